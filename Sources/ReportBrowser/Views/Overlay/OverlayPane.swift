import TerminalModel

/// The help, or what stands around the report, over the whole body of the screen.
struct OverlayPane {
  let lines: [Overlay.Line]
  /// The first row on screen.
  let place: ListCursor
  /// Whether keys stand left of the words.
  var hasKeys = true

  func draw(in rect: Rect, on frame: inout Frame) {
    let start = rect.origin.column + OverlayPane.margin
    let keys = hasKeys ? HelpLines.keysWidth(in: rect.size.columns) : 0
    let limit = rect.size.columns - OverlayPane.margin - keys - 1
    let first = place.top(of: lines.count)
    for (row, line) in zip(rect.rowRange, lines.dropFirst(first)) {
      switch line.look {
      case .heading:
        frame.putCut(
          line.words, at: Position(row: row, column: start), style: Theme.heading,
          limit: limit + keys)
      case .text:
        frame.put(
          line.keys, at: Position(row: row, column: start), style: Theme.subheading, limit: keys)
        frame.putCut(line.words, at: Position(row: row, column: start + keys), limit: limit)
      }
    }
  }

  /// The columns left free at the left.
  static let margin = 2
}
