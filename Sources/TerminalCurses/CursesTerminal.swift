internal import CNCurses
public import TerminalModel

/// The terminal, owned.
public struct CursesTerminal: ~Copyable {
}
