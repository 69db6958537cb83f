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
    LineScanner.lines(of: text).contains { begins(Array("<table".unicodeScalars), $0.range, text) }
  }

  /// The page of a text.
  static func page(of text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var page = Array("<html><body>\n".unicodeScalars)
    var isInTable = false
    var rows = 0
    for line in LineScanner.lines(of: text) {
      isInTable = isInTable || begins(Array("<table".unicodeScalars), line.range, text)
      if isInTable {
        page += text[line.range] + ["\n"]
        isInTable = !holds(Array("</table>".unicodeScalars), line.range, text)
        continue
      }
      let kind = MarkdownLine(line.range, in: text)
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
      case .words(let range): page += tag("<p>") + words(range, text) + tag("</p>\n")
      case .row, .divider, .fence: continue
      }
    }
    return page + tag("</body></html>")
  }

  private static func tag(_ tag: String) -> [Unicode.Scalar] { Array(tag.unicodeScalars) }

  private static func words(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    MarkdownInline(range, in: text).runs.flatMap { text[$0] }
      .flatMap { $0 == "<" ? tag("&lt;") : [$0] }
  }

  private static func begins(
    _ words: [Unicode.Scalar], _ line: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    text[line].starts(with: words)
  }

  private static func holds(
    _ words: [Unicode.Scalar], _ line: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    line.contains { text[$0] == "<" && text[$0..<line.upperBound].starts(with: words) }
  }
}
