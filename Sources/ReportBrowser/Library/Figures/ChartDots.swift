import TerminalModel

/// Lines of dots between the points of a chart: two by four dots a cell in Braille, or one of ASCII.
struct ChartDots {
  /// A point, in cells from the left and from below.
  struct Point {
    let across: Double
    let up: Double
  }

  private let plot: Rect
  private let isPlain: Bool
  /// The dots of each cell, as Braille numbers them.
  private var cells: [UInt8]

  /// No dots yet.
  init(_ plot: Rect, isPlain: Bool) {
    self.plot = plot
    self.isPlain = isPlain
    cells = [UInt8](repeating: 0, count: max(0, plot.size.columns * plot.size.rows))
  }

  /// The bits of the dots of U+2800 by column and by row from above.
  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
  /// How many dots are drawn of how many, so that lines which cross differ: whole, dotted, dashed.
  private static let patterns = [(1, 1), (1, 2), (3, 5), (1, 3), (5, 7), (1, 4)]

  /// Draws a line between two points.
  mutating func draw(from start: Point, to end: Point, pattern: Int) {
    let (across, up) = ((end.across - start.across) * 2, (end.up - start.up) * 4)
    let steps = max(1, Int(max(abs(across), abs(up)).rounded()))
    let (drawn, period) = ChartDots.patterns[pattern % ChartDots.patterns.count]
    for step in 0...steps where step % period < drawn {
      let share = Double(step) / Double(steps)
      set(
        column: Int(start.across * 2 + across * share), row: Int(start.up * 4 + up * share))
    }
  }

  /// Sets a dot, counted from the left and from below.
  private mutating func set(column: Int, row: Int) {
    let (cell, line) = (column / 2, plot.size.rows - 1 - row / 4)
    guard column >= 0, row >= 0, cell < plot.size.columns, 0..<plot.size.rows ~= line else {
      return
    }
    cells[line * plot.size.columns + cell] |= ChartDots.bits[column % 2][3 - row % 4]
  }

  /// Puts the dots into a frame.
  func draw(on frame: inout Frame) {
    for (place, dots) in cells.enumerated() where dots != 0 {
      let (row, column) = place.quotientAndRemainder(dividingBy: plot.size.columns)
      let sign = isPlain ? "." : Unicode.Scalar(0x2800 + UInt32(dots)).map { String($0) } ?? "."
      frame.put(
        sign, at: Position(row: plot.origin.row + row, column: plot.origin.column + column),
        style: Theme.secondary)
    }
  }
}
