import TerminalModel

/// Where the parts of the view of figures stand on the screen.
struct SeriesLayout: Equatable {
  /// What is reckoned beside the figures.
  enum Extra: Equatable {
    case change, percent, trend, median

    /// Whether the rows can be ordered by it.
    var isOrder: Bool { self == .change || self == .percent }
  }

  /// The list of figures; without columns where the series has the whole screen.
  let list: Rect
  /// The series with all that stands around it; without columns where the list has the whole screen.
  let series: Rect
  /// The row of the name of the figure; nil on a low screen.
  let title: Int?
  /// The row of the names of the columns.
  let head: Int
  /// The rows of the series.
  let rows: Rect
  /// How many rows the spread has below them: the median, or the quartiles around it, or none.
  let spreads: Int
  /// The chart with the rule above it; without rows where there is none.
  let chart: Rect
  /// The row that tells of the selected cell; nil on a low screen.
  let foot: Int?
  /// The columns of the names.
  let nameColumns: Int
  /// The columns of a figure.
  let cellColumns: Int
  /// How many figures stand beside each other.
  let cellCount: Int
  /// What is reckoned beside them, as far as there is room.
  let extras: [Extra]
  private let widths: SeriesWidths?
  private let yearCount: Int
  private let isTurned: Bool

  init(_ state: LibraryState) {
    let size = state.size
    let figures = state.figures
    let height = max(0, size.rows - 2)
    let isNarrow = size.columns < Layout.narrow
    let usual = max(28, min(44, size.columns * 3 / 10))
    let left =
      isNarrow
      ? (figures.isAmongRows ? 0 : size.columns)
      : Layout.side(state.sideColumns[.figures], of: size.columns) ?? usual
    let start = isNarrow ? 0 : left + 1
    list = Rect(row: 1, column: 0, columns: left, rows: height)
    series = Rect(
      row: 1, column: start, columns: isNarrow && !figures.isAmongRows ? 0 : size.columns - start,
      rows: height)
    // The screens 20×5, 40×12, 80×24 and 120×40 have 3, 10, 22 and 38 rows here.
    title = height >= 6 ? 1 : nil
    foot = height >= 8 ? height : nil
    head = 1 + (title == nil ? 0 : 1)
    let between = height - head - (foot == nil ? 0 : 1)
    let lineCount = figures.table?.rowCount ?? 0
    isTurned = figures.table?.choice.isTurned ?? false
    var spreads = isTurned || lineCount < 2 ? 0 : height >= 20 ? 3 : height >= 10 ? 1 : 0
    // What the rows leave free is the chart's; on a high screen it has a third at least.
    let free = between - spreads - lineCount
    let least = height >= 26 ? min(14, max(9, height / 3)) : 0
    var chartRows = max(least, free >= 7 ? min(free, 18) : 0)
    if figures.isChart { (spreads, chartRows) = (0, between + 1) }
    self.spreads = spreads
    let rowCount = figures.isChart ? 0 : max(1, between - spreads - chartRows)
    rows = Rect(row: head + 1, column: start, columns: series.size.columns, rows: rowCount)
    // The whole chart takes the row of the names of the columns too.
    let chartStart = figures.isChart ? head : head + 1 + rowCount + spreads
    chart = Rect(
      row: chartStart, column: start, columns: series.size.columns, rows: chartRows)
    widths = figures.table?.widths
    yearCount = figures.table?.years.count ?? 0
    let room = SeriesLayout.room(
      series.size.columns, figures.table, widths ?? SeriesWidths([], isRate: false), yearCount)
    (nameColumns, cellColumns, cellCount, extras) = room
  }

  /// Names, figures, and what is reckoned: the figures of three years stand before anything of the last.
  private static func room(
    _ columns: Int, _ table: SeriesTable?, _ widths: SeriesWidths, _ yearCount: Int
  ) -> (Int, Int, Int, [Extra]) {
    let isTurned = table?.choice.isTurned ?? false
    let isRate = table?.entry.isRate ?? false
    let widest = max(8, min(26, columns * 2 / 5))
    let name = isTurned ? 7 : min(widths.name + 1, widest)
    let cell = isTurned ? max(widths.cell + 2, min(16, columns - name)) : widths.cell + 2
    var rest = columns - name - 1
    // What people look for first gets room first.
    let wanted: [Extra] =
      isTurned ? [.median] : isRate ? [.change, .trend] : [.change, .trend, .percent]
    let least = cell * min(3, table?.columnCount ?? 1)
    var extras: [Extra] = []
    for extra in wanted {
      let width = SeriesLayout.columns(of: extra, widths, yearCount)
      guard rest - width >= least else { break }
      rest -= width
      extras.append(extra)
    }
    extras = [.change, .percent, .trend, .median].filter(extras.contains)
    return (name, cell, max(1, rest / cell), extras)
  }

  /// The columns of what is reckoned.
  func columns(of extra: Extra) -> Int {
    SeriesLayout.columns(of: extra, widths ?? SeriesWidths([], isRate: false), yearCount)
  }

  private static func columns(of extra: Extra, _ widths: SeriesWidths, _ yearCount: Int) -> Int {
    switch extra {
    case .change: widths.change + 1
    case .percent: widths.percent + 1
    case .trend: min(16, max(4, yearCount)) + 1
    case .median: max(widths.cell, 6) + 3
    }
  }

  /// The first column behind the names on screen, where a column is to be seen; the last ones at first.
  func first(_ scroll: ListCursor, showing column: Int, of count: Int) -> Int {
    var scroll = scroll
    fit(&scroll, to: column, of: count)
    return scroll.top(of: count)
  }

  /// Scrolls as little as shows a column, 0 for that of the names, which is always there.
  func fit(_ scroll: inout ListCursor, to column: Int, of count: Int) {
    let last = max(0, count - cellCount)
    let place = scroll.row(of: .max) ?? 0
    // A series shows its newest years at first; of them the place is kept as the distance from the end.
    var top = isTurned ? place : last - place
    if 1...max(1, count) ~= column { top = max(min(top, column - 1), column - cellCount) }
    top = max(0, min(top, last))
    scroll.select(isTurned ? top : last - top, of: .max)
    scroll.scroll(to: top, of: max(1, count))
  }
}
