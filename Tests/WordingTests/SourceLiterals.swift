/// A string literal of a source file.
struct SourceLiteral: Equatable {
  /// Its words with their escapes undone, `{1}`, `{2}`… for what is interpolated.
  var key: String
  /// The line that it begins in, from 1.
  var line: Int
  /// Whether it is said to a person: an argument of `say(…)` or of `Saying(…)`.
  var isSaid: Bool
}

/// Finds the string literals of Swift source text.
///
/// ```
/// say("没有第 \(names["甲"] ?? "") 张表", "。")
/// ```
/// gives 甲, an empty one, then 没有第 {1} 张表 and 。, of which the last two are said. It walks over UTF-8 bytes, since
/// all that it looks for is ASCII; comments are passed over, literals within interpolations are not.
struct SourceLiterals {
  /// The literals in the order of their ends.
  private(set) var found: [SourceLiteral] = []

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  /// The literals of a source text.
  init(_ source: String) {
    bytes = Array(source.utf8)
    while place < bytes.count {
      readCode()
      // A bracket too many at the end of code that is no interpolation.
      advance()
    }
  }

  // MARK: Code

  /// Walks over code, up to its end or before the bracket that closes what was open before it.
  private mutating func readCode() {
    // For each open bracket whether it is that of a call which says its arguments.
    var brackets: [Bool] = []
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets.append(byte == UInt8(ascii: "(") && isBehindSayer)
        advance()
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        guard !brackets.isEmpty else { return }
        brackets.removeLast()
        advance()
      case UInt8(ascii: "\""), UInt8(ascii: "#"): readLiteral(isSaid: brackets.last ?? false)
      case UInt8(ascii: "/"): readSlash()
      default: advance()
      }
    }
  }

  /// Whether the words `say` or `Saying` stand right before the place, as no member of something but of the module.
  private var isBehindSayer: Bool {
    let word = word(before: place)
    guard ["say", "Saying"].contains(String(decoding: bytes[word], as: UTF8.self)) else {
      return false
    }
    guard word.lowerBound > 0, bytes[word.lowerBound - 1] == UInt8(ascii: ".") else { return true }
    return bytes[self.word(before: word.lowerBound - 1)].elementsEqual("Wording".utf8)
  }

  /// The letters, digits and low lines right before a place.
  private func word(before end: Int) -> Range<Int> {
    var start = end
    while start > 0 {
      switch bytes[start - 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        start -= 1
      default: return start..<end
      }
    }
    return start..<end
  }

  /// Passes over a comment, or over a slash that begins none.
  private mutating func readSlash() {
    if starts(with: "//") {
      while let byte = byte(), byte != UInt8(ascii: "\n") { advance() }
    } else if starts(with: "/*") {
      var depth = 0
      while byte() != nil {
        if starts(with: "/*") {
          depth += 1
          advance(2)
        } else if starts(with: "*/") {
          depth -= 1
          advance(2)
          if depth == 0 { return }
        } else {
          advance()
        }
      }
    } else {
      advance()
    }
  }

  // MARK: Literals

  /// Reads a literal with the number signs that make it a raw one, or passes over number signs without a literal.
  private mutating func readLiteral(isSaid: Bool) {
    let start = line
    var signs = 0
    while byte() == UInt8(ascii: "#") {
      signs += 1
      advance()
    }
    guard byte() == UInt8(ascii: "\"") else { return }
    let isMultiline = starts(with: "\"\"\"")
    let quotes = isMultiline ? "\"\"\"" : "\""
    advance(quotes.utf8.count)
    if isMultiline {
      while let byte = byte(), byte != UInt8(ascii: "\n") { advance() }
      advance()
    }
    let end = quotes + String(repeating: "#", count: signs)
    let escape = "\\" + String(repeating: "#", count: signs)
    var text = LiteralText()
    while let byte = byte(), !starts(with: end) {
      if starts(with: escape) {
        advance(escape.utf8.count)
        readEscape(into: &text)
      } else {
        if byte == UInt8(ascii: "\n") {
          // A literal without an end is none.
          guard isMultiline else { return }
          text.endLine()
        } else {
          text.append(byte)
        }
        advance()
      }
    }
    advance(end.utf8.count)
    found.append(
      SourceLiteral(key: isMultiline ? text.unindented : text.whole, line: start, isSaid: isSaid))
  }

  /// Reads what follows a backslash: an interpolation, a character, or the end of a line that goes on.
  private mutating func readEscape(into text: inout LiteralText) {
    guard let kind = byte() else { return }
    switch kind {
    case UInt8(ascii: "("):
      advance()
      readCode()
      advance()
      text.appendValue()
    case UInt8(ascii: "u"):
      advance(2)
      let start = place
      while let byte = byte(), byte != UInt8(ascii: "}") { advance() }
      let digits = String(decoding: bytes[start..<place], as: UTF8.self)
      advance()
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        for byte in String(scalar).utf8 { text.append(byte) }
      }
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      while let byte = byte(), byte != UInt8(ascii: "\n") { advance() }
      advance()
      text.goOn()
    default:
      text.append(SourceLiterals.characters[kind] ?? kind)
      advance()
    }
  }

  /// The characters that letters behind a backslash stand for; the others stand for themselves.
  private static let characters: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "0"): 0,
  ]

  // MARK: Bytes

  private func byte() -> UInt8? { place < bytes.count ? bytes[place] : nil }

  private func starts(with words: String) -> Bool {
    bytes[min(place, bytes.count)...].starts(with: words.utf8)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
  }
}

/// The words of a literal while it is read, by the lines of the source.
private struct LiteralText {
  /// Each line, and whether it goes on where the one before it ends.
  private var lines: [(bytes: [UInt8], goesOn: Bool)] = [([], false)]
  private var valueCount = 0

  mutating func append(_ byte: UInt8) { lines[lines.count - 1].bytes.append(byte) }

  mutating func appendValue() {
    valueCount += 1
    for byte in "{\(valueCount)}".utf8 { append(byte) }
  }

  mutating func endLine() { lines.append(([], false)) }

  mutating func goOn() { lines.append(([], true)) }

  /// The words of a literal of one line.
  var whole: String { String(decoding: lines.flatMap(\.bytes), as: UTF8.self) }

  /// The words of one of several lines, without what stands before the quotes at its end.
  var unindented: String {
    let indent = lines.last?.bytes ?? []
    var bytes: [UInt8] = []
    for (place, line) in lines.dropLast().enumerated() {
      if place > 0, !line.goesOn { bytes.append(UInt8(ascii: "\n")) }
      bytes +=
        line.bytes.starts(with: indent) ? line.bytes.dropFirst(indent.count) : line.bytes[...]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
