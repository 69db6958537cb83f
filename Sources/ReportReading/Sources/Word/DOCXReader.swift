internal import HanText
internal import ReportModel

/// Reads a Word document: the final text with its generated numbers, and its tables.
enum DOCXReader {
  /// What a Word document says, set as text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - depth: in how many other documents it lies.
  /// - Returns: the text and the tables.
  /// - Throws: `crookedDocument` when it is no Word document.
  static func flow(of bytes: [UInt8], depth: Int = 0) throws(ReportReadingError) -> Flow {
    let parts = try DOCXParts(of: bytes)
    guard let body = try tree(parts[parts.main]) else { throw .crookedDocument(.docx) }
    var flow = DOCXFlow(
      body, DOCXStyles(try tree(parts.part("styles"))),
      DOCXNumbering(try tree(parts.part("numbering"))))
    for (id, relation) in parts.relations {
      switch relation.kind {
      case "hyperlink" where relation.isExternal: flow.links[id] = relation.target
      case "aFChunk":
        // Chunks lie in documents that programs put together, one level deep.
        flow.chunks[id] = depth < 3 ? chunk(parts[relation.target], depth + 1) : nil
      default: continue
      }
    }
    flow.read()
    flow.readNotes(try tree(parts.part("footnotes")), .footnote)
    flow.readNotes(try tree(parts.part("endnotes")), .endnote)
    var result = flow.flow
    result.isCut = parts.isCut || result.isCut
    return result
  }

  /// What another document says that lies in this one; nil where it cannot be read.
  private static func chunk(_ bytes: [UInt8]?, _ depth: Int) -> Flow? {
    guard let bytes else { return nil }
    let file = FileKind(of: bytes)
    if file.kind == .document(.docx) { return try? flow(of: bytes, depth: depth) }
    if file.kind == .document(.mhtml), let page = try? MHTMLReader.page(in: bytes) {
      return try? HTMLReader.flow(of: page.scalars)
    }
    guard file.kind == .text, let decoded = try? TextDecoder.decode(bytes, isWhole: true) else {
      return nil
    }
    if let markup = MarkupKind(of: decoded.scalars) {
      return markup.kind == .page ? try? HTMLReader.flow(of: decoded.scalars) : nil
    }
    var flow = Flow()
    for line in LineScanner.lines(of: decoded.scalars) {
      var words = FlowLine()
      words.append(decoded.scalars[line.range])
      flow.append(words)
    }
    flow.finish()
    return flow.text.isEmpty ? nil : flow
  }

  /// The most tags and attributes of a part: a plan of 400 pages has 700,000.
  ///
  /// Each takes some 200 bytes of memory, however few it takes packed.
  private static let markLimit = 2_000_000

  /// The tree of a part; nil where the document has none.
  ///
  /// Word writes no document type, and an entity needs one: a part that has one is not Word's.
  static func tree(_ part: [UInt8]?) throws(ReportReadingError) -> MarkupTree? {
    guard let part else { return nil }
    guard part.count(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") }) <= markLimit
    else { throw .tooLarge(.docx) }
    let mark = Array("<!DOCTYPE".utf8)
    guard part.indices.allSatisfy({ part[$0] != mark[0] || !part[$0...].starts(with: mark) })
    else { throw .crookedDocument(.docx) }
    return try MarkupParser.tree(of: part, .xml, format: .docx)
  }
}
