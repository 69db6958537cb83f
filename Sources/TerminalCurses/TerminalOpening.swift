internal import CNCurses
internal import Glibc

/// What must hold before curses may start: a locale, a terminal type, and the terminal itself.
enum TerminalOpening {
  /// UTF-8 locales to try where the environment asks for none: the first two are glibc's own.
  private static let fallbackLocales = ["C.UTF-8", "C.utf8", "en_US.UTF-8"]

  /// Makes the process's character set UTF-8.
  static func setLocale() throws(TerminalError) {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return }
    for name in fallbackLocales where setlocale(LC_CTYPE, name) != nil && isUTF8 { return }
    throw .noUTF8Locale
  }

  private static var isUTF8: Bool {
    String(cString: nl_langinfo(CInt(CODESET))) == "UTF-8"
  }

  /// The terminal types to try, best first.
  ///
  /// Without `TERM` (a container, a bare `ssh` command) and for the young relatives of xterm that an
  /// old machine does not list, xterm's own description serves; any other unknown name is an error.
  static func types() -> [String] {
    let name = ownType
    if name.isEmpty { return [xterm, "xterm", "vt100"] }
    return isRelative ? [name, xterm, "xterm"] : [name]
  }

  /// Whether the terminal says that it is one of those that pass over what they do not know.
  static var isRelative: Bool {
    relatives.contains(String(ownType.prefix { $0 != "-" && $0 != "." }))
  }

  private static var ownType: String { getenv("TERM").map { String(cString: $0) } ?? "" }

  private static let xterm = "xterm-256color"
  private static let relatives = [
    "xterm", "alacritty", "foot", "wezterm", "ghostty", "kitty", "contour", "rio", "st", "iterm2",
    "tmux", "screen", "vte", "konsole", "gnome", "putty", "rxvt",
  ]

  /// The stream that keys come from: standard input, or, where that holds the report, the
  /// controlling terminal.
  static func openInput() throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    let own = isatty(STDIN_FILENO) == 1
    let stream = own ? fdopen(STDIN_FILENO, "r") : fopen("/dev/tty", "re")
    guard let stream else { throw .noTerminal }
    return stream
  }

  /// The stream that the screen is drawn on.
  static func openOutput() throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    guard isatty(STDOUT_FILENO) == 1, let stream = fdopen(STDOUT_FILENO, "w") else {
      throw .noTerminal
    }
    return stream
  }
}
