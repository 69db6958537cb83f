internal import Glibc
internal import ReportBrowser
internal import ReportModel
internal import TerminalCurses
internal import TerminalModel

/// The main loop: events in, frames and effects out.
///
/// All that waits is handled before the screen is painted once, unless that takes so long that a person
/// would miss the screen. Long work runs beside it and comes back through the mailbox; nothing concurrent
/// exists before there is such work.
struct BrowseLoop: ~Copyable {
  private var terminal: CursesTerminal
  private var state: BrowserState
  private let work: BrowseWork
  /// The file that the report was read from.
  private let source: String
  /// What was typed and not yet handled.
  private var typed = TypedInput()
  /// The last key, because Ctrl-C tells the shell more than `q` does.
  private var lastKey: Key?

  /// How long what was typed may keep the screen waiting: ten screens a second at the least.
  private static let turn = Duration.milliseconds(100)

  /// A loop over a document on a terminal, its first screen painted.
  ///
  /// - Parameters:
  ///   - terminal: the terminal, taken over.
  ///   - document: what is known of the report.
  ///   - source: the file that it was read from.
  ///   - work: what is done beside the screen.
  init(
    terminal: consuming CursesTerminal, document: Document, source: String, work: BrowseWork
  ) {
    self.source = source
    self.work = work
    state = BrowserState(document: document, size: terminal.size)
    self.terminal = terminal
    self.terminal.draw(state.frame(size: self.terminal.size))
    _ = take(.shown)
  }

  /// Runs until the person leaves, then gives the terminal back and ends the program at once.
  ///
  /// A document of 50 MB has a million parts; nobody need wait until each is freed.
  ///
  /// - Parameter early: what was typed before there was something to browse.
  consuming func run(typed early: [InputEvent] = []) -> Never {
    for input in early { typed.append(input) }
    while true {
      if let code = takeTurn() {
        terminal.close()
        _exit(code)
      }
    }
  }

  /// Takes in what happened, handles what was typed, and paints the screen; the exit code at the end.
  private mutating func takeTurn() -> CInt? {
    for event in terminal.wait(isBusy: !typed.isEmpty) {
      if let code = handle(event) { return code }
    }
    let end = ContinuousClock.now + BrowseLoop.turn
    while let input = typed.next(joining: state.isTyping) {
      if case .key(let key) = input { lastKey = key }
      if let code = take(.input(input)) { return code }
      if ContinuousClock.now >= end { break }
    }
    terminal.draw(state.frame(size: terminal.size))
    return nil
  }

  /// Handles one event, or keeps what was typed for its turn; the exit code when it is the last.
  private mutating func handle(_ event: TerminalEvent) -> CInt? {
    switch event {
    case .input(.resize(let size)): return take(.input(.resize(size)))
    case .input(let input): typed.append(input)
    case .stopRequested: suspend()
    case .woken:
      for event in work.mailbox.take() {
        if let code = take(event) { return code }
      }
    // As a shell reports a program that a signal ended.
    case .ended(let signal): return 128 + signal
    case .hungUp: return 128 + SIGHUP
    }
    return nil
  }

  private mutating func take(_ event: Event) -> CInt? {
    for effect in state.handle(event) {
      switch effect {
      case .quit: return lastKey == .control("c") ? 128 + SIGINT : 0
      case .suspend: suspend()
      case .redraw: terminal.repaint()
      case .copy(let text): terminal.copy(text)
      case .exportMetrics, .exportFindings, .exportTable:
        // What is said of a place in the report stands to the right of it.
        let room = max(24, terminal.size.columns - 24)
        if let event = effect.written(from: source, fitting: room), let code = take(event) {
          return code
        }
      case .arrangeMetrics, .arrangeTable, .listFindings, .check, .measure: work.answer(effect)
      }
    }
    return nil
  }

  private mutating func suspend() {
    terminal.suspend()
    _ = state.handle(.input(.resize(terminal.size)))
  }
}
