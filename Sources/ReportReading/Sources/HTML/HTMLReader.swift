internal import HanText
internal import ReportModel

/// Reads a web page: of all that is on it the report, as text and tables.
///
/// ```
/// <div class="nav">首页…</div><div id="zoom"><p>一、概述</p><table>…</div>   →   一、概述 | rows of the table
/// ```
enum HTMLReader {
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
