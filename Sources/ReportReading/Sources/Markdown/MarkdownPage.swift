internal import HanText

/// Markdown with tables of HTML in it, set as a web page: so programs write that turn pictures of pages
/// into text.
///
/// ```
/// ## 一、概述⏎<table><tr><td>规章</td>…   →   <h2>一、概述</h2><table><tr><td>规章</td>…
/// ```
enum MarkdownPage {
  /// Whether a text has such tables.
  static func holdsTables(_ text: [Unicode.Scalar]) -> Bool {
    LineScanner.lines(of: text).contains { beginsTable($0.range, text) }
  }

  /// The page of a text.
  static func page(of text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var page = Array("<html><body>\n".unicodeScalars)
    var isInTable = false
    var rows = 0
    for (line, kind) in MarkdownLine.lines(of: text) {
      isInTable = isInTable || beginsTable(line.range, text)
      if isInTable {
        page += text[line.range] + ["\n"]
        isInTable = !holds(Array("</table>".unicodeScalars), line.range, text)
        continue
      }
      if case .row(let cells) = kind {
        page += tag(rows == 0 ? "<table><tr>" : "<tr>")
        for cell in cells {
          let lines = MarkdownLine.lines(ofCell: cell, in: text).map { words($0, text) }
          page += tag("<td>") + lines.joined(separator: tag("<br>")) + tag("</td>")
        }
        page += tag("</tr>\n")
        rows += 1
        continue
      }
      if case .divider = kind { continue }
      if rows > 0 { page += tag("</table>\n") }
      rows = 0
      switch kind {
      case .heading(let level, let range):
        page += tag("<h\(level)>") + words(range, text) + tag("</h\(level)>\n")
      case .words(let range): page += tag("<p>") + words(range, text) + paragraphEnd
      case .rest(let range):
        let isOpen = page.suffix(paragraphEnd.count).elementsEqual(paragraphEnd)
        if isOpen { page.removeLast(paragraphEnd.count) }
        page += (isOpen ? [] : tag("<p>")) + words(range, text) + paragraphEnd
      case .row, .divider, .fence: continue
      }
    }
    return page + tag("</body></html>")
  }

  private static let paragraphEnd = tag("</p>\n")

  private static func tag(_ tag: String) -> [Unicode.Scalar] { Array(tag.unicodeScalars) }

  private static func words(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    MarkdownInline(range, in: text).runs.flatMap { text[$0] }
      .flatMap { $0 == "<" ? tag("&lt;") : [$0] }
  }

  /// Whether a table begins with a line, perhaps in a box or a page of its own: <html><body><table>.
  private static func beginsTable(_ line: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    var place = line.lowerBound
    let marks = MarkFinder(text)
    while place < line.upperBound, text[place] == "<" {
      if marks.stands("<table", at: place) { return true }
      guard boxes.contains(marks.name(at: place + 1).name),
        let end = text[place..<line.upperBound].firstIndex(of: ">")
      else { return false }
      place = end + 1
      while place < line.upperBound, text[place].isBlank { place += 1 }
    }
    return false
  }

  /// The elements that tables are set into.
  private static let boxes: Set = ["html", "body", "div", "center", "figure", "p", "span"]

  private static func holds(
    _ words: [Unicode.Scalar], _ line: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    line.contains { text[$0] == "<" && text[$0..<line.upperBound].starts(with: words) }
  }
}
