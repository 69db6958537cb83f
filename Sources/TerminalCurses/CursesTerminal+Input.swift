internal import CNCurses
internal import Glibc
internal import TerminalModel

extension CursesTerminal {
  /// How long a lone ESC waits for the rest of a key's sequence, in milliseconds.
  ///
  /// Terminals send a sequence in one go; a person does not feel 10 ms.
  private static let escapeDelay: CInt = 10

  /// Waits until something happens, and returns all that has happened.
  public mutating func wait() -> [TerminalEvent] {
    while true {
      var sources = [
        pollfd(fd: fileno(input), events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, 2, decoder.isWaiting ? CursesTerminal.escapeDelay : -1)
      if ready == 0 { return decoder.flush().map(TerminalEvent.input) }
      guard ready > 0 else { continue }
      var events = sources[1].revents != 0 ? takeSignals() : []
      if sources[0].revents != 0 { events += takeKeys() }
      if !events.isEmpty { return events }
    }
  }

  private mutating func takeSignals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var isResized = false
    for byte in Set(signals.drain()) {
      switch CInt(byte) {
      case CInt(SignalPipe.mail): events.append(.woken)
      case SIGTSTP: events.append(.stopRequested)
      case SIGWINCH: isResized = true
      case SIGCONT:
        takeBack()
        isResized = true
      default: events.append(.ended(by: CInt(byte)))
      }
    }
    if isResized {
      adoptStatedSize()
      events.append(.input(.resize(size)))
    }
    return events
  }

  /// Reads all keys that wait, so that a held key does not lag behind its repaints.
  private mutating func takeKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    repeat {
      let count = read(fileno(input), &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else { return events + [.hungUp] }
      events += decoder.feed(bytes[..<count]).map(TerminalEvent.input)
    } while readable_bytes(fileno(input)) > 0
    return events
  }
}
