import ReportModel
import TerminalModel
import Wording

/// Moving in the report's own tables.
extension BrowserState {
  /// Which table is shown, and how.
  var gridChoice: GridChoice { scene.grid.choice(of: document.report.tables.count) }

  /// The table that is shown.
  var gridTable: Table? { document.report.tables[safe: gridChoice.table] }

  /// The lines of it that are shown; the earlier ones while others are being made.
  var gridLines: SheetLines {
    let choice = gridChoice
    if !choice.isPrinted, gridList.choice?.table == choice.table, let lines = gridList.list {
      return lines
    }
    return document.sheets[safe: choice.table]?.printed ?? SheetLines(tableRows: 0)
  }

  /// Where it stands on the screen; nil without tables.
  var gridLayout: SheetLayout? {
    guard let table = gridTable, let sheet = document.sheets[safe: gridChoice.table] else {
      return nil
    }
    let hasNotes =
      sheet.hasWideText || sheet.hasUndecided
      || !document.failingCells.stops(inTable: gridChoice.table).isEmpty
    return SheetLayout(
      table, sheet, in: tablesSplit.grid, hasNotes: hasNotes, columns: scene.grid.columnChoice)
  }

  /// The list of tables and the one that is shown.
  var tablesSplit: TablesPane.Split {
    TablesPane.Split(layout.body, tableCount: document.report.tables.count)
  }

  /// Whether a list of tables stands beside the one that is shown.
  var hasTableList: Bool { tablesSplit.list.size.columns > 0 }

  /// Whether the keys go to that list.
  var isListing: Bool { scene.grid.isListing && hasTableList }

  // MARK: The selected cell

  /// The selected row, by its place in the table; 0 where there is none.
  var gridRow: Int { scene.grid.rows.row(of: gridTable?.rows.count ?? 0) ?? 0 }

  /// The selected cell; its column is one that its row has.
  var gridCell: CellPlace {
    let row = gridRow
    let fields = gridTable?.rows[safe: row]?.fields ?? 0..<0
    let column = fields.lowerBound + (scene.grid.columns.row(of: fields.count) ?? 0)
    return CellPlace(table: gridChoice.table, row: row, column: column)
  }

  /// The words of a cell; nil for a blank one.
  func words(at place: CellPlace) -> String? {
    document.report.tables[safe: place.table]?.rows[safe: place.row]?.cells[safe: place.column]??
      .text
  }

  /// The figures as printed that ran together and that a cell may hold one of; nil for all other cells.
  func undecidedRun(at place: CellPlace) -> String? {
    guard let row = document.report.tables[safe: place.table]?.rows[safe: place.row],
      row.isUndecided(place.column), let source = row.undecided
    else { return nil }
    return document.report.text[source]
  }

  // MARK: Moving

  mutating func moveInGrid(_ motion: Motion) {
    let lines = gridLines
    let line = lines.line(ofRow: gridRow) ?? 0
    switch motion {
    case .up: selectLine(line - 1, goingUp: true)
    case .down: selectLine(line + 1)
    case .pageUp: turnPage(from: line, forward: false)
    case .pageDown: turnPage(from: line, forward: true)
    case .home: selectLine(0)
    case .end: selectLine(lines.lines.count - 1, goingUp: true)
    case .right: selectShown(by: 1)
    case .left: moveLeft()
    case .open: showCellInText()
    }
  }

  mutating func selectLine(_ line: Int, goingUp: Bool = false) {
    let lines = gridLines
    guard let line = lines.nearestRowLine(to: line, goingUp: goingUp),
      let row = lines.row(inLine: line)
    else { return }
    selectRow(inTable: row)
  }

  /// The lines of the table as they stand on the screen; a part begins right below the name of a group.
  func gridList(on layout: SheetLayout?) -> ListScreen? {
    guard let layout else { return nil }
    let lines = gridLines
    let top = layout.firstLine(from: scene.grid.lines.top(of: lines.lines.count), in: lines)
    return ListScreen(
      top: top, selected: lines.line(ofRow: gridRow) ?? 0, count: lines.lines.count,
      lines: layout.lineRows(block: lines.lines[safe: top]?.block ?? 0),
      height: { layout.height(of: lines.lines[$0]) },
      beginsPart: { $0 == 0 || lines.row(inLine: $0) != nil && lines.row(inLine: $0 - 1) == nil })
  }

  /// The list of tables as it stands on the screen.
  var tableList: ListScreen {
    let (rows, count) = (tablesSplit.list.size.rows, document.report.tables.count)
    return ListScreen(
      top: TableListPane.top(selected: gridChoice.table, rows: rows, count: count),
      selected: gridChoice.table, count: count, lines: max(1, rows))
  }

  /// Selects a column by its place among those that the row has.
  mutating func selectColumn(slot: Int) { selectColumn(slot) }

  /// Selects the first column or the last.
  mutating func selectColumn(atEnd: Bool) {
    if let column = atEnd ? shownColumns.last : shownColumns.first { selectColumn(column) }
  }

  /// The columns that the selected row has and that are shown, from left to right.
  private var shownColumns: [Int] {
    let slots = document.sheets[safe: gridChoice.table]?.slots.count ?? 0
    return scene.grid.columnChoice.shown(of: slots).filter { $0 < fieldCount }
  }

  /// Selects the column that is shown some steps from the selected one; says whether there is one.
  @discardableResult
  mutating func selectShown(by step: Int) -> Bool {
    let shown = shownColumns
    guard let place = shown.firstIndex(of: gridColumn), shown.indices.contains(place + step) else {
      return false
    }
    selectColumn(shown[place + step])
    return true
  }

