import HanText
import ReportModel

/// Units of which one makes a whole number of others, as one amount is told in several: 三斤五两, 2小时20分.
///
/// The ratios are those of 法定计量单位 and of the 市制 (1斤 = 500克 = 10两, 1里 = 500米, 1亩 = 10分).
public enum MeasureLadder {
  /// How many of a smaller unit make one of a larger; nil if they measure different things or none is smaller.
  public static func count(
    of smaller: ArraySlice<Unicode.Scalar>, in larger: ArraySlice<Unicode.Scalar>
  ) -> UInt64? {
    let (small, large) = (String(scalars: smaller), String(scalars: larger))
    for ladder in ladders {
      guard let low = ladder[small], let high = ladder[large] else { continue }
      return high > low && high % low == 0 ? high / low : nil
    }
    return nil
  }

  /// The end of the unit of a ladder at a place, the longest; nil if none stands there or a longer word does.
  public static func end(at place: Int, in text: [Unicode.Scalar]) -> Int? {
    let length = units.length(in: text, at: place)
    guard length > 0 else { return nil }
    if let (end, _) = MeasureWords.match(at: place, in: text), end != place + length { return nil }
    let next = place + length < text.count ? text[place + length] : "\0"
    // 三斤五两个: the last unit of an amount ends its word.
    return length == 1 && "之类别为钟管店值化个级次".unicodeScalars.contains(next) ? nil : place + length
  }

  /// Each unit of a ladder in the smallest one.
  private static let ladders: [[String: UInt64]] = [
    // grams
    [
      "吨": 1_000_000, "公斤": 1000, "千克": 1000, "斤": 500, "市斤": 500, "两": 50, "兩": 50, "钱": 5, "克": 1,
    ],
    // millimetres
    [
      "公里": 1_000_000, "千米": 1_000_000, "里": 500_000, "米": 1000, "公尺": 1000, "分米": 100,
      "厘米": 10, "公分": 10, "毫米": 1,
    ],
    ["丈": 100, "尺": 10, "寸": 1],
    ["英尺": 12, "英寸": 1],
    ["顷": 1000, "亩": 10, "分": 1],
    ["升": 1000, "毫升": 1],
    // seconds
    [
      "周": 604_800, "天": 86400, "昼夜": 86400, "小时": 3600, "个小时": 3600, "分钟": 60, "分": 60, "秒": 1,
      "秒钟": 1,
    ],
    ["年": 12, "个月": 1],
    ["英镑": 100, "便士": 1],
    ["美元": 100, "美分": 1],
  ]

  private static let units = WordSet(ladders.flatMap(\.keys))
}
