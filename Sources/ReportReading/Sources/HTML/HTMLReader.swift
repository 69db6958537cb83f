internal import HanText
internal import ReportModel

/// Reads a web page: of all that is on it the report, as text and tables.
///
/// ```
/// <div class="nav">首页…</div><div id="zoom"><p>一、概述</p><table>…</div>   →   一、概述 | rows of the table
/// ```
enum HTMLReader {
  /// Whether a text is a web page, or a piece of one: it begins with a tag that pages have.
  static func isHTML(_ text: [Unicode.Scalar]) -> Bool {
    guard let first = text.firstIndex(where: { $0.isInk }) else { return false }
    guard text[first] == "<" else { return holdsPage(text, behind: first) }
    // Comments and declarations may stand before the first element.
    let head = String(scalars: text[first..<min(text.count, first + 4096)]).lowercased()
    if head.hasPrefix("<!doctype html") { return true }
    if head.hasPrefix("<!") || head.hasPrefix("<?") {
      return head.holds("<html") || head.holds("<body")
    }
    let name = head.unicodeScalars.dropFirst().prefix { $0.isASCIILetter || $0.digitValue != nil }
    let names: Set = [
      "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "table",
      "span", "center", "section", "article", "main", "header", "h1", "h2", "h3", "ucapcontent",
      "font", "br", "b", "strong", "ul", "ol",
    ]
    guard names.contains(String(String.UnicodeScalarView(name))) else { return false }
    // A text that only begins with a word in angle brackets has no second tag.
    return head.holds("</") || head.holds("<br") || head.split(separator: "<").count > 2
  }

  /// Whether a whole page stands behind some lines of text: where it was saved from, and when.
  private static func holdsPage(_ text: [Unicode.Scalar], behind first: Int) -> Bool {
    // Such lines are an address, a date, a title.
    var start = first
    for _ in 0..<20 {
      // A page in the parts of a mail has a code of its own.
      if text[start...].starts(with: "MIME-Version:".unicodeScalars) { return false }
      guard let end = text[start...].prefix(2000).firstIndex(where: { $0.isLineEnd }),
        let next = text[end...].firstIndex(where: { $0.isInk })
      else { return false }
      start = next
      guard text[start] == "<" else { continue }
      let head = String(scalars: text[start..<min(text.count, start + 4096)]).lowercased()
      let opens = head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
      return opens && (head.holds("<body") || head.holds("<head"))
    }
    return false
  }

  /// The largest page, in bytes of UTF-8: a hundred times the longest report with its images inside.
  private static let limit = 200 << 20

  /// What a web page says, set as text, with what stands around it.
  static func flow(of text: [Unicode.Scalar]) throws(ReportReadingError) -> Flow {
    let source = HTMLSource(text)
    guard source.bytes.count <= limit else { throw .tooLarge(.html) }
    guard let tree = try MarkupParser.tree(of: source.bytes, .html, format: .html) else {
      throw .empty
    }
    let sheet = HTMLStyleSheet(source.styles)
    let first = flow(of: HTMLPage(tree, sheet))
    guard first.text.isEmpty else { return first }
    // Some pages hide the article until their script shows it; some are nothing but their menus.
    let page = HTMLPage(tree, sheet, showsHidden: true)
    let second = flow(of: page)
    let isReport = page.voice.ownLines(in: 0..<tree.nodes.count) > 0
    return isReport || first.surroundings.isEmpty && !second.text.isEmpty
      ? second : plain(first.surroundings)
  }

  /// The lines around an article that is none.
  private static func plain(_ lines: Surroundings) -> Flow {
    var flow = Flow()
    for words in lines.above + lines.below {
      var line = FlowLine()
      line.append(words)
      flow.append(line)
    }
    return flow
  }

  private static func flow(of page: HTMLPage) -> Flow {
    let article = HTMLArticle(page)
    return HTMLFlow(page, article, title: HTMLTitle(page, article).line).flow
  }
}
