import ReportModel
import TerminalModel

/// The list of the report's tables, each with the number of its sums that do not hold.
struct TableListPane {
  let state: BrowserState

  /// The first table on screen: the selected one stands a third down the list, or as near as the ends let it.
  static func top(selected: Int, rows: Int, count: Int) -> Int {
    max(0, min(selected - rows / 3, count - rows))
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    let tables = state.document.report.tables
    let selected = state.gridChoice.table
    let first = TableListPane.top(
      selected: selected, rows: rect.size.rows, count: tables.count)
    for (row, table) in zip(rect.rowRange, tables.indices.dropFirst(first)) {
      draw(table, isSelected: table == selected, at: row, in: rect, on: &frame)
    }
  }

  private func draw(
    _ table: Int, isSelected: Bool, at row: Int, in rect: Rect, on frame: inout Frame
  ) {
    frame.mark(
      Rect(row: row, column: 0, columns: rect.size.columns, rows: 1), .table, row: table)
    let isCursor = isSelected && state.isListing
    let style = isCursor ? Theme.cursor : isSelected ? Theme.restingCursor : Theme.text
    let columns = rect.size.columns
    if isCursor {
      frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: style)
    }
    let failing = state.document.failingCells.stops(inTable: table).count
    let mark = failing > 0 ? "✗\(failing)" : ""
    let markWidth = state.width(mark)
    frame.putCut(
      state.document.tableName(table),
      at: Position(row: row, column: 1), style: style,
      limit: columns - 2 - (markWidth > 0 ? markWidth + 1 : 0))
    frame.put(
      mark, at: Position(row: row, column: columns - markWidth - 1),
      style: isCursor ? Theme.fails : Theme.failure)
  }
}
