/// Why bytes cannot be read as a report.
public enum ReportReadingError: Error, Equatable {
  /// There is no text in it.
  case empty
  /// The bytes are no text in any encoding that Chinese documents use.
  case notText
}
