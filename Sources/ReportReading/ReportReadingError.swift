/// Why bytes cannot be read as a report.
public enum ReportReadingError: Error, Equatable {
  /// There is no text in it.
  case empty
  /// The bytes are no text in any encoding that Chinese documents use.
  case notText
  /// It is an exported report of which only the first part was given.
  case incompleteArchive
  /// It is an exported report that is damaged; the payload says where.
  case crookedArchive(String)
  /// It is an exported report of a version that this program does not know.
  case unknownArchiveVersion(Int)
}
