internal import HanText
internal import ReportModel

/// The unit that a cell, the head of its column or the words above its table give: 万元 is 元 by 万.
public struct CellUnit: Equatable, Sendable {
  /// What the numbers are to be multiplied by.
  public var scale = Scale.one
  /// The measure word; "" if the words give a scale alone.
  public var unit: String
  /// What it measures.
  public var measure = MeasureWords.Measure.item

  /// The unit that words are, as they stand between brackets or behind 单位：.
  ///
  /// - Parameters:
  ///   - words: the words, without blanks; `±%` is read as `%`.
  ///   - isNamed: whether they are said to be a unit: then any short word is one.
  public init?(_ words: ArraySlice<Unicode.Scalar>, isNamed: Bool = false) {
    let signs: [Unicode.Scalar] = ["±", "+", "-", "－", "＋"]
    let words = words.drop { signs.contains($0) }
    guard let first = words.first else { return nil }
    let scale = CellUnit.scale(at: words.startIndex, in: words)
    let base = words.dropFirst(scale.rawValue.unicodeScalars.count)
    if let measure = CellUnit.measure(of: base) {
      self.init(scale: scale, unit: String(scalars: base), measure: measure)
    } else if "十百千".unicodeScalars.contains(first),
      let measure = CellUnit.measure(of: words.drop { "十百千万亿".unicodeScalars.contains($0) })
    {
      // 千元, 百万元: no scale that numbers are printed with; it stays part of the unit.
      self.init(unit: String(scalars: words), measure: measure)
    } else if base.isEmpty, scale != .one {
      self.init(scale: scale, unit: "")
    } else if isNamed, words.count <= 8, !words.contains(where: { $0.digitValue != nil }) {
      self.init(unit: String(scalars: words))
    } else {
      return nil
    }
  }

  /// A unit of known parts.
  public init(scale: Scale = .one, unit: String, measure: MeasureWords.Measure = .item) {
    self.scale = scale
    self.unit = unit
    self.measure = measure
  }

  /// The unit with the measure word of another where it has none: 万 in a column of 件.
  public func counted(by other: CellUnit?) -> CellUnit {
    guard unit.isEmpty, let other else { return self }
    return CellUnit(scale: scale, unit: other.unit, measure: other.measure)
  }

  /// The scale that stands at a place.
  static func scale(at place: Int, in words: ArraySlice<Unicode.Scalar>) -> Scale {
    guard words.indices.contains(place) else { return .one }
    switch words[place] {
    case "万", "萬":
      let isDouble = words.indices.contains(place + 1) && words[place + 1] == "亿"
      return isDouble ? .wanYi : .wan
    case "亿", "億": return .yi
    default: return .one
    }
  }

  /// What a word measures if all of it is a measure word, else nil.
  static func measure(of words: ArraySlice<Unicode.Scalar>) -> MeasureWords.Measure? {
    guard !words.isEmpty, words.count <= 12 else { return nil }
    let text = Array(words)
    guard let (end, measure) = MeasureWords.match(at: 0, in: text), end == text.count else {
      return nil
    }
    switch measure {
    case .item, .percent, .money, .ratio, .amount: return measure
    // 2017年 and 3月 are dates, not durations, where they stand by themselves.
    case .time: return calendar.contains(text) ? nil : .time
    case .part: return nil
    }
  }

  private static let calendar = WordSet("年 月 日 周 年度 季度 月份 世纪 学年 学期")
}

/// Finds the unit that words give beside other words.
extension CellUnit {
  /// A name of a column or row without its unit, and the unit: `收费金额（单位：万元）`, `增长（±%）`, `占比%`.
  public static func split(_ name: String) -> (name: String, unit: CellUnit?) {
    let words = [Unicode.Scalar](of: name)
    for place in words.indices.reversed() where words[place] == "（" || words[place] == "(" {
      guard let end = words[place...].firstIndex(where: { $0 == "）" || $0 == ")" }) else {
        continue
      }
      let inner = words[(place + 1)..<end]
      guard let unit = stated(in: inner).first ?? CellUnit(inner) else { continue }
      return (String(scalars: words[..<place] + words[(end + 1)...]), unit)
    }
    if let last = words.last, last == "%" || last == "％" {
      let rest = words.prefix { $0 != "±" && $0 != "%" && $0 != "％" }
      return (String(scalars: rest), CellUnit(unit: "%", measure: .percent))
    }
    return (name, stated(in: words[...]).first ?? counted(by: words))
  }

  /// 人 of 人数, 次 of 会议次数, 人次: names that end with their measure word.
  private static func counted(by name: [Unicode.Scalar]) -> CellUnit? {
    guard name.count >= 2 else { return nil }
    if name[name.count - 2] == "人", name[name.count - 1] == "次" { return CellUnit(unit: "人次") }
    guard name[name.count - 1] == "数",
      let (end, measure) = MeasureWords.match(at: 0, in: [name[name.count - 2]]), end == 1,
      measure == .item
    else { return nil }
    return CellUnit(unit: String(scalars: [name[name.count - 2]]))
  }

  /// The units that 单位：万元、% states in a line; those of 编制单位：某局 are none.
  public static func stated(in words: ArraySlice<Unicode.Scalar>) -> [CellUnit] {
    guard words.contains(where: { $0 == "：" || $0 == ":" }) else { return [] }
    let words = words.filter { $0.isInk || $0 == " " }
    guard let colon = words.indices.first(where: { isStatement($0, in: words) }) else { return [] }
    let marks: [Unicode.Scalar] = ["）", ")", "]", "】", "。"]
    let rest = words[(colon + 1)...].drop { $0 == " " }
    return rest.prefix { !marks.contains($0) && $0 != " " }
      .split { "、，,；;".unicodeScalars.contains($0) }
      .compactMap { CellUnit($0) }
  }

  /// Whether the colon at a place follows 单位 that means a unit of measure.
  private static func isStatement(_ place: Int, in words: [Unicode.Scalar]) -> Bool {
    guard words[place] == "：" || words[place] == ":" else { return false }
    let before = words[..<place].filter { $0 != " " }
    guard before.suffix(2).elementsEqual("单位".unicodeScalars) else { return false }
    let head = before.dropLast(2)
    guard let last = head.last, last.isHan else { return true }
    return ["计量", "金额", "数量", "货币", "计算"].contains {
      head.suffix(2).elementsEqual($0.unicodeScalars)
    }
  }
}
