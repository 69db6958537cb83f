import ReportModel
import TerminalModel

/// Draws the labels, names and cells of a table where its layout puts them.
struct GridCells {
  let state: BrowserState
  let layout: SheetLayout
  /// The places on the screen, among the slots that are shown.
  let places: Range<Int>
  private let selected: CellPlace
  /// The slots there, each with its first column.
  private let slots: [(slot: Int, start: Int)]

  init(state: BrowserState, layout: SheetLayout) {
    self.state = state
    self.layout = layout
    places = layout.places(from: state.gridLeft)
    selected = state.gridCell
    var column = layout.rule + 1
    slots = places.map { place in
      let slot = layout.shown[place]
      defer { column += layout.gap + layout.widths[slot] }
      return (slot, column + layout.gap)
    }
  }

  private var labelStart: Int { layout.rect.origin.column + 1 }
  private var edge: Int { layout.rect.origin.column + layout.rect.size.columns }

  /// The columns of a slot on the screen.
  private func columns(of slot: (slot: Int, start: Int)) -> Range<Int> {
    let (slot, start) = slot
    return start..<max(start, min(start + layout.widths[slot], edge))
  }

  /// Says where the cells of a line stand, each with the gap before it.
  func mark(line: Int, of row: Int, at place: Int, rows: Int, on frame: inout Frame) {
    for shown in slots where shown.slot < layout.table.rows[row].fields.count {
      let columns = columns(of: shown)
      let rect = Rect(
        row: place, column: columns.lowerBound - layout.gap, columns: columns.count + layout.gap,
        rows: rows)
      frame.mark(rect, .cell, row: line, column: shown.slot)
    }
  }

  // MARK: Head

  /// A block's caption and the names of its columns, which stand on the last of some rows.
  func drawHead(ofBlock block: Int, at row: Int, rows: Int, on frame: inout Frame) {
    guard let block = layout.sheet.blocks[safe: block] else { return }
    drawRule(at: row, rows: rows, on: &frame)
    if let caption = block.caption {
      let words = layout.rows(of: caption, columns: layout.labelWidth)
      for (line, words) in zip(row..<row + rows, words) {
        frame.put(words, at: Position(row: line, column: labelStart), style: Theme.subheading)
      }
    }
    for shown in slots where shown.slot < block.fields.count {
      let field = block.fields.lowerBound + shown.slot
      let columns = columns(of: shown)
      let width = columns.count
      let whole = Rect(row: row, column: columns.lowerBound, columns: width, rows: rows)
      frame.mark(whole, .head, column: shown.slot)
      let names = HeadWrapping(layout.table.columns[field], state.ambiguous).rows(
        columns: width, limit: rows)
      // What is short stands on the lowest row, right above its cells.
      for (line, name) in zip((row + rows - names.count)..., names) {
        putName(name, field, in: columns, at: line, on: &frame)
      }
    }
  }

  /// A column's name stands as its cells do: flush right over numbers, left over words.
  private func putName(
    _ name: String, _ field: Int, in columns: Range<Int>, at row: Int, on frame: inout Frame
  ) {
    let isNumeric = layout.sheet.columns[field].isNumeric
    let start = columns.lowerBound + (isNumeric ? max(0, columns.count - state.width(name)) : 0)
    frame.put(
      name, at: Position(row: row, column: start),
      style: field == selected.column ? Theme.restingCursor : Theme.text,
      limit: columns.upperBound - start)
  }

  private func drawRule(at row: Int, rows: Int, on frame: inout Frame) {
    for line in row..<row + rows {
      frame.put("│", at: Position(row: line, column: layout.rule), style: Theme.tableRule)
    }
  }

  // MARK: Lines

