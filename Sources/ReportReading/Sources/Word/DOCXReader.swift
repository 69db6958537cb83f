internal import HanText
internal import ReportModel

/// Reads a Word document: the final text with its generated numbers, and its tables.
enum DOCXReader {
  /// What a Word document says, set as text.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the text and the tables.
  /// - Throws: `crookedDocument` when it is no Word document.
  static func flow(of bytes: [UInt8]) throws(ReportReadingError) -> Flow {
    let zip = try ZipParts.parts(of: bytes) { name in
      name.hasSuffix(".xml") && names.contains(name) || name == relations
    }
    let parts = zip.bytes
    guard let body = try tree(parts["word/document.xml"]) else { throw .crookedDocument(.docx) }
    var flow = DOCXFlow(
      body, DOCXStyles(try tree(parts["word/styles.xml"])),
      DOCXNumbering(try tree(parts["word/numbering.xml"])))
    flow.links = links(in: try tree(parts[relations]))
    flow.read()
    flow.readNotes(try tree(parts["word/footnotes.xml"]), .footnote)
    flow.readNotes(try tree(parts["word/endnotes.xml"]), .endnote)
    var result = flow.flow
    result.isCut = zip.isCut
    return result
  }

  private static let names: Set = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
    "word/endnotes.xml",
  ]
  /// The most tags and attributes of a part: a plan of 400 pages has 700,000.
  ///
  /// Each takes some 200 bytes of memory, however few it takes packed.
  private static let markLimit = 2_000_000
  private static let relations = "word/_rels/document.xml.rels"

  /// The tree of a part; nil where the document has none.
  ///
  /// Word writes no document type, and an entity needs one: a part that has one is not Word's.
  private static func tree(_ part: [UInt8]?) throws(ReportReadingError) -> MarkupTree? {
    guard let part else { return nil }
    guard part.count(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") }) <= markLimit
    else { throw .tooLarge(.docx) }
    let mark = Array("<!DOCTYPE".utf8)
    guard part.indices.allSatisfy({ part[$0] != mark[0] || !part[$0...].starts(with: mark) })
    else { throw .crookedDocument(.docx) }
    return try MarkupParser.tree(of: part, .xml, format: .docx)
  }

  /// The addresses that links lead to, by the names that the document calls them.
  private static func links(in tree: MarkupTree?) -> [String: String] {
    guard let tree else { return [:] }
    var links: [String: String] = [:]
    for node in tree.nodes.indices where tree.name(of: node) == "Relationship" {
      guard tree.attribute("TargetMode", of: node) == "External",
        tree.attribute("Type", of: node)?.hasSuffix("/hyperlink") == true,
        let name = tree.attribute("Id", of: node)
      else { continue }
      links[name] = tree.attribute("Target", of: node)
    }
    return links
  }
}
