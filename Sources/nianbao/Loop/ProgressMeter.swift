internal import Glibc
internal import ReportLibrary
internal import Synchronization

/// A line on standard error that says how far the work on a library is.
///
/// On a terminal one line that is written over, once it takes half a second; elsewhere a line every two seconds,
/// so that a log tells the same. A class, because any task may tell.
final class ProgressMeter: Sendable {
  private struct State {
    /// When the next line is due.
    var due: ContinuousClock.Instant
    var line = TransientLine()
  }

  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let state: Mutex<State>

  /// A meter that says nothing yet.
  init() {
    let patience = isatty(STDERR_FILENO) == 1 ? Duration.milliseconds(500) : .seconds(2)
    state = Mutex(State(due: .now + patience))
  }

  /// Says how far the work is.
  func show(_ progress: LibraryProgress) {
    state.withLock { state in
      guard ContinuousClock.now >= state.due else { return }
      state.due = .now + (isTerminal ? .milliseconds(100) : .seconds(2))
      guard isTerminal else { return TransientLine.write("nianbao: \(progress.words)\n") }
      state.line.show(progress.words)
    }
  }

  /// Takes the line back.
  func clear() { state.withLock { $0.line.clear() } }
}
