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
    let (tree, sheet) = try parts(of: text)
    let shown = HTMLPage.withTabs(tree, sheet)
    let first = flow(of: shown)
    if !shown.holdsSections, let packed = try flow(packedIn: text, tree, around: first) {
      return packed
    }
    guard first.text.isEmpty else { return first }
    // Some pages hide the article until their script shows it; some are nothing but their menus.
    let page = HTMLPage(tree, sheet, showing: .all)
    let second = flow(of: page)
    let isReport = page.voice.ownLines(in: 0..<tree.nodes.count) > 0
    return isReport || first.surroundings.isEmpty && !second.text.isEmpty
      ? second : plain(first.surroundings)
  }

  /// The elements of a page and what its styles say.
  private static func parts(
    of text: [Unicode.Scalar]
  ) throws(ReportReadingError) -> (MarkupTree, HTMLStyleSheet) {
    let source = HTMLSource(text)
    guard source.bytes.count <= limit else { throw .tooLarge(.html) }
    guard let tree = try MarkupParser.tree(of: source.bytes, .html, format: .html) else {
      throw .empty
    }
    return (tree, HTMLStyleSheet(source.styles))
  }

  /// The article that a page carries as a text and shows by its script; nil where it carries none.
  private static func flow(
    packedIn text: [Unicode.Scalar], _ tree: MarkupTree, around shown: Flow
  ) throws(ReportReadingError) -> Flow? {
    let packed = PackedPage(text)
    for candidate in packed.candidates {
      let title = PackedTitle(tree, packed.names).head
      guard let (inner, sheet) = try? parts(of: title + candidate) else { continue }
      let page = HTMLPage(inner, sheet, showing: .all)
      guard page.holdsSections else { continue }
      var flow = flow(of: page)
      flow.surroundings.above = shown.surroundings.above + flow.surroundings.above
      flow.surroundings.below += shown.surroundings.below
      return flow
    }
    return nil
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

extension HTMLPage {
  /// Whether lines stand on it that begin sections.
  fileprivate var holdsSections: Bool { voice.headings(in: 0..<tree.nodes.count) > 0 }

  /// A page with what it shows one after the other: elements it hides that begin sections of their own.
  ///
  /// ```
  /// <div>一、总体情况…</div><div style="display:none">二、主动公开…</div>   →   both
  /// ```
  /// Sections that it shows anyway are a copy for paper or small screens and stay hidden.
  fileprivate static func withTabs(_ tree: MarkupTree, _ sheet: HTMLStyleSheet) -> HTMLPage {
    let page = HTMLPage(tree, sheet)
    guard !page.hidden.isEmpty else { return page }
    let whole = HTMLPage(tree, sheet, showing: .all)
    var known = Set(page.voice.headingWords(in: 0..<tree.nodes.count))
    var tabs: Set<Int> = []
    var end = 0
    for node in page.hidden {
      let words = whole.voice.headingWords(in: node..<tree.nodes[node].end)
      // What a tab hides once more is as much of it as the tab itself.
      guard !words.isEmpty, node < end || known.isDisjoint(with: words) else { continue }
      known.formUnion(words)
      tabs.insert(node)
      end = max(end, tree.nodes[node].end)
    }
    return tabs.isEmpty ? page : HTMLPage(tree, sheet, showing: .elements(tabs))
  }
}
