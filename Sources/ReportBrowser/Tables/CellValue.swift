import FoundationEssentials
import HanText
import ReportForms
import ReportModel

/// What a cell is worth to who orders and filters a table: its first number, in whatever form.
///
/// ```
/// 1.2万元  8,500元  ３亿元 → 12000, 8500, 300000000, 元        30～50件  10%-20% → 30 件, 10 %
/// 1千件  二十件 → 1000, 20 件            增长3%  下降3.2%  ↓3.2% → 3, -3.2, -3.2 %        持平 → none
/// ```
/// Wider than ``CellFigure``, which says what a report states as a fact: here a cell only takes its place among
/// others of its column.
struct CellValue: Equatable {
  /// The number, the scale of the cell taken in.
  private(set) var number: Decimal
  /// The unit in the cell; "" if there is none.
  private(set) var unit: String

  /// The value of a cell's words; nil if no number begins them.
  init?(_ text: String) {
    if let figure = CellFigure(text) {
      self.init(figure)
      return
    }
    // As many scalars as a figure may have, twice.
    let words = Array(text.unicodeScalars.filter(\.isInk).prefix(120))
    if let range = CellValue(range: words) {
      self = range
    } else if let change = CellValue(change: words) {
      self = change
    } else if let numeral = CellValue(numeral: words) {
      self = numeral
    } else {
      return nil
    }
  }

  private init(_ figure: CellFigure) {
    number = figure.exact
    unit = figure.unit?.unit ?? ""
    takeMultiplier()
  }

  /// 千件 and 百万元 count by the thousand and the million; 千米 and 百分点 are units of their own.
  private mutating func takeMultiplier() {
    let words = Array(unit.unicodeScalars)
    let factors = words.prefix { CellValue.factors[$0] != nil }
    let rest = words[factors.count...]
    guard !factors.isEmpty, let first = rest.first, !CellValue.measured.contains(first) else {
      return
    }
    for factor in factors { number *= CellValue.factors[factor] ?? 1 }
    unit = String(scalars: rest)
  }

  private static let factors: [Unicode.Scalar: Decimal] = [
    "十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000,
  ]
  /// What 千 and 百 are part of the name of: 千米 千克 千瓦 千伏 千卡 千赫 千焦 百帕 百分点.
  private static let measured = Set("米克瓦伏卡赫焦帕分".unicodeScalars)

  // MARK: Other forms

  /// A range by its lower end, which has the unit of the upper one where it has none.
  private init?(range words: [Unicode.Scalar]) {
    for place in words.indices.dropFirst().dropLast() where CellValue.joins(words[place]) {
      // 10——20 has two.
      let next = CellValue.joins(words[place + 1]) ? place + 2 : place + 1
      guard let low = CellFigure(Array(words[..<place])), next < words.count,
        let high = CellFigure(Array(words[next...]))
      else { continue }
      self.init(low)
      if low.unit == nil {
        var upper = CellValue(high)
        if high.number != 0, upper.number != high.number { number *= upper.number / high.number }
        swap(&unit, &upper.unit)
      }
      return
    }
    return nil
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    "~～〜∼-－–—至到".unicodeScalars.contains(scalar)
  }

  /// A change by its direction.
  private init?(change words: [Unicode.Scalar]) {
    for (signs, isNegative) in [(CellValue.falls, true), (CellValue.rises, false)] {
      let length = signs.length(in: words, at: 0)
      guard length > 0, let figure = CellFigure(Array(words[length...])) else { continue }
      self.init(figure)
      if isNegative { number = -number }
      return
    }
    return nil
  }

  private static let falls = WordSet("下降 减少 降低 降 减 下滑 回落 负增长 ↓ ▼ ▽")
  private static let rises = WordSet("增长 上升 增加 提高 增 升 上涨 ↑ ▲ △")

  /// A number in characters, with its unit or nothing behind it.
  private init?(numeral words: [Unicode.Scalar]) {
    let length = words.prefix { ChineseNumeral.digit($0) != nil || ChineseNumeral.power($0) != nil }
      .count
    guard length > 0, let value = ChineseNumeral.value(of: words[..<length]) else { return nil }
    let rest = words[length...]
    guard rest.isEmpty || CellUnit(rest) != nil else { return nil }
    number = Decimal(value)
    unit = CellUnit(rest)?.unit ?? ""
  }
}
