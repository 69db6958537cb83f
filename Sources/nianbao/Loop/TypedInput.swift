internal import TerminalModel

/// What was typed and waits to be handled.
struct TypedInput {
  private var events: [InputEvent] = []
  private var start = 0

  /// Whether nothing waits.
  var isEmpty: Bool { start == events.count }

  /// Adds what was typed last.
  mutating func append(_ event: InputEvent) {
    if isEmpty {
      events.removeAll(keepingCapacity: true)
      start = 0
    }
    events.append(event)
  }

  /// Takes out what was typed first.
  ///
  /// - Parameter joining: whether characters go into a line. Those that wait together then go in together,
  ///   as pasted text does: a terminal that does not mark a paste sends it as keys, and what is found anew for
  ///   each of its characters would come too late for all but the last.
  /// - Returns: what was typed first; nil when nothing waits.
  mutating func next(joining: Bool) -> InputEvent? {
    guard !isEmpty else { return nil }
    let first = start
    start += 1
    guard joining else { return events[first] }
    var text = String.UnicodeScalarView()
    var end = first
    while end < events.count, case .key(.character(let scalar)) = events[end] {
      text.append(scalar)
      end += 1
    }
    // Blanks alone are typed, never pasted.
    guard end > first + 1, text.contains(where: { $0 != " " }) else { return events[first] }
    start = end
    return .paste(String(text))
  }
}
