/// Why a library cannot be opened, read or brought up to date.
public enum LibraryError: Error, Equatable, Sendable {
  /// SQLite is not installed.
  case missingSQLite
  /// A folder or file of the index cannot be made, read or written; the payload is the system's number.
  case system(file: String, errno: Int32)
  /// The disk is full.
  case full(file: String)
  /// The index may be read but not written.
  case readOnly(file: String)
  /// Another program has been writing the index for longer than is waited for.
  case busy(file: String)
  /// The index is damaged; it can be deleted, for it is made from the reports.
  case crooked(file: String)
  /// There is no index yet, and none may be made.
  case noIndex(file: String)
  /// A path that leads nowhere was given.
  case missing(file: String)
  /// A report was asked for whose file can no longer be read as one.
  case gone(file: String)
  /// The work was stopped.
  case stopped
}
