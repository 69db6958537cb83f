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
    let decoded = try TextDecoder.decode(bytes, isWhole: isWhole)
    guard decoded.scalars.contains(where: { !$0.isBlank && !$0.isInvisible }) else { throw .empty }
    guard let report = report(of: decoded, isWhole: isWhole) else { throw .empty }
    return report
  }

  /// Whether bytes are a report exported as JSON, which can only be read whole.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { ReportArchive.isArchive(bytes) }

  /// The report of a text; nil when what is complete of a head is blank.
  private static func report(of decoded: DecodedText, isWhole: Bool) -> Report? {
    var text = decoded.scalars
    var reader: TextReader
    var paragraphs: [Paragraph]
    if isWhole {
      reader = TextReader(text)
      paragraphs = reader.paragraphs
    } else {
      var cut = HeadCut(text)
      reader = TextReader(cut.text)
      paragraphs = reader.paragraphs
      cut.dropLast(of: &paragraphs)
      text = cut.text
    }
    guard !paragraphs.isEmpty else { return nil }
    let outliner = Outliner(paragraphs, in: text, isWhole: isWhole)
    var diagnostics = reader.diagnostics
    if decoded.invalidCount > 0, let first = text.firstIndex(of: "\u{FFFD}") {
      diagnostics.note(.invalidBytes, first..<first + 1, count: decoded.invalidCount)
    }
    if let glued = outliner.gluedPlace { diagnostics.note(.gluedText, glued) }
    let identity = IdentityReader(text, outliner.blocks, outliner.sections)
      .identity(titleBlocks: outliner.titleLines, encoding: decoded.encoding)
    return Report(
      text: ReportText(text), identity: identity, blocks: outliner.blocks,
      sections: outliner.sections,
      diagnostics: diagnostics.findings.filter { $0.source.upperBound <= text.count })
  }
}
