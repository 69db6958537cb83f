internal import HanText
public import ReportModel

/// Reads a report: bytes in, report out.
///
/// ```
/// bytes ─▶ text ─▶ paragraphs ─▶ blocks and sections ─▶ identity
///      decode  TextReader     Outliner           IdentityReader
///
/// web page, Word document, table ─▶ text, paragraphs and tables ─▶ as above
///        HTMLReader, DOCXReader, DelimitedReader (Flow)
/// ```
public enum ReportReader {
  /// The report that bytes hold.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, or its first part.
  ///   - isWhole: whether nothing follows the bytes; else an incomplete last line is left out.
  ///   - name: the name of the file, whose ending tells tables and Markdown from other texts.
  /// - Returns: a report with at least one block.
  /// - Throws: ``ReportReadingError`` when the bytes are no text.
  public static func report(
    from bytes: [UInt8], isWhole: Bool = true, name: String = ""
  ) throws(ReportReadingError) -> Report {
    try report(from: bytes, isWhole: isWhole, options: ReadingOptions(name: name))
  }

  /// The report that bytes hold, by what else is known of them.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, or its first part.
  ///   - isWhole: whether nothing follows the bytes; else an incomplete last line is left out.
  ///   - options: what is known.
  /// - Returns: a report with at least one block.
  /// - Throws: ``ReportReadingError`` when the bytes are no text, or have no such row.
  public static func report(
    from bytes: [UInt8], isWhole: Bool, options: ReadingOptions
  ) throws(ReportReadingError) -> Report {
    var bytes = bytes
    return try report(releasing: &bytes, isWhole: isWhole, options: options)
  }

  /// The same of bytes that are let go of as soon as the text is decoded, before the rest is made of it: of a text of
  /// 50 MB they would be a quarter of what is held at once.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, or its first part; none afterwards where they are a text.
  ///   - isWhole: whether nothing follows the bytes; else an incomplete last line is left out.
  ///   - options: what is known.
  /// - Returns: a report with at least one block.
  /// - Throws: ``ReportReadingError`` when the bytes are no text, or have no such row.
  public static func report(
    releasing bytes: inout [UInt8], isWhole: Bool, options: ReadingOptions
  ) throws(ReportReadingError) -> Report {
    if ReportArchive.isArchive(bytes) {
      guard isWhole else { throw .incompleteArchive }
      return try ReportArchive.report(from: bytes)
    }
    let decoded: DecodedText
    if let encoding = options.encoding {
      decoded = try TextDecoder.decode(bytes, isWhole: isWhole, encoding: encoding)
    } else {
      if let report = try document(in: bytes, isWhole: isWhole) { return report }
      decoded = try TextDecoder.decode(bytes, isWhole: isWhole)
    }
    bytes = []
    guard decoded.scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    let notation = TextNotation(name: options.name)
    if notation != .markdown,
      let rows = ReportRows(decoded.scalars, isNamed: notation == .delimited)
    {
      guard isWhole else { throw .incomplete }
      return try report(in: rows, options.row, decoded)
    }
    guard options.row == nil else { throw .noRow(count: 1) }
    return try report(of: decoded, isWhole: isWhole, notation)
  }

  /// The report of a row; of the first where none is asked for, with a word on how many there are.
  static func report(
    in rows: ReportRows, _ row: Int?, _ decoded: DecodedText
  ) throws(ReportReadingError) -> Report {
    let number = row ?? rows.firstRow
    guard (1...rows.count).contains(number) else { throw .noRow(count: rows.count) }
    let scalars = rows.text(ofRow: number)
    guard scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    let text = DecodedText(scalars: scalars, encoding: decoded.encoding)
    var report = try report(of: text, isWhole: true, .unknown)
    rows.complete(&report.identity, ofRow: number)
    if row == nil, rows.count > 1 {
      report.diagnostics.append(
        Diagnostic(kind: .furtherReports, source: 0..<0, count: rows.count))
    }
    return report
  }

  /// The report of a text.
  static func report(
    of decoded: DecodedText, isWhole: Bool, _ notation: TextNotation
  ) throws(ReportReadingError) -> Report {
    if let markup = MarkupKind(of: decoded.scalars),
      !MarkdownReader.holdsPage(markup, in: decoded.scalars, isNamed: notation == .markdown)
    {
      guard isWhole else { throw .incomplete }
      return try report(of: markup, decoded)
    }
    if notation != .markdown {
      let reader = DelimitedReader(decoded.scalars, isNamed: notation == .delimited)
      guard isWhole || !reader.mayBeTable else { throw .incomplete }
      if let flow = reader.flow { return try FlowReader.report(of: flow, decoded) }
    }
    if notation != .delimited,
      MarkdownReader.isMarkdown(decoded.scalars, isNamed: notation == .markdown)
    {
      guard isWhole else { throw .incomplete }
      return try markdown(decoded)
    }
    guard let report = TextReader.report(of: decoded, isWhole: isWhole) else { throw .empty }
    return report
  }

  /// The report of a document that is no text; nil where the bytes are one.
  static func document(
    in bytes: [UInt8], isWhole: Bool
  ) throws(ReportReadingError) -> Report? {
    let file = FileKind(of: bytes, isWhole: isWhole)
    switch file.kind {
    case .text: return nil
    case .other(let format): throw .otherFormat(format)
    case .locked(let format):
      guard isWhole else { throw .incomplete }
      return try Container.report(inLocked: file.bytes(of: bytes), format)
    case .document(let format):
      guard isWhole else { throw .incomplete }
      return try Container.report(in: file.bytes(of: bytes), format)
    }
  }

  /// The report of a marked-up text.
  private static func report(
    of markup: MarkupKind, _ decoded: DecodedText
  ) throws(ReportReadingError) -> Report {
    switch markup.kind {
    case .other(let format): throw .otherFormat(format)
    case .page:
      let flow = try HTMLReader.flow(of: markup.page(of: decoded.scalars))
      return try FlowReader.report(of: flow, decoded)
    case .document(let format):
      let bytes = Array(String(scalars: Array(decoded.scalars[markup.start...])).utf8)
      return try FlowReader.report(of: try Container.flow(ofMarkup: bytes, format), decoded)
    }
  }

  private static func markdown(_ source: DecodedText) throws(ReportReadingError) -> Report {
    var decoded = source
    decoded.scalars = MarkdownMarkup(source.scalars).result
    guard MarkdownPage.holdsTables(decoded.scalars) else {
      return try FlowReader.report(of: MarkdownReader(decoded.scalars), decoded)
    }
    let flow = try HTMLReader.flow(of: MarkdownPage.page(of: decoded.scalars))
    return try FlowReader.report(of: flow, decoded)
  }

  /// Whether bytes are a report exported as JSON, which can only be read whole.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { ReportArchive.isArchive(bytes) }
}
