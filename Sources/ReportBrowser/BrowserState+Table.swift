import ReportMetrics
import ReportModel
import TerminalModel

/// Moving in the table of figures, choosing what it shows, and taking figures out of it.
extension BrowserState {
  private var table: TableCursor { scene.table }

  mutating func moveInTable(_ motion: Motion) {
    let last = max(0, rows.count - 1)
    switch motion {
    case .up: selectRow(table.row - 1)
    case .down: selectRow(table.row + 1)
    case .pageUp: selectRow(table.row - tableRows)
    case .pageDown: selectRow(table.row + tableRows)
    case .home: selectRow(0)
    case .end: selectRow(last)
    case .open: openRow()
    case .right: expandRow()
    case .left: collapseRow()
    }
  }

  /// The rows that the table has on screen.
  var tableRows: Int {
    MetricsPane.Split(layout.body, isSplit: scene.table.isSplit).table.size.rows
  }

  /// Selects the nearest row there is, scrolls as little as shows it, and takes the text along.
  mutating func selectRow(_ row: Int) {
    scene.table.row = max(0, min(row, rows.count - 1))
    scene.table.id = rows[safe: table.row]?.id
    scene.table.top = max(min(table.top, table.row), table.row - tableRows + 1)
    if table.isSplit { showSourceBelow() }
  }

  // MARK: Going into and out of rows

  /// Splits the screen, the text below; from there goes to the text.
  ///
  /// A screen too low to hold both goes to the text at once.
  private mutating func openRow() {
    guard !rows.isEmpty else { return }
    guard !table.isSplit, MetricsPane.Split.hasRoom(in: layout.body) else { return showSource() }
    scene.table.isSplit = true
    selectRow(table.row)
  }

  private mutating func expandRow() {
    guard let row = rows[safe: table.row] else { return }
    guard document.isClosed(row, table.choice) else { return openRow() }
    scene.table.choice.collapsed.remove(row.id)
    scene.table.choice.opened.insert(row.id)
  }

  /// Closes an open total, goes up from a part, and back from the top.
  private mutating func collapseRow() {
    guard let row = rows[safe: table.row] else { return goBack() }
    if let next = rows[safe: table.row + 1], next.depth > row.depth {
      scene.table.choice.collapsed.insert(row.id)
      scene.table.choice.opened.remove(row.id)
    } else if row.depth > 0,
      let total = rows[..<table.row].lastIndex(where: { $0.depth < row.depth })
    {
      selectRow(total)
    } else {
      goBack()
    }
  }

  /// Closes what was opened last: the split, the choice, the table.
  mutating func leaveTable() {
    if table.isSplit {
      scene.table.isSplit = false
      selectRow(table.row)
    } else if !table.choice.isWhole {
      scene.table.choice.filter = ""
      scene.table.choice.reading = nil
    } else {
      scene.view = .text
    }
  }

  /// Goes to the sentence of the selected figure.
  private mutating func showSource() {
    guard let row = rows[safe: table.row] else { return }
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.scope = nil
    show(document.metrics[row.metric])
  }

  /// Shows the sentence of the selected figure in the text below the table.
  private mutating func showSourceBelow() {
    guard let row = rows[safe: table.row] else { return }
    scene.reading.scope = nil
    show(document.metrics[row.metric])
  }

  private mutating func show(_ metric: Metric) {
    center(metric.reading.lowerBound)
    scene.reading.figure = FigurePlace(sentence: metric.sentence, quote: metric.reading)
  }

  // MARK: Choosing

  /// Makes the rows anew when something else was chosen; the selected figure stays selected.
  ///
  /// Thousands of figures are chosen and ordered beside the screen: no key waits for them.
  mutating func makeRows() -> [Effect] {
    guard table.choice != rowsChoice else { return [] }
    // A thousand rows take about a millisecond to filter, and four to order.
    guard document.metrics.count > 2000, table.choice != TableChoice() else {
      take(document.rows(table.choice), for: table.choice)
      return []
    }
    rowsChoice = table.choice
    return [.arrange(document, table.choice)]
  }

  /// Shows other rows; the selected figure stays selected.
  mutating func take(_ rows: [MetricRow], for choice: TableChoice) {
    let selected = table.id
    self.rows = rows
    rowsChoice = choice
    selectRow(rows.firstIndex { $0.id == selected } ?? 0)
  }

  mutating func filterTable(by words: String) {
    scene.table.choice.filter = words
  }

  mutating func sortTable() {
    let orders = TableChoice.Order.allCases
    let next = (table.choice.order.rawValue + 1) % orders.count
    scene.table.choice.order = orders[next]
    notice = Notice(words: "按\(orders[next].name)排序")
  }

  /// Shows the figures of the selected one's section alone, or all again.
  mutating func chooseSection() {
    if table.choice.reading != nil {
      scene.table.choice.reading = nil
    } else if let row = rows[safe: table.row] {
      let section = document.metrics[row.metric].section
      scene.table.choice.reading = document.report.reading(ofSection: section)
      notice = Notice(words: "只看“\(document.report.sections[section].name)”，f 看全部")
    }
  }

  /// Lists the figures of a stretch of the text.
  mutating func listFigures(in reading: ReadingRange) {
    leaveMark()
    scene.view = .metrics
    scene.table = TableCursor()
    scene.table.choice.reading = reading
    scene.table.choice.opened = document.rowsAbove(reading)
  }

  // MARK: Taking out

  /// Rows as lines of label, number, unit and qualifier with tabs between, as spreadsheets take them.
  func tableText(of rows: [MetricRow]) -> String {
    rows.map { row in
      let metric = document.metrics[row.metric]
      if let table = row.heading { return document.tableName(table) }
      return [metric.label, metric.printedValue, metric.unit, metric.limits]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  mutating func copyTable() -> [Effect] {
    let rows = TableRows(document, table.choice).figures
    notice = Notice(words: "已复制 \(rows.count) 行")
    return [.copy(tableText(of: rows))]
  }

  /// The name to propose for an exported file.
  var exportName: String { "\(document.stem)-指标.csv" }

  mutating func export(to file: String) -> [Effect] {
    [
      .export(
        document, metrics: TableRows(document, table.choice).figures.map(\.metric), file: file)
    ]
  }
}
