import ReportMetrics
import ReportModel
import TerminalModel
import Wording

/// The table of figures; below it the sentence of the selected one, or, split, the text around it.
struct MetricsPane {
  let state: BrowserState

  /// How the table shares the screen with the words that the selected figure comes from.
  struct Split {
    /// The rows of the table itself, below its head.
    let table: Rect
    /// The rows below, for a sentence or the text; without rows on a low screen.
    let words: Rect

    init(_ body: Rect, isSplit: Bool) {
      let rows = body.size.rows
      // A sentence takes two or three rows; the text beside it half of the screen.
      let below = isSplit ? rows / 2 : rows >= 12 ? 4 : rows >= 5 ? 1 : 0
      let above = max(1, rows - 1 - below)
      table = Rect(
        row: body.origin.row + 1, column: 0, columns: body.size.columns, rows: above)
      words = Rect(
        row: body.origin.row + 1 + above, column: 0, columns: body.size.columns,
        rows: max(0, rows - 1 - above))
    }

    /// Whether both halves would show something.
    static func hasRoom(in body: Rect) -> Bool { body.size.rows >= 14 }
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    let split = Split(rect, isSplit: state.scene.metrics.isSplit)
    let columns = MetricColumns(
      width: min(rect.size.columns, MetricColumns.widest), widths: state.document.metricWidths)
    drawHead(columns, in: rect, on: &frame)
    guard !state.rows.isEmpty else {
      frame.put(
        state.document.metricRows.isEmpty ? say("没有找到数字") : say("没有符合的指标"),
        at: Position(row: split.table.origin.row, column: 3), style: Theme.secondary)
      return
    }
    let top = state.scene.metrics.list.top(of: state.rows.count)
    for line in split.table.rowRange {
      let index = top + line - split.table.origin.row
      guard state.rows.indices.contains(index) else { break }
      let row = Rect(row: line, column: 0, columns: rect.size.columns, rows: 1)
      frame.mark(row, .row, row: index)
      MetricLine(state: state, index: index, columns: columns).draw(at: line, on: &frame)
    }
    drawWords(in: split.words, on: &frame)
  }

  private func drawHead(_ columns: MetricColumns, in rect: Rect, on frame: inout Frame) {
    let row = rect.origin.row
    let style = Theme.tableHead
    frame.fill(Rect(row: row, column: 0, columns: rect.size.columns, rows: 1), style: style)
    put(MetricHead.label, .label, at: 3, row, on: &frame)
    let end = columns.whole ?? columns.value.count
    let start = columns.value.lowerBound + max(0, end - state.width(MetricHead.value))
    put(MetricHead.value, .value, at: start, row, on: &frame)
    put(MetricHead.unit, .unit, at: columns.unit.lowerBound, row, on: &frame)
    if !columns.qualifier.isEmpty {
      frame.putCut(
        MetricHead.qualifier, at: Position(row: row, column: columns.qualifier.lowerBound),
        style: style, limit: columns.qualifier.count + 1)
    }
    if !columns.share.isEmpty {
      frame.put(
        MetricHead.share, at: Position(row: row, column: columns.share.lowerBound), style: style)
    }
    if !columns.section.isEmpty {
      put(MetricHead.section, .section, at: columns.section.lowerBound, row, on: &frame)
    }
  }

  /// Writes the head of a column that can be ordered by, with a mark where it is.
  private func put(
    _ words: String, _ order: MetricChoice.Order, at column: Int, _ row: Int, on frame: inout Frame
  ) {
    let choice = state.scene.metrics.choice
    let mark = choice.order != order ? "" : choice.isReversed ? "▴" : "▾"
    let used = frame.put(
      words + mark, at: Position(row: row, column: column), style: Theme.tableHead)
    // The sign of the order has room too, where it stands.
    frame.mark(
      Rect(row: row, column: column, columns: max(used, state.width(words) + 1), rows: 1), .head,
      row: order.rawValue)
  }

  // MARK: The words below

  private func drawWords(in rect: Rect, on frame: inout Frame) {
    guard rect.size.rows > 0, let row = state.metricRow else { return }
    let metric = state.document.metrics[row.metric]
    guard rect.size.rows > 1 else { return drawSource(of: row, metric, in: rect, on: &frame) }
    drawRule(above: metric, in: rect, on: &frame)
    let below = Rect(
      row: rect.origin.row + 1, column: 0, columns: rect.size.columns, rows: rect.size.rows - 1)
    if state.scene.metrics.isSplit {
      TextPane(state: state).draw(in: below, on: &frame)
    } else {
      drawSource(of: row, metric, in: below, on: &frame)
    }
  }

  /// A rule that names the section of the selected figure.
  private func drawRule(above metric: Metric, in rect: Rect, on frame: inout Frame) {
    let row = rect.origin.row
    let rule = String(repeating: "─", count: rect.size.columns)
    frame.put(rule, at: Position(row: row, column: 0), style: Theme.rule)
    guard state.scene.metrics.isSplit else { return }
    let name = " " + state.document.report.shortPath(ofSection: metric.section) + " "
    frame.putCut(
      name, at: Position(row: row, column: 2), style: Theme.restingCursor,
      limit: rect.size.columns - 4)
  }

  /// The sentence of a figure; of a cell the way that leads to it, and its row.
  private func drawSource(
    of row: MetricRow, _ metric: Metric, in rect: Rect, on frame: inout Frame
  ) {
    guard let cell = metric.cell else { return drawSentence(of: metric, in: rect, on: &frame) }
    let name = state.document.tableName(cell.table)
    let path = CellPath(
      names: [name, metric.label], value: metric.qualifier + metric.printedValue + metric.unit,
      state.ambiguous)
    let columns = rect.size.columns - 4
    frame.putCut(
      row.heading == nil ? path.words(fitting: columns) : name,
      at: Position(row: rect.origin.row, column: 3), style: Theme.text, limit: columns)
    guard rect.size.rows > 1, row.heading == nil else { return }
    let below = Rect(
      row: rect.origin.row + 1, column: 0, columns: rect.size.columns, rows: rect.size.rows - 1)
    drawSentence(of: metric, in: below, on: &frame)
  }

  private func drawSentence(of metric: Metric, in rect: Rect, on frame: inout Frame) {
    let text = Array(state.document.report.string(reading: metric.sentence).unicodeScalars)
    let start = metric.sentence.lowerBound
    let quote = metric.reading.lowerBound - start..<metric.reading.upperBound - start
    let rows = LineWrapping(
      columns: min(rect.size.columns - 4, Layout.widestMeasure), ambiguous: state.ambiguous
    ).rows(of: text, keeping: [quote])
    // The rows around the figure, where the sentence has more than there is room for.
    let place = rows.lastIndex { $0.range.lowerBound <= quote.lowerBound } ?? 0
    let first = max(0, min(place - rect.size.rows / 2, rows.count - rect.size.rows))
    for (line, row) in zip(rect.rowRange, rows.dropFirst(first)) {
      frame.put(text[row.range], at: Position(row: line, column: 3)) {
        quote.contains(row.range.lowerBound + $0) ? Theme.figure.adding(.bold) : Theme.text
      }
    }
  }
}
