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
    guard let first = text.firstIndex(where: { !$0.isBlank && !$0.isInvisible }), text[first] == "<"
    else { return false }
    // Comments and declarations may stand before the first element.
    let head = String(scalars: text[first..<min(text.count, first + 4096)]).lowercased()
    if head.hasPrefix("<!doctype html") { return true }
    if head.hasPrefix("<!") || head.hasPrefix("<?") {
      return head.contains("<html") || head.contains("<body")
    }
    let name = head.unicodeScalars.dropFirst().prefix { $0.isASCIILetter || $0.digitValue != nil }
    let names: Set = [
      "html", "head", "body", "meta", "title", "link", "script", "style", "div", "p", "table",
      "span", "center", "section", "article", "main", "header", "h1", "h2", "h3", "ucapcontent",
      "font", "br", "b", "strong", "ul", "ol",
    ]
    guard names.contains(String(String.UnicodeScalarView(name))) else { return false }
    // A text that only begins with a word in angle brackets has no second tag.
    return head.contains("</") || head.contains("<br") || head.split(separator: "<").count > 2
  }

  /// The largest page, in bytes of UTF-8: a hundred times the longest report with its images inside.
  private static let limit = 200 << 20

  /// What a web page says, set as text.
  static func flow(of text: [Unicode.Scalar]) throws(ReportReadingError) -> Flow {
    let bytes = Array(String(scalars: text.filter { $0 != "\0" }).utf8)
    guard bytes.count <= limit else { throw .tooLarge(.html) }
    guard let tree = try MarkupParser.tree(of: bytes, .html, format: .html) else { throw .empty }
    let page = HTMLPage(tree)
    let article = HTMLArticle(page)
    return HTMLFlow(page, article, title: title(of: page, article)).flow
  }

  /// The report's title, where it stands on the page outside of the article.
  private static func title(of page: HTMLPage, _ article: HTMLArticle) -> FlowLine? {
    let root = article.root
    let head = inked(page, root, limit: 400)
    var best: FlowLine?
    for node in page.tree.nodes.indices where node < root {
      let isTitle = page.tree.name(of: node) == "title"
      guard page.tree.nodes[node].end <= root, isTitle || mayBeTitle(node, in: page) else {
        continue
      }
      let line = line(page, node, endsAtSite: isTitle)
      let words = line.scalars.filter { !$0.isBlank }
      guard (6...60).contains(words.count), FieldVocabulary.titleEndings.isSuffix(of: words),
        !holds(head, words)
      else { continue }
      // The page's own heading is better than the name of its tab.
      if !isTitle || best == nil { best = line }
    }
    return best
  }

  /// Whether a node is a heading, or named as a title.
  private static func mayBeTitle(_ node: Int, in page: HTMLPage) -> Bool {
    switch page.elements[node] {
    case .heading: return true
    case .block, .container, .inline, .cell:
      return ["class", "id"].contains {
        page.tree.attribute($0, of: node)?.lowercased().contains("title") ?? false
      }
    default: return false
    }
  }

  /// The text of a node as one line; that of a tab ends before the name of the site.
  private static func line(_ page: HTMLPage, _ node: Int, endsAtSite: Bool) -> FlowLine {
    var line = FlowLine()
    for inner in node..<page.tree.nodes[node].end {
      guard case .text = page.elements[inner], line.scalars.count <= 200 else { continue }
      let text = page.tree.scalars[page.tree.nodes[inner].text]
      let end = endsAtSite ? text.firstIndex { ["-", "_", "|", "—"].contains($0) } : nil
      line.append(collapsing: text[..<(end ?? text.endIndex)])
      if end != nil { break }
    }
    return line
  }

  /// The first words below a node, the lines that its blocks begin set apart.
  private static func inked(_ page: HTMLPage, _ root: Int, limit: Int) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    for node in root..<page.tree.nodes[root].end where words.count < limit {
      switch page.elements[node] {
      case .text: words += page.tree.scalars[page.tree.nodes[node].text].filter { !$0.isBlank }
      case .inline, .link, .image, .hidden: continue
      case .chrome, .block, .container, .heading, .item, .table, .row, .cell, .lineBreak:
        words.append("\n")
      }
    }
    return words
  }

  /// Whether a title stands on lines of its own; a sentence that names the report is not its title.
  private static func holds(_ text: [Unicode.Scalar], _ title: [Unicode.Scalar]) -> Bool {
    text.indices.contains { start in
      var place = start
      for scalar in title {
        while place > start, place < text.count, text[place] == "\n" { place += 1 }
        guard place < text.count, text[place] == scalar else { return false }
        place += 1
      }
      let before = text[..<start].reversed().prefix { $0 != "\n" }
      let behind = text[place...].prefix { $0 != "\n" }
      return !(before + behind).contains { $0.endsSentence || $0 == "，" }
    }
  }
}
