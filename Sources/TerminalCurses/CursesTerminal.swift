internal import CNCurses
internal import Glibc
public import TerminalModel

/// The terminal, owned: taken over by `init` and given back, as it was, by `deinit`.
///
/// Curses computes what changed and draws it. Keys are read past it (see ``InputDecoder``), because
/// it reads them byte by byte and loses a character that arrives in two parts.
public struct CursesTerminal: ~Copyable {
  /// The size of the screen.
  public private(set) var size: Size

  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  let screen: OpaquePointer
  let signals: SignalPipe
  var styles: CellStyles
  var decoder = InputDecoder()
  /// How long a lone ESC waits for the rest of a key's sequence.
  let escapeDelay: Duration
  /// When what waits in the decoder has waited long enough.
  var deadline: ContinuousClock.Instant?
  private let modes: InputModes
  var row: [cchar_t] = []

  /// Takes the terminal over: its second screen, key by key, without echo.
  ///
  /// - Parameter settings: how it is to be used.
  /// - Throws: ``TerminalError``, with the terminal untouched.
  public init(_ settings: TerminalSettings) throws(TerminalError) {
    try TerminalOpening.setLocale()
    let output = try TerminalOpening.openOutput()
    let input = try TerminalOpening.openInput()
    SignalPipe.noteModes(of: fileno(output))
    let signals = SignalPipe()
    screen = try CursesTerminal.openScreen(output: output, input: input)
    escapeDelay = settings.escapeDelay
    modes = InputModes(namingKeys: TerminalOpening.isRelative)
    self.signals = signals
    self.input = input
    self.output = output
    CursesTerminal.setModes()
    styles = CellStyles(allowingColors: settings.allowsColors)
    trim_capabilities()
    // Behind the colours: curses takes a blank of before for another than one of after.
    leave_first_state()
    size = Size(columns: Int(getmaxx(standard_window())), rows: Int(getmaxy(standard_window())))
    SignalPipe.armCrash(
      with: CursesTerminal.farewell(modes),
      withoutMemory: settings.wordsWithoutMemory.map(CChar.init(bitPattern:)))
    adoptStatedSize()
    send(modes.on)
  }

  deinit {
    send(modes.off)
    endwin()
  }

  /// Gives the terminal back before its owner's life ends.
  public consuming func close() {}

  /// Starts curses with the first terminal type that it knows.
  private static func openScreen(
    output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>
  ) throws(TerminalError) -> OpaquePointer {
    let types = TerminalOpening.types()
    use_env(false)
    use_tioctl(true)
    for type in types {
      guard let screen = newterm(type, output, input) else { continue }
      if capability("cup") != nil { return screen }
      endwin()
      throw .tooSimple(type)
    }
    throw .unknownTerminal(types.first ?? "")
  }

  private static func setModes() {
    raw()
    noecho()
    nonl()
    // Input is not for curses to look at while it draws.
    typeahead(-1)
    idlok(standard_window(), true)
  }

  /// What gives the screen back after a crash: plain, with its cursor, on its first screen.
  private static func farewell(_ modes: InputModes) -> [CChar] {
    var bytes = modes.off.map(CChar.init)
    for name in ["sgr0", "op", "cnorm", "rmcup"] {
      guard let text = capability(name) else { continue }
      bytes += UnsafeBufferPointer(start: text, count: strlen(text))
    }
    return bytes
  }

  /// Asks the terminal for its size and lets curses know.
  mutating func adoptStatedSize() {
    var columns: CInt = 0
    var rows: CInt = 0
    guard stated_size(fileno(output), &columns, &rows) else { return }
    let stated = Size(columns: Int(columns), rows: Int(rows))
    guard stated != size else { return }
    resize_term(rows, columns)
    size = stated
    // What a terminal keeps of its screen when its size changes is its own affair.
    repaint()
  }

  /// Gives the terminal to the shell until it continues the program, then takes it back.
  public mutating func suspend() {
    send(modes.off)
    endwin()
    signals.stop()
    takeBack()
  }

  /// Sets all modes anew and has the next ``draw(_:)`` paint every cell.
  mutating func takeBack() {
    adoptStatedSize()
    reset_prog_mode()
    send(modes.on)
    repaint()
  }

  /// Has the next ``draw(_:)`` paint every cell, whatever is thought to stand on the screen.
  public mutating func repaint() {
    clearok(standard_window(), true)
  }

  /// What ends the wait of ``wait()`` from beside the main loop.
  public var waker: Waker { Waker(pipeEnd: signals.writeEnd) }
}
