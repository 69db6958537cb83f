import Wording

/// A place in a library: the view that is shown, and where it is.
struct LibraryPlace: Equatable, Sendable {
  var view: LibraryView
  var cursor: LibraryCursor?
}

/// The places in a library that a person came from, and those gone back from, the last one last.
struct LibraryTrail: Equatable, Sendable {
  private(set) var behind: [LibraryPlace] = []
  private(set) var ahead: [LibraryPlace] = []

  /// Holds a place that was left for another.
  mutating func leave(_ place: LibraryPlace) {
    // More than anyone walks back.
    if behind.count == 100 { behind.removeFirst() }
    behind.append(place)
    ahead = []
  }

  /// The place before, or the one gone back from, past those that are no more; nil where there is none.
  mutating func walk(
    by step: Int, from present: LibraryPlace, where isThere: (LibraryPlace) -> Bool
  ) -> LibraryPlace? {
    var walked = self
    while let next = step < 0 ? walked.behind.popLast() : walked.ahead.popLast() {
      guard isThere(next) else { continue }
      if step < 0 { walked.ahead.append(present) } else { walked.behind.append(present) }
      self = walked
      return next
    }
    return nil
  }
}

extension LibraryState {
  /// Goes to the view before, as it was left, or forward again; a search that is given up is passed over.
  mutating func walkTrail(by step: Int) -> [Effect] {
    let present = LibraryPlace(view: view, cursor: cursors[view])
    let isSearched = !hits.isEmpty
    var walked = trail
    let next = walked.walk(by: step, from: present) { $0.view != .hits || isSearched }
    guard let next else {
      notice = BrowserState.Notice(words: step < 0 ? say("没有更早的地方") : say("没有更后的地方"))
      return []
    }
    view = next.view
    cursors[next.view] = next.cursor
    // To come back is no new step of the way.
    trail = walked
    return view == .figures ? enterFigures() : countWords()
  }
}
