import HanText
import ReportModel
import TerminalModel

/// A table made ready to be set at any width: its printed rows, one a block, and all their cells.
///
/// What needs every cell is found here, once, when the document is made: which cells reach down over
/// a row, how wide the columns must be, which row is of which row of the model. So a screen costs
/// what its own rows cost, however long the table.
struct PrintedTable: Equatable, Sendable {
  /// A cell of the table.
  struct Cell: Equatable, Sendable {
    /// The first printed row, from 0.
    var row: Int32
    /// How many printed rows it covers.
    var rowSpan: Int32
    /// The first column.
    var column: Int32
    /// How many columns it covers.
    var columnSpan: Int32
    /// The reading offset of its words.
    var start: Int32
    /// How many scalars they are; 0 when it is blank.
    var length: Int32
    /// The columns they take in one line.
    var width: Int32 = 0
    /// What they are.
    var content = CellShape.Content.words

    var rows: Range<Int> { Int(row)..<Int(row + rowSpan) }
    var columns: Range<Int> { Int(column)..<Int(column + columnSpan) }
    var reading: ReadingRange { Int(start)..<Int(start + length) }
    var isBlank: Bool { length == 0 }
    var isTall: Bool { rowSpan > 1 }
  }

  /// The table.
  let table: Table
  /// How wide the terminal draws what it may draw in one column or two.
  let ambiguous: AmbiguousWidth
  /// The cells, row by row.
  private(set) var cells: [Cell]
  /// Where the cells of each row begin, and the end of all.
  private(set) var rowStarts: [Int32]
  /// How many columns it has.
  private(set) var columnCount: Int
  /// The row of the model that each printed row is, or -1 for those that name columns or parts.
  private(set) var modelRows: [Int32]
  /// The row of table 四 that holds its figures, or nil in other tables.
  private(set) var turnedRow: Int?
  /// Which tall cells reach down over which rows.
  private(set) var tall = TallCells()
  /// What the columns need.
  private(set) var needs = PrintedNeeds()

  /// The number of printed rows.
  var rowCount: Int { rowStarts.count - 1 }

  /// The printed form of a table, or nil where the grid does not hold exactly the words of the blocks.
  ///
  /// So what is set by the table shows every word, and a table that came damaged is set as lines.
  init?(_ table: Table, of report: Report, _ ambiguous: AmbiguousWidth) {
    self.ambiguous = ambiguous
    guard let grid = PrintedGrid(table, of: report, ambiguous) else { return nil }
    self.table = table
    cells = grid.cells
    rowStarts = grid.rowStarts
    columnCount = grid.columnCount
    modelRows = Array(repeating: -1, count: grid.gridRows.count)
    for (index, row) in table.rows.enumerated() {
      guard let place = row.gridRow.flatMap(grid.printedRow) else { continue }
      // Table 四 is three rows of the model in one printed row.
      if table.kind == .review { turnedRow = place } else { modelRows[place] = Int32(index) }
    }
    tall = TallCells(cells, rowCount: rowStarts.count - 1)
    needs = PrintedNeeds(self, of: report)
  }

  /// The printed tables of a report that can be set by them; their blocks ascend.
  static func tables(
    of report: Report, _ ambiguous: AmbiguousWidth = .narrow
  ) -> [PrintedTable] {
    var end = 0
    return report.tables.compactMap { table in
      guard table.blocks.lowerBound >= end, let printed = PrintedTable(table, of: report, ambiguous)
      else {
        return nil
      }
      end = table.blocks.upperBound
      return printed
    }
  }

  /// Takes what is known so far of its columns; only while it is being made.
  mutating func take(_ needs: PrintedNeeds) { self.needs = needs }

  /// The places of the cells that begin in a row.
  func cells(ofRow row: Int) -> Range<Int> { Int(rowStarts[row])..<Int(rowStarts[row + 1]) }

  /// Whether a row names columns or a part of the table, rather than being a row of it.
  func isHead(_ row: Int) -> Bool {
    // The one row of figures of table 四 is three rows of the model.
    modelRows[row] < 0 && row != turnedRow
  }

  /// The row of the model that a printed row is.
  func modelRow(of row: Int) -> Table.Row? {
    modelRows[row] < 0 ? nil : table.rows[Int(modelRows[row])]
  }

  /// The cell whose words hold a reading offset.
  func cell(atReading offset: Int, inRow row: Int) -> Cell? {
    cells[cells(ofRow: row)].first { $0.reading.contains(offset) }
  }
}
