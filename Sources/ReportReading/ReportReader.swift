public import ReportModel

/// Reads a report: bytes in, report out.
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
    throw .empty
  }
}
