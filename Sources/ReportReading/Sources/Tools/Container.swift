internal import ReportModel

/// A file that holds a document in a format other than text, told by its first bytes.
enum Container {
  /// The format of the bytes, or nil when they are no such file.
  static func format(of bytes: [UInt8]) -> DocumentFormat? {
    signatures.first { bytes.starts(with: $0.bytes) }?.format
  }

  private static let signatures: [(bytes: [UInt8], format: DocumentFormat)] = [
    (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 3, 4], .docx),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .doc),
  ]

  /// The report that such a file holds.
  static func report(
    in bytes: [UInt8], _ format: DocumentFormat
  ) throws(ReportReadingError) -> Report {
    switch format {
    case .docx:
      let decoded = DecodedText(scalars: [], encoding: "UTF-8")
      return try FlowReader.report(of: try DOCXReader.flow(of: bytes), decoded)
    case .pdf:
      let decoded = DecodedText(scalars: [], encoding: "UTF-8")
      return try FlowReader.report(of: LayoutFlow(PDFPages.pages(of: bytes)).flow, decoded)
    case .doc:
      let decoded = DecodedText(scalars: [], encoding: "UTF-8")
      return try FlowReader.report(of: try OldWordReader.flow(of: bytes), decoded)
    case .html: throw .notText
    }
  }
}
