import TerminalModel

/// Where the two lists of a library's view stand.
struct LibraryLayout: Equatable {
  /// The groups; without columns where the rows have the whole screen.
  let groups: Rect
  /// The rows of the selected group; without columns on a narrow screen where the keys go to the groups.
  let rows: Rect
  /// What the selected row says in full; without rows where there is nothing to say or no room.
  let detail: Rect
  /// How many years stand behind the name of an agency.
  let yearCount: Int

  init(_ state: LibraryState) {
    let size = state.size
    let body = Rect(row: 1, column: 0, columns: size.columns, rows: max(0, size.rows - 2))
    let nothing = Rect(row: 1, column: 0, columns: 0, rows: body.size.rows)
    guard size.columns >= Layout.narrow else {
      let showsRows = state.cursor.isAmongRows || state.view == .words && state.words.isChart
      groups = showsRows ? nothing : body
      let all = showsRows ? body : nothing
      (rows, detail) = LibraryLayout.split(all, state)
      yearCount = max(0, min(6, (body.size.columns - 24) / 3))
      return
    }
    // Agencies with eight years take half of a wide screen; what else groups takes what an outline takes.
    let half = size.columns * 9 / 20
    let usual = state.view == .reports ? min(half, 60) : min(max(size.columns / 3, 30), 48)
    let columns = Layout.side(state.sideColumns[state.view], of: size.columns) ?? usual
    groups = Rect(row: 1, column: 0, columns: columns, rows: body.size.rows)
    let all = Rect(
      row: 1, column: columns + 1, columns: size.columns - columns - 1, rows: body.size.rows)
    (rows, detail) = LibraryLayout.split(all, state)
    yearCount = max(0, min(8, (columns - 20) / 3))
  }

  /// The rows, and below them what the selected one says.
  private static func split(_ rect: Rect, _ state: LibraryState) -> (rows: Rect, detail: Rect) {
    if state.view == .words { return LibraryLayout.split(words: rect, state) }
    // Four rows of list and a message with its evidence, or a message in the least.
    let count = rect.size.rows >= 18 ? rect.size.rows * 45 / 100 : rect.size.rows >= 9 ? 4 : 0
    guard state.view == .findings, rect.size.columns > 0, count > 0, state.rowCount > 0 else {
      return (rect, Rect(row: rect.origin.row, column: rect.origin.column, columns: 0, rows: 0))
    }
    let top = rect.size.rows - count - 1
    return (
      Rect(
        row: rect.origin.row, column: rect.origin.column, columns: rect.size.columns, rows: top),
      Rect(
        row: rect.origin.row + top + 1, column: rect.origin.column, columns: rect.size.columns,
        rows: count)
    )
  }

  /// The counts, and below them the chart, or the chart alone.
  private static func split(words rect: Rect, _ state: LibraryState) -> (rows: Rect, detail: Rect) {
    let nothing = Rect(row: rect.origin.row, column: rect.origin.column, columns: 0, rows: 0)
    guard rect.size.columns > 0, let table = state.words.table else { return (rect, nothing) }
    if state.words.isChart {
      return (Rect(row: rect.origin.row, column: rect.origin.column, columns: 0, rows: 1), rect)
    }
    // What the rows leave free is the chart's; on a high screen it has two fifths at least.
    let free = rect.size.rows - 2 - table.lineCount
    let least = rect.size.rows >= 18 ? rect.size.rows * 2 / 5 : 0
    let count = max(least, min(free, 18))
    guard count >= 6, !table.chart(showing: 0).isEmpty else { return (rect, nothing) }
    let top = rect.size.rows - count
    return (
      Rect(row: rect.origin.row, column: rect.origin.column, columns: rect.size.columns, rows: top),
      Rect(
        row: rect.origin.row + top, column: rect.origin.column, columns: rect.size.columns,
        rows: count)
    )
  }
}
