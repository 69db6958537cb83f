import ReportMetrics
import ReportModel
import TerminalModel

/// The table of figures, with the sentence of the selected one below it.
struct MetricsPane {
  let state: BrowserState

  /// The rows of the table itself: below its head, above the sentence.
  static func tableRows(in size: Size) -> Int {
    max(1, size.rows - 1 - sentenceRows(in: size))
  }

  /// The rows for the rule and the sentence; a low screen keeps its rows for the table.
  private static func sentenceRows(in size: Size) -> Int {
    size.rows >= 12 ? 4 : size.rows >= 5 ? 1 : 0
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    let columns = Columns(width: rect.size.columns, widths: state.document.tableWidths)
    drawHead(columns, in: rect, on: &frame)
    guard !state.document.table.isEmpty else {
      frame.put(
        "没有找到数字", at: Position(row: rect.origin.row + 1, column: 2), style: Theme.secondary)
      return
    }
    for line in 0..<MetricsPane.tableRows(in: rect.size) {
      let index = state.scene.topRow + line
      guard let row = state.document.table[safe: index] else { break }
      draw(
        row, at: rect.origin.row + 1 + line, isSelected: index == state.scene.row, columns,
        on: &frame)
    }
    drawSentence(in: rect, on: &frame)
  }

  /// Where each column starts and how wide it is; what does not fit is left out from the right.
  struct Columns {
    var label = 0
    var value: Int
    var unit: Int
    var qualifier: Int
    var section: Int

    init(width: Int, widths: MetricWidths) {
      // A table of labels nobody can read is no table: a third of the row stays theirs.
      // A number is not cut unless its column would take half of the row.
      value = min(widths.value, width / 2)
      unit = min(widths.unit, width / 6)
      qualifier = min(widths.qualifier, width / 8)
      section = min(widths.section, width / 4)
      label = width - 2 - value - unit - 3
      if label - qualifier - section - 4 >= width / 3 {
        label -= qualifier + section + 4
      } else {
        section = 0
        if label - qualifier - 2 >= width / 3 { label -= qualifier + 2 } else { qualifier = 0 }
      }
    }

    var valueStart: Int { 1 + label + 2 }
    var unitStart: Int { valueStart + value + 1 }
    var qualifierStart: Int { unitStart + unit + 2 }
    var sectionStart: Int { qualifierStart + qualifier + 2 }
  }

  private func drawHead(_ columns: Columns, in rect: Rect, on frame: inout Frame) {
    let row = rect.origin.row
    let style = Theme.secondary.adding(.underline)
    frame.fill(
      Rect(row: row, column: 0, columns: rect.size.columns, rows: 1), style: style)
    frame.put("指标", at: Position(row: row, column: 3), style: style)
    frame.put(
      "数值", at: Position(row: row, column: columns.valueStart + columns.value - 4), style: style)
    frame.put("单位", at: Position(row: row, column: columns.unitStart), style: style)
    if columns.qualifier > 0 {
      frame.put("限定", at: Position(row: row, column: columns.qualifierStart), style: style)
    }
    if columns.section > 0 {
      frame.put("章节", at: Position(row: row, column: columns.sectionStart), style: style)
    }
  }

  private func draw(
    _ row: MetricRow, at line: Int, isSelected: Bool, _ columns: Columns, on frame: inout Frame
  ) {
    let metric = state.document.metrics[row.metric]
    let base = isSelected ? Theme.cursor : Theme.text
    if isSelected {
      frame.fill(Rect(row: line, column: 0, columns: frame.size.columns, rows: 1), style: base)
    }
    let indent = min(2 + row.depth * 2, columns.label / 2)
    frame.putCut(
      metric.label, at: Position(row: line, column: 1 + indent), style: base,
      limit: columns.label - indent)
    let value = metric.value + metric.scale
    frame.putCut(
      value,
      at: Position(
        row: line, column: columns.valueStart + max(0, columns.value - displayWidth(value))),
      style: isSelected ? base : Theme.figure, limit: columns.value)
    frame.putCut(
      metric.unit, at: Position(row: line, column: columns.unitStart), style: base,
      limit: columns.unit)
    frame.putCut(
      metric.limits, at: Position(row: line, column: columns.qualifierStart), style: base,
      limit: columns.qualifier)
    frame.putCut(
      state.document.report.numberPath(ofSection: metric.section),
      at: Position(row: line, column: columns.sectionStart),
      style: isSelected ? base : Theme.secondary, limit: columns.section)
  }

  // MARK: The sentence

  private func drawSentence(in rect: Rect, on frame: inout Frame) {
    let rows = MetricsPane.sentenceRows(in: rect.size)
    guard rows > 0, let row = state.document.table[safe: state.scene.row] else { return }
    let metric = state.document.metrics[row.metric]
    var line = rect.rowRange.upperBound - rows
    if rows > 1 {
      let rule = String(repeating: "─", count: rect.size.columns)
      frame.put(rule, at: Position(row: line, column: 0), style: Theme.rule)
      line += 1
    }
    let text = Array(state.document.report.string(reading: metric.sentence).unicodeScalars)
    let quote =
      metric.reading.lowerBound - metric.sentence.lowerBound..<metric.reading.upperBound
      - metric.sentence.lowerBound
    let wrapped = LineWrapping(columns: min(rect.size.columns - 4, Layout.widestMeasure))
      .rows(of: text, keeping: [quote])
    // The rows around the figure, where the sentence has more than there is room for.
    let shown = rect.rowRange.upperBound - line
    let place = wrapped.lastIndex { $0.range.lowerBound <= quote.lowerBound } ?? 0
    let first = max(0, min(place - shown / 2, wrapped.count - shown))
    for part in wrapped.dropFirst(first).prefix(shown) {
      frame.put(text[part.range], at: Position(row: line, column: 3)) {
        quote.contains(part.range.lowerBound + $0) ? Theme.figure.adding(.bold) : Theme.text
      }
      line += 1
    }
  }
}
