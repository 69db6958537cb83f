internal import HanText
internal import ReportModel

/// The title that a page gives to the article that it carries as a text.
///
/// ```
/// <title>某局2023年…年度报告_某市</title>   <h1>…</h1>   {"title":"某局2023年…年度报告"}
/// ```
struct PackedTitle {
  /// The head of a page of this title; empty where none is known.
  private(set) var head: [Unicode.Scalar] = []

  /// The title in the elements of a page, else among the strings of its scripts.
  init(_ tree: MarkupTree, _ strings: [[Unicode.Scalar]]) {
    let named = tree.nodes.indices.lazy.filter {
      ["title", "h1", "h2", "h3"].contains(tree.name(of: $0))
    }
    .map { Self.words(of: $0, in: tree) }
    guard let title = named.first(where: Self.isTitle) ?? strings.first(where: Self.isTitle) else {
      return
    }
    head = Array("<title>".unicodeScalars)
    head += title.flatMap { $0 == "<" || $0 == "&" ? [" "] : [$0] }
    head += Array("</title>".unicodeScalars)
  }

  /// The words of an element up to the name of the site.
  private static func words(of node: Int, in tree: MarkupTree) -> [Unicode.Scalar] {
    var line = FlowLine()
    for inner in node..<tree.nodes[node].end {
      line.append(collapsing: tree.scalars[tree.nodes[inner].text])
    }
    return Array(line.scalars.prefix { !["-", "_", "|", "—"].contains($0) })
  }

  private static func isTitle(_ words: [Unicode.Scalar]) -> Bool {
    let inked = words.filter { !$0.isBlank }
    return (6...60).contains(inked.count)
      && FieldVocabulary.titleEndings.isSuffix(of: TitleText.main(inked))
  }
}
