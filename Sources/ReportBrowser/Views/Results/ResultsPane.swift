import ReportModel
import ReportSearch
import TerminalModel

/// What a search found: one line for each place, the words around it, under its section's heading.
struct ResultsPane {
  let state: BrowserState

  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0, let search = state.search else { return }
    frame.mark(rect, .row, row: search.current ?? 0)
    let report = state.document.report
    var line = rect.origin.row
    var hit = search.list.top(of: search.hits.count)
    var section: Int?
    while line < rect.rowRange.upperBound, hit < search.hits.count {
      let its = report.sectionIndex(atReading: search.hits[hit].lowerBound)
      if its != section, !search.isHeading(hit, of: its, in: report) {
        drawHeading(of: its, at: line, in: rect, on: &frame)
        line += 1
        guard line < rect.rowRange.upperBound else { return }
      }
      section = its
      draw(hit, of: search, at: line, in: rect, on: &frame)
      line += 1
      hit += 1
    }
  }

  /// The rows of the list from one hit through another, headings included.
  static func rows(from first: Int, through last: Int, of search: Search, in document: Document)
    -> Int
  {
    var rows = 0
    var section: Int?
    for hit in first...max(first, last) {
      let its = document.report.sectionIndex(atReading: search.hits[hit].lowerBound)
      rows += its == section || search.isHeading(hit, of: its, in: document.report) ? 1 : 2
      section = its
    }
    return rows
  }

  private func drawHeading(of section: Int, at line: Int, in rect: Rect, on frame: inout Frame) {
    let report = state.document.report
    let count = state.search.map {
      String($0.hits.indices(startingIn: ownReading(of: section)).count)
    }
    let width = state.width(count ?? "")
    frame.putCut(
      report.shortPath(ofSection: section),
      at: Position(row: line, column: rect.origin.column + 1),
      style: Theme.subheading, limit: rect.size.columns - width - 3)
    frame.put(
      count ?? "", at: Position(row: line, column: rect.columnRange.upperBound - width - 1),
      style: Theme.matchCount)
  }

  /// The text of a section before its first subsection.
  private func ownReading(of section: Int) -> ReadingRange {
    let report = state.document.report
    let whole = report.reading(ofSection: section)
    let below = report.sections[section].descendants
    guard let first = below.first else { return whole }
    return whole.lowerBound..<report.reading(ofSection: first).lowerBound
  }

  private func draw(
    _ hit: Int, of search: Search, at line: Int, in rect: Rect, on frame: inout Frame
  ) {
    let isCurrent = hit == search.current
    let base = isCurrent ? cursorStyle : Theme.text
    let row = Rect(row: line, column: rect.origin.column, columns: rect.size.columns, rows: 1)
    frame.mark(row, .row, row: hit)
    if isCurrent { frame.fill(row, style: base) }
    let context = HitContext(
      of: search.hits[hit], in: state.document.report, columns: rect.size.columns - 2,
      state.ambiguous)
    frame.put(
      context.scalars, at: Position(row: line, column: rect.origin.column + 1 + context.indent),
      limit: rect.size.columns - 2 - context.indent
    ) { place in
      guard context.hit.contains(place) else { return base }
      return isCurrent ? Theme.currentMatch : Theme.match
    }
  }

  private var cursorStyle: Style {
    state.focus == .results ? Theme.cursor : Theme.restingCursor
  }
}
