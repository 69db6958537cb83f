internal import HanText
internal import ReportModel

/// Reads a Word document that is one XML file: that of Word 2003, or the parts of a DOCX set end to end.
enum WordXMLReader {
  /// What the document says, set as text.
  static func flow(of bytes: [UInt8]) throws(ReportReadingError) -> Flow {
    guard var tree = try MarkupParser.tree(of: bytes, .xml, format: .wordXML) else {
      throw .crookedDocument(.wordXML)
    }
    if tree.name(of: 0) == "package" { return try flow(ofPackage: tree) }
    guard tree.name(of: 0) == "wordDocument" else { throw .crookedDocument(.wordXML) }
    var links: [String: String] = [:]
    for node in tree.nodes.indices {
      switch tree.name(of: node) {
      // Tracked changes are annotations here; what was deleted is not shown.
      case "annotation" where tree.attribute("type", of: node) == "Word.Deletion":
        tree.rename(node, to: "del")
      case "hlink":
        tree.rename(node, to: "hyperlink")
        guard let target = tree.attribute("dest", of: node) else { continue }
        links[target] = target
      default: continue
      }
    }
    tree.renameAttributes("dest", to: "id")
    var flow = DOCXFlow(tree, DOCXStyles(tree), DOCXNumbering(nil))
    flow.links = links
    flow.read()
    return flow.flow
  }

  /// The flow of a package: its parts stand in elements, each with its name.
  private static func flow(ofPackage tree: MarkupTree) throws(ReportReadingError) -> Flow {
    var parts: [String: MarkupTree] = [:]
    for part in tree.children(of: 0) where tree.name(of: part) == "part" {
      guard let kind = tree.attribute("contentType", of: part),
        let content = tree.child("xmlData", of: part),
        let root = tree.children(of: content).first(where: { !tree.name(of: $0).isEmpty })
      else { continue }
      // application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml
      let words = kind.split(separator: ".").last.map(String.init) ?? ""
      if parts[words] == nil { parts[words] = tree.subtree(of: root) }
    }
    guard let body = parts["main+xml"] else { throw .crookedDocument(.wordXML) }
    var flow = DOCXFlow(
      body, DOCXStyles(parts["styles+xml"]), DOCXNumbering(parts["numbering+xml"]))
    flow.read()
    flow.readNotes(parts["footnotes+xml"], .footnote)
    flow.readNotes(parts["endnotes+xml"], .endnote)
    return flow.flow
  }
}
