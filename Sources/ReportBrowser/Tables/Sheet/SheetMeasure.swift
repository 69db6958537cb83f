import ReportModel
import TerminalModel

/// Measures the cells of a table, a row at a time.
struct SheetMeasure {
  private let names: [HeadWrapping]
  private var measures: [ColumnMeasure]
  /// For each row the column of its widest words, -1 for none.
  private var widest: [Int32] = []
  private var hasWide = false
  private let ambiguous: AmbiguousWidth

  init(columns names: [String], _ ambiguous: AmbiguousWidth) {
    self.names = names.map { HeadWrapping($0, ambiguous) }
    self.ambiguous = ambiguous
    measures = Array(repeating: ColumnMeasure(), count: names.count)
  }

  mutating func add(_ row: Table.Row) {
    var (column, width) = (-1, TableSheet.wide)
    for field in row.fields.clamped(to: measures.indices) {
      guard field < row.cells.count, let text = row.cells[field]?.text else { continue }
      let shape = CellShape(text.unicodeScalars, ambiguous)
      measures[field].add(shape)
      if !shape.isNumber, shape.whole > width { (column, width) = (field, shape.whole) }
    }
    widest.append(Int32(column))
    if column >= 0 { hasWide = true }
  }

  /// The columns, by all rows that were added.
  var columns: [TableSheet.Column] {
    zip(names, measures).map { name, measure in
      TableSheet.Column(
        head: [name.columns, name.columns(inRows: 2), name.columns(inRows: 3)],
        cells: measure.cells, fraction: measure.fraction, isNumeric: measure.isNumeric)
    }
  }

  /// For each row the column of its widest words, -1 for none; empty where no words are wide.
  var widestText: [Int32] { hasWide ? widest : [] }
}
