import ReportMetrics
import ReportModel
import TerminalModel
import Wording

/// Moving in the table of figures, choosing what it shows, and taking figures out of it.
extension BrowserState {
  private var cursor: MetricsCursor { scene.metrics }

  mutating func moveInMetrics(_ motion: Motion) {
    switch motion {
    case .open: openRow()
    case .right: expandRow()
    case .left: collapseRow()
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let row = motion.row(from: metricPlace, page: metricRows, of: rows.count)
      selectRow(row ?? metricPlace)
    }
  }

  /// The place of the selected row; 0 where there is none.
  private var metricPlace: Int { cursor.list.row(of: rows.count) ?? 0 }

  /// The selected row; nil where none is shown.
  var metricRow: MetricRow? { rows[safe: metricPlace] }

  /// The rows that the table has on screen.
  var metricRows: Int {
    MetricsPane.Split(layout.body, isSplit: scene.metrics.isSplit).table.size.rows
  }

  /// Selects the nearest row there is, scrolls as little as shows it, and takes the text along.
  mutating func selectRow(_ row: Int) {
    scene.metrics.list.select(row, of: rows.count)
    scene.metrics.id = metricRow?.id
    scene.metrics.list.keepInView(rows: metricRows, of: rows.count)
    if cursor.isSplit { showSourceBelow() }
  }

  // MARK: Going into and out of rows

  /// Splits the screen, the text below; from there goes to the text.
  ///
  /// A screen too low to hold both goes to the text at once.
  private mutating func openRow() {
    guard !rows.isEmpty else { return }
    guard !cursor.isSplit, MetricsPane.Split.hasRoom(in: layout.body) else { return showSource() }
    scene.metrics.isSplit = true
    selectRow(metricPlace)
  }

  private mutating func expandRow() {
    guard let row = metricRow else { return }
    guard document.isClosed(row, cursor.choice) else { return openRow() }
    scene.metrics.choice.collapsed.remove(row.id)
    scene.metrics.choice.opened.insert(row.id)
  }

  /// Closes an open total, goes up from a part, and back from the top.
  private mutating func collapseRow() {
    guard let row = metricRow else { return goBack() }
    if let next = rows[safe: metricPlace + 1], next.depth > row.depth {
      scene.metrics.choice.collapsed.insert(row.id)
      scene.metrics.choice.opened.remove(row.id)
    } else if row.depth > 0,
      let total = rows[..<metricPlace].lastIndex(where: { $0.depth < row.depth })
    {
      selectRow(total)
    } else {
      goBack()
    }
  }

  /// Closes what was opened last: the split, the choice, the table.
  mutating func leaveMetrics() {
    if cursor.isSplit {
      scene.metrics.isSplit = false
      selectRow(metricPlace)
    } else if !cursor.choice.isWhole {
      scene.metrics.choice.filter = ""
      scene.metrics.choice.reading = nil
    } else {
      scene.view = .text
    }
  }

  /// Goes to the sentence of the selected figure.
  private mutating func showSource() {
    guard let row = metricRow else { return }
    leaveMark()
    scene.view = .text
    scene.isReading = true
    scene.reading.show(section: nil)
    show(document.metrics[row.metric])
  }

  /// Shows the sentence of the selected figure in the text below the table.
  private mutating func showSourceBelow() {
    guard let row = metricRow else { return }
    scene.reading.show(section: nil)
    show(document.metrics[row.metric])
  }

  private mutating func show(_ metric: Metric) {
    center(metric.reading.lowerBound)
    scene.reading.figure = FigurePlace(sentence: metric.sentence, quote: metric.reading)
  }

  // MARK: Choosing

  /// The rows that are shown.
  var rows: [MetricRow] { metricList.list ?? [] }

