import ReportModel
import TerminalModel
import Wording

/// The text, set as Chinese should be; for an open section with its path and counts above it.
struct TextPane {
  let state: BrowserState

  private var report: Report { state.document.report }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0 else { return }
    var first = rect.origin.row
    if let scope = state.scope {
      drawHead(of: scope, in: rect, on: &frame)
      first += state.scopeHeadRows
    }
    frame.mark(rect, .text)
    for line in first..<max(first, rect.rowRange.upperBound) {
      let row = Rect(
        row: line, column: rect.origin.column, columns: rect.size.columns, rows: 1)
      frame.mark(row, .text, row: line - first)
    }
    let wrapped = state.wrapped
    let top = wrapped.row(of: state.scene.reading.top)
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    let rows = wrapped.rows(from: top, count: rect.rowRange.upperBound - first)
    draw(rows, in: rect, from: first, on: &frame)
    let place = wrapped.distance(from: top, to: cursor, limit: rows.count)
    if cursor >= top, place < rows.count {
      drawCursor(at: Position(row: first + place, column: rect.origin.column), on: &frame)
    }
  }

  /// The cursor is a bar in the margin, so that it covers no text and moving it sends few bytes; a
  /// thin mark while the keys go elsewhere.
  private func drawCursor(at place: Position, on frame: inout Frame) {
    if state.focus == .reading {
      frame.put(" ", at: place, style: Theme.cursor)
    } else {
      frame.put("›", at: place, style: Theme.restingCursor)
    }
  }

  /// Draws rows of text one below the other; those that were on the screen before as they were.
  private func draw(
    _ rows: [TextRow], in rect: Rect, from first: Int, on frame: inout Frame
  ) {
    let margin = state.layout.margin
    let look = DrawnPanes.TextLook(
      columns: rect.size.columns, margin: margin, figure: state.scene.reading.figure,
      hits: state.search?.hits, currentHit: state.search?.current)
    let panes = state.drawnPanes
    var drawing = RowDrawing(after: panes?.text.part(look), isKept: panes != nil)
    for (index, row) in rows.enumerated() {
      let place = Rect(
        row: first + index, column: rect.origin.column, columns: rect.size.columns, rows: 1)
      drawing.draw(row, in: place, on: &frame) { frame in
        let start = Position(row: place.origin.row, column: place.origin.column + margin)
        draw(row, at: start, on: &frame)
      }
    }
    panes?.text.keep(drawing.rows, look)
  }

  private func draw(_ row: TextRow, at place: Position, on frame: inout Frame) {
    drawRule(row.rule, at: place, on: &frame)
    for piece in row.pieces {
      let block = report.blockIndex(atReading: piece.reading.lowerBound)
      let styles = RowStyles(piece, block: block, state: state)
      frame.put(
        report.scalars(of: piece.reading, in: report.blocks[block])[...],
        at: Position(row: place.row, column: place.column + piece.column)
      ) { styles[$0] }
    }
  }

  private func drawRule(_ rule: [Unicode.Scalar], at place: Position, on frame: inout Frame) {
    for (column, glyph) in rule.enumerated() where glyph != " " {
      let position = Position(row: place.row, column: place.column + column)
      frame.put([glyph], at: position) { _ in Theme.tableRule }
    }
  }

  // MARK: The head of an open section

  private func drawHead(of scope: Int, in rect: Rect, on frame: inout Frame) {
    let column = rect.origin.column + 1
    let limit = rect.size.columns - 2
    let words = report.namePath(ofSection: scope)
    frame.putCut(
      state.width(words) <= limit ? words : report.shortPath(ofSection: scope),
      at: Position(row: rect.origin.row, column: column), style: Theme.restingCursor, limit: limit)
    guard state.scopeHeadRows > 1 else { return }
    frame.putCut(
      facts(of: scope), at: Position(row: rect.origin.row + 1, column: column),
      style: Theme.secondary, limit: limit)
  }

  /// How many figures and subsections a section has, and which.
  private func facts(of scope: Int) -> String {
    let section = report.sections[scope]
    let metrics = state.document.metricCount(ofSection: scope)
    let below = section.descendants.filter { report.sections[$0].parent == scope }
    let names = below.prefix(20).map { report.sections[$0].name }
    let figures = say("指标 \(metrics)")
    guard !below.isEmpty else { return figures }
    return figures + " · " + say("小节 \(below.count)：") + names.joined(separator: "  ")
  }
}
