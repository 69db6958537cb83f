import TerminalModel
import Wording

/// The body of the view of figures: the list of figures, and the series of the selected one with its chart.
struct FiguresPane {
  let state: LibraryState

  func draw(on frame: inout Frame) {
    let layout = SeriesLayout(state)
    if layout.list.size.columns > 0, layout.series.size.columns > 0 {
      let rule = Rect(
        row: layout.list.origin.row, column: layout.list.size.columns, columns: 1,
        rows: layout.list.size.rows)
      frame.mark(rule, .border)
      for row in layout.list.rowRange {
        frame.put(
          "│", at: Position(row: row, column: layout.list.size.columns), style: Theme.rule)
      }
    }
    drawList(in: layout.list, on: &frame)
    guard layout.series.size.columns > 0 else { return }
    SeriesPane(state: state, layout: layout).draw(on: &frame)
  }

  // MARK: The list

  private func drawList(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0 else { return }
    let head = Rect(
      row: rect.origin.row, column: rect.origin.column, columns: rect.size.columns, rows: 1)
    frame.fill(head, style: Theme.tableHead)
    let figures = state.figures
    let count = say("份")
    let end = rect.size.columns - displayWidth(count, state.ambiguous) - 1
    frame.put(
      figures.entry?.group.name ?? say("数字"),
      at: Position(row: head.origin.row, column: 1), style: Theme.tableHead,
      limit: end - 2)
    frame.put(count, at: Position(row: head.origin.row, column: end), style: Theme.tableHead)
    guard let list = figures.list, !figures.places.isEmpty else {
      frame.put(
        emptyWords, at: Position(row: rect.origin.row + 1, column: 1), style: Theme.secondary,
        limit: rect.size.columns - 2)
      return
    }
    var cursor = figures.entries
    cursor.keepInView(rows: max(1, rect.size.rows - 1), of: figures.places.count)
    let top = cursor.top(of: figures.places.count)
    for line in 1..<max(1, rect.size.rows) {
      guard let place = figures.places[safe: top + line - 1] else { return }
      frame.mark(
        Rect(
          row: rect.origin.row + line, column: rect.origin.column, columns: rect.size.columns,
          rows: 1), .section, row: top + line - 1)
      draw(
        list.entries[place], isSelected: top + line - 1 == cursor.row(of: figures.places.count),
        in: Rect(
          row: rect.origin.row + line, column: rect.origin.column, columns: rect.size.columns,
          rows: 1), on: &frame)
    }
  }

  private var emptyWords: String {
    guard state.figures.list != nil else { return say("正在统计") }
    return state.figures.filter.isEmpty ? say("还没有核对完的报告") : say("没有符合的数字")
  }

  private func draw(
    _ entry: SeriesEntry, isSelected: Bool, in rect: Rect, on frame: inout Frame
  ) {
    let isFocused = !state.figures.isAmongRows
    let style = !isSelected ? Theme.text : isFocused ? Theme.cursor : Theme.restingCursor
    if style.background != .standard { frame.fill(rect, style: style) }
    let row = rect.origin.row
    let count = "\(entry.reportCount)"
    let end = rect.size.columns - count.utf8.count - 1
    frame.put(
      count, at: Position(row: row, column: end), style: isSelected ? style : Theme.secondary)
    // The name of the column tells figures of one row apart, so of both names the other is cut.
    let label = entry.shownLabel
    let room = end - 2
    guard displayWidth(label, state.ambiguous) > room,
      let part = label.components(separatedBy: " › ").last, part != label
    else {
      frame.putCut(label, at: Position(row: row, column: 1), style: style, limit: room)
      return
    }
    let tail = " › " + part
    let width = min(displayWidth(tail, state.ambiguous), room / 2)
    let used = frame.putCut(
      String(label.dropLast(tail.count)), at: Position(row: row, column: 1), style: style,
      limit: room - width)
    frame.putCut(tail, at: Position(row: row, column: 1 + used), style: style, limit: width)
  }
}

extension String {
  /// The parts between separators.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
