internal import HanText
internal import ReportModel

/// A table as Markdown writes one, every row as printed, so that it opens again as the same table.
///
/// ```
/// │ 三、办理结果 │ （三）不予公开 │ 1.国家秘密 │ 2 │      | 三、办理结果 | （三）不予公开 | 1.国家秘密 | 2 |
/// │           │            │ 2.其他     │ 5 │  →   |  |  | 2.其他 | 5 |
/// │           │ （七）总计              │ 7 │      |  | （七）总计 | （七）总计 | 7 |
/// ```
/// Markdown has no cell over several columns or rows: its words stand in the first row of them, and in the first
/// column, but for labels in all.
struct MarkdownGrid {
  private let table: Table
  private let report: Report
  private let columnCount: Int
  private var rows: [[String]]

  /// The grid of a table, which is not empty.
  init(_ table: Table, in report: Report) {
    self.table = table
    self.report = report
    columnCount = table.grid.map { $0.column + $0.columnSpan }.max() ?? 0
    rows = [[String]](repeating: [], count: table.grid.map { $0.row + 1 }.max() ?? 0)
    switch table.kind {
    case .proactive: addInOrder()
    case .requests, .review:
      addInPlace()
      nameRows()
    case .indicators, .generic:
      addInPlace()
      partRows()
    }
  }

  /// The rows, without the end of the last.
  var text: String {
    let hasHead = !table.rows.contains { $0.gridRow == 0 }
    let head = hasHead ? rows.first ?? [] : [String](repeating: "", count: columnCount)
    let body = hasHead ? rows.dropFirst() : rows[...]
    let markdown = TextTable(columns: head, rowCount: body.count) { body[body.startIndex + $0] }
    return String(markdown.markdown.joined().dropLast())
  }

  /// The parts of 主动公开 have columns of their own, whose spans fit one another in no column: each row is its
  /// cells in their order.
  private mutating func addInOrder() {
    for cell in table.grid { rows[cell.row].append(words(of: cell)) }
    for row in rows.indices {
      rows[row] += [String](repeating: "", count: max(0, columnCount - rows[row].count))
    }
  }

  private mutating func addInPlace() {
    for row in rows.indices { rows[row] = [String](repeating: "", count: columnCount) }
    let labels = labelColumns
    for cell in table.grid {
      let words = words(of: cell)
      rows[cell.row][cell.column] = words
      guard cell.column + cell.columnSpan <= labels,
        table.rows.contains(where: { $0.gridRow == cell.row })
      else { continue }
      for column in cell.column..<cell.column + cell.columnSpan { rows[cell.row][column] = words }
    }
  }

  /// How many columns stand before the figures of 收到和处理申请.
  private var labelColumns: Int {
    table.kind == .requests ? max(0, columnCount - table.columns.count) : 0
  }

  /// A table that lost its borders may have the names of its rows from the form alone.
  private mutating func nameRows() {
    for row in table.rows {
      guard let place = row.gridRow, rows[place].first == "", !rows[place].contains(row.label),
        table.rows.count(where: { $0.gridRow == place }) == 1
      else { continue }
      rows[place][0] = row.label
    }
  }

  /// Lines of a row's cells that are rows of their own stand in rows of their own.
  private mutating func partRows() {
    guard columnCount == table.columns.count + 1 else { return }
    for place in rows.indices.reversed() {
      let its = table.rows.filter { $0.gridRow == place }
      guard its.count > 1 else { continue }
      let parts = its.map { row in [row.label] + row.cells.map { $0?.text ?? "" } }
      rows.replaceSubrange(place...place, with: parts)
    }
  }

  private func words(of cell: Table.GridCell) -> String { report.text[cell.source] }
}
