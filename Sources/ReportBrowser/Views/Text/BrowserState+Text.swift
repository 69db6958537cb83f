import ReportModel
import Wording

/// Moving in the text.
extension BrowserState {
  mutating func moveInText(_ motion: Motion) {
    switch motion {
    case .up: moveCursor(by: -1)
    case .down: moveCursor(by: 1)
    case .pageUp: pageText(by: -1)
    case .pageDown: pageText(by: 1)
    case .home: placeCursor(at: wrapped.firstRow)
    case .end: placeCursor(at: wrapped.lastRow)
    case .open: openParagraph()
    case .right: openAtCursor()
    case .left: break
    }
  }

  /// Moves the cursor by rows that hold text; blank rows and rules are passed over.
  private mutating func moveCursor(by step: Int) {
    let wrapped = wrapped
    let row = wrapped.row(of: scene.reading.cursor)
    if let next = stop(from: wrapped.row(row, movedBy: step), by: step), next != row {
      placeCursor(at: next)
    }
  }

  /// The nearest row where the cursor stops, a row itself first; nil where there is none in that direction.
  func stop(from start: RowPlace, by step: Int) -> RowPlace? {
    let wrapped = wrapped
    var row = start
    while !wrapped.isStop(row) {
      let next = wrapped.row(row, movedBy: step)
      guard next != row else { return nil }
      row = next
    }
    return row
  }

  /// Puts the cursor on a row, or on the nearest where it stops, and keeps it in view.
  mutating func placeCursor(at row: RowPlace) {
    let wrapped = wrapped
    let row = stop(from: row, by: 1) ?? stop(from: row, by: -1) ?? row
    scene.reading.cursor = wrapped.place(of: row)
    scene.reading.figure = nil
    showCursor()
    followText()
  }

  /// Scrolls by screens, two rows of the old one left to read on from.
  mutating func pageText(by pages: Int) {
    let wrapped = wrapped
    let rows = textRows
    let step = max(1, rows - 2) * pages
    let old = wrapped.row(of: scene.reading.top)
    let last = wrapped.row(wrapped.lastRow, movedBy: 1 - rows)
    let top = min(wrapped.row(old, movedBy: step), last)
    guard top != old else {
      // Nothing left to scroll: the cursor goes to the end, so that the key still does something.
      return placeCursor(at: pages > 0 ? wrapped.lastRow : wrapped.firstRow)
    }
    scene.reading.top = wrapped.place(of: top)
    scene.reading.cursor = wrapped.place(of: stop(from: top, by: 1) ?? top)
    scene.reading.figure = nil
    followText()
  }

  /// Lists the figures of the paragraph under the cursor; where it has none, opens its section.
  private mutating func openParagraph() {
    let report = document.report
    let block = report.blocks[report.blockIndex(atReading: scene.reading.cursor.offset)]
    if block.role == .body || block.role == .tableRow, !document.figures(in: block.reading).isEmpty
    {
      listFigures(in: block.reading)
    } else {
      openAtCursor()
    }
  }

  /// Opens the section under the cursor; inside an open section only what lies deeper.
  private mutating func openAtCursor() {
    let section = document.report.sectionIndex(atReading: scene.reading.cursor.offset)
    guard section != scope else {
      notice = Notice(words: say("已在本节，← 返回"))
      return
    }
    open(section: section)
  }

  /// The paragraph under the cursor; of a table the row, with a tab between its cells.
  var textToCopy: String {
    let report = document.report
    let index = report.blockIndex(atReading: scene.reading.cursor.offset)
    guard let printed = document.printedTable(ofBlock: index) else {
      return report.string(of: report.blocks[index])
    }
    let cells = printed.cells(ofRow: index - printed.table.blocks.lowerBound)
    return TextTable.tabbed(cells.map { report.string(reading: printed.cells[$0].reading) })
  }

  // MARK: Keeping things in view

  /// Scrolls so that the cursor is on screen, by three quarters of a screen where it has left it.
  ///
  /// That much at a time, not a row: beside another pane a terminal cannot scroll a part of its screen,
  /// so every scroll sends the whole pane (3 KB), and over a slow line that is felt.
  mutating func showCursor() {
    guard !layout.isTooSmall else { return }
    let wrapped = wrapped
    let rows = textRows
    let cursor = wrapped.row(of: scene.reading.cursor)
    var top = wrapped.row(of: scene.reading.top)
    let isBelow = wrapped.distance(from: top, to: cursor, limit: rows) >= rows
    if isBelow {
      top = wrapped.row(cursor, movedBy: -(rows / 4))
    } else if cursor < top {
      top = wrapped.row(cursor, movedBy: rows / 4 + 1 - rows)
    }
    setTop(top, in: wrapped)
    keepOutlineInView()
  }

  /// Brings the heading that the cursor is on into the upper half of the screen, if it is not there.
  mutating func showHeading() {
    let wrapped = wrapped
    let cursor = wrapped.row(of: scene.reading.cursor)
    let top = wrapped.row(of: scene.reading.top)
    let half = textRows / 2
    let isInView = cursor >= top && wrapped.distance(from: top, to: cursor, limit: half) < half
    setTop(isInView ? top : cursor, in: wrapped)
  }

  /// Brings a place to the middle of the screen.
  mutating func center(_ offset: Int) {
    if !document.report.blocks.indices.isEmpty,
      !scopeBlocks.contains(document.report.blockIndex(atReading: offset))
    {
      scene.reading.show(section: nil)
    }
    scene.reading.cursor = TextPlace(offset: offset)
    let wrapped = wrapped
    let cursor = wrapped.row(of: scene.reading.cursor)
    setTop(wrapped.row(cursor, movedBy: -(textRows / 2)), in: wrapped)
    followText()
  }

  /// Sets the first row on screen, but leaves no hole below the last row of the text.
  private mutating func setTop(_ top: RowPlace, in wrapped: WrappedReport) {
    let last = wrapped.row(wrapped.lastRow, movedBy: 1 - textRows)
    scene.reading.top = wrapped.place(of: min(top, last))
  }

  /// Sets the first row on screen, but leaves no hole below the last row of the text.
  mutating func setTop(_ top: RowPlace) { setTop(top, in: wrapped) }
}
