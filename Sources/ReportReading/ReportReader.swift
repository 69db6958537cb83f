internal import HanText
public import ReportModel

/// Reads a report: bytes in, report out.
///
/// ```
/// bytes ─▶ text ─▶ paragraphs ─▶ blocks and sections ─▶ identity
///      decode  TextReader     Outliner           IdentityReader
///
/// web page, Word document ─▶ text, paragraphs and tables ─▶ as above
///                   HTMLReader, DOCXReader (Flow)
/// ```
public enum ReportReader {
  /// The report that bytes hold.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, or its first part.
  ///   - isWhole: whether nothing follows the bytes; else an incomplete last line is left out.
  /// - Returns: a report with at least one block.
  /// - Throws: ``ReportReadingError`` when the bytes are no text.
  public static func report(
    from bytes: [UInt8], isWhole: Bool = true
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
    guard decoded.scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    if HTMLReader.isHTML(decoded.scalars) {
      guard isWhole else { throw .incomplete }
      let flow = try HTMLReader.flow(of: decoded.scalars)
      return try FlowReader.report(of: flow, decoded)
    }
    guard let report = TextReader.report(of: decoded, isWhole: isWhole) else { throw .empty }
    return report
  }

  /// Whether bytes are a report exported as JSON, which can only be read whole.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { ReportArchive.isArchive(bytes) }
}
