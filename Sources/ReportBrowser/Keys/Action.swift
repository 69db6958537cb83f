/// What a key asks the browser to do.
enum Action: Equatable, Sendable {
  case move(Motion)
  case back, cancel
  case stepBack, stepForward
  case setMark, goToMark
  case previousSection, nextSection
  case glide(Glide)
  case switchPane
  case show(ViewName)
  case search, searchWord, nextMatch, previousMatch
  case goTo
  case copy, copyAll, export
  case review, remark
  case choose(Choosing)
  case help, page
  case source, scrollSource(Int)
  case readAgain, openOutside, pipe
  case redraw, suspend, quit
  case erase(Erasure)
}

/// A way to move in what has the keys, or into it.
enum Motion: Equatable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case open
}

/// A way to move by what the screen shows, or by parts, that each view has in its own way.
enum Glide: Equatable, Sendable {
  /// Half a screen on or back.
  case half(Int)
  /// A row on or back under a cursor that stays while it can.
  case scroll(Int)
  /// To a row of the screen.
  case toRow(ScreenRow)
  /// The row of the cursor comes to stand somewhere on the screen.
  case place(ScreenRow)
  /// To the next part or the one before: a paragraph, a total, a group.
  case part(Int)
  /// To the first column or the last; in a text to an end of the paragraph.
  case edge(Int)
}

/// A row of what a pane shows.
enum ScreenRow: Equatable, Sendable {
  case top, middle, bottom
}

/// A way to choose among the rows of a list or table, and to order them.
enum Choosing: Equatable, Sendable {
  case sort, reverse, thisSection
  /// Marks the selected row for copying, or takes the mark away, and goes on to the next one.
  case mark
  /// Leaves the selected column out, or shows all columns as they are printed.
  case hideColumn, allColumns
  /// Makes the selected column wider by some columns of the screen, or narrower.
  case widen(Int)
  /// Moves the selected column past the one beside it.
  case moveColumn(Int)
  /// Says what the selected column comes to, and how often each value stands in it.
  case tally
}

/// What is taken out of a line that is being typed.
enum Erasure: Equatable, Sendable {
  /// The character before the caret.
  case before
  /// The character behind the caret.
  case behind
  /// The word before the caret.
  case word
  /// All that stands before the caret.
  case line
}
