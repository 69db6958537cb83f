internal import ReportModel

/// Reads documents of OpenDocument (ISO/IEC 26300): texts and workbooks, packed or as one XML file.
enum OpenDocument {
  /// What a packed document says.
  static func flow(
    of bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    let parts = try PackageParts(of: bytes, format)
    guard let body = try parts.tree("content.xml") else { throw .crookedDocument(format) }
    let styles = try parts.tree("styles.xml")
    var flow = try flow(of: body, styles, format)
    flow.isCut = parts.isCut
    return flow
  }

  /// What a document in one XML file says.
  static func flow(
    ofFlat bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    guard let tree = try MarkupParser.tree(of: bytes, .xml, format: format) else {
      throw .crookedDocument(format)
    }
    return try flow(of: tree, nil, format)
  }

  private static func flow(
    of tree: MarkupTree, _ styles: MarkupTree?, _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    let looks = OpenDocumentStyles(styles, tree)
    // By what the body holds, whatever the package says.
    if let sheets = tree.nodes.indices.first(where: { tree.name(of: $0) == "spreadsheet" }) {
      return ODSReader(tree, looks).flow(of: sheets)
    }
    guard let text = tree.nodes.indices.first(where: { tree.name(of: $0) == "text" }) else {
      throw .crookedDocument(format)
    }
    var reader = ODTFlow(tree, looks)
    reader.read(text)
    return reader.flow
  }
}
