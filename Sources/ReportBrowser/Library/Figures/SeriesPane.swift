import FoundationEssentials
import ReportForms
import TerminalModel
import Wording

/// Draws a series: names, figures, what is reckoned of them, the spread below, and the chart.
struct SeriesPane {
  let state: LibraryState
  let layout: SeriesLayout

  private var left: Int { layout.series.origin.column }

  func draw(on frame: inout Frame) {
    guard let table = state.figures.table else { return }
    if let row = layout.title {
      frame.putCut(
        title(of: table), at: Position(row: row, column: left + 1), style: Theme.title,
        limit: layout.series.size.columns - 2)
    }
    if !state.figures.isChart {
      let columns = SeriesColumns(state: state, layout: layout, table: table)
      columns.drawHead(on: &frame)
      drawRows(of: table, columns, on: &frame)
      columns.drawSpreads(on: &frame)
    }
    drawChart(on: &frame)
    if let foot = layout.foot {
      frame.putCut(
        footWords, at: Position(row: foot, column: left + 1), style: Theme.secondary,
        limit: layout.series.size.columns - 2)
    }
  }

  private func title(of table: SeriesTable) -> String {
    var words = table.entry.head
    if !table.choice.filter.isEmpty { words = "“\(table.choice.filter)”  " + words }
    if table.reports.reports != nil { words += say("  只限检索到的报告") }
    return words
  }

  // MARK: Rows

  private func drawRows(
    of table: SeriesTable, _ columns: SeriesColumns, on frame: inout Frame
  ) {
    let rect = layout.rows
    guard table.rowCount > 0 else {
      frame.put(
        table.rows.isEmpty ? say("没有机关和年份都已知的数字") : say("没有符合的机关"),
        at: Position(row: rect.origin.row, column: left + 1),
        style: Theme.secondary, limit: rect.size.columns - 2)
      return
    }
    var cursor = state.figures.rows
    cursor.keepInView(rows: rect.size.rows, of: table.rowCount)
    let top = cursor.top(of: table.rowCount)
    for line in 0..<rect.size.rows where top + line < table.rowCount {
      frame.mark(
        Rect(
          row: rect.origin.row + line, column: rect.origin.column, columns: rect.size.columns,
          rows: 1), .row, row: top + line)
      columns.draw(top + line, at: rect.origin.row + line, on: &frame)
    }
  }

  // MARK: The chart

  private func drawChart(on frame: inout Frame) {
    var rect = layout.chart
    guard rect.size.rows > 2, let chart = state.figures.chart, !chart.isEmpty else { return }
    guard !state.figures.isChart || layout.foot != nil else {
      // A low screen has no row to spare.
      return ChartDrawing(chart, in: rect, state.ambiguous).draw(on: &frame)
    }
    let rule = String(repeating: "─", count: max(0, rect.size.columns))
    frame.put(rule, at: rect.origin, style: Theme.rule, limit: rect.size.columns)
    let name = chart.lines.count == 1 ? chart.lines[0].name : ""
    frame.putCut(
      " \(name) ", at: Position(row: rect.origin.row, column: left + 2),
      style: Theme.secondary, limit: name.isEmpty ? 0 : rect.size.columns - 4)
    rect = Rect(
      row: rect.origin.row + 1, column: rect.origin.column + 1,
      columns: rect.size.columns - 2, rows: rect.size.rows - 1)
    ChartDrawing(chart, in: rect, state.ambiguous).draw(on: &frame)
  }

  // MARK: The selected cell

  /// What is known of the selected cell, in words.
  var footWords: String { footWords(isShort: false) }

  /// What is known of the selected cell, where there is little room without whose it is.
  func footWords(isShort: Bool) -> String {
    guard let table = state.figures.table, let row = state.figures.row,
      let agency = state.figures.agency
    else { return "" }
    let column = state.seriesColumn
    guard state.figures.isAmongRows, column > 0, column <= table.columnCount,
      let year = table.year(row, column - 1)
    else { return summary(of: agency, in: table) }
    let start = (isShort ? "" : agency.agency + " ") + say("\(table.years[year])年：")
    guard let cell = agency.cells[safe: year] ?? nil else { return start + say("没有这个数字") }
    return start + words(of: cell, agency.change(at: year), in: table)
  }

  private func words(
    of cell: SeriesTable.Cell, _ change: SeriesTable.Row.Change?, in table: SeriesTable
  ) -> String {
    let isRate = table.entry.isRate
    var words = SeriesNumber.shown(cell.point.number, isRate: isRate)
    if let sides = cell.point.sides {
      let (part, whole) = (SeriesNumber.shown(sides.part), SeriesNumber.shown(sides.whole))
      words = say("\(part)÷\(whole)＝\(words)")
      if cell.isSmall { words += say("（不足\(FormRate.smallest)，偶然性大）") }
    }
    if let change {
      let number = SeriesNumber.change(change, isRate: isRate)
      words += isRate ? say("，较上年\(number)个百分点") : say("，较上年\(number)")
      if let percent = change.percent {
        words = say("\(words)（\(SeriesNumber.percent(percent))）")
      }
    }
    let file = state.shelf.report(cell.point.report)?.file ?? ""
    if cell.others > 0 { words += say("；同年共\(cell.others + 1)份，取 \(file)") }
    return words
  }

  private func summary(of agency: SeriesTable.Row, in table: SeriesTable) -> String {
    let known = agency.cells.count { $0 != nil }
    var words = say("\(table.lines.count) 个机关，\(agency.agency) 有 \(known) 年")
    if let cell = agency.cells.last(where: { $0 != nil }) ?? nil, let sides = cell.point.sides {
      let (part, whole) = (SeriesNumber.shown(sides.part), SeriesNumber.shown(sides.whole))
      words += say("，最近一年 \(part)÷\(whole)")
    }
    if table.unplaced > 0 { words += say("；另有 \(table.unplaced) 份机关或年份不明") }
    return words
  }
}
