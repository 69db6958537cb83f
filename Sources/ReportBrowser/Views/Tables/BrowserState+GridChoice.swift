import ReportModel
import TerminalModel
import Wording

/// Choosing and ordering the rows of one of the report's tables, and taking them out.
extension BrowserState {
  /// More cells than this are chosen and ordered beside the screen: fewer take about a millisecond.
  private static let quickCells = 2_000

  /// Sees to it that what was chosen is shown, and the selected cell with it.
  mutating func followGrid() -> [Effect] {
    defer { showCell() }
    guard let table = gridTable else { return [] }
    let (document, choice) = (document, gridChoice)
    let isShort =
      choice.isPrinted
      || table.rows.count * max(1, table.columns.count) <= BrowserState.quickCells
    let isAsked = gridList.choose(choice, isShort: isShort, document.lines(choice))
    return isAsked ? [.arrangeTable(document, choice)] : []
  }

  /// Orders by the selected column: large first, small first, as printed.
  mutating func sortGrid() {
    guard let table = gridTable, !table.rows.isEmpty else { return }
    let column = gridCell.column
    scene.grid.order = scene.grid.order.next(in: column)
    notice = Notice(words: orderWords ?? say("按原表顺序"))
  }

  /// What the rows are ordered by, nil for the order printed.
  var orderWords: String? {
    let order = gridChoice.order
    guard let column = order.column, let name = gridTable?.columns[safe: column] else { return nil }
    return order == .ascending(column: column)
      ? say("按\(name)从小到大") : say("按\(name)从大到小")
  }

  // MARK: Taking out

  /// The rows that are shown, in their order.
  private var shownRows: [Int] {
    let lines = gridLines
    return lines.lines.indices.compactMap { lines.row(inLine: $0) }
  }

  /// Copies the table as it is shown, a line a row with tabs between what a row is a part of, its
  /// label and its cells.
  mutating func copyGrid() -> [Effect] {
    guard let table = gridTable else { return [] }
    let rows = shownRows
    let head = [say("所属"), say("项目")] + table.columns
    let lines = rows.map { index in
      let row = table.rows[index]
      return [row.group ?? "", row.label] + row.cells.map { $0?.text ?? "" }
    }
    notice = Notice(words: say("已复制 \(rows.count) 行"))
    return [.copy(([head] + lines).map(TextTable.tabbed).joined(separator: "\n"))]
  }

  mutating func exportGrid(to file: TargetFile) -> [Effect] {
    guard gridTable != nil else { return [] }
    return [.exportTable(document, table: gridChoice.table, rows: shownRows, file: file)]
  }
}
