import ReportModel

/// Going from view to view, and back.
extension BrowserState {
  /// Shows the view of a number key.
  mutating func show(_ name: ViewName) {
    overlay = nil
    if name != scene.view { Views[name].enter(&self) }
  }

  /// Shows a view as it was left.
  mutating func stand(in name: ViewName) {
    scene.view = name
    scene.isReading = false
    view.fit(&self)
  }

  /// Says something in the status line, once.
  mutating func say(_ words: String) { notice = Notice(words: words) }

  /// Leaves what was opened last: the help, the search, an open section, the table.
  mutating func cancel() {
    if overlay != nil {
      overlay = nil
    } else if view.unchoose(&self) {
    } else if search != nil, !view.isOfSearch(in: self) {
      search = nil
      leaveEmptyView()
      showCursor()
    } else {
      goBack()
    }
  }

  /// Goes back to where the person was before the last jump; from the hits, before the search.
  mutating func goBack() {
    scene.reading.figure = nil
    if view.close(&self) {
    } else if let last = trail.popLast() {
      scene = last
    } else {
      view.leave(&self)
    }
    leaveEmptyView()
    view.fit(&self)
  }

  /// A view that has nothing to show gives way to the text.
  private mutating func leaveEmptyView() {
    if !view.isFilled(in: self) { scene.view = .text }
  }

  /// Remembers the present place before a jump.
  mutating func leaveMark() {
    // More than anyone walks back; the bound keeps a day's reading from growing without end.
    if trail.count == 100 { trail.removeFirst() }
    trail.append(scene)
  }
}
