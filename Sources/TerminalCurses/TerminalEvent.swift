public import TerminalModel

/// What ends a wait for the terminal.
public enum TerminalEvent: Equatable, Sendable {
  /// A person did something, or the screen has another size.
  case input(InputEvent)
  /// The program is asked to stop for a while, as by `kill -TSTP`.
  case stopRequested
  /// The program is asked to end by a signal; its number.
  case ended(by: CInt)
  /// The terminal is gone.
  case hungUp
  /// There is something to read where ``CursesTerminal/watched`` says.
  case readable
  /// Someone called ``Waker/wake()``.
  case woken
}
