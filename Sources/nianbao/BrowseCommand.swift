internal import ReportReading
internal import TerminalCurses

/// Why a report cannot be browsed.
enum BrowseError: Error, Equatable {
  /// The file cannot be opened or read; the system's error number.
  case unreadable(CInt)
  /// What was read is no report.
  case report(ReportReadingError)
  /// There is no terminal to browse in, or none that can show it.
  case terminal(TerminalError)
}

/// Browses one report (`-`: standard input) until the person leaves; returns the exit code.
@MainActor func browse(_ path: String) async throws(BrowseError) -> CInt {
  0
}
