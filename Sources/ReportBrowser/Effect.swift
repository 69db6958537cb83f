public import ReportAudit
public import ReportSearch

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
  /// Choose and order the rows of the table of figures and answer with ``Event/arrangedMetrics(_:_:)``.
  case arrangeMetrics(Document, MetricChoice)
  /// Choose and order the lines of a table and answer with ``Event/arrangedTable(_:_:)``.
  case arrangeTable(Document, GridChoice)
  /// Choose findings, their words made ready to be searched where they are not, and answer with
  /// ``Event/listedFindings(_:_:)``.
  case listFindings([Finding], FindingChoice, SearchIndex?)
  /// Write rows of a table, of some of its columns in some order or (nil) of all, into a file whose name ends as its format is called; answer with
  /// ``Event/done(_:)``, ``Event/taken(_:)`` or ``Event/failed(_:)``.
  case exportTable(Document, table: Int, rows: [Int], columns: [Int]?, file: TargetFile)
  /// Write figures, given as places in the document's metrics, into a file whose name ends as its
  /// format is called; answer with ``Event/done(_:)``, ``Event/taken(_:)`` or ``Event/failed(_:)``.
  case exportMetrics(Document, metrics: [Int], file: TargetFile)
  /// Write findings, given as places among the document's, into a file whose name ends as its format
  /// is called; answer with ``Event/done(_:)``, ``Event/taken(_:)`` or ``Event/failed(_:)``.
  case exportFindings(Document, findings: [Int], file: TargetFile)
  /// Check a document against the rules and answer with ``Event/checked(_:)``.
  case check(Document)
  /// Count the rows of a document and answer with ``Event/measured(_:)``.
  case measure(Document, columns: Int)
  /// Keep what a person says of a finding; nil takes back what was said.
  case review(FindingKey, Review?)
  /// Keep where the person was in the report that was closed.
  case keep(KeptPlace)
  /// Read the report's file anew and answer with ``Event/renewed(_:isAsked:)`` or ``Event/failed(_:)``.
  case readAgain
  /// Read what the report was read from, and answer with ``Event/source(_:)``.
  case readSource(Document)
  /// Open a link, or the report's own file, in the program that the system has for it; answer with
  /// ``Event/done(_:)`` or ``Event/failed(_:)``.
  case openOutside(Outside)
  /// Give a text to a command of the shell, on the terminal.
  case pipe(String, command: String)
  /// Something of the library of reports.
  case library(LibraryEffect)
}

/// What another program is to open.
public enum Outside: Equatable, Sendable {
  /// A link of the text.
  case link(String)
  /// The report's own file.
  case file
}

extension Effect {
  /// The event that answers it, where nothing but counting and comparing is asked for; nil for what only
  /// the world outside can do.
  ///
  /// It may take longer than a key may, so the program asks for it beside the screen.
  public var answer: Event? {
    switch self {
    case .check(let document):
      .checked(Auditor.findings(of: document.report, metrics: document.metrics))
    case .measure(let document, let columns): .measured(RowIndex(document, columns: columns))
    case .arrangeMetrics(let document, let choice): .arrangedMetrics(document.rows(choice), choice)
    case .arrangeTable(let document, let choice): .arrangedTable(document.lines(choice), choice)
    case .listFindings(let findings, let choice, let ready):
      FindingList.listed(findings, choice, ready)
    case .library(.arrange(let reports, let choice)):
      .library(.arranged(LibraryShelf(reports, choice)))
    case .library(.arrangeSeries(let points, let shelf, let choice)):
      .library(.arrangedSeries(SeriesTable(points, shelf, choice)))
    case .quit, .suspend, .redraw, .copy, .exportMetrics, .exportTable, .exportFindings, .review,
      .keep, .readAgain, .readSource, .openOutside, .pipe, .library:
      nil
    }
  }
}

extension Event {
  /// Has an event handled, and every answer that follows from it, as a script does, which waits for all of them.
  ///
  /// - Parameters:
  ///   - answer: what the world outside answers to an effect; nil where it does not.
  ///   - handle: takes an event and says what is to be done.
  /// - Returns: what is left to be done outside.
  func settled(
    answer: (Effect) -> Event? = { _ in nil }, by handle: (Event) -> [Effect]
  ) -> [Effect] {
    var left: [Effect] = []
    var events = [self]
    while !events.isEmpty {
      for effect in handle(events.removeFirst()) {
        if let event = effect.answer ?? answer(effect) {
          events.append(event)
        } else {
          left.append(effect)
        }
      }
    }
    return left
  }
}

extension BrowserState {
  /// Takes an event and every answer that follows from it, as a script does, which waits for all of them.
  ///
  /// - Parameter event: what happens.
  /// - Returns: what only the world outside can do.
  public mutating func settle(_ event: Event) -> [Effect] { event.settled { handle($0) } }
}
