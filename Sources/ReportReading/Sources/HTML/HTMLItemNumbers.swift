internal import HanText
internal import ReportModel

/// The numbers of the items of ordered lists, which pages leave to the browser.
struct HTMLItemNumbers {
  /// The number of the last item that was set of each list.
  private var numbers: [Int: Int] = [:]

  /// The number that a browser prints before an item of an ordered list.
  mutating func number(ofItem node: Int, in page: HTMLPage) -> String? {
    let list = page.tree.nodes[node].parent
    guard page.tree.name(of: list) == "ol" else { return nil }
    let style = (page.tree.attribute("style", of: list) ?? "").lowercased().filter { $0 != " " }
    if style.holds("list-style-type:none") || style.holds("list-style:none") { return nil }
    let last = numbers[list] ?? (value("start", of: list, in: page) ?? 1) - 1
    // A number near the largest integer is damage.
    let number = value("value", of: node, in: page) ?? last + 1
    guard (0...1_000_000).contains(number) else { return nil }
    numbers[list] = number
    switch Self.numbering(style, page.tree.attribute("type", of: list)) {
    case .ideograph: return NumberStyle.ideograph.text(of: number) + "、"
    case let other: return other.text(of: number) + "."
    }
  }

  private func value(_ name: String, of node: Int, in page: HTMLPage) -> Int? {
    page.tree.attribute(name, of: node).flatMap { Int($0.blankTrimmed) }
  }

  /// How a list writes its numbers: by its style, else by its type.
  private static func numbering(_ style: String, _ type: String?) -> NumberStyle {
    for (word, numbers) in styles where style.holds(word) { return numbers }
    switch type?.blankTrimmed {
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: return .arabic
    }
  }

  private static let styles: [(word: String, numbers: NumberStyle)] = [
    ("cjk-ideographic", .ideograph), ("chinese", .ideograph),
    ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter),
    ("upper-alpha", .upperLetter), ("upper-latin", .upperLetter),
    ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman),
  ]
}

extension HTMLPage {
  /// The level that Word's pages give a paragraph in its style or class.
  func markedLevel(of node: Int) -> Int? {
    if let style = tree.attribute("style", of: node),
      let mark = style.index(behind: "mso-outline-level:"),
      let digit = style.unicodeScalars[mark...].first(where: { !$0.isBlank })?.digitValue
    {
      return (1...9).contains(digit) ? digit : nil
    }
    return tree.attribute("class", of: node) == "MsoTitle" ? 1 : nil
  }
}

extension String {
  /// The string without the blanks at both ends.
  var blankTrimmed: String { String(scalars: Array(unicodeScalars).trimmed) }

  /// The place behind a word, or nil where it does not stand in the string.
  func index(behind word: String) -> Index? {
    guard let found = firstRange(of: word) else { return nil }
    return found.upperBound
  }
}
