internal import HanText
public import ReportModel

/// Reads a report: bytes in, report out.
///
/// ```
/// bytes ─▶ text ─▶ paragraphs ─▶ blocks and sections ─▶ identity
///      decode  TextReader     Outliner           IdentityReader
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
    var decoded = try TextDecoder.decode(bytes, isWhole: isWhole)
    if !isWhole { decoded.scalars = HeadCut.complete(decoded.scalars) }
    guard decoded.scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    return report(of: decoded, isWhole: isWhole)
  }

  /// Whether bytes are a report exported as JSON, which can only be read whole.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { ReportArchive.isArchive(bytes) }

  private static func report(of decoded: DecodedText, isWhole: Bool) -> Report {
    let text = decoded.scalars
    let reader = TextReader(text)
    let outliner = Outliner(reader.paragraphs, in: text, isWhole: isWhole)
    var diagnostics = reader.diagnostics
    if decoded.invalidCount > 0, let first = text.firstIndex(of: "\u{FFFD}") {
      diagnostics.note(.invalidBytes, first..<first + 1, count: decoded.invalidCount)
    }
    if let glued = outliner.gluedPlace { diagnostics.note(.gluedText, glued) }
    let identity = IdentityReader(text, outliner.blocks, outliner.sections)
      .identity(titleBlocks: outliner.titleLines, encoding: decoded.encoding)
    return Report(
      text: ReportText(text), identity: identity, blocks: outliner.blocks,
      sections: outliner.sections, diagnostics: diagnostics.findings)
  }
}
