internal import ReportBrowser
internal import Synchronization
internal import TerminalCurses

/// Where work done beside the screen leaves its results for the main loop.
///
/// A class, because both sides hold it; a mutex, because the main loop must not be asynchronous: an
/// asynchronous `main` starts four threads before its first line, which is felt in the time to the
/// first screen.
final class BrowseMailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let waker: Waker

  /// An empty mailbox that wakes the main loop when something is put in.
  init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves a result and wakes the main loop.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  /// Takes out all results, oldest first.
  func take() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
