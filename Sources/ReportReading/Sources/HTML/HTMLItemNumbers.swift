internal import HanText
internal import ReportModel

/// The numbers of the items of ordered lists, which pages leave to the browser.
struct HTMLItemNumbers {
  /// How many items of each list were set.
  private var counts: [Int: Int] = [:]

  /// The number that a browser prints before an item of an ordered list.
  mutating func number(ofItem node: Int, in page: HTMLPage) -> String? {
    let list = page.tree.nodes[node].parent
    guard page.tree.name(of: list) == "ol" else { return nil }
    let style = (page.tree.attribute("style", of: list) ?? "").lowercased()
    if style.holds("list-style-type:none") || style.holds("list-style:none") { return nil }
    let start = page.tree.attribute("start", of: list).flatMap { Int($0) } ?? 1
    counts[list, default: 0] += 1
    let count = counts[list, default: 1]
    // A start near the largest integer is damage.
    guard (0...1_000_000).contains(start) else { return nil }
    let number = start + count - 1
    if style.holds("cjk-ideographic") || style.holds("chinese") {
      return NumberStyle.ideograph.text(of: number) + "、"
    }
    return "\(number)."
  }
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
