/// Reads the signs that a number format of a workbook is written in.
struct SheetFormatScanner {
  private let signs: [Character]
  private var place = 0
  private var section = SheetFormat.Section()
  private var sections: [SheetFormat.Section] = []

  /// The parts of a format, which semicolons divide.
  static func sections(of code: String) -> [SheetFormat.Section] {
    // A format is some signs; a long one is damage.
    var scanner = SheetFormatScanner(signs: Array(code.prefix(400)))
    scanner.scan()
    return scanner.sections
  }

  private init(signs: [Character]) { self.signs = signs }

  private mutating func scan() {
    while place < signs.count {
      let sign = signs[place]
      place += 1
      switch sign {
      case ";":
        sections.append(section)
        section = SheetFormat.Section()
      case "\"": append(literal: String(until("\"")))
      case "\\", "!": if place < signs.count { append(literal: String(next())) }
      // A blank as wide as the next sign, and a sign that fills the cell.
      case "_", "*": if place < signs.count { _ = next() }
      case "[": readBrackets(String(until("]")))
      case "0", "#", "?": section.tokens.append(.digit(sign))
      case ".": section.tokens.append(.point)
      case ",": section.tokens.append(.separator)
      case "%", "％": section.tokens.append(.percent)
      case "@": section.tokens.append(.text)
      case "/": section.tokens.append(.slash)
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "b", "B", "a", "A", "E", "G", "g",
        "上":
        readWord(sign)
      default: append(literal: String(sign))
      }
    }
    sections.append(section)
  }

  private mutating func next() -> Character {
    defer { place += 1 }
    return signs[place]
  }

  private mutating func until(_ end: Character) -> ArraySlice<Character> {
    let start = place
    let found = signs[start...].firstIndex(of: end) ?? signs.count
    place = min(signs.count, found + 1)
    return signs[start..<found]
  }

  private mutating func append(literal text: String) {
    if case .literal(let before) = section.tokens.last {
      section.tokens[section.tokens.count - 1] = .literal(before + text)
    } else {
      section.tokens.append(.literal(text))
    }
  }

  /// `[>=100]`, `[h]`, `[$¥-804]`; colours and the way digits are written are nothing here.
  private mutating func readBrackets(_ text: String) {
    let letters = text.lowercased()
    if let first = letters.first, "hms".contains(first), letters.allSatisfy({ $0 == first }) {
      section.tokens.append(.time(first, count: letters.count, isTotal: true))
    } else if text.first == "$" {
      append(literal: String(text.dropFirst().prefix { $0 != "-" }))
    } else if let first = text.first, "<>=".contains(first) {
      let sign = text.prefix { "<>=".contains($0) }
      if let limit = Double(text.dropFirst(sign.count)) {
        section.condition = (String(sign), limit)
      }
    }
  }

  private mutating func readWord(_ first: Character) {
    for (word, before, behind) in [("AM/PM", "AM", "PM"), ("A/P", "A", "P"), ("上午/下午", "上午", "下午")]
    where starts(with: word) {
      place += word.count - 1
      section.tokens.append(.halfDay(before, behind))
      return
    }
    if starts(with: "General") || starts(with: "G/通用格式") {
      place += 6
      section.tokens.append(.general)
      return
    }
    if first == "E" || first == "e", place < signs.count, "+-".contains(signs[place]) {
      place += 1
      let digits = signs[place...].prefix { $0 == "0" }.count
      place += digits
      section.tokens.append(.exponent(digits: digits))
      return
    }
    guard let letter = first.lowercased().first, "ymdhsea".contains(letter) else {
      return append(literal: String(first))
    }
    let count = signs[place...].prefix { $0.lowercased() == first.lowercased() }.count
    place += count
    section.tokens.append(.time(letter, count: count + 1, isTotal: false))
  }

  private func starts(with word: String) -> Bool {
    signs[(place - 1)...].prefix(word.count).elementsEqual(word) {
      $0.lowercased() == $1.lowercased()
    }
  }
}
