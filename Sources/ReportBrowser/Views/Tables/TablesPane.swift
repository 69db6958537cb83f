import ReportModel
import TerminalModel

/// The report's own tables: their list, where there is room for it, and the one that is shown.
struct TablesPane {
  let state: BrowserState

  /// How the screen is shared.
  struct Split: Equatable {
    /// The list of tables; without columns when it is not shown.
    let list: Rect
    /// The table.
    let grid: Rect

    /// Below these columns the labels of table 三 would not fit beside its columns.
    private static let least = 110

    init(_ body: Rect, tableCount: Int) {
      let (columns, rows) = (body.size.columns, body.size.rows)
      let isShown = columns >= Split.least && tableCount > 1
      // A fifth holds 表三 and the beginning of a name; more than 28 no name needs.
      let width = isShown ? min(columns / 5, 28) : 0
      list = Rect(row: body.origin.row, column: 0, columns: width, rows: rows)
      let start = isShown ? width + 1 : 0
      grid = Rect(row: body.origin.row, column: start, columns: columns - start, rows: rows)
    }
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    let split = state.tablesSplit
    if split.list.size.columns > 0 {
      TableListPane(state: state).draw(in: split.list, on: &frame)
      for row in rect.rowRange {
        frame.put("│", at: Position(row: row, column: split.list.size.columns), style: Theme.rule)
      }
    }
    guard let layout = state.gridLayout else { return }
    GridPane(state: state, layout: layout).draw(on: &frame)
  }
}
