import TerminalModel
import Wording

/// What the mouse does in a library: each click is a move that keys do too, at what the frame says stands there.
extension LibraryState {
  /// The rows that a notch of the wheel moves by, as in a report.
  private static let notch = 3

  mutating func point(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .press(let clicks):
      // A line that is being typed goes on until it is entered or given up.
      // Where the button was let go outside of the window nobody was told of it.
      isDragging = false
      guard prompt == nil, let (what, spot) = spot(at: mouse.position) else { return [] }
      return press(what, spot.row, opens: clicks == 2)
    case .wheel(let step):
      guard prompt == nil else { return [] }
      return turnWheel(down: step > 0, at: mouse.position)
    case .drag:
      if isDragging { sideColumns[view] = mouse.position.column }
      return []
    case .release:
      isDragging = false
      return []
    }
  }

  private func spot(at place: Position) -> (what: Pointed, spot: Spot)? {
    guard let spot = frame(size: size).spot(at: place), let what = Pointed(rawValue: spot.part)
    else { return nil }
    return (what, spot)
  }

  private mutating func press(_ what: Pointed, _ row: Int, opens: Bool) -> [Effect] {
    switch what {
    case .tab: return LibraryView(rawValue: row).map { perform(.show($0)) } ?? []
    case .hint: return keymap.bindings[safe: row].map { perform($0.action) } ?? []
    case .section:
      let effects = selectLeft(row)
      return opens ? effects + perform(.move(.open)) : effects
    case .row:
      selectRight(row)
      return opens ? perform(.move(.open)) : []
    case .head: return sort(byHead: row)
    case .border:
      isDragging = true
      return []
    case .text, .cell, .table, .evidence, .source: return []
    }
  }

  /// Orders the reports by a column, or the other way round where they are ordered by it; figures by a column of the
  /// series.
  private mutating func sort(byHead number: Int) -> [Effect] {
    guard view != .figures else {
      figures.isAmongRows = !(figures.table?.rows.isEmpty ?? true)
      selectColumn(number)
      return sortSeries()
    }
    guard let order = LibraryOrder.allCases[safe: number] else { return [] }
    choice.isReversed = choice.order == order && !choice.isReversed
    choice.order = order
    notice = BrowserState.Notice(words: say("按\(order.name)排序"))
    return arranging
  }

  private mutating func selectLeft(_ row: Int) -> [Effect] {
    guard view != .figures else {
      figures.isAmongRows = false
      figures.entries.select(row, of: figures.places.count)
      return askSeries()
    }
    let before = group
    cursor.isAmongRows = false
    cursor.groups.select(row, of: view.groupCount(in: self))
    if group != before { cursor.rows = ListCursor() }
    return []
  }

  private mutating func selectRight(_ row: Int) {
    switch view {
    case .words where words.places != nil: words.cursor.select(row, of: words.lines.count)
    case .reports, .findings, .hits, .words, .nearest:
      cursor.isAmongRows = rowCount > 0
      cursor.rows.select(row, of: rowCount)
    case .figures:
      figures.isAmongRows = !(figures.table?.rows.isEmpty ?? true)
      figures.rows.select(row, of: figures.table?.rowCount ?? 0)
    case .comparison: comparison.cursor.select(row, of: comparison.lines.count)
    }
  }

  /// Moves in the pane under the mouse, where there are two; the keys stay where they were.
  private mutating func turnWheel(down: Bool, at place: Position) -> [Effect] {
    let what = spot(at: place)?.what
    let isRight = what == .row
    let (among, amongFigures) = (cursor.isAmongRows, figures.isAmongRows)
    if help == nil, what == .row || what == .section {
      cursor.isAmongRows = isRight && rowCount > 0
      figures.isAmongRows = isRight && !(figures.table?.rows.isEmpty ?? true)
    }
    var effects: [Effect] = []
    for _ in 0..<LibraryState.notch { effects += perform(.move(down ? .down : .up)) }
    (cursor.isAmongRows, figures.isAmongRows) = (among, amongFigures)
    return effects
  }
}
