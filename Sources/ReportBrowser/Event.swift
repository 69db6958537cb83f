public import ReportAudit
public import ReportMetrics
public import ReportSearch
public import TerminalModel

/// What happens to the browser.
public enum Event: Equatable, Sendable {
  /// A person did something, or the screen changed.
  case input(InputEvent)
  /// The first screen stands: what was left for later may begin.
  case shown
  /// A report was read: its first part, or, replacing that, the whole.
  case loaded(Document)
  /// The rows were counted at one measure.
  case measured(RowIndex)
  /// The whole report was checked.
  case checked([Finding])
  /// The rows of the table of figures were chosen and ordered.
  case arranged([MetricRow], TableChoice)
  /// The lines of a table were chosen and ordered.
  case arrangedTable(SheetLines, GridChoice)
  /// The findings were chosen, and their words made ready to be searched.
  case listedFindings(FindingList, SearchIndex)
  /// Something that was asked for is done; the words to show.
  case done(String)
  /// Something went wrong; the words to show.
  case failed(String)
}

/// What the browser wants done outside itself.
public enum Effect: Equatable, Sendable {
  /// Leave the program.
  case quit
  /// Stop, and give the terminal back until the shell lets the program go on.
  case suspend
  /// Send the whole screen anew.
  case redraw
  /// Put text on the person's clipboard.
  case copy(String)
  /// Choose and order the rows of the table of figures and answer with ``Event/arranged(_:_:)``.
  case arrange(Document, TableChoice)
  /// Choose and order the lines of a table and answer with ``Event/arrangedTable(_:_:)``.
  case arrangeTable(Document, GridChoice)
  /// Choose findings by the list's own initializer, with their words where they are not yet ready to be
  /// searched, and answer with ``Event/listedFindings(_:_:)``.
  case listFindings([Finding], FindingChoice, SearchIndex?)
  /// Write rows of a table into a file whose name ends as its format is called; answer with
  /// ``Event/done(_:)`` or ``Event/failed(_:)``.
  case exportTable(Document, table: Int, rows: [Int], file: String)
  /// Write figures, given as places in the document's metrics, into a file whose name ends as its
  /// format is called; answer with ``Event/done(_:)`` or ``Event/failed(_:)``.
  case export(Document, metrics: [Int], file: String)
  /// Write findings, given as places among the document's, into a file whose name ends as its format
  /// is called; answer with ``Event/done(_:)`` or ``Event/failed(_:)``.
  case exportFindings(Document, findings: [Int], file: String)
  /// Check a document against the rules and answer with ``Event/checked(_:)``.
  case check(Document)
  /// Count the rows of a document and answer with ``Event/measured(_:)``.
  case measure(Document, columns: Int)
}
