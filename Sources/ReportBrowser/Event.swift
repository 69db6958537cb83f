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
  /// The rest of the file could not be read; the words to show.
  case stopped(String)
  /// The rows were counted at one measure.
  case measured(RowIndex)
  /// The whole report was checked.
  case checked([Finding])
  /// The rows of the table of figures were chosen and ordered.
  case arrangedMetrics([MetricRow], MetricChoice)
  /// The lines of a table were chosen and ordered.
  case arrangedTable(SheetLines, GridChoice)
  /// The findings were chosen, and their words made ready to be searched.
  case listedFindings(FindingList, SearchIndex)
  /// Something that was asked for is done; the words to show.
  case done(String)
  /// A file that was to be written is there already; its path as it was typed.
  case taken(String)
  /// Something went wrong; the words to show.
  case failed(String)
  /// What people say of findings, of all that is known.
  case reviews([FindingKey: Review])
  /// Where somebody was in the report before, and whether its file is known to be as it was then.
  case kept(KeptPlace, isSameFile: Bool)
  /// The file was read anew, because it was changed on disk or because the person asked for it.
  ///
  /// One that is the same is told of where the person asked for it; a watch may notice one change twice.
  case renewed(Document, isAsked: Bool)
  /// What the report was read from is there, or is not to be had.
  case source(SourceAnswer)
  /// Something of the library of reports.
  case library(LibraryEvent)
}
