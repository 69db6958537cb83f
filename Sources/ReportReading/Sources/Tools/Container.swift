internal import ReportModel

/// Reads a file that holds a document in a format other than text.
enum Container {
  /// The report that such a file holds.
  static func report(
    in bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Report {
    switch format {
    case .pdf:
      let decoded = DecodedText(scalars: [], encoding: "UTF-8")
      return try FlowReader.report(of: LayoutFlow(PDFPages.pages(of: bytes)).flow, decoded)
    case .mhtml: return try MHTMLReader.report(of: bytes)
    case .html, .docx, .wordXML, .doc, .wps, .rtf, .xlsx, .sheetXML, .xls, .et, .odt, .ods, .ofd,
      .office:
      let decoded = DecodedText(scalars: [], encoding: "UTF-8")
      return try FlowReader.report(of: try flow(of: bytes, format), decoded)
    }
  }

  private static func flow(
    of bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    switch format {
    case .docx: try DOCXReader.flow(of: bytes)
    case .doc, .wps: try OldWordReader.flow(of: bytes, format)
    case .rtf: try DOCXReader.flow(of: try Office.converted(bytes, format))
    case .xlsx: try XLSXReader.flow(of: bytes)
    case .xls, .et: try XLSXReader.flow(of: try Office.converted(bytes, format), as: format)
    case .odt, .ods: try OpenDocument.flow(of: bytes, format)
    case .ofd: try OFDReader.flow(of: bytes)
    case .pdf, .mhtml, .html, .wordXML, .sheetXML, .office: throw .crookedDocument(format)
    }
  }

  /// The words of a document that is one marked-up text.
  static func flow(
    ofMarkup bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Flow {
    switch format {
    case .wordXML: try WordXMLReader.flow(of: bytes)
    case .sheetXML: try SheetXMLReader.flow(of: bytes)
    case .odt, .ods: try OpenDocument.flow(ofFlat: bytes, format)
    case .html, .docx, .doc, .wps, .rtf, .xlsx, .xls, .et, .ofd, .office, .pdf, .mhtml:
      throw .crookedDocument(format)
    }
  }

  /// The report of a locked file: Office locks workbooks whose structure alone is protected with a
  /// password of its own, which other programs know.
  static func report(
    inLocked bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Report {
    guard format == .xls || format == .et, let report = try? report(in: bytes, format) else {
      throw .locked(format)
    }
    return report
  }
}
