/// Why there is no screen to draw on.
public enum TerminalError: Error, Equatable {
  /// Standard output is no terminal, or there is none to take keys from.
  case noTerminal
  /// `TERM` names a terminal that the system does not know; the name, "" when it is not set.
  case unknownTerminal(String)
  /// The terminal cannot move its cursor (`TERM=dumb`); its name.
  case tooSimple(String)
  /// The system has no UTF-8 locale, so that it cannot show Chinese text.
  case noUTF8Locale
}
