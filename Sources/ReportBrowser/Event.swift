public import ReportMetrics
public import ReportModel
public import ReportSearch
public import TerminalModel

/// What happens to the browser.
public enum Event: Equatable, Sendable {
  /// A person did something, or the screen changed.
  case input(InputEvent)
  /// A report was read: its first part, or, replacing that, the whole.
  case loaded(Document)
  /// The row count of every block at one measure, counted beside the screen.
  case measured(RowIndex)
  /// Something asked for went wrong; the words to show.
  case failed(String)
  /// Something asked for is done; the words to show.
  case done(String)
}

/// What the browser wants done outside itself.
public enum Effect: Equatable, Sendable {
  /// Leave the program.
  case quit
  /// Stop, and give the terminal back until the shell continues the program.
  case suspend
  /// Put text on the person's clipboard.
  case copy(String)
  /// Count the rows of every block of a report and answer with ``Event/measured(_:)``.
  case measure(Report, columns: Int)
}
