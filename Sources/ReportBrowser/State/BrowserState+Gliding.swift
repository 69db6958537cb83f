import ReportModel

/// Moving by what the screen shows: half pages, rows of the screen, paragraphs and parts.
extension BrowserState {
  /// Moves in the list that has the keys; says whether it has anything of the kind.
  mutating func glideInList(_ way: Glide) -> Bool {
    guard let list = view.list(in: self), let row = list.row(by: way) else { return false }
    let top = list.top(by: way)
    view.select(row: row, in: &self)
    if let top { view.scroll(to: top, in: &self) }
    return true
  }

  mutating func glideInText(_ way: Glide) {
    let wrapped = wrapped
    let rows = textRows
    switch way {
    case .half(let step): scrollText(by: step * max(1, rows / 2), carryingCursor: true)
    case .scroll(let step): scrollText(by: step, carryingCursor: false)
    case .toRow(let place):
      let distance = place.offset(of: rows)
      let row = wrapped.row(wrapped.row(of: scene.reading.top), movedBy: distance)
      putCursor(at: row, inward: place == .bottom ? -1 : 1)
    case .place(let place):
      setTop(wrapped.row(wrapped.row(of: scene.reading.cursor), movedBy: -place.offset(of: rows)))
    case .part(let step): goToParagraph(by: step)
    case .edge(let step):
      let block = wrapped.row(of: scene.reading.cursor).block
      let count = wrapped.rows(ofBlock: block).count
      putCursor(
        at: RowPlace(block: block, row: step < 0 ? 0 : count - 1), inward: step < 0 ? 1 : -1)
    }
  }

  /// Puts the cursor on a row of the screen, counted from its first.
  mutating func putCursor(onRow row: Int) {
    putCursor(
      at: wrapped.row(wrapped.row(of: scene.reading.top), movedBy: row), inward: -1)
  }

  /// Puts the cursor on a row of the screen or the next one inward where it stops; the text stays.
  private mutating func putCursor(at row: RowPlace, inward step: Int) {
    let place = stop(from: row, by: step) ?? stop(from: row, by: -step) ?? row
    scene.reading.cursor = wrapped.place(of: place)
    scene.reading.figure = nil
    showCursor()
    followText()
  }

  /// Goes to the beginning of the next paragraph, or of this one and then the one before; a table is one.
  private mutating func goToParagraph(by step: Int) {
    let wrapped = wrapped
    let place = wrapped.row(of: scene.reading.cursor)
    let own = paragraph(of: place.block)
    let start = stop(from: RowPlace(block: own.lowerBound, row: 0), by: 1)
    if step < 0, let start, start < place { return placeCursor(at: start) }
    let block = step < 0 ? own.lowerBound - 1 : own.upperBound
    guard wrapped.blocks.contains(block) else {
      return placeCursor(at: step < 0 ? wrapped.firstRow : wrapped.lastRow)
    }
    placeCursor(at: RowPlace(block: paragraph(of: block).lowerBound, row: 0))
  }

  /// The blocks of a paragraph: one, or all rows of a table.
  private func paragraph(of block: Int) -> Range<Int> {
    document.printedTable(ofBlock: block)?.table.blocks.clamped(to: wrapped.blocks)
      ?? block..<block + 1
  }

  /// Scrolls by rows; the cursor keeps its row of the screen, or its place in the text while that is shown.
  private mutating func scrollText(by step: Int, carryingCursor: Bool) {
    let wrapped = wrapped
    let old = wrapped.row(of: scene.reading.top)
    let cursor = wrapped.row(of: scene.reading.cursor)
    let last = wrapped.row(wrapped.lastRow, movedBy: 1 - textRows)
    let far = wrapped.row(old, movedBy: step)
    let next = step < 0 ? far : max(old, min(far, last))
    setTop(next)
    guard next != old || carryingCursor else { return }
    let bottom = wrapped.row(next, movedBy: textRows - 1)
    let wanted = carryingCursor ? wrapped.row(cursor, movedBy: step) : cursor
    let isAbove = wanted < next
    putCursor(at: max(next, min(wanted, bottom)), inward: isAbove || step > 0 ? 1 : -1)
  }
}

extension ScreenRow {
  /// How many rows below the first one of so many it is.
  func offset(of rows: Int) -> Int {
    switch self {
    case .top: 0
    case .middle: (rows - 1) / 2
    case .bottom: rows - 1
    }
  }
}
