/// What stands in a column of a table, in display columns: how box, list, turned table and sheet come to
/// the widths of their columns.
struct ColumnMeasure: Equatable, Sendable {
  /// The widest figure, or mark in the place of one.
  private(set) var number = 0
  /// The columns of a figure before its point, and behind it, where figures stand on their points.
  private(set) var whole = 0
  private(set) var fraction = 0
  /// The widest words below the header.
  private(set) var words = 0
  /// The widest word that cannot be broken.
  private(set) var unit = 0
  /// The widest name in the header.
  private(set) var head = 0
  /// Whether all words are of cells that reach down over several rows.
  private(set) var isTall = true
  private var tally = CellTally()

  /// Whether figures stand in it.
  var isNumeric: Bool { tally.isNumeric }

  /// The columns in which every cell has one line, figures on their points.
  var cells: Int { max(whole + fraction, number, words) }

  /// Measures the cell of a figure that stands on its point, or of words.
  mutating func add(_ shape: CellShape) {
    add(shape.content, columns: shape.whole + shape.fraction, isTall: false)
    guard shape.isNumber else { return }
    whole = max(whole, shape.whole)
    fraction = max(fraction, shape.fraction)
  }

  /// Measures a cell as printed, of which no more than `unit` columns may not be broken.
  mutating func add(_ cell: PrintedTable.Cell, isHead: Bool, unit: Int) {
    self.unit = max(self.unit, unit)
    if isHead {
      head = max(head, Int(cell.width))
    } else {
      add(cell.content, columns: Int(cell.width), isTall: cell.isTall)
    }
  }

  private mutating func add(_ content: CellShape.Content, columns: Int, isTall: Bool) {
    tally.add(content)
    switch content {
    case .number, .zero, .mark: number = max(number, columns)
    case .words:
      words = max(words, columns)
      if !isTall { self.isTall = false }
    }
  }
}

extension [Int] {
  /// Gives columns that are narrower than wanted equal shares of what is left.
  mutating func grow(to wanted: [Int], rest: inout Int) {
    while rest > 0 {
      let short = indices.filter { self[$0] < wanted[$0] }
      guard !short.isEmpty else { return }
      let share = Swift.max(1, rest / short.count)
      for column in short where rest > 0 {
        let more = Swift.min(share, wanted[column] - self[column], rest)
        self[column] += more
        rest -= more
      }
    }
  }
}
