import HanText
import ReportModel

/// A place that a person names: a section by its number, a row, or a share of the text.
///
/// ```
/// 二  2  二、  → section 二       二（一）  2.1  2-1  → section （一） of 二
/// 50%  → the middle               #33  33行  第33行  → row 33
/// ```
struct GoToTarget: Equatable {
  /// Where a name leads.
  enum Place: Equatable {
    case section(Int)
    case offset(Int)
    /// A row of the text as it is set on the screen, counted from 1.
    case row(Int)
  }

  private var percent: Int?
  private var row: Int?
  /// The number of the section at each level, from the top.
  private var numbers: [UInt64] = []

  /// Reads a name, or gives nil for what is none.
  init?(_ words: String) {
    let scalars = Array(words.unicodeScalars).filter { $0 != " " && $0 != "\u{3000}" }
    if scalars.last == "%" || scalars.last == "％" {
      guard let percent = GoToTarget.number(scalars.dropLast()) else { return nil }
      self.percent = Int(min(100, percent))
      return
    }
    if let number = GoToTarget.rowNumber(scalars) {
      row = number
      return
    }
    // Words of a heading are not read as the numbers in them.
    guard scalars.allSatisfy({ GoToTarget.isNumeral($0) || GoToTarget.parts($0) }) else {
      return nil
    }
    let parts = scalars.split { !GoToTarget.isNumeral($0) }
    numbers = parts.compactMap { GoToTarget.number($0) }
    guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
  }

  /// Whether a scalar stands between the numbers of sections.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isAlphabetic || "第章节条款项部分".unicodeScalars.contains(scalar)
  }

  /// The number of a row: one with a sign for it, because a number alone is that of a section.
  private static func rowNumber(_ scalars: [Unicode.Scalar]) -> Int? {
    var digits = scalars[...]
    if let first = digits.first, "#＃".unicodeScalars.contains(first) {
      digits = digits.dropFirst()
    } else if digits.last == "行" {
      digits = digits.dropLast()
      if digits.first == "第" { digits = digits.dropFirst() }
    } else {
      return nil
    }
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy({ $0.digitValue != nil }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
  }

  /// The place in a report, or nil when it has no such section.
  func place(in report: Report) -> Place? {
    if let percent {
      return .offset(report.readingLength * percent / 100)
    }
    if let row { return .row(max(1, row)) }
    var parent: Int?
    for number in numbers {
      guard let found = GoToTarget.section(number, below: parent, in: report) else { return nil }
      parent = found
    }
    return parent.map { .section($0) }
  }

  /// The section below another whose own number, as printed, has a value.
  private static func section(_ number: UInt64, below parent: Int?, in report: Report) -> Int? {
    let sections = report.sections
    let range = parent.map { sections[$0].descendants } ?? sections.indices
    var index = range.lowerBound
    while index < range.upperBound {
      let printed = sections[index].number.unicodeScalars.filter(isNumeral)
      if GoToTarget.number(printed) == number { return index }
      index = sections[index].descendants.upperBound
    }
    return nil
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.digitValue != nil || ChineseNumeral.digit(scalar) != nil
      || ChineseNumeral.power(scalar) != nil
  }

  /// The value of a section number in Arabic or Chinese numerals.
  private static func number(_ numeral: some Collection<Unicode.Scalar>) -> UInt64? {
    if let value = ChineseNumeral.value(of: numeral) { return value }
    var value: UInt64 = 0
    for scalar in numeral {
      // Three places number the sections of any report.
      guard let digit = scalar.digitValue, value < 1000 else { return nil }
      value = value * 10 + UInt64(digit)
    }
    return value
  }
}