  /// The label of a line, set in by its depth.
  func drawLabel(of line: SheetLines.Line, at row: Int, rows: Int, on frame: inout Frame) {
    drawRule(at: row, rows: rows, on: &frame)
    var style = Theme.text
    switch line.content {
    case .block: return
    case .group: style = Theme.subheading
    case .row(let index): if index == selected.row { style = Theme.restingCursor }
    }
    let start = labelStart + layout.indent(depth: line.depth)
    if case .row(let index) = line.content, state.scene.grid.marked.contains(index) {
      frame.put("*", at: Position(row: row, column: labelStart - 1), style: Theme.subheading)
    }
    for (place, label) in zip(row..<row + rows, layout.label(of: line)) {
      let used = frame.put(label.words, at: Position(row: place, column: start), style: style)
      frame.put(
        label.group, at: Position(row: place, column: start + used), style: Theme.secondary)
    }
  }

  /// The cells of a row.
  func drawRow(
    _ index: Int, _ line: SheetLines.Line, at row: Int, rows: Int, on frame: inout Frame
  ) {
    let cells = layout.table.rows[index]
    for shown in slots where shown.slot < cells.fields.count {
      let field = cells.fields.lowerBound + shown.slot
      let place = CellPlace(table: state.gridChoice.table, row: index, column: field)
      let isSelected = place == selected
      let mark = state.document.failingCells.mark(at: place)
      let text = cells.cells[safe: field]??.text
      let isUndecided = cells.isUndecided(field)
      let style =
        isUndecided && !isSelected
        ? Theme.undecided : style(of: text, mark, isSelected: isSelected)
      let columns = columns(of: shown)
      if isSelected {
        frame.fill(
          Rect(row: row, column: columns.lowerBound, columns: columns.count, rows: rows),
          style: style)
      }
      let words = layout.rows(of: text ?? (isUndecided ? "?" : "·"), columns: max(2, columns.count))
      for (line, words) in zip(row..<row + rows, words) {
        put(words, column: field, in: columns, at: line, style, on: &frame)
      }
      if mark == .total { drawMark(before: words[0], field, columns, at: row, on: &frame) }
    }
  }

  /// Zeros and blanks are dim: most of a standard table is zero, and the eye looks for what is not.
  private func style(of text: String?, _ mark: FailingCells.Mark?, isSelected: Bool) -> Style {
    if isSelected { return state.focus == .tableList ? Theme.restingCursor : Theme.cursor }
    switch mark {
    case .total: return Theme.failure
    case .part: return Theme.failurePart
    case nil: break
    }
    guard let text, CellShape(text.unicodeScalars, state.ambiguous).content != .zero else {
      return Theme.secondary
    }
    return Theme.text
  }

  /// Writes words into a slot: numbers to the right, on their point, and other words to the left.
  private func put(
    _ words: String, column field: Int, in columns: Range<Int>, at row: Int, _ style: Style,
    on frame: inout Frame
  ) {
    let start = start(of: words, field, in: columns)
    frame.putCut(
      words, at: Position(row: row, column: start), style: style,
      limit: columns.upperBound - start)
  }

  private func start(of words: String, _ field: Int, in columns: Range<Int>) -> Int {
    let column = layout.sheet.columns[field]
    guard column.isNumeric else { return columns.lowerBound }
    let shape = CellShape(words.unicodeScalars, state.ambiguous)
    // Marks for nothing stand where the last digit before the point does, words at the very end.
    let room = shape.content == .words ? columns.count : columns.count - column.fraction
    return columns.lowerBound + max(0, room - shape.whole)
  }

  /// ✗ before a number, in what is left of its slot or in the gap before it: nothing else moves for it.
  private func drawMark(
    before words: String, _ field: Int, _ columns: Range<Int>, at row: Int, on frame: inout Frame
  ) {
    let start = start(of: words, field, in: columns)
    let isRoomy = start - 2 > columns.lowerBound - layout.gap
    frame.put(
      "✗", at: Position(row: row, column: start - (isRoomy ? 2 : 1)), style: Theme.failure)
  }
}
