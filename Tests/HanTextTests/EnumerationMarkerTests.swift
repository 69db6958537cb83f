import HanText
import Testing

/// Every way a heading or an item is numbered.
@Suite("Enumeration marks")
struct EnumerationMarkerTests {
  /// Text → style, ordinal, number as printed, what follows; – where there is no mark.
  static let marks: [(text: String, mark: String)] = [
    ("一、概述", "ideograph 1 一 [概述]"),
    ("一 、 概述", "ideograph 1 一 [概述]"),
    ("十二．其他", "ideograph 12 十二 [其他]"),
    ("二十一.其他", "ideograph 21 二十一 [其他]"),
    ("壹、總論", "ideograph 1 壹 [總論]"),
    ("一 概 述", "ideograph? 1 一 [概 述]"),
    ("（一）推进", "bracketedIdeograph 1 （一） [推进]"),
    ("(十一)推进", "bracketedIdeograph 11 (十一) [推进]"),
    ("（ 二 ）、推进", "bracketedIdeograph 2 （二） [推进]"),
    ("㈢推进", "bracketedIdeograph 3 ㈢ [推进]"),
    ("1.高度重视", "arabic 1 1 [高度重视]"),
    ("１２、高度", "arabic 12 １２ [高度]"),
    ("3．高度", "arabic 3 3 [高度]"),
    ("1.2017年工作", "arabic 1 1 [2017年工作]"),
    ("⒈高度", "arabic 1 ⒈ [高度]"),
    ("（14）推进", "bracketedArabic 14 （14） [推进]"),
    ("(1) 推进", "bracketedArabic 1 (1) [推进]"),
    ("2）推进", "bracketedArabic 2 2） [推进]"),
    ("⑵推进", "bracketedArabic 2 ⑵ [推进]"),
    ("①环境", "circled 1 ① [环境]"),
    ("⑳环境", "circled 20 ⑳ [环境]"),
    ("第一部分 概况", "part 1 第一部分 [概况]"),
    ("第2章", "part 2 第2章 []"),
    ("附件1 统计表", "annex 1 附件1 [统计表]"),
    ("附 件 2：统计表", "annex 2 附件2 [统计表]"),
    ("附件", "annex 0 附件 []"),
    ("附：统计表", "annex 0 附 [统计表]"),
    ("一是加强", "item 1 一是 [加强]"),
    ("二要加强", "item 2 二要 [加强]"),
    ("首先，完善", "item 1 首先 [，完善]"),
    ("最后，完善", "item 4 最后 [，完善]"),
    ("一般而言", "–"), ("十三五规划", "–"), ("1.5亿元", "–"), ("2017.1.2", "–"), ("12345、热线", "–"),
    ("（2017）", "–"), ("（一", "–"), ("第二十条第（一）项", "–"), ("第一次", "–"), ("附近", "–"), ("首先完善", "–"),
    ("公开", "–"), ("", "–"),
  ]

  @Test("style, ordinal and number as printed", arguments: marks)
  func mark(text: String, mark: String) {
    let scalars = Array(text.unicodeScalars)
    var found = "–"
    if let marker = EnumerationMarker(in: scalars, at: 0, before: scalars.count) {
      let rest = String(String.UnicodeScalarView(scalars[marker.end...]))
      found =
        "\(marker.style)\(marker.isClosed ? "" : "?") \(marker.ordinal) "
        + "\(marker.number(in: scalars)) [\(rest)]"
    }
    #expect(found == mark)
  }

  @Test("never reads beyond its line")
  func limits() {
    for (text, _) in Self.marks {
      let scalars = Array(text.unicodeScalars)
      for limit in 0...scalars.count {
        for place in 0...limit {
          guard let marker = EnumerationMarker(in: scalars, at: place, before: limit) else {
            continue
          }
          #expect(marker.end <= limit && marker.printed.upperBound <= marker.end)
          #expect(marker.printed.lowerBound == place && !marker.printed.isEmpty)
        }
      }
    }
    #expect(EnumerationMarker(in: [], at: -1, before: 5) == nil)
  }
}
