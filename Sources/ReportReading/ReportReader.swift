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
    if ReportArchive.isArchive(bytes) {
      guard isWhole else { throw .incompleteArchive }
      return try ReportArchive.report(from: bytes)
    }
    if let format = Container.format(of: bytes) {
      guard isWhole else { throw .incomplete }
      return try Container.report(in: bytes, format)
    }
    let decoded = try TextDecoder.decode(bytes, isWhole: isWhole)
    guard decoded.scalars.contains(where: { $0.isInk }) else { throw .empty }
    if HTMLReader.isHTML(decoded.scalars) {
      guard isWhole else { throw .incomplete }
      let flow = try HTMLReader.flow(of: decoded.scalars)
      return try FlowReader.report(of: flow, decoded)
    }
    let notation = TextNotation(name: name)
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