  /// Makes the rows anew when something else was chosen; the selected figure stays selected.
  ///
  /// Thousands of figures are chosen and ordered beside the screen: no key waits for them.
  mutating func makeRows() -> [Effect] {
    let (document, choice, shown) = (document, cursor.choice, metricList.choice)
    // A thousand rows take about a millisecond to filter, and four to order.
    let isShort = document.metrics.count <= 2000 || choice == MetricChoice()
    if metricList.choose(choice, isShort: isShort, document.rows(choice)) {
      return [.arrangeMetrics(document, choice)]
    }
    if metricList.choice != shown { keepSelectedFigure() }
    return []
  }

  /// Takes rows that were made beside the screen.
  mutating func take(_ rows: [MetricRow], of choice: MetricChoice) {
    // They may be of a part of the report that was read since.
    guard rows.allSatisfy({ $0.metric < document.metrics.count }) else { return }
    metricList.take(rows, of: choice)
    keepSelectedFigure()
  }

  /// Selects the figure that was selected before, wherever it stands now.
  private mutating func keepSelectedFigure() {
    selectRow(rows.firstIndex { $0.id == cursor.id } ?? 0)
  }

  /// Selects the row of the figure that is to be selected, where it is among those that are listed now.
  mutating func selectWantedFigure() {
    if let row = rows.firstIndex(where: { $0.id == cursor.id }) { selectRow(row) }
  }

  mutating func sortMetrics() {
    let orders = MetricChoice.Order.allCases
    let next = (cursor.choice.order.rawValue + 1) % orders.count
    scene.metrics.choice.order = orders[next]
    notice = Notice(words: orders[next].notice)
  }

  /// Shows the figures of the selected one's section alone, or all again.
  mutating func chooseSection() {
    if cursor.choice.reading != nil {
      scene.metrics.choice.reading = nil
    } else if let row = metricRow {
      let section = document.metrics[row.metric].section
      scene.metrics.choice.reading = document.report.reading(ofSection: section)
      let name = document.report.sections[section].name
      notice = Notice(words: say("只看“\(name)”，f 看全部"))
    }
  }

  /// Lists the figures of a stretch of the text.
  mutating func listFigures(in reading: ReadingRange) {
    leaveMark()
    scene.view = .metrics
    scene.metrics = MetricsCursor()
    scene.metrics.choice.reading = reading
    scene.metrics.choice.opened = document.rowsAbove(reading)
  }

  // MARK: Taking out

  /// Rows as lines of label, number, unit and qualifier with tabs between, as spreadsheets take them.
  func metricText(of rows: [MetricRow]) -> String {
    rows.map { row in
      let metric = document.metrics[row.metric]
      if let table = row.heading { return document.tableName(table) }
      return TextTable.tabbed(
        [metric.label, metric.printedValue, metric.unit, metric.limits])
    }.joined(separator: "\n")
  }

  /// The rows that are marked, in the order of the text.
  var markedMetrics: [MetricRow] {
    let marked = scene.metrics.marked
    guard !marked.isEmpty else { return [] }
    return MetricRows(document, MetricChoice()).figures.filter { marked.contains($0.id) }
  }

  /// Marks the selected row, or takes its mark away, and goes on to the next one; a row that names a table has none.
  mutating func markMetric() {
    guard let row = metricRow, row.heading == nil else { return tell(say("表的标题行不能选取")) }
    if scene.metrics.marked.remove(row.id) == nil { scene.metrics.marked.insert(row.id) }
    view.move(.down, in: &self)
    tell(say("已选 \(scene.metrics.marked.count) 行，y 复制，Esc 全部取消"))
  }

  mutating func copyMetrics() -> [Effect] {
    let rows = MetricRows(document, cursor.choice).figures
    notice = Notice(words: say("已复制 \(rows.count) 行"))
    return [.copy(metricText(of: rows))]
  }

  mutating func exportMetrics(to file: TargetFile) -> [Effect] {
    [
      .exportMetrics(
        document, metrics: MetricRows(document, cursor.choice).figures.map(\.metric), file: file)
    ]
  }
}
