internal import TerminalModel

/// Tells the second press of a double click from two presses: terminals say no more than that there was one.
struct ClickCount {
  /// How soon the second press must come, as most desktops have it.
  static let interval = Duration.milliseconds(400)

  private var last: (position: Position, time: ContinuousClock.Instant)?

  /// An event, with the number of its click where it is a press.
  mutating func counted(_ event: InputEvent, at time: ContinuousClock.Instant) -> InputEvent {
    guard case .mouse(let mouse) = event, case .press = mouse.kind else { return event }
    if let last, last.position == mouse.position, time - last.time <= ClickCount.interval {
      self.last = nil
      return .mouse(MouseEvent(.press(clicks: 2), at: mouse.position))
    }
    last = (mouse.position, time)
    return event
  }
}
