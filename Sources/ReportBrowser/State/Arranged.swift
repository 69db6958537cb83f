/// A list of what was chosen of all there is, in some order; made while the key waits where it is
/// short, else beside the screen, and until then what was chosen before stays.
struct Arranged<Choice: Equatable & Sendable, List: Equatable & Sendable>: Equatable, Sendable {
  /// The list that is shown; nil before there is one.
  private(set) var list: List?
  /// What was chosen for it.
  private(set) var choice: Choice?
  /// What is being made beside the screen.
  private var asked: Choice?

  /// No list yet.
  init() {}

  /// A list that is there from the beginning.
  init(_ list: List, of choice: Choice) {
    self.list = list
    self.choice = choice
  }

  /// Sees to it that what is chosen is shown.
  ///
  /// - Parameters:
  ///   - choice: what is chosen.
  ///   - isShort: whether a key may wait for the list.
  ///   - list: the list.
  /// - Returns: whether the list has to be asked for beside the screen.
  mutating func choose(_ choice: Choice, isShort: Bool, _ list: @autoclosure () -> List) -> Bool {
    guard choice != self.choice else {
      asked = nil
      return false
    }
    guard !isShort else {
      self = Arranged(list(), of: choice)
      return false
    }
    defer { asked = choice }
    return asked != choice
  }

  /// Takes a list that was made beside the screen, if it is the one that was asked for last.
  mutating func take(_ list: List, of choice: Choice) {
    if choice == asked { self = Arranged(list, of: choice) }
  }
}
