import ReportModel
import TerminalModel

/// Measures the cells of a table, a row at a time.
struct SheetMeasure {
  private let names: [HeadWrapping]
  private var tallies: [Tally]
  /// For each row the column of its widest words, -1 for none.
  private var widest: [Int32] = []
  private var hasWide = false

  /// What is known of the cells of one column.
  private struct Tally {
    var kinds = CellTally()
    var whole = 0
    var fraction = 0
    var widest = 0

    mutating func add(_ shape: CellShape) {
      kinds.add(shape.content)
      guard shape.isNumber else {
        widest = max(widest, shape.whole)
        return
      }
      whole = max(whole, shape.whole)
      fraction = max(fraction, shape.fraction)
    }
  }

  init(columns names: [String]) {
    self.names = names.map(HeadWrapping.init)
    tallies = Array(repeating: Tally(), count: names.count)
  }

  mutating func add(_ row: Table.Row) {
    var (column, width) = (-1, TableSheet.wide)
    for field in row.fields.clamped(to: tallies.indices) {
      guard field < row.cells.count, let text = row.cells[field]?.text else { continue }
      let shape = CellShape(text.unicodeScalars)
      tallies[field].add(shape)
      if !shape.isNumber, shape.whole > width { (column, width) = (field, shape.whole) }
    }
    widest.append(Int32(column))
    if column >= 0 { hasWide = true }
  }

  /// The columns, by all rows that were added.
  var columns: [TableSheet.Column] {
    zip(names, tallies).map { name, tally in
      TableSheet.Column(
        head: [name.columns, name.columns(inRows: 2), name.columns(inRows: 3)],
        cells: max(tally.whole + tally.fraction, tally.widest), fraction: tally.fraction,
        isNumeric: tally.kinds.isNumeric)
    }
  }

  /// For each row the column of its widest words, -1 for none; empty where no words are wide.
  var widestText: [Int32] { hasWide ? widest : [] }
}
