/// The fields of a part whose marks do not belong together, so that their codes would swallow text.
///
/// ```
/// begin │ PAGE │ (no end)   …the rest of the report…      the mark is left out, the rest stays
/// ```
enum DOCXFields {
  /// The marks that begin such fields: those whose code has no end in its own paragraph.
  static func broken(in tree: MarkupTree) -> Set<Int> {
    var broken: Set<Int> = []
    var open: [(node: Int, paragraph: Int, isCode: Bool)] = []
    var paragraph = 0
    // By their numbers: this is asked of every node.
    let names = (p: tree.names.firstIndex(of: "p"), mark: tree.names.firstIndex(of: "fldChar"))
    guard names.mark != nil else { return [] }
    for node in tree.nodes.indices {
      switch tree.nodes[node].name {
      case names.p: paragraph = node
      case names.mark:
        switch tree.attribute("fldCharType", of: node) {
        case "begin": open.append((node, paragraph, true))
        case "separate":
          // A code that has ended before cannot end again.
          guard let last = open.lastIndex(where: \.isCode) else { continue }
          for field in open[(last + 1)...] where field.isCode { broken.insert(field.node) }
          if open[last].paragraph != paragraph { broken.insert(open[last].node) }
          open[last].isCode = false
        case "end":
          guard let field = open.popLast() else { continue }
          if field.isCode, field.paragraph != paragraph { broken.insert(field.node) }
        default: continue
        }
      default: continue
      }
    }
    for field in open where field.isCode { broken.insert(field.node) }
    return broken
  }
}
