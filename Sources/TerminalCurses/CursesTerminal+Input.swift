internal import CNCurses
internal import Glibc
internal import TerminalModel

extension CursesTerminal {
  /// How long what has surely begun (a sequence, a character, a report) waits for its rest: far longer
  /// than any line keeps a terminal's bytes apart, and short enough not to seem dead to a person.
  private static let patience = Duration.seconds(2)

  /// The most bytes that are read before the screen is painted, so that keys that come without end
  /// keep neither the screen nor a signal waiting.
  private static let mostAtOnce = 1 << 16

  /// Waits until something happens, and returns what has happened.
  ///
  /// - Parameter isBusy: whether there is something left to do meanwhile: then only signals are taken,
  ///   and nothing is waited for.
  /// - Returns: what has happened, signals before keys.
  public mutating func wait(isBusy: Bool = false) -> [TerminalEvent] {
    while true {
      var sources = [
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isBusy ? -1 : fileno(input), events: Int16(POLLIN), revents: 0),
        pollfd(fd: isBusy ? -1 : watched, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 3, isBusy ? 0 : millisecondsLeft)
      var events: [TerminalEvent] = []
      if ready > 0, sources[0].revents != 0 { events += takeSignals() }
      if ready > 0, sources[2].revents != 0 { events.append(.readable) }
      if ready > 0, sources[1].revents != 0 {
        events += takeKeys()
      } else if !isBusy, let deadline, deadline <= ContinuousClock.now {
        events += decoder.flush().map(TerminalEvent.input)
        setDeadline()
      }
      if isBusy || !events.isEmpty { return events }
    }
  }

  /// How long to wait for the rest of what came, in milliseconds; −1 is for ever.
  private var millisecondsLeft: CInt {
    guard let deadline else { return -1 }
    let left = (deadline - ContinuousClock.now).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
    // Up to the next whole one, so that the wait is over when it ends.
    return CInt(left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000 + 1)
  }

  /// Notes until when the bytes that were read last wait for more.
  private mutating func setDeadline() {
    switch decoder.wait {
    case .nothing: deadline = nil
    case .escape: deadline = ContinuousClock.now + escapeDelay
    case .introduced: deadline = ContinuousClock.now + max(escapeDelay, CursesTerminal.patience / 2)
    case .rest: deadline = ContinuousClock.now + CursesTerminal.patience
    }
  }

  private mutating func takeSignals() -> [TerminalEvent] {
    // Whatever woke the loop may stand for mail too: a pipe that a storm of signals filled takes no more.
    var events: [TerminalEvent] = [.woken]
    var isResized = false
    for signal in signals.drain() {
      switch signal {
      case SIGTSTP: events.append(.stopRequested)
      case SIGWINCH: isResized = true
      case SIGCONT:
        takeBack()
        isResized = true
      default: events.append(.ended(by: signal))
      }
    }
    if isResized {
      adoptStatedSize()
      events.append(.input(.resize(size)))
    }
    return events
  }

  /// Reads all keys that wait, within reason, so that a held key does not lag behind its repaints.
  private mutating func takeKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    var total = 0
    repeat {
      let count = read(fileno(input), &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else { return events + [.hungUp] }
      let now = ContinuousClock.now
      events += decoder.feed(bytes[..<count]).map { .input(clicks.counted($0, at: now)) }
      if takeGround() { events.append(.woken) }
      total += count
    } while total < CursesTerminal.mostAtOnce && readable_bytes(fileno(input)) > 0
    setDeadline()
    return events
  }
}
