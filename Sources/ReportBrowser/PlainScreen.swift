import TerminalModel

/// A screen for who listens to it, or sees little of it: one pane at a time, no lines and boxes, and the
/// terminal's own cursor where the reading is, which a screen reader follows.
enum PlainScreen {
  /// The size that is drawn on: so narrow that panes stand behind each other.
  static func size(of size: Size) -> Size {
    Size(columns: min(size.columns, Layout.narrow - 1), rows: size.rows)
  }

  /// A screen for the whole terminal: as it is drawn, or drawn on that size and made plain.
  ///
  /// - Parameters:
  ///   - size: the size of the terminal.
  ///   - isPlain: whether it is to be plain.
  ///   - draw: draws the screen on a size.
  /// - Returns: a frame of the terminal's size; a plain one with the cursor at what the keys are at.
  static func frame(on size: Size, isPlain: Bool, drawing draw: (Size) -> Frame) -> Frame {
    guard isPlain else { return draw(size) }
    let frame = draw(PlainScreen.size(of: size))
    var plain = frame.resized(to: size) { sign(for: $0) }
    plain.cursor = frame.cursor ?? reading(in: frame)
    return plain
  }

  /// Where the words stand that the keys are at: in the row that is marked as the cursor's.
  private static func reading(in frame: Frame) -> Position? {
    let marked = first(in: frame, of: Theme.cursor) ?? first(in: frame, of: Theme.restingCursor)
    guard let marked else { return nil }
    let words = (marked.column..<frame.size.columns).first { column in
      ![" ", "›"].contains(frame[marked.row, column].glyph.base)
    }
    return Position(row: marked.row, column: words ?? marked.column)
  }

  private static func first(in frame: Frame, of style: Style) -> Position? {
    for row in 1..<max(1, frame.size.rows - 1) {
      for column in 0..<frame.size.columns where frame[row, column].style == style {
        return Position(row: row, column: column)
      }
    }
    return nil
  }

  /// What is drawn for a line, a bar or a mark that nobody can read out; nil for all others.
  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{2500}"..."\u{257F}": " "
    // The eighths of a bar: a height from 1 to 8, or the bar itself.
    case "\u{2581}"..."\u{2587}": Unicode.Scalar(0x30 + scalar.value - 0x2580)
    case "\u{2580}", "\u{2588}"..."\u{259F}": "#"
    case "\u{2800}": " "
    case "\u{2801}"..."\u{28FF}": "*"
    case "▾": "-"
    case "▸": "+"
    case "›": ">"
    default: nil
    }
  }
}
