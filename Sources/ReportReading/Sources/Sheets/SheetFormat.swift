/// How a workbook shows a number: `#,##0.00`, `0.0%`, `yyyy"年"m"月"d"日"`, `0"件"`.
///
/// ```
/// 0.785 as 0.0%   →   78.5%        44926 as yyyy"年"m"月"d"日"   →   2022年12月31日
/// ```
/// Written after ECMA-376, part 1, 18.8.31; colours, fill characters and widths of blanks are no text.
struct SheetFormat {
  /// What a format is made of.
  enum Token: Equatable {
    case literal(String)
    /// `0`, `#` or `?`.
    case digit(Character)
    case point
    case separator
    case percent
    case general
    case text
    /// `yyyy`, `mm`, `[h]`.
    case time(Character, count: Int, isTotal: Bool)
    /// `AM/PM` or `上午/下午`.
    case halfDay(String, String)
    case exponent(digits: Int)
    case slash
  }

  /// A part of the format, for numbers of a kind.
  struct Section {
    var tokens: [Token] = []
    /// `>=100`: the numbers it is for.
    var condition: (sign: String, limit: Double)?
    /// Whether it writes a date or a time.
    var isTime: Bool {
      tokens.contains {
        if case .time = $0 { return true }
        return false
      }
    }
  }

  private let sections: [Section]

  /// The format that some signs write.
  init(_ code: String) {
    sections = SheetFormatScanner.sections(of: code)
  }

  /// How a number is shown; days are counted from 1900, or from 1904.
  func text(of number: SheetNumber, from1904: Bool) -> String {
    guard let section = section(for: number) else { return number.general }
    if section.isTime {
      return SheetTime(number, from1904: from1904).map { $0.text(section.tokens) } ?? number.general
    }
    var number = number
    // The second part is for numbers below zero and writes its own sign.
    let isSigned = number.isNegative && (sections.count == 1 || section.condition != nil)
    number.isNegative = false
    return SheetDigits(section.tokens).text(of: number, isNegative: isSigned)
  }

  /// How a text is shown: by the fourth part, else as it is.
  func text(of words: String) -> String {
    let last = sections.count > 3 ? sections[3] : sections.first { $0.tokens.contains(.text) }
    guard let last, last.tokens.contains(.text) || sections.count > 3 else { return words }
    return last.tokens.map { token in
      switch token {
      case .literal(let text): text
      case .text: words
      default: ""
      }
    }.joined()
  }

  private func section(for number: SheetNumber) -> Section? {
    if let found = sections.first(where: { $0.condition != nil && $0.holds(number) }) {
      return found
    }
    let plain = sections.filter { $0.condition == nil }
    if sections.count > plain.count { return plain.first ?? sections.last }
    guard let first = sections.first else { return nil }
    if number.isZero { return sections.count > 2 ? sections[2] : first }
    return number.isNegative && sections.count > 1 ? sections[1] : first
  }
}

extension SheetFormat.Section {
  /// Whether it is for a number.
  func holds(_ number: SheetNumber) -> Bool {
    guard let condition else { return true }
    let value = number.approximate
    return switch condition.sign {
    case "=": value == condition.limit
    case "<>": value != condition.limit
    case ">": value > condition.limit
    case ">=": value >= condition.limit
    case "<": value < condition.limit
    case "<=": value <= condition.limit
    default: false
    }
  }
}
