import ReportModel
import TerminalModel

/// The list of the report's tables, each with the number of its sums that do not hold.
struct TableListPane {
  let state: BrowserState

  func draw(in rect: Rect, on frame: inout Frame) {
    let tables = state.document.report.tables
    let selected = state.gridChoice.table
    // The selected table stands a third down the list, or as near as the ends let it.
    let first = max(0, min(selected - rect.size.rows / 3, tables.count - rect.size.rows))
    for (row, table) in zip(rect.rowRange, tables.indices.dropFirst(first)) {
      draw(table, isSelected: table == selected, at: row, in: rect, on: &frame)
    }
  }

  private func draw(
    _ table: Int, isSelected: Bool, at row: Int, in rect: Rect, on frame: inout Frame
  ) {
    let isCursor = isSelected && state.isListing
    let style = isCursor ? Theme.cursor : isSelected ? Theme.restingCursor : Theme.text
    let columns = rect.size.columns
    if isCursor {
      frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: style)
    }
    let failing = state.document.failingCells.stops(inTable: table).count
    let mark = failing > 0 ? "✗\(failing)" : ""
    let markWidth = displayWidth(mark)
    frame.putCut(
      state.document.tableName(table),
      at: Position(row: row, column: 1), style: style,
      limit: columns - 2 - (markWidth > 0 ? markWidth + 1 : 0))
    frame.put(
      mark, at: Position(row: row, column: columns - markWidth - 1),
      style: isCursor ? Theme.fails : Theme.failure)
  }
}
