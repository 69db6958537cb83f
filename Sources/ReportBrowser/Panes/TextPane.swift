import ReportModel
import TerminalModel

/// The text, set as Chinese should be; for an open section with its path and counts above it.
struct TextPane {
  let state: BrowserState

  private var report: Report { state.document.report }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0 else { return }
    var first = rect.origin.row
    if let scope = state.scene.reading.scope {
      drawHead(of: scope, in: rect, on: &frame)
      first += state.scopeHeadRows
    }
    let wrapped = state.wrapped
    let top = wrapped.row(of: state.scene.reading.top)
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    let rows = wrapped.rows(from: top, count: rect.rowRange.upperBound - first)
    let cursorStart = wrapped.place(of: cursor).offset
    for (index, row) in rows.enumerated() {
      draw(row, at: first + index, in: rect, on: &frame)
      if !row.isGap && row.reading.lowerBound == cursorStart && row.block == cursor.block {
        drawCursor(at: Position(row: first + index, column: rect.origin.column), on: &frame)
      }
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

  private func draw(_ row: TextRow, at line: Int, in rect: Rect, on frame: inout Frame) {
    guard !row.isGap else { return }
    let block = report.blocks[row.block]
    let text = report.scalars(of: block)
    let styles = RowStyles(row: row, state: state)
    let margin = Layout(size: state.size, scene: state.shownScene).margin
    frame.put(
      text[row.reading.lowerBound - block.start..<row.reading.upperBound - block.start],
      at: Position(row: line, column: rect.origin.column + margin + row.indent)
    ) { styles[$0] }
  }

  // MARK: The head of an open section

  private func drawHead(of scope: Int, in rect: Rect, on frame: inout Frame) {
    let column = rect.origin.column + 1
    let limit = rect.size.columns - 2
    let words = report.namePath(ofSection: scope)
    frame.putCut(
      displayWidth(words) <= limit ? words : report.shortPath(ofSection: scope),
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
    let parts = below.isEmpty ? "" : " · 小节 \(below.count)：" + names.joined(separator: "  ")
    return "指标 \(metrics)" + parts
  }
}
