import TerminalModel
import Wording

/// Moving by what the screen shows and by parts, in whichever list of a library has the keys.
extension LibraryState {
  /// A list of a library: where its cursor is kept, and how it stands on the screen.
  private struct ShownList {
    var cursor: WritableKeyPath<LibraryState, ListCursor>
    var screen: ListScreen
  }

  /// Moves by what the screen shows, or by parts.
  mutating func glide(_ way: Glide) -> [Effect] {
    if help != nil {
      glideInHelp(way)
    } else if view == .comparison, comparison.texts != nil {
      glideInTexts(way)
    } else if case .edge(let step) = way {
      selectColumn(atEnd: step > 0)
    } else if let list = shownList, let row = list.screen.row(by: way) {
      return select(row, top: list.screen.top(by: way), in: list)
    }
    return []
  }

  private mutating func select(_ row: Int, top: Int?, in list: ShownList) -> [Effect] {
    let before = self[keyPath: list.cursor].row(of: list.screen.count)
    self[keyPath: list.cursor].select(row, of: list.screen.count)
    if let top { self[keyPath: list.cursor].scroll(to: top, of: list.screen.count) }
    guard before != row else { return [] }
    if list.cursor == \LibraryState.figures.entries { return askSeries() }
    if list.cursor == \LibraryState.cursor.groups { cursor.rows = ListCursor() }
    return []
  }

  // MARK: The list that has the keys

  private var shownList: ShownList? {
    switch view {
    case .figures: figures.isAmongRows ? seriesList : figureList
    case .comparison:
      list(\.comparison.cursor, of: comparison.lines.count, lines: comparedRows) {
        if $0 > 0, case .head = comparison.lines[$0 - 1] { true } else { false }
      }
    case .words where words.places != nil:
      list(\.words.cursor, of: words.lines.count, lines: pageRows) {
        $0 == 0 || words.report(ofLine: $0) != words.report(ofLine: $0 - 1)
      }
    case .reports, .findings, .hits, .nearest, .words:
      cursor.isAmongRows
        ? list(\.cursor.rows, of: rowCount, lines: rowPage) { _ in false }
        : list(\.cursor.groups, of: view.groupCount(in: self), lines: pageRows, beginsPart)
    }
  }

  private func list(
    _ path: WritableKeyPath<LibraryState, ListCursor>, of count: Int, lines: Int,
    _ beginsPart: @escaping (Int) -> Bool
  ) -> ShownList {
    let cursor = self[keyPath: path]
    let screen = ListScreen(
      top: cursor.top(of: count), selected: cursor.row(of: count) ?? 0, count: count, lines: lines,
      beginsPart: beginsPart)
    return ShownList(cursor: path, screen: screen)
  }

  /// The rows of the series; behind a chart they are not to be seen.
  private var seriesList: ShownList? {
    guard let table = figures.table, !figures.isChart else { return nil }
    return list(
      \.figures.rows, of: table.rowCount, lines: max(1, SeriesLayout(self).rows.size.rows)
    ) { row in
      !table.choice.isTurned && table.choice.isTree && table.agency(row, 0)?.depth == 0
    }
  }

  private var figureList: ShownList? {
    guard let entries = figures.list?.entries else { return nil }
    let places = figures.places
    return list(\.figures.entries, of: places.count, lines: pageRows) {
      $0 == 0 || entries[places[$0]].group != entries[places[$0 - 1]].group
    }
  }

  /// Of agencies one that stands below no other; elsewhere each row is a part of its own.
  private func beginsPart(_ group: Int) -> Bool {
    guard view == .reports, case .agency(let place) = shelfGroup(group) else { return true }
    return shelf.agencies[safe: place]?.depth == 0
  }

  // MARK: What is no list

  private mutating func selectColumn(atEnd: Bool) {
    switch view {
    case .figures where figures.isAmongRows && !figures.isChart: selectColumn(atEnd ? .max : 0)
    case .comparison: comparison.columns.select(atEnd ? .max : 0, of: comparison.columnCount)
    case .reports, .figures, .findings, .hits, .words, .nearest:
      notice = BrowserState.Notice(words: say("这里只有一列"))
    }
  }

  private mutating func glideInTexts(_ way: Glide) {
    switch way {
    case .half(let step): moveInComparison(step > 0 ? .pageDown : .pageUp)
    case .scroll(let step): moveInComparison(step > 0 ? .down : .up)
    case .part(let step): self.step(by: step)
    case .toRow, .place, .edge: notice = BrowserState.Notice(words: say("这里没有这个动作"))
    }
  }

  private mutating func glideInHelp(_ way: Glide) {
    guard let place = help else { return }
    let count = helpLines.count
    let screen = ListScreen(
      top: place.top(of: count), selected: place.top(of: count), count: count, lines: bodyRows)
    let page = bodyRows
    if let top = screen.top(by: way) { help?.scroll(to: top, page: page, of: count) }
  }
}
