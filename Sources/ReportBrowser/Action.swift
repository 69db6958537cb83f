/// What a key asks the browser to do.
enum Action: Equatable, Sendable {
  case move(Motion)
  case back, cancel
  case previousSection, nextSection
  case switchPane
  case show(ViewName)
  case search, searchWord, nextMatch, previousMatch
  case goTo
  case copy, copyAll, export
  case choose(Choosing)
  case help, page
  case redraw, suspend, quit
  case erase(Erasure)
}

/// A way to move in what has the keys, or into it.
enum Motion: Equatable, Sendable {
  case up, down, left, right
  case pageUp, pageDown, home, end
  case open
}

/// A way to choose among the rows of a list or table, and to order them.
enum Choosing: Equatable, Sendable {
  case sort, reverse, thisSection
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
