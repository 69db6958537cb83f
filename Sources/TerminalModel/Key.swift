/// A key as a person presses it.
public enum Key: Equatable, Hashable, Sendable {
  /// A key that types a character; full-width forms arrive as typed.
  case character(Unicode.Scalar)
  /// Ctrl and a letter, lower case.
  case control(Unicode.Scalar)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
  /// Alt and an arrow: back and forward, as in a web browser.
  case altLeft, altRight
  /// A function key by its number.
  case function(Int)
}
