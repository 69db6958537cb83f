import ReportModel
import TerminalModel

/// One of the report's own tables: its head and labels stay while the cells scroll both ways.
struct TablesPane {
  let state: BrowserState

  /// The rows above the lines: the caption and a head of two rows.
  private static let headRows = 3

  /// The lines of a table that a screen has room for.
  static func lineCount(in size: Size) -> Int { max(1, size.rows - headRows) }

  /// The columns of a table that stand beside its labels.
  static func columns(of grid: GridLines, from first: Int, in size: Size) -> Range<Int> {
    grid.columns(from: first, fitting: size.columns - grid.labelWidth - 3)
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard let grid = state.grid else { return }
    let cursor = state.scene.grid
    let columns = TablesPane.columns(of: grid, from: cursor.left, in: state.size)
    drawHead(of: grid, columns, in: rect, on: &frame)
    let lines = grid.lines.dropFirst(cursor.top).prefix(TablesPane.lineCount(in: rect.size))
    for (offset, line) in lines.enumerated() {
      let row = rect.origin.row + TablesPane.headRows + offset
      switch line {
      case .group(let name):
        frame.putCut(
          name, at: Position(row: row, column: 1), style: Theme.subheading, limit: grid.labelWidth)
      case .row(let index): draw(index, of: grid, columns, at: row, on: &frame)
      }
    }
  }

  private func drawHead(
    of grid: GridLines, _ columns: Range<Int>, in rect: Rect, on frame: inout Frame
  ) {
    let table = grid.table
    frame.putCut(
      table.name, at: Position(row: rect.origin.row, column: 1), style: Theme.heading,
      limit: rect.size.columns - 2)
    let last = rect.origin.row + TablesPane.headRows - 1
    frame.fill(
      Rect(row: last, column: 0, columns: rect.size.columns, rows: 1), style: Theme.tableHead)
    var start = grid.labelWidth + 2
    for column in columns {
      drawName(
        table.columns[column], width: grid.widths[column], from: start, above: last, on: &frame)
      start += grid.widths[column] + 1
    }
  }

  /// A column's name in at most two rows, flush right like its cells.
  private func drawName(
    _ name: String, width: Int, from start: Int, above last: Int, on frame: inout Frame
  ) {
    let text = Array(name.unicodeScalars)
    let rows = LineWrapping(columns: width).rows(of: text).suffix(2)
    for (offset, row) in rows.enumerated() {
      let line = last - rows.count + 1 + offset
      let columns = text[row.range].reduce(0) { $0 + Glyph.columns(of: $1) }
      frame.put(
        text[row.range], at: Position(row: line, column: start + width - columns), limit: width
      ) { _ in line == last ? Theme.tableHead : Theme.secondary }
    }
  }

  private func draw(
    _ index: Int, of grid: GridLines, _ columns: Range<Int>, at line: Int, on frame: inout Frame
  ) {
    let row = grid.table.rows[index]
    let isSelected = index == state.scene.grid.row
    let indent = row.group == nil ? 0 : 2
    frame.putCut(
      row.label, at: Position(row: line, column: 1 + indent),
      style: isSelected ? Theme.restingCursor : Theme.text, limit: grid.labelWidth - indent)
    var start = grid.labelWidth + 2
    for column in columns {
      let width = grid.widths[column]
      let cell = row.cells[safe: column].flatMap { $0?.text } ?? ""
      let style = style(of: cell, isSelected: isSelected && column == state.scene.grid.column)
      if style == Theme.cursor {
        frame.fill(Rect(row: line, column: start, columns: width, rows: 1), style: style)
      }
      frame.putCut(
        cell, at: Position(row: line, column: start + max(0, width - displayWidth(cell))),
        style: style, limit: width)
      start += width + 1
    }
  }

  /// Zeros are dim: most of a standard table is zero, and the eye looks for what is not.
  private func style(of cell: String, isSelected: Bool) -> Style {
    if isSelected { return Theme.cursor }
    return cell == "0" ? Theme.secondary : Theme.text
  }

  /// The selected cell with all that it is of: `（三）不予公开 › 1.属于国家秘密 › 自然人 ＝ 12`.
  var cellPath: String {
    guard let table = state.grid?.table, let row = table.rows[safe: state.scene.grid.row] else {
      return "表格"
    }
    let column = table.columns[safe: state.scene.grid.column] ?? ""
    let value = row.cells[safe: state.scene.grid.column].flatMap { $0?.text } ?? "（空）"
    let path = [row.group ?? "", row.label, column].filter { !$0.isEmpty }
    return path.joined(separator: " › ") + " ＝ " + value
  }
}
