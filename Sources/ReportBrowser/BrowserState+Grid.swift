import ReportModel
import TerminalModel

/// Moving in the report's own tables, and taking cells out of them.
extension BrowserState {
  private var tables: [Table] { document.report.tables }

  /// The table that is shown.
  var grid: GridLines? {
    tables[safe: scene.grid.table].map { GridLines($0, columns: size.columns) }
  }

  mutating func moveInGrid(_ motion: Motion) {
    guard let grid else { return }
    let page = max(1, TablesPane.lineCount(in: layout.body.size) - 1)
    switch motion {
    case .up: selectCell(row: scene.grid.row - 1)
    case .down: selectCell(row: scene.grid.row + 1)
    case .pageUp: selectCell(row: scene.grid.row - page)
    case .pageDown: selectCell(row: scene.grid.row + page)
    case .home: selectCell(row: 0)
    case .end: selectCell(row: grid.table.rows.count - 1)
    case .right: selectCell(column: scene.grid.column + 1)
    case .left: scene.grid.column == 0 ? goBack() : selectCell(column: scene.grid.column - 1)
    case .open: showRowInText()
    }
  }

  mutating func showTable(_ table: Int) {
    guard tables.indices.contains(table) else { return }
    scene.grid = GridCursor(table: table)
  }

  /// Selects the nearest cell there is and scrolls as little as shows it.
  mutating func selectCell(row: Int? = nil, column: Int? = nil) {
    guard let grid else { return }
    scene.grid.row = max(0, min(row ?? scene.grid.row, grid.table.rows.count - 1))
    scene.grid.column = max(0, min(column ?? scene.grid.column, grid.table.columns.count - 1))
    let line = grid.line(ofRow: scene.grid.row)
    let lines = TablesPane.lineCount(in: layout.body.size)
    // The group's label above its first row is part of what the row says.
    scene.grid.top = max(min(scene.grid.top, max(0, line - 1)), line - lines + 1)
    scene.grid.left = min(scene.grid.left, scene.grid.column)
    while scene.grid.left < scene.grid.column,
      !TablesPane.columns(of: grid, from: scene.grid.left, in: size).contains(scene.grid.column)
    {
      scene.grid.left += 1
    }
  }

  /// Goes to the selected row where it stands in the text.
  private mutating func showRowInText() {
    guard let table = tables[safe: scene.grid.table] else { return }
    let cells = table.rows[safe: scene.grid.row]?.cells.compactMap { $0 } ?? []
    let report = document.report
    let place = cells.first.map { report.readingOffset(ofSource: $0.source.lowerBound) }
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.scope = nil
    center(place ?? report.blocks[table.blocks.lowerBound].start)
  }

  /// The words of the selected cell.
  var cellText: String {
    tables[safe: scene.grid.table]?.rows[safe: scene.grid.row]?.cells[safe: scene.grid.column]
      .flatMap { $0?.text } ?? ""
  }

  /// Copies the table, a line a row with tabs between the cells.
  mutating func copyGrid() -> [Effect] {
    guard let table = tables[safe: scene.grid.table] else { return [] }
    let head = ([""] + table.columns).joined(separator: "\t")
    let rows = table.rows.map { row in
      ([row.label] + row.cells.map { $0?.text ?? "" }).joined(separator: "\t")
    }
    notice = Notice(words: "已复制 \(rows.count) 行")
    return [.copy(([head] + rows).joined(separator: "\n"))]
  }
}
