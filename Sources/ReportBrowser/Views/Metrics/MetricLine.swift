import ReportMetrics
import ReportModel
import TerminalModel

/// One row of the table of figures.
struct MetricLine {
  let state: BrowserState
  /// The row's place among the rows that are shown.
  let index: Int
  let columns: MetricColumns

  private var row: MetricRow { state.rows[index] }
  private var metric: Metric { state.document.metrics[row.metric] }
  private var isSelected: Bool { index == state.scene.metrics.list.row(of: state.rows.count) }
  private var base: Style { isSelected ? Theme.cursor : Theme.text }

  func draw(at line: Int, on frame: inout Frame) {
    if isSelected {
      frame.fill(Rect(row: line, column: 0, columns: frame.size.columns, rows: 1), style: base)
    }
    drawLabel(at: line, on: &frame)
    if let table = row.heading { return drawCount(of: table, at: line, on: &frame) }
    let cells = MetricCells(metric, in: state.document)
    drawValue(cells, at: line, on: &frame)
    put(metric.unit, columns.unit, base, at: line, on: &frame)
    put(metric.limits, columns.qualifier, base, at: line, on: &frame)
    drawShare(cells, at: line, on: &frame)
    put(
      state.document.report.numberPath(ofSection: metric.section), columns.section,
      isSelected ? base : Theme.secondary, at: line, on: &frame)
  }

  /// How many figures a table has: a count of cells, not a figure of the report, so it is dim.
  private func drawCount(of table: Int, at line: Int, on frame: inout Frame) {
    let style = isSelected ? base : Theme.secondary
    let count = "\(state.document.tableSummaries[safe: table]?.count ?? 0)"
    let room = columns.whole ?? columns.value.count
    let start = columns.value.lowerBound + max(0, room - state.width(count))
    frame.putCut(
      count, at: Position(row: line, column: start), style: style,
      limit: columns.value.upperBound - start)
    put(MetricHead.cells, columns.unit, style, at: line, on: &frame)
    put(
      state.document.report.numberPath(ofSection: metric.section), columns.section, style,
      at: line, on: &frame)
  }

  private func put(
    _ words: String, _ column: Range<Int>, _ style: Style, at line: Int, on frame: inout Frame
  ) {
    guard !column.isEmpty else { return }
    frame.putCut(
      words, at: Position(row: line, column: column.lowerBound), style: style, limit: column.count)
  }

  // MARK: Label

  /// The label behind the mark that opens and closes and the mark of its arithmetic.
  private func drawLabel(at line: Int, on frame: inout Frame) {
    let start = columns.label.lowerBound + min(row.depth * Layout.step, columns.label.count / 3)
    frame.put(foldMark, at: Position(row: line, column: start - 1), style: base)
    frame.put(check.sign, at: Position(row: line, column: start), style: check.style)
    if state.scene.metrics.marked.contains(row.id) {
      frame.put("*", at: Position(row: line, column: start + 1), style: base.adding(.bold))
    }
    frame.putCut(
      state.document.label(of: row), at: Position(row: line, column: start + 2), style: base,
      limit: columns.label.upperBound - start - 2)
  }

  private var foldMark: String {
    if state.document.isClosed(row, state.scene.metrics.choice) { return "▸" }
    guard let next = state.rows[safe: index + 1], next.depth > row.depth else { return "" }
    return "▾"
  }

  /// ✓ where a stated sum holds, ✗ where it does not, ~ where the text does not let it be checked.
  private var check: (sign: String, style: Style) {
    let summary = row.heading.flatMap { state.document.tableSummaries[safe: $0] }
    switch summary?.mark ?? state.document.marks[row.metric] {
    case .none: return ("", base)
    case .unchecked: return ("~", isSelected ? base : Theme.secondary)
    case .holds: return ("✓", isSelected ? base : Theme.holds)
    case .fails: return ("✗", Theme.fails)
    }
  }

  // MARK: Numbers

  private func drawValue(_ cells: MetricCells, at line: Int, on frame: inout Frame) {
    let style = isSelected ? base : Theme.figure
    let room = columns.whole ?? columns.value.count
    let width = state.width(columns.whole == nil ? cells.whole + cells.fraction : cells.whole)
    let start = columns.value.lowerBound + max(0, room - width)
    frame.putCut(
      cells.whole + cells.fraction, at: Position(row: line, column: start), style: style,
      limit: columns.value.upperBound - start)
  }

  /// A bar of background colour: it needs no glyph that some terminals draw two columns wide.
  private func drawShare(_ cells: MetricCells, at line: Int, on frame: inout Frame) {
    guard !columns.share.isEmpty, let share = cells.share else { return }
    let length = max(share > 0 ? 1 : 0, (share * MetricColumns.bar + 500) / 1000)
    let start = columns.share.lowerBound
    frame.fill(Rect(row: line, column: start, columns: length, rows: 1), style: Theme.bar(base))
    let percent = cells.percent
    frame.put(
      percent,
      at: Position(row: line, column: columns.share.upperBound - state.width(percent)),
      style: isSelected ? base : Theme.secondary)
  }
}
