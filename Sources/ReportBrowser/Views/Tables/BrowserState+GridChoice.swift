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

  // MARK: Columns

  private var slotCount: Int { document.sheets[safe: gridChoice.table]?.slots.count ?? 0 }

  /// Leaves the selected column out, and selects the one behind it.
  mutating func hideColumn() {
    let column = gridColumn
    if !selectShown(by: 1), !selectShown(by: -1) { return tell(say("只剩这一列了")) }
    guard scene.grid.columnChoice.hide(column, of: slotCount) else { return }
    tell(say("已隐去 \(scene.grid.columnChoice.hiddenCount) 列，+ 全部显示"))
  }

  mutating func showAllColumns() {
    tell(scene.grid.columnChoice.isPrinted ? say("各列都是原表的样子") : say("各列照原表"))
    scene.grid.columnChoice = ColumnChoice()
  }

  mutating func widenColumn(by columns: Int) {
    guard gridTable != nil else { return }
    scene.grid.columnChoice.widen(gridColumn, by: columns)
  }

  mutating func moveColumn(by step: Int) {
    if !scene.grid.columnChoice.move(gridColumn, by: step, of: slotCount) {
      tell(step > 0 ? say("已是最右一列") : say("已是最左一列"))
    }
  }

  /// What the selected column comes to over the rows that are shown; nil without a table.
  var columnTally: ColumnTally? {
    gridTable.map { ColumnTally(gridCell.column, of: $0, rows: shownRows) }
  }

  /// The columns of the table that are shown, from left to right, block by block.
  private var shownFields: [Int] {
    guard let sheet = document.sheets[safe: gridChoice.table] else { return [] }
    let shown = scene.grid.columnChoice.shown(of: sheet.slots.count)
    return sheet.blocks.flatMap { block in
      shown.filter { $0 < block.fields.count }.map { block.fields.lowerBound + $0 }
    }
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
    let head = [say("所属"), say("项目")] + shownFields.compactMap { table.columns[safe: $0] }
    notice = Notice(words: say("已复制 \(rows.count) 行"))
    return [.copy([TextTable.tabbed(head), text(of: rows, in: table)].joined(separator: "\n"))]
  }

  /// Rows as lines of what they are a part of, their labels and their cells, with tabs between.
  private func text(of rows: [Int], in table: Table) -> String {
    let fields = shownFields
    return rows.map { index in
      let row = table.rows[index]
      return TextTable.tabbed(
        [row.group ?? "", row.label] + fields.map { row.cells[safe: $0]??.text ?? "" })
    }.joined(separator: "\n")
  }

  /// The rows that are marked, as they are copied; nil where none is.
  var markedGridText: String? {
    guard let table = gridTable else { return nil }
    let rows = table.rows.indices.filter(scene.grid.marked.contains)
    return rows.isEmpty ? nil : text(of: rows, in: table)
  }

  /// Marks the selected row, or takes its mark away, and goes on to the next one.
  mutating func markGridRow() {
    guard gridTable?.rows.isEmpty == false else { return }
    let row = gridRow
    if scene.grid.marked.remove(row) == nil { scene.grid.marked.insert(row) }
    view.move(.down, in: &self)
    tell(say("已选 \(scene.grid.marked.count) 行，y 复制，Esc 全部取消"))
  }

  mutating func exportGrid(to file: TargetFile) -> [Effect] {
    guard gridTable != nil else { return [] }
    let columns = scene.grid.columnChoice.isPrinted ? nil : shownFields
    return [
      .exportTable(
        document, table: gridChoice.table, rows: shownRows, columns: columns, file: file)
    ]
  }
}
