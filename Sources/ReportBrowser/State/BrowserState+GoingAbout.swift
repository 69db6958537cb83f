import ReportModel
import Wording

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
  mutating func tell(_ words: String) { notice = Notice(words: words) }

  /// Leaves what was opened last: the help, the search, an open section, the table.
  mutating func cancel() {
    if overlay != nil {
      overlay = nil
    } else if sourcePane != nil {
      toggleSource()
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
      ahead.append(scene)
      scene = last
    } else {
      view.leave(&self)
    }
    leaveEmptyView()
    view.fit(&self)
  }

  /// A view that has nothing to show gives way to the text.
  mutating func leaveEmptyView() {
    if !view.isFilled(in: self) { scene.view = .text }
  }

  /// Remembers the present place before a jump.
  mutating func leaveMark() {
    // More than anyone walks back; the bound keeps a day's reading from growing without end.
    if trail.count == 100 { trail.removeFirst() }
    trail.append(scene)
    ahead = []
    lastPlace = scene
  }

  /// Goes to the place before the last jump, whatever was opened since, or forward again.
  mutating func walkTrail(by step: Int) {
    overlay = nil
    guard let next = step < 0 ? trail.popLast() : ahead.popLast() else {
      return tell(step < 0 ? say("没有更早的地方") : say("没有更后的地方"))
    }
    if step < 0 { ahead.append(scene) } else { trail.append(scene) }
    scene = next
    leaveEmptyView()
    view.fit(&self)
  }

  /// Goes to where the person was before the last jump, and from there back again.
  mutating func goToLastPlace() {
    guard let place = lastPlace else { return tell(say("还没有跳转过")) }
    lastPlace = scene
    scene = place
    leaveEmptyView()
    view.fit(&self)
  }
}
