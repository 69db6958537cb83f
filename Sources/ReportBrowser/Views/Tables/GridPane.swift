import ReportAudit
import ReportModel
import TerminalModel
import Wording

/// The table that is shown: its head and labels stay while the cells scroll both ways.
struct GridPane {
  let state: BrowserState
  let layout: SheetLayout

  private var rect: Rect { layout.rect }
  private var lines: SheetLines { state.gridLines }

  func draw(on frame: inout Frame) {
    var row = rect.origin.row
    if layout.hasName {
      drawName(at: row, on: &frame)
      row += 1
    }
    let cells = GridCells(state: state, layout: layout)
    let first = layout.firstLine(from: state.scene.grid.lines.top(of: lines.lines.count), in: lines)
    guard lines.rowCount > 0, let top = lines.lines[safe: first] else {
      return drawNothing(at: row + 1, on: &frame)
    }
    let head = layout.headRows(ofBlock: top.block)
    cells.drawHead(ofBlock: top.block, at: row, rows: head, on: &frame)
    row += head
    if layout.hasRule {
      drawRule(at: row, joint: "┼", cells, on: &frame)
      row += 1
    }
    drawLines(from: first, at: row, rows: layout.lineRows(block: top.block), cells, on: &frame)
    GridNote(state: state, layout: layout).draw(on: &frame)
  }

  private func drawLines(
    from first: Int, at start: Int, rows: Int, _ cells: GridCells, on frame: inout Frame
  ) {
    var (row, place) = (start, first)
    while row < start + rows, let line = lines.lines[safe: place] {
      let height = min(layout.height(of: line), start + rows - row)
      frame.mark(
        Rect(row: row, column: rect.origin.column, columns: rect.size.columns, rows: height),
        .row, row: place)
      switch line.content {
      case .block:
        let ruled = layout.hasRule && height > 1
        if ruled { drawRule(at: row, joint: "┼", cells, on: &frame) }
        cells.drawHead(
          ofBlock: line.block, at: row + (ruled ? 1 : 0), rows: height - (ruled ? 1 : 0), on: &frame
        )
      case .group: cells.drawLabel(of: line, at: row, rows: height, on: &frame)
      case .row(let index):
        cells.drawLabel(of: line, at: row, rows: height, on: &frame)
        cells.drawRow(index, line, at: row, rows: height, on: &frame)
        cells.mark(line: place, of: index, at: row, rows: height, on: &frame)
      }
      row += height
      place += 1
    }
  }

  /// The table's name, and how its rows were chosen.
  private func drawName(at row: Int, on frame: inout Frame) {
    let choice = state.gridChoice
    var words: [String] = []
    if !choice.filter.isEmpty {
      words.append(say("筛选“\(choice.filter)” \(lines.rowCount)/\(layout.table.rows.count) 行"))
    }
    if let order = state.orderWords { words.append(order) }
    let hidden = state.scene.grid.columnChoice.hiddenCount
    if hidden > 0 { words.append(say("隐去 \(hidden) 列")) }
    let right = words.joined(separator: "  ")
      .cut(toColumns: rect.size.columns / 2, state.ambiguous)
    let end = rect.origin.column + rect.size.columns - 1
    frame.put(
      right, at: Position(row: row, column: end - state.width(right)), style: Theme.secondary)
    frame.putCut(
      state.document.tableName(choice.table),
      at: Position(row: row, column: rect.origin.column + 1), style: Theme.heading,
      limit: rect.size.columns - 2 - (right.isEmpty ? 0 : state.width(right) + 2))
  }

  private func drawNothing(at row: Int, on frame: inout Frame) {
    frame.put(
      layout.table.rows.isEmpty ? say("这张表没有行") : say("没有符合的行"),
      at: Position(row: row, column: rect.origin.column + 1), style: Theme.secondary)
  }

  /// The rule below a head, with a mark at an end where more columns stand.
  private func drawRule(
    at row: Int, joint: String, _ cells: GridCells, on frame: inout Frame
  ) {
    let start = rect.origin.column
    let line = String(repeating: "─", count: rect.size.columns)
    frame.put(line, at: Position(row: row, column: start), style: Theme.tableRule)
    frame.put(joint, at: Position(row: row, column: layout.rule), style: Theme.tableRule)
    if cells.places.lowerBound > 0 {
      frame.put("‹", at: Position(row: row, column: layout.rule + 1), style: Theme.text)
    }
    if cells.places.upperBound < layout.shown.count {
      frame.put(
        "›", at: Position(row: row, column: start + rect.size.columns - 1), style: Theme.text)
    }
  }
}
