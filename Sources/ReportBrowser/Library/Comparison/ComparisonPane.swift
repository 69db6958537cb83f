import FoundationEssentials
import ReportAudit
import TerminalModel
import Wording

/// Draws reports side by side: names at the left, which stay, and a column for each report.
struct ComparisonPane {
  let state: LibraryState

  private var comparison: LibraryComparison { state.comparison }

  func draw(on frame: inout Frame) {
    let body = Rect(row: 1, column: 0, columns: frame.size.columns, rows: state.bodyRows)
    guard let shown = comparison.shown else { return drawChoice(in: body, on: &frame) }
    if let texts = comparison.texts {
      ComparedTextsPane(texts: texts, shown: shown, ambiguous: state.ambiguous)
        .draw(in: body, on: &frame)
      return
    }
    let layout = ComparisonLayout(
      comparison.widths, columns: body.size.columns,
      from: comparison.columns.top(of: comparison.columnCount))
    drawHead(shown, layout, in: body, on: &frame)
    if comparison.lines.isEmpty {
      frame.put(say("没有不同之处"), at: Position(row: 3, column: 2), style: Theme.secondary)
    }
    let count = comparison.lines.count
    let top = comparison.cursor.top(of: count)
    for line in 0..<state.comparedRows where top + line < count {
      let row = body.origin.row + 1 + line
      frame.mark(
        Rect(row: row, column: 0, columns: body.size.columns, rows: 1), .row, row: top + line)
      draw(top + line, shown, layout, row: row, on: &frame)
    }
    drawNote(shown, in: body, on: &frame)
  }

  /// What is to be done where there is nothing to show.
  private func drawChoice(in body: Rect, on frame: inout Frame) {
    let lines = comparison.choiceWords.lines(columns: body.size.columns - 3, state.ambiguous)
    for (place, words) in lines.enumerated() where place < body.size.rows - 1 {
      frame.put(
        words, at: Position(row: 2 + place, column: 2), style: Theme.secondary,
        limit: body.size.columns - 2)
    }
  }

  // MARK: The head

  private func drawHead(
    _ shown: ComparedReports, _ layout: ComparisonLayout, in body: Rect, on frame: inout Frame
  ) {
    let row = body.origin.row
    frame.fill(
      Rect(row: row, column: 0, columns: body.size.columns, rows: 1), style: Theme.tableHead)
    frame.put(
      say("指标"), at: Position(row: row, column: 1), style: Theme.tableHead, limit: layout.label)
    if let unit = layout.unit {
      frame.put(say("单位"), at: Position(row: row, column: unit), style: Theme.tableHead)
    }
    for column in layout.columns {
      let name = shown.comparison.name(ofColumn: column.report)
      let isSelected = column.report == comparison.column
      let style = isSelected ? Theme.restingCursor : Theme.tableHead
      let width = comparison.widths.values[column.report]
      drawRight(name, endingAt: column.end, width: width, style, row: row, on: &frame)
      guard let end = column.changeEnd, let before = shown.comparison.before[column.report] else {
        continue
      }
      let year = say("较\(shown.comparison.reports[before].yearName)")
      drawRight(
        year, endingAt: end, width: comparison.widths.changes[column.report], Theme.tableHead,
        row: row, on: &frame)
    }
    // More columns stand at the sides.
    if layout.shown.lowerBound > 0 {
      frame.put("<", at: Position(row: row, column: layout.start), style: Theme.matchCount)
    }
    if layout.shown.upperBound < comparison.columnCount {
      frame.put(
        ">", at: Position(row: row, column: body.size.columns - 1), style: Theme.matchCount)
    }
  }

  private func drawRight(
    _ words: String, endingAt end: Int, width: Int, _ style: Style, row: Int,
    on frame: inout Frame
  ) {
    let used = min(displayWidth(words, state.ambiguous), width)
    frame.putCut(
      words, at: Position(row: row, column: max(0, end - used)), style: style, limit: used)
  }

  // MARK: Rows

