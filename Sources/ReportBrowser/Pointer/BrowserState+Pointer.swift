import ReportModel
import TerminalModel

/// What the mouse does: each click is a move that keys do too, at what the frame says stands there.
extension BrowserState {
  /// The rows that a notch of the wheel scrolls, as most programs have it.
  private static let notch = 3

  mutating func point(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheel(let step): turnWheel(by: step * BrowserState.notch, at: mouse.position)
    case .press(let clicks): return press(at: mouse.position, clicks: clicks)
    case .drag: if isDragging { dragBorder(to: mouse.position.column) }
    case .release: isDragging = false
    }
    return []
  }

  private func spot(at place: Position) -> (what: Pointed, spot: Spot)? {
    guard let spot = frame(size: size).spot(at: place), let what = Pointed(rawValue: spot.part)
    else { return nil }
    return (what, spot)
  }

  // MARK: Buttons

  private mutating func press(at place: Position, clicks: Int) -> [Effect] {
    // A line that is being typed goes on until it is entered or given up.
    // Where the button was let go outside of the window nobody was told of it.
    isDragging = false
    guard prompt == nil, let (what, spot) = spot(at: place) else { return [] }
    let opens = clicks == 2
    switch what {
    case .tab: show(ViewName(number: spot.row))
    case .hint: return perform(hint: spot.row)
    case .border: isDragging = true
    case .section: pointAtSection(spot, opens: opens)
    case .text: pointAtText(row: spot.row, opens: opens)
    case .row:
      leaveOtherPane()
      view.select(row: spot.row, in: &self)
      if opens { view.move(.open, in: &self) }
    case .head: pointAtHead(spot)
    case .cell: pointAtCell(spot, opens: opens)
    case .table:
      showTable(spot.row)
      scene.grid.isListing = !opens
    case .evidence:
      if scene.findings.evidence == nil { enterEvidence() }
      selectEvidence(spot.row)
      if opens { view.move(.open, in: &self) }
    case .source: break
    }
    return []
  }

  private mutating func perform(hint place: Int) -> [Effect] {
    guard let binding = keymap.bindings[safe: place], let key = binding.keys.first else {
      return []
    }
    return perform(binding.action, key)
  }

  /// Gives the keys to the list of a view that has another pane.
  private mutating func leaveOtherPane() {
    scene.isReading = false
    scene.grid.isListing = false
    scene.findings.evidence = nil
  }

  private mutating func pointAtSection(_ spot: Spot, opens: Bool) {
    scene.isReading = false
    select(spot.row)
    if spot.column == 1 {
      moveInOutline(scene.outline.collapsed.contains(spot.row) ? .right : .left)
    } else if opens {
      moveInOutline(.open)
    }
  }

  private mutating func pointAtText(row: Int, opens: Bool) {
    guard view.showsText else { return }
    scene.isReading = true
    putCursor(onRow: row)
    if opens { moveInText(.open) }
  }

  private mutating func pointAtHead(_ spot: Spot) {
    if scene.view == .tables {
      scene.grid.isListing = false
      selectColumn(slot: spot.column)
      sortGrid()
    } else if let order = MetricChoice.Order(rawValue: spot.row) {
      let isOrdered = scene.metrics.choice.order == order
      scene.metrics.choice.isReversed = isOrdered && !scene.metrics.choice.isReversed
      scene.metrics.choice.order = order
    }
  }

  private mutating func pointAtCell(_ spot: Spot, opens: Bool) {
    scene.grid.isListing = false
    selectLine(spot.row)
    selectColumn(slot: spot.column)
    if opens { view.move(.open, in: &self) }
  }

  /// Moves the rule between the outline and the text; each keeps room for some words.
  private mutating func dragBorder(to column: Int) {
    sideColumns = column
    view.fit(&self)
  }

  // MARK: The wheel

  private mutating func turnWheel(by step: Int, at place: Position) {
    let what = spot(at: place)?.what
    if what == .source { return scrollSource(rows: step) }
    guard overlay == nil else { return glideInOverlay(.scroll(step)) }
    guard let what else { return }
    switch what {
    case .section: scrollOutline(by: step)
    case .text: if view.showsText { glideInText(.scroll(step)) }
    case .row where scene.view == .results: scrollHits(by: step)
    case .row, .cell, .head: if !isListing { _ = glideInList(.scroll(step)) }
    case .table: showTable(gridChoice.table + step.signum())
    case .evidence:
      if scene.findings.evidence == nil { enterEvidence() }
      moveInEvidence(step > 0 ? .down : .up)
    case .tab, .hint, .border, .source: break
    }
  }

  /// Scrolls the outline; what is selected in it stays, and so does the text.
  private mutating func scrollOutline(by step: Int) {
    let count = document.report.sections.count
    var top = shownAncestor(of: scene.outline.list.top(of: count))
    for _ in 0..<abs(step) {
      guard let next = step > 0 ? shownSection(after: top) : shownSection(before: top) else {
        break
      }
      // As far as the last one stands at the foot.
      if step > 0, !fillsOutline(from: next) { break }
      top = next
    }
    scene.outline.list.scroll(to: top, of: count)
  }

  private func fillsOutline(from top: Int) -> Bool {
    var section = top
    for _ in 1..<max(2, outlineRows) {
      guard let next = shownSection(after: section) else { return false }
      section = next
    }
    return true
  }

  private mutating func scrollHits(by step: Int) {
    guard let search else { return }
    let (top, count) = (search.list.top(of: search.hits.count), search.hits.count)
    let last = max(0, count - max(1, layout.side.size.rows))
    self.search?.list.scroll(to: min(top + step, last), of: count)
  }
}
