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

  /// How wide it draws what it may draw in one column or two.
  public let ambiguous: AmbiguousWidth

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
  /// Until when an answer to what was asked of the terminal may come; nil where none is to be waited for.
  var answerTime: ContinuousClock.Instant?
  /// Another descriptor to wait on besides keys and signals; −1 for none.
  public var watched: CInt = -1
  /// The presses of the mouse, to tell the second one of two from the first.
  var clicks = ClickCount()
  /// The cells of the row that is being drawn.
  var row: [cchar_t] = []
  /// The frame that curses was given last; nil where its rows are not known to stand as they were given.
  var shown: Frame?
  /// What switches between the two screens, taken out of curses until the first one is painted; nil from then on.
  private var switches: screen_switches?

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
    ambiguous = settings.ambiguous
    modes = InputModes(namingKeys: TerminalOpening.isRelative, mouse: settings.allowsMouse)
    self.signals = signals
    self.input = input
    self.output = output
    CursesTerminal.setModes()
    styles = CellStyles(allowingColors: settings.allowsColors)
    if let ground = settings.ground { _ = styles.adopt(ground) }
    trim_capabilities()
    let farewell = CursesTerminal.farewell(modes)
    // Behind the colours: curses takes a blank of before for another than one of after.
    switches = leave_first_state()
    size = Size(columns: Int(getmaxx(standard_window())), rows: Int(getmaxy(standard_window())))
    SignalPipe.armCrash(
      with: farewell,
      withoutMemory: settings.wordsWithoutMemory.map(CChar.init(bitPattern:)))
    adoptStatedSize()
    let asks =
      settings.ground == nil && settings.asksGround && styles.hasChoice
      && TerminalOpening.isRelative
    send(modes.on + (asks ? CursesTerminal.groundQuestion : []))
    if asks { answerTime = ContinuousClock.now + CursesTerminal.answerWait }
  }

  deinit {
    // What the terminal still has to say is not for the shell to read as if it were typed.
    if let answerTime { CursesTerminal.dropInput(fileno(input), until: answerTime) }
    send(modes.off)
    if let switches { restore_switches(switches) }
    endwin()
  }

  /// Gives the terminal back before its owner's life ends.
  public consuming func close() {}

  /// Lets curses switch between the two screens from now on.
  mutating func restoreSwitches() {
    guard let switches else { return }
    restore_switches(switches)
    self.switches = nil
  }

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

  /// Gives the terminal to another program while it runs, as it was before this one took it over.
  ///
  /// - Parameter body: runs the other program and waits for its end; signals that a person sends it from the keyboard
  ///   reach this one too, and mean nothing to it.
  public mutating func lend(_ body: () -> Void) {
    send(modes.off)
    restoreSwitches()
    endwin()
    body()
    let meant: Set = [SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE]
    for signal in signals.drain() where !meant.contains(signal) { raise(signal) }
    takeBack()
  }

  /// Gives the terminal to the shell until it continues the program, then takes it back.
  public mutating func suspend() {
    send(modes.off)
    restoreSwitches()
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
    shown = nil
    clearok(standard_window(), true)
  }

  /// The descriptor that keys come from.
  public var keys: CInt { fileno(input) }

  /// What ends the wait of ``wait()`` from beside the main loop.
  public var waker: Waker { Waker(pipeEnd: signals.writeEnd) }
}