  private func draw(
    _ place: Int, _ shown: ComparedReports, _ layout: ComparisonLayout, row: Int,
    on frame: inout Frame
  ) {
    let isSelected = comparison.cursor.row(of: comparison.lines.count) == place
    switch comparison.lines[place] {
    case .head(let words):
      let style = isSelected ? Theme.cursor : Theme.subheading
      fill(isSelected, row, on: &frame)
      frame.putCut(
        words, at: Position(row: row, column: 1), style: style, limit: frame.size.columns - 1)
    case .figure(let figure):
      draw(shown.comparison.rows[figure], place, shown, layout, isSelected, row: row, on: &frame)
    case .section(let text, let section):
      guard let pair = shown.texts[safe: text]?.sections[safe: section] else { return }
      let look = pair.isUnchanged ? Theme.secondary : Theme.text
      let style = isSelected ? Theme.cursor : look
      fill(isSelected, row, on: &frame)
      frame.putCut(
        shown.name(of: pair), at: Position(row: row, column: 1), style: style, limit: layout.label)
      frame.putCut(
        shown.words(of: pair), at: Position(row: row, column: layout.label + 3), style: style,
        limit: frame.size.columns - layout.label - 3)
    }
  }

  private func fill(_ isSelected: Bool, _ row: Int, on frame: inout Frame) {
    guard isSelected else { return }
    frame.fill(
      Rect(row: row, column: 0, columns: frame.size.columns, rows: 1), style: Theme.cursor)
  }

  private func draw(
    _ figure: ReportComparison.Row, _ place: Int, _ shown: ComparedReports,
    _ layout: ComparisonLayout, _ isSelected: Bool, row: Int, on frame: inout Frame
  ) {
    let look = figure.agreement == .equal ? Theme.secondary : Theme.text
    let style = isSelected ? Theme.restingCursor : look
    frame.putCut(
      figure.name(below: above(place, shown)), at: Position(row: row, column: 1), style: style,
      limit: layout.label)
    if let unit = layout.unit {
      frame.put(
        figure.unit, at: Position(row: row, column: unit), style: Theme.secondary,
        limit: layout.start - unit)
    }
    for column in layout.columns {
      let value = figure.values[column.report]?.printed ?? "–"
      let isHere = isSelected && column.report == comparison.column
      let look = figure.values[column.report] == nil ? Theme.secondary : style
      drawRight(
        value, endingAt: column.end, width: comparison.widths.values[column.report],
        isHere ? Theme.cursor : look, row: row, on: &frame)
      guard let end = column.changeEnd,
        let change = shown.comparison.change(figure, at: column.report)
      else { continue }
      drawRight(
        change.words, endingAt: end, width: comparison.widths.changes[column.report],
        change.difference == 0 ? Theme.secondary : Theme.figure, row: row, on: &frame)
    }
  }

  /// The figure in the row above, where it is one.
  private func above(_ place: Int, _ shown: ComparedReports) -> ReportComparison.Row? {
    guard place > 0, case .figure(let figure) = comparison.lines[place - 1] else { return nil }
    return shown.comparison.rows[safe: figure]
  }

  // MARK: The note

  /// The whole name of the selected row and what must be known to read it; or how the reports were chosen.
  private func drawNote(_ shown: ComparedReports, in body: Rect, on frame: inout Frame) {
    guard state.noteRows > 0 else { return }
    let row = body.rowRange.upperBound - 1
    let rule = String(repeating: "─", count: body.size.columns)
    frame.put(
      rule, at: Position(row: row - 1, column: 0), style: Theme.rule, limit: body.size.columns)
    frame.putCut(
      noteWords(shown), at: Position(row: row, column: 1), style: Theme.secondary,
      limit: body.size.columns - 2)
  }

  private func noteWords(_ shown: ComparedReports) -> String {
    guard let figure = comparison.row else {
      if case .section = comparison.line { return say("Enter 逐句对照这一节") }
      return comparison.choiceWords
    }
    let notes = figure.notes.map(\.words)
    if !notes.isEmpty { return notes.joined(separator: say("；")) }
    let report = shown.reports[safe: comparison.column]
    let whole =
      figure.unit.isEmpty ? figure.label : say("\(figure.label)（\(figure.unit)）")
    return whole + (report.map { " · " + $0.file } ?? "")
  }
}
