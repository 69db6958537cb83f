internal import HanText

/// The head of a Markdown file that says what page it makes: YAML between lines of ---, TOML between +++.
///
/// ```
/// +++⏎title = "某局2023年…报告"⏎+++   →   ---⏎title: 某局2023年…报告⏎---
/// ```
/// So its entries are those of any page's head.
enum MarkdownHead {
  /// A text whose head has its values without quotes; the same text where it has no head.
  static func withEntries(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.prefix(4).contains(where: { $0 == "-" || $0 == "+" }) else { return text }
    // A head has some twenty entries.
    let lines = Array(LineScanner.lines(of: text).prefix(60))
    guard let first = lines.first, let rule = rule(first.range, in: text),
      let last = lines.dropFirst().firstIndex(where: { self.rule($0.range, in: text) == rule })
    else { return text }
    let separator: Unicode.Scalar = rule == "+" ? "=" : ":"
    var result: [Unicode.Scalar] = []
    for line in lines[1..<last] where text[line.range.lowerBound] != "#" {
      if text[line.range.lowerBound] == "-" {
        // An item of a list is a value of the entry above it.
        result.removeLast(result.isEmpty ? 0 : 1)
        result += [" "] + text[line.range].dropFirst() + ["\n"]
        continue
      }
      guard let entry = entry(line.range, separator, in: text) else { return text }
      result += entry + ["\n"]
    }
    let mark: [Unicode.Scalar] = ["-", "-", "-", "\n"]
    return mark + result + mark + text[lines[last].range.upperBound...]
  }

  /// The character that a line is three of.
  private static func rule(_ line: Range<Int>, in text: [Unicode.Scalar]) -> Unicode.Scalar? {
    let inked = text[line].filter { !$0.isBlank }
    guard inked.count == 3, let mark = inked.first, mark == "-" || mark == "+",
      inked.allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  /// An entry with a colon and without quotes; nil where a line of prose stands.
  private static func entry(
    _ line: Range<Int>, _ separator: Unicode.Scalar, in text: [Unicode.Scalar]
  ) -> [Unicode.Scalar]? {
    let words = Array(text[line])
    guard let place = words.firstIndex(of: separator) else {
      // A line of a value of several.
      return words.contains { $0.isHan } && words.first?.isHan == true ? nil : words
    }
    let key = Array(words[..<place]).trimmed
    guard key.allSatisfy({ $0.isASCII || $0.isHan }), key.count <= 24 else { return nil }
    var value = Array(words[(place + 1)...]).trimmed
    if value.count >= 2, let quote = value.first, quote == "\"" || quote == "'", value.last == quote
    {
      value = Array(value.dropFirst().dropLast())
    }
    return key + [":", " "] + value
  }
}
