internal import Glibc
internal import ReportBrowser
internal import ReportModel
internal import TerminalCurses
internal import TerminalModel

/// The main loop: events in, frames and effects out.
///
/// All that waits is handled before the screen is painted once. Long work runs beside it and comes
/// back through the mailbox; nothing concurrent exists before there is such work.
struct BrowseLoop: ~Copyable {
  private var terminal: CursesTerminal
  private var state: BrowserState
  private let mailbox: BrowseMailbox
  private let work: BrowseWork
  /// The file that the report was read from.
  private let source: String
  /// The last key, because Ctrl-C tells the shell more than `q` does.
  private var lastKey: Key?

  /// A loop over a document on a terminal.
  ///
  /// - Parameters:
  ///   - terminal: the terminal, taken over.
  ///   - document: what is known of the report.
  ///   - part: what was read of its file.
  ///   - isWhole: whether nothing is left to be read.
  init(terminal: consuming CursesTerminal, document: Document, part: FilePart, isWhole: Bool) {
    source = part.file
    state = BrowserState(document: document, size: terminal.size)
    mailbox = BrowseMailbox(waker: terminal.waker)
    work = BrowseWork(mailbox: mailbox)
    self.terminal = terminal
    self.terminal.draw(state.frame(size: self.terminal.size))
    if !isWhole { work.read(part, knowing: document.metrics) }
    _ = take(.shown)
  }

  /// Runs until the person leaves; returns the exit code, with the terminal still taken.
  mutating func run() -> CInt {
    while true {
      for event in terminal.wait() {
        if let code = handle(event) { return code }
      }
      terminal.draw(state.frame(size: terminal.size))
    }
  }

  /// Gives the terminal back and ends the program at once.
  ///
  /// A document of 50 MB has a million parts; nobody need wait until each is freed.
  consuming func leave(with code: CInt) -> Never {
    terminal.close()
    _exit(code)
  }

  /// Handles one event; the exit code when it is the last.
  private mutating func handle(_ event: TerminalEvent) -> CInt? {
    switch event {
    case .input(let input):
      if case .key(let key) = input { lastKey = key }
      return take(.input(input))
    case .stopRequested: suspend()
    case .woken:
      for event in mailbox.take() {
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
        if let event = effect.written(from: source), let code = take(event) { return code }
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
