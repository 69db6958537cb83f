internal import HanText
public import ReportModel

/// What a report was read from, beside which it can be held.
extension ReportReader {
  /// The source of a report: the text or the XML in its file, with the places that the report's words have in it.
  ///
  /// A text is told place by place. Of a page or a document the words are found again in their order, past
  /// all marks: what the reader changed or made itself has no place.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - bytes: the whole file that it was read from.
  ///   - options: what is known of the file.
  /// - Returns: the source; nil where the format has none that a person could read.
  /// - Throws: ``ReportReadingError`` where the file cannot be read.
  public static func source(
    of report: Report, in bytes: [UInt8], options: ReadingOptions
  ) throws(ReportReadingError) -> ReportSource? {
    guard let parts = try OriginalPart.parts(of: bytes, options) else { return nil }
    return OriginalText(parts).source(of: report)
  }
}

/// A part of what a report was read from.
struct OriginalPart {
  /// How its words stand in it.
  enum Notation: Equatable {
    /// By themselves.
    case plain
    /// Between marks.
    case markup
    /// In a sheet of a workbook, whose cells share texts by their numbers.
    case sheet([[Unicode.Scalar]])
  }

  /// What it is called in its file.
  var name = ""
  /// The number of the page, where it is one.
  var page: Int?
  /// All of it.
  var scalars: [Unicode.Scalar]
  /// How its words stand in it.
  var notation = Notation.plain

  /// The parts of a file; nil where its format has none that a person could read.
  static func parts(
    of bytes: [UInt8], _ options: ReadingOptions
  ) throws(ReportReadingError) -> [OriginalPart]? {
    guard !ReportArchive.isArchive(bytes), options.encoding == nil else {
      return try texts(of: bytes, options)
    }
    let file = FileKind(of: bytes)
    switch file.kind {
    case .text: return try texts(of: bytes, options)
    case .document(let format): return try document(file.bytes(of: bytes), format)
    case .locked, .other: return nil
    }
  }

  private static func texts(
    of bytes: [UInt8], _ options: ReadingOptions
  ) throws(ReportReadingError) -> [OriginalPart] {
    let decoded: DecodedText
    if let encoding = options.encoding {
      decoded = try TextDecoder.decode(bytes, isWhole: true, encoding: encoding)
    } else {
      decoded = try TextDecoder.decode(bytes, isWhole: true)
    }
    let notation = TextNotation(name: options.name)
    if notation != .markdown,
      let rows = ReportRows(decoded.scalars, isNamed: notation == .delimited)
    {
      let row = options.row ?? rows.firstRow
      guard (1...rows.count).contains(row) else { throw .noRow(count: rows.count) }
      return [text(rows.text(ofRow: row), name: "#\(row)")]
    }
    return [text(decoded.scalars, name: "")]
  }

  private static func text(_ scalars: [Unicode.Scalar], name: String) -> OriginalPart {
    OriginalPart(
      name: name, scalars: scalars, notation: MarkupKind(of: scalars) == nil ? .plain : .markup)
  }

  private static func document(
    _ bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> [OriginalPart]? {
    switch format {
    case .pdf: return try pages(of: bytes)
    case .mhtml:
      guard let page = try MHTMLReader.page(in: bytes) else {
        return try texts(of: bytes, ReadingOptions())
      }
      return [OriginalPart(scalars: page.scalars, notation: .markup)]
    case .docx:
      let parts = try DOCXParts(of: bytes)
      return markup(
        [(parts.main, parts[parts.main])]
          + ["footnotes", "endnotes"].map { ("\($0).xml", parts.part($0)) })
    case .xlsx: return try sheets(of: bytes)
    case .odt, .ods:
      return markup([("content.xml", try PackageParts(of: bytes, format)["content.xml"])])
    case .ofd:
      let parts = try PackageParts(of: bytes, format)
      return markup(try OFDReader.pageNames(in: parts).map { ($0, parts[$0]) })
    case .doc, .wps, .rtf, .xls, .et, .office, .html, .wordXML, .sheetXML: return nil
    }
  }

  private static func markup(_ parts: [(name: String, bytes: [UInt8]?)]) -> [OriginalPart]? {
    let found = parts.compactMap { name, bytes in
      bytes.map { OriginalPart(name: name, scalars: decoded($0), notation: .markup) }
    }
    return found.isEmpty ? nil : found
  }

  /// A part of a package, which is UTF-8 unless it says otherwise.
  private static func decoded(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      let text = try? TextDecoder.decode(bytes, isWhole: true)
    {
      return text.scalars
    }
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// The pages of a PDF, in lines as they are printed.
  private static func pages(of bytes: [UInt8]) throws(ReportReadingError) -> [OriginalPart] {
    let output: [UInt8]
    do {
      output = try ToolRun.output(
        of: ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"], on: bytes)
    } catch {
      switch error {
      case .missing:
        throw .missingTool(MissingTool(format: .pdf, tool: "pdftotext", package: "poppler-utils"))
      case .failed: throw .crookedDocument(.pdf)
      case .tooLarge: throw .tooLarge(.pdf)
      }
    }
    let pages = output.split(separator: 0x0C, omittingEmptySubsequences: false)
    return pages.enumerated().filter { $0.offset == 0 || !$0.element.isEmpty }.map { page in
      OriginalPart(page: page.offset + 1, scalars: decoded(Array(page.element)))
    }
  }

  private static func sheets(of bytes: [UInt8]) throws(ReportReadingError) -> [OriginalPart]? {
    let parts = try PackageParts(of: bytes, .xlsx)
    let book = try parts.target("/officeDocument", of: "") ?? "xl/workbook.xml"
    let shared = SharedWords(try parts.tree(try parts.target("/sharedStrings", of: book))).texts
    let names = try parts.relations(of: book).filter { $0.kind.hasSuffix("/worksheet") }
    return markup(names.map { ($0.target, parts[$0.target]) })?.map {
      OriginalPart(name: $0.name, scalars: $0.scalars, notation: .sheet(shared))
    }
  }
}
