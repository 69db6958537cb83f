import ReportModel
import TerminalModel

/// Moving in the report's own tables.
extension BrowserState {
  /// The table that is shown.
  var gridTable: Table? { document.report.tables[safe: scene.grid.choice.table] }

  /// The lines of it that are shown; the earlier ones while others are being made.
  var gridLines: SheetLines {
    let choice = scene.grid.choice
    if !choice.isPrinted, linesChoice.table == choice.table, let chosenLines { return chosenLines }
    return document.sheets[safe: choice.table]?.printed ?? SheetLines(tableRows: 0)
  }

  /// Where it stands on the screen; nil without tables.
  var gridLayout: SheetLayout? {
    guard let table = gridTable, let sheet = document.sheets[safe: scene.grid.choice.table] else {
      return nil
    }
    let hasNotes =
      sheet.hasWideText || sheet.hasUndecided
      || !document.failingCells.stops(inTable: scene.grid.choice.table).isEmpty
    return SheetLayout(table, sheet, in: tablesSplit.grid, hasNotes: hasNotes)
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

  /// The selected cell; its column is one that its row has.
  var gridCell: CellPlace {
    let row = scene.grid.row
    let fields = gridTable?.rows[safe: row]?.fields ?? 0..<0
    let column = fields.lowerBound + max(0, min(scene.grid.column, fields.count - 1))
    return CellPlace(table: scene.grid.choice.table, row: row, column: column)
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
    let line = lines.line(ofRow: scene.grid.row) ?? 0
    switch motion {
    case .up: selectLine(line - 1, goingUp: true)
    case .down: selectLine(line + 1)
    case .pageUp: turnPage(from: line, forward: false)
    case .pageDown: turnPage(from: line, forward: true)
    case .home: selectLine(0)
    case .end: selectLine(lines.lines.count - 1, goingUp: true)
    case .right: selectColumn(scene.grid.column + 1)
    case .left: moveLeft()
    case .open: showCellInText()
    }
  }

  private mutating func selectLine(_ line: Int, goingUp: Bool = false) {
    let lines = gridLines
    guard let line = lines.nearestRowLine(to: line, goingUp: goingUp),
      let row = lines.row(inLine: line)
    else { return }
    scene.grid.row = row
  }

  private mutating func turnPage(from line: Int, forward: Bool) {
    guard let layout = gridLayout else { return }
    selectLine(layout.line(pagesFrom: line, forward: forward, in: gridLines), goingUp: !forward)
  }

  private mutating func moveLeft() {
    guard gridTable != nil, scene.grid.column == 0 else {
      return selectColumn(min(scene.grid.column, fieldCount - 1) - 1)
    }
    if hasTableList { scene.grid.isListing = true } else { goBack() }
  }

  /// The columns that the selected row has.
  private var fieldCount: Int { gridTable?.rows[safe: scene.grid.row]?.fields.count ?? 0 }

  private mutating func selectColumn(_ column: Int) {
    scene.grid.column = max(0, min(column, fieldCount - 1))
  }

  /// Scrolls as little as shows the selected cell; a row that is not shown gives way to the first one.
  mutating func showCell() {
    guard let layout = gridLayout else { return }
    let lines = gridLines
    let line = lines.line(ofRow: scene.grid.row) ?? lines.nearestRowLine(to: 0)
    if let row = line.flatMap(lines.row) { scene.grid.row = row }
    scene.grid.top = layout.top(showing: line ?? 0, from: max(0, scene.grid.top), in: lines)
    let column = max(0, min(scene.grid.column, fieldCount - 1))
    scene.grid.left = max(0, min(scene.grid.left, column))
    while scene.grid.left < column, !layout.slots(from: scene.grid.left).contains(column) {
      scene.grid.left += 1
    }
  }

  /// Selects a cell of any table, and shows the whole table where its row was not among those chosen.
  mutating func select(_ place: CellPlace) {
    guard let row = document.report.tables[safe: place.table]?.rows[safe: place.row] else { return }
    if scene.grid.choice.table != place.table {
      showTable(place.table)
    } else if gridLines.line(ofRow: place.row) == nil {
      scene.grid.choice = GridChoice(table: place.table)
    }
    scene.grid.row = place.row
    scene.grid.column = max(0, place.column - row.fields.lowerBound)
  }

  /// Goes to the next cell that does not fit, or the one before, through all tables.
  mutating func stepInGrid(by step: Int) {
    let present = gridCell
    guard let next = document.failingCells.stop(from: present, forward: step > 0) else {
      notice = Notice(words: "表格里没有不相符的数字")
      return
    }
    select(next)
    scene.grid.isListing = false
    if (next <= present) == (step > 0) {
      notice = Notice(words: step > 0 ? "已到末尾，从头继续" : "已到开头，从末尾继续")
    }
  }

  // MARK: Tables

  mutating func showTable(_ table: Int) {
    guard document.report.tables.indices.contains(table) else { return }
    scene.grid = GridCursor(choice: GridChoice(table: table), isListing: scene.grid.isListing)
  }

  mutating func moveTable(by step: Int) { showTable(scene.grid.choice.table + step) }

  mutating func moveInTableList(_ motion: Motion) {
    let page = max(1, tablesSplit.list.size.rows - 1)
    let (present, last) = (scene.grid.choice.table, document.report.tables.count - 1)
    switch motion {
    case .up: showTable(present - 1)
    case .down: showTable(present + 1)
    case .pageUp: showTable(max(0, present - page))
    case .pageDown: showTable(min(last, present + page))
    case .home: showTable(0)
    case .end: showTable(last)
    case .right, .open: scene.grid.isListing = false
    case .left: goBack()
    }
  }

  // MARK: To the text

  /// Goes to the selected cell where it stands in the text, or to its row where it is blank.
  private mutating func showCellInText() {
    guard let table = gridTable else { return }
    let report = document.report
    let place = gridCell
    let row = table.rows[safe: place.row]?.cells ?? []
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.scope = nil
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
