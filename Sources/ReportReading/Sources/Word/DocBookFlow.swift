internal import HanText
internal import ReportModel

/// Sets the text of a document in DocBook, as `antiword` writes it.
///
/// ```
/// <para>一、<emphasis>概述</emphasis></para><informaltable>…<entry>规章</entry>…   →   一、概述 | a table
/// ```
struct DocBookFlow {
  private let tree: MarkupTree
  private var flow = Flow()
  private var line = FlowLine()

  /// The text and tables of a document; nil when there are none.
  static func flow(of bytes: [UInt8]) throws(ReportReadingError) -> Flow? {
    guard let tree = try MarkupParser.tree(of: bytes, .xml, format: .doc) else { return nil }
    var reader = DocBookFlow(tree: tree)
    for node in tree.nodes.indices where tree.name(of: node) == "chapter" { reader.walk(node) }
    reader.endLine()
    return reader.flow.text.isEmpty ? nil : reader.flow
  }

  private init(tree: MarkupTree) { self.tree = tree }

  private mutating func walk(_ node: Int) {
    for child in tree.children(of: node) {
      switch tree.name(of: child) {
      case "": line.append(collapsing: tree.scalars[tree.nodes[child].text])
      case "emphasis", "superscript", "subscript", "ulink", "literal": walk(child)
      case "informaltable", "table": walkTable(child)
      default:
        endLine()
        walk(child)
        endLine()
      }
    }
  }

  private mutating func endLine() {
    flow.append(line)
    line = FlowLine()
  }

  /// A table of which each part has columns of its own; a cell that is alone in its row spans them all.
  private mutating func walkTable(_ table: Int) {
    endLine()
    var rows: [[[Unicode.Scalar]]] = []
    for node in table..<tree.nodes[table].end where tree.name(of: node) == "row" {
      rows.append(tree.children(of: node).filter { tree.name(of: $0) == "entry" }.map(words))
    }
    let width = rows.map(\.count).max() ?? 1
    var draft = TableDraft()
    for row in rows {
      draft.append(
        row: row.map { TableDraft.Cell(words: $0, columnSpan: row.count == 1 ? width : 1) })
    }
    flow.append(draft)
  }

  private func words(of entry: Int) -> [Unicode.Scalar] {
    var line = FlowLine()
    for node in entry..<tree.nodes[entry].end where tree.name(of: node).isEmpty {
      line.append(collapsing: tree.scalars[tree.nodes[node].text])
    }
    return line.scalars
  }
}
