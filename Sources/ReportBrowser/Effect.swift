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
  /// Write rows of a table into a file whose name ends as its format is called; answer with
  /// ``Event/done(_:)``, ``Event/taken(_:)`` or ``Event/failed(_:)``.
  case exportTable(Document, table: Int, rows: [Int], file: TargetFile)
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
    case .quit, .suspend, .redraw, .copy, .exportMetrics, .exportTable, .exportFindings: nil
    }
  }
}

extension BrowserState {
  /// Takes an event and every answer that follows from it, as a script does, which waits for all of them.
  ///
  /// - Parameter event: what happens.
  /// - Returns: what only the world outside can do.
  public mutating func settle(_ event: Event) -> [Effect] {
    var left: [Effect] = []
    var events = [event]
    while !events.isEmpty {
      for effect in handle(events.removeFirst()) {
        if let answer = effect.answer { events.append(answer) } else { left.append(effect) }
      }
    }
    return left
  }
}
