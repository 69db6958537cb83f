internal import FoundationEssentials
internal import HanText

/// What a figure must be like.
///
/// ```
/// >1000件 → above 1000, of the unit 件        <=5% → at most 5, of the unit %
/// =84.78万 → 847800, of any unit             unit:篇 → any number, of the unit 篇
/// <0  >=-3.2%  >1百万 → below 0; at least -3.2, of the unit %; above 1000000
/// ```
struct FigureCondition: Equatable, Sendable {
  /// How a number is compared.
  enum Comparison: Equatable, Sendable {
    case any, less, atMost, equal, atLeast, greater
  }

  /// How the figure's number is compared with ``number``.
  private(set) var comparison: Comparison
  /// What it is compared with.
  private(set) var number = Decimal()
  /// The unit, folded; empty for any.
  private(set) var unit: [Unicode.Scalar] = []
  /// Whether neither a scale nor a unit says in what the number counts.
  private var isBare = false

  /// The condition that some words state; nil if they are just words.
  init?(_ words: [Unicode.Scalar]) {
    let words = words.map(FigureCondition.fold)
    if let name = FigureCondition.names.first(where: { words.starts(with: $0) }) {
      comparison = .any
      unit = Array(words[name.count...])
      if unit.isEmpty { return nil }
      return
    }
    guard let (sign, length) = FigureCondition.comparison(at: words),
      let (number, end, isScaled) = FigureCondition.number(in: words, from: length)
    else { return nil }
    comparison = sign
    self.number = number
    isBare = end == words.count && !isScaled
    unit = Array(words[end...])
  }

  /// Whether words are nothing but a sign of comparison, so that a number may follow a blank.
  static func isSign(_ words: [Unicode.Scalar]) -> Bool {
    let words = words.map(fold)
    return comparison(at: words)?.length == words.count
  }

  /// Whether words begin with a sign of comparison.
  static func beginsWithSign(_ words: [Unicode.Scalar]) -> Bool {
    comparison(at: words.map(fold)) != nil
  }

  /// Whether words are nothing but the name of a condition on units.
  static func isName(_ words: [Unicode.Scalar]) -> Bool { names.contains(words.map(fold)) }

  /// Whether a figure is so.
  func holds(for figure: MetricFigure) -> Bool {
    holds(for: isBare ? figure.printed ?? figure.number : figure.number)
      && holds(forUnit: figure.unit)
  }

  private func holds(for other: Decimal) -> Bool {
    switch comparison {
    case .any: true
    case .less: other < number
    case .atMost: other <= number
    case .equal: other == number
    case .atLeast: other >= number
    case .greater: other > number
    }
  }

  /// Whether a unit is the one asked for, or begins with it and goes on in brackets: 篇 and 篇（次）.
  private func holds(forUnit other: String) -> Bool {
    guard !unit.isEmpty else { return true }
    let other = other.unicodeScalars.map(FigureCondition.fold)
    guard other.starts(with: unit) else { return false }
    return other.count == unit.count || other[unit.count] == "("
  }

  private static func comparison(at words: [Unicode.Scalar]) -> (Comparison, length: Int)? {
    guard let first = words.first else { return nil }
    let isEqualToo = words.count > 1 && words[1] == "="
    switch first {
    case ">": return isEqualToo ? (.atLeast, 2) : (.greater, 1)
    case "<": return isEqualToo ? (.atMost, 2) : (.less, 1)
    case "≥": return (.atLeast, 1)
    case "≤": return (.atMost, 1)
    case "=": return (.equal, 1)
    default: return nil
    }
  }

  /// The number at a place, its separators left out and its scale taken in.
  private static func number(
    in words: [Unicode.Scalar], from start: Int
  ) -> (Decimal, end: Int, isScaled: Bool)? {
    var end = start
    let isSigned = end < words.count && (words[end] == "-" || words[end] == "+")
    if isSigned { end += 1 }
    var digits = ""
    while end < words.count,
      words[end].digitValue != nil || ",.".unicodeScalars.contains(words[end])
    {
      if words[end] != "," { digits.unicodeScalars.append(words[end]) }
      end += 1
    }
    // 38 digits are the most that a Decimal holds exactly.
    guard digits.unicodeScalars.first?.digitValue != nil, digits.utf8.count <= 38,
      digits.utf8.count(where: { $0 == 0x2E }) <= 1, var number = Decimal(string: digits)
    else { return nil }
    if isSigned, words[start] == "-" { number = -number }
    let scale = end
    while end < words.count, let power = scales[words[end]] {
      number *= power
      end += 1
    }
    return (number, end, end > scale)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(Folding.code(of: scalar)) ?? scalar
  }

  private static let scales: [Unicode.Scalar: Decimal] = [
    "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000,
  ]

  private static let names: [[Unicode.Scalar]] = ["unit:", "单位:"].map { Array($0.unicodeScalars) }
}
