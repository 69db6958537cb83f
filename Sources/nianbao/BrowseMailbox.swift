internal import ReportBrowser
internal import TerminalCurses

/// Where work done beside the screen leaves its results for the main loop.
actor BrowseMailbox {
  private var events: [Event] = []
  private let waker: Waker

  /// An empty mailbox that wakes the main loop when something is put in.
  init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves a result and wakes the main loop.
  func post(_ event: Event) {
    events.append(event)
    waker.wake()
  }

  /// Takes out all results, oldest first.
  func take() -> [Event] {
    defer { events = [] }
    return events
  }
}
