internal import HanText
public import ReportModel

/// What a file holds: one report, or several, one in each row.
public enum FileContent: Sendable {
  case report(Report)
  case rows(RowFile)
}

/// A file of several reports, one in each row, which are read one by one.
public struct RowFile: Sendable {
  private let rows: ReportRows
  private let decoded: DecodedText

  /// The reports of rows in a text.
  init(_ rows: ReportRows, _ decoded: DecodedText) {
    self.rows = rows
    self.decoded = DecodedText(scalars: [], encoding: decoded.encoding)
  }

  /// How many rows there are.
  public var count: Int { rows.count }

  /// The report of a row, counted from 1.
  public func report(ofRow row: Int) throws(ReportReadingError) -> Report {
    try ReportReader.report(in: rows, row, decoded)
  }
}

extension ReportReader {
  /// What the bytes of a whole file hold.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, whose ending tells tables and Markdown from other texts.
  ///   - encoding: the encoding that a person says it is in; nil where the content shall tell.
  /// - Returns: one report, or the rows of several.
  /// - Throws: ``ReportReadingError`` when the bytes are no report.
  public static func content(
    of bytes: [UInt8], name: String, encoding: String? = nil
  ) throws(ReportReadingError) -> FileContent {
    if ReportArchive.isArchive(bytes) { return .report(try ReportArchive.report(from: bytes)) }
    let decoded: DecodedText
    if let encoding, FileKind(of: bytes).kind == .text {
      decoded = try TextDecoder.decode(bytes, isWhole: true, encoding: encoding)
    } else {
      if let report = try document(in: bytes, isWhole: true) { return .report(report) }
      decoded = try TextDecoder.decode(bytes, isWhole: true)
    }
    guard decoded.scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    let notation = TextNotation(name: name)
    if notation != .markdown,
      let rows = ReportRows(decoded.scalars, isNamed: notation == .delimited)
    {
      return rows.count > 1
        ? .rows(RowFile(rows, decoded)) : .report(try report(in: rows, nil, decoded))
    }
    return .report(try report(of: decoded, isWhole: true, notation))
  }

  /// Whether bytes are a document that another program turns into text (PDF, and what Office wrote before 2007), which
  /// takes many times as long as to read any other.
  public static func takesProgram(_ bytes: [UInt8]) -> Bool {
    for start in TextHead.places(in: bytes) {
      guard let signature = FileSignature.signature(in: bytes, at: start) else { continue }
      switch signature {
      case .pdf, .rtf, .compound: return true
      case .mime, .zip, .other: return false
      }
    }
    return false
  }
}
