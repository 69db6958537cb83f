import ReportForms
import TerminalModel
import Wording

/// Moving in a series and ordering it.
extension LibraryState {
  /// Changes how the series is shown, and has it made so.
  mutating func choose(_ change: (inout SeriesChoice) -> Void) -> [Effect] {
    change(&figures.choice)
    return arrangingSeries
  }

  /// How many columns can be selected, that of the names included.
  private var columnCount: Int {
    (figures.table?.columnCount ?? 0) + 1 + SeriesLayout(self).extras.count { $0.isOrder }
  }

  /// The selected column, 0 for that of the names.
  var seriesColumn: Int { figures.columns.row(of: columnCount) ?? 0 }

  mutating func selectColumn(_ column: Int) {
    figures.columns.select(column, of: columnCount)
  }

  // MARK: Moving

  mutating func moveInSeries(_ motion: Motion) -> [Effect] {
    guard let table = figures.table else { return [] }
    let page = max(1, SeriesLayout(self).rows.size.rows)
    if figures.rows.move(motion, page: page, of: table.rowCount) { return [] }
    switch motion {
    case .right: return goRight()
    case .left: return goLeft()
    case .open: return openCell()
    case .up, .down, .pageUp, .pageDown, .home, .end: return []
    }
  }

  /// At a name, shows what is folded below it; else goes a column on.
  private mutating func goRight() -> [Effect] {
    if let agency = selectedParent, figures.choice.folded.contains(agency) {
      return choose { $0.folded.remove(agency) }
    }
    guard seriesColumn == 0, let table = figures.table else {
      selectColumn(seriesColumn + 1)
      return []
    }
    // The names stay when years scroll: beside them stands the first year that is seen.
    selectColumn(SeriesLayout(self).first(figures.scroll, showing: 0, of: table.columnCount) + 1)
    return []
  }

  /// Goes a column back; at a name, hides what is below it, and back to the list from there.
  private mutating func goLeft() -> [Effect] {
    guard seriesColumn == 0 else {
      selectColumn(seriesColumn - 1)
      return []
    }
    if let agency = selectedParent, !figures.choice.folded.contains(agency) {
      return choose { $0.folded.insert(agency) }
    }
    figures.isAmongRows = false
    return []
  }

  /// The agency whose name the cursor is at, where agencies stand below it.
  private var selectedParent: String? {
    guard seriesColumn == 0, figures.table?.choice.isTurned == false,
      figures.table?.choice.isTree == true, let row = figures.agency,
      row.isParent
    else { return nil }
    return row.agency
  }

  /// Opens the report of the cell; at a name, that of the last year there is.
  private mutating func openCell() -> [Effect] {
    guard let table = figures.table, let row = figures.row else { return [] }
    var cell = seriesColumn > 0 ? table.cell(row, seriesColumn - 1) : nil
    if seriesColumn == 0 || seriesColumn > table.columnCount {
      let all =
        table.choice.isTurned
        ? table.lines.indices.map { table.cell(row, $0) } : figures.agency?.cells ?? []
      cell = all.last { $0 != nil } ?? nil
    }
    guard let cell, let report = shelf.report(cell.point.report) else {
      notice = BrowserState.Notice(words: say("这一年没有这个数字"))
      return []
    }
    notice = BrowserState.Notice(words: say("正在打开 \(report.name)"))
    return [.library(.open(report))]
  }

  // MARK: Order

  /// Orders the rows by the column of the cursor; by the same once more, the other way round.
  mutating func sortSeries() -> [Effect] {
    guard let table = figures.table else { return [] }
    let order = orderOfColumn(in: table)
    let isSame = figures.choice.order == order && order != .tree
    notice = BrowserState.Notice(words: say("按\(order.name)排序"))
    return choose {
      $0.isReversed = isSame ? !$0.isReversed : false
      $0.order = order
    }
  }

  private func orderOfColumn(in table: SeriesTable) -> SeriesOrder {
    // From the list of figures the newest year that most state is what people rank by.
    guard figures.isAmongRows, !figures.isChart else {
      return table.years[safe: table.reference].map(SeriesOrder.year) ?? .tree
    }
    switch seriesColumn {
    case 0: return .tree
    case 1...max(1, table.columnCount) where table.columnCount > 0:
      if table.choice.isTurned {
        return table.agency(0, seriesColumn - 1).map { .agency($0.agency) } ?? .tree
      }
      return .year(table.years[seriesColumn - 1])
    default: return seriesColumn == table.columnCount + 1 ? .change : .percent
    }
  }

  /// Has years and agencies change places.
  mutating func turnSeries() -> [Effect] {
    figures.scroll = ListCursor()
    return choose {
      $0.isTurned.toggle()
      $0.order = .tree
      $0.isReversed = false
    }
  }

  /// Scrolls as little as shows the selected row and column.
  mutating func fitSeries() {
    figures.entries.keepInView(rows: pageRows, of: figures.places.count)
    guard let table = figures.table else {
      figures.isAmongRows = false
      return
    }
    if table.rows.isEmpty { figures.isAmongRows = false }
    let layout = SeriesLayout(self)
    // Behind a chart the rows stay where they are.
    guard !figures.isChart else { return }
    figures.rows.keepInView(rows: layout.rows.size.rows, of: table.rowCount)
    layout.fit(&figures.scroll, to: seriesColumn, of: table.columnCount)
  }
}
