internal import Glibc
internal import ReportBrowser
internal import TerminalCurses
internal import TerminalModel
internal import Wording

/// What stands on the screen while a file is read that says nothing before it is read whole.
///
/// ```
/// 年报.html
///
/// 正在读入……
///
///                      q 退出
/// ```
struct ReadingScreen {
  /// What ends it.
  enum Outcome {
    /// The report is there; what was typed meanwhile is for it.
    case read(Document, typed: [InputEvent])
    /// There is none; why.
    case failed(String)
    /// The person, or a signal, did not wait; the exit code.
    case left(CInt)
  }

  /// The file as the person named it.
  let file: String
  private var typed: [InputEvent] = []

  /// The screen for a file.
  init(file: String) {
    self.file = file
  }

  /// Shows itself until the work beside it sends a report, or word that there is none.
  mutating func run(
    on terminal: inout CursesTerminal, mailbox: BrowseMailbox
  ) -> Outcome {
    while true {
      terminal.draw(frame(size: terminal.size, terminal.ambiguous))
      for event in terminal.wait() {
        switch event {
        case .input(let input):
          if let code = take(input, &terminal) { return .left(code) }
        case .woken:
          if let outcome = outcome(of: mailbox) { return outcome }
        case .readable: break
        case .stopRequested: terminal.suspend()
        case .ended(let signal): return .left(128 + signal)
        case .hungUp: return .left(128 + SIGHUP)
        }
      }
    }
  }

  private func outcome(of mailbox: BrowseMailbox) -> Outcome? {
    var outcome: Outcome?
    for event in mailbox.take() {
      if outcome != nil {
        // What came behind it is for the browser.
        mailbox.post(event)
      } else if case .loaded(let document) = event {
        outcome = .read(document, typed: typed)
      } else if case .stopped(let words) = event {
        outcome = .failed(words)
      }
    }
    return outcome
  }

  /// Keeps what is typed for the report; `q`, typed first, and Ctrl-C leave, Ctrl-Z stops.
  private mutating func take(_ input: InputEvent, _ terminal: inout CursesTerminal) -> CInt? {
    switch input {
    case .key(.control("c")): return 128 + SIGINT
    case .key(.character("q")) where typed.isEmpty: return 0
    case .key(.control("z")): terminal.suspend()
    case .resize, .mouse: break
    case .key, .paste: typed.append(input)
    }
    return nil
  }

  /// The screen as a value.
  func frame(size: Size, _ ambiguous: AmbiguousWidth) -> Frame {
    var frame = Frame(size: size, ambiguous: ambiguous)
    let bar = Style(.standard, [.reverse])
    frame.fill(Rect(row: 0, column: 0, columns: size.columns, rows: min(1, size.rows)), style: bar)
    frame.put(FilePart.shortName(of: file), at: Position(row: 0, column: 1), style: bar)
    frame.put(say("正在读入……"), at: Position(row: min(2, size.rows - 1), column: 1))
    if size.rows > 3 {
      frame.put(
        say("q 退出"), at: Position(row: size.rows - 1, column: 1), style: Style(.standard, [.dim]))
    }
    return frame
  }
}