  private mutating func selectRow(inTable row: Int) {
    scene.grid.rows.select(row, of: gridTable?.rows.count ?? 0)
  }

  private mutating func turnPage(from line: Int, forward: Bool) {
    guard let layout = gridLayout else { return }
    selectLine(layout.line(pagesFrom: line, forward: forward, in: gridLines), goingUp: !forward)
  }

  private mutating func moveLeft() {
    guard !selectShown(by: -1) else { return }
    if hasTableList { scene.grid.isListing = true } else { goBack() }
  }

  /// The columns that the selected row has.
  private var fieldCount: Int { gridTable?.rows[safe: gridRow]?.fields.count ?? 0 }

  /// The selected one of them; 0 where there is none.
  var gridColumn: Int { scene.grid.columns.row(of: fieldCount) ?? 0 }

  private mutating func selectColumn(_ column: Int) {
    scene.grid.columns.select(column, of: fieldCount)
  }

  /// Scrolls as little as shows the selected cell; a row that is not shown gives way to the first one.
  mutating func showCell() {
    guard let layout = gridLayout else { return }
    let lines = gridLines
    let count = lines.lines.count
    let line = lines.line(ofRow: gridRow) ?? lines.nearestRowLine(to: 0)
    if let row = line.flatMap(lines.row) { selectRow(inTable: row) }
    let top = layout.top(showing: line ?? 0, from: scene.grid.lines.top(of: count), in: lines)
    scene.grid.lines.scroll(to: top, of: count)
    let shown = shownColumns
    if !shown.contains(gridColumn) {
      // The row of another block may have none of the columns that are shown.
      let nearest = shown.min { abs($0 - gridColumn) < abs($1 - gridColumn) }
      guard let nearest else {
        guard !scene.grid.columnChoice.isPrinted else { return }
        scene.grid.columnChoice = ColumnChoice()
        return showCell()
      }
      selectColumn(nearest)
    }
    let place = layout.shown.firstIndex(of: gridColumn) ?? 0
    var left = min(gridLeft, place)
    while left < place, !layout.places(from: left).contains(place) { left += 1 }
    scene.grid.columns.scroll(to: left, of: fieldCount)
  }

  /// The place of the first column on screen behind the labels, among those that are shown.
  var gridLeft: Int { scene.grid.columns.top(of: fieldCount) }

  /// Selects a cell of any table, and shows the whole table where its row was not among those chosen.
  mutating func select(_ place: CellPlace) {
    guard let row = document.report.tables[safe: place.table]?.rows[safe: place.row] else { return }
    if gridChoice.table != place.table {
      showTable(place.table)
    } else if gridLines.line(ofRow: place.row) == nil {
      showAsPrinted()
    }
    selectRow(inTable: place.row)
    selectColumn(place.column - row.fields.lowerBound)
    if !shownColumns.contains(gridColumn) { scene.grid.columnChoice = ColumnChoice() }
  }

  /// Goes to the next cell that does not fit, or the one before, through all tables.
  mutating func stepInGrid(by step: Int) {
    let present = gridCell
    guard let next = document.failingCells.stop(from: present, forward: step > 0) else {
      notice = Notice(words: say("表格里没有不相符的数字"))
      return
    }
    select(next)
    scene.grid.isListing = false
    if (next <= present) == (step > 0) {
      notice = Notice(
        words: step > 0 ? say("已到末尾，从头继续") : say("已到开头，从末尾继续"))
    }
  }

  // MARK: Tables

  mutating func showTable(_ table: Int) {
    let count = document.report.tables.count
    guard table >= 0, table < count else { return }
    let isListing = scene.grid.isListing
    scene.grid = GridCursor(table: table, of: count)
    scene.grid.isListing = isListing
  }

  /// Shows all rows of the present table in their order.
  mutating func showAsPrinted() {
    scene.grid.filter = ""
    scene.grid.order = .printed
  }

  mutating func moveTable(by step: Int) { showTable(gridChoice.table + step) }

  mutating func moveInTableList(_ motion: Motion) {
    let page = max(1, tablesSplit.list.size.rows - 1)
    switch motion {
    case .right, .open: scene.grid.isListing = false
    case .left: goBack()
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let present = gridChoice.table
      let next = motion.row(from: present, page: page, of: document.report.tables.count)
      if let next, next != present { showTable(next) }
    }
  }

  // MARK: To the text

  /// Goes to the cell that the keys are at in another view; says whether there is one.
  mutating func showCellInTable() -> Bool {
    guard let place = view.cell(in: self), document.report.tables.indices.contains(place.table)
    else { return false }
    leaveMark()
    scene.view = .tables
    select(place)
    scene.grid.isListing = false
    return true
  }

  /// Goes to the selected cell where it stands in the text, or to its row where it is blank.
  private mutating func showCellInText() {
    guard let table = gridTable else { return }
    let report = document.report
    let place = gridCell
    let row = table.rows[safe: place.row]?.cells ?? []
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.show(section: nil)
    let undecided = table.rows[safe: place.row].flatMap {
      $0.isUndecided(place.column) ? $0.undecided : nil
    }
    guard let source = row[safe: place.column]??.source ?? undecided else {
      let near = row.lazy.compactMap { $0 }.first
      let block = report.blocks[safe: table.blocks.lowerBound]?.start ?? 0
      return center(near.map { report.readingOffset(ofSource: $0.source.lowerBound) } ?? block)
    }
    let start = report.readingOffset(ofSource: source.lowerBound)
    center(start)
    let quote = start..<start + source.count
    scene.reading.figure = FigurePlace(sentence: quote, quote: quote)
  }
}
