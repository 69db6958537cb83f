/// A table as it stands on paper: rows of cells, some of which cover others.
struct GridTable: Equatable, Sendable {
  /// A cell with what it covers to the right and below.
  struct Cell: Equatable, Sendable {
    var words: String
    var columnSpan: Int
    var rowSpan: Int

    /// A cell of some words.
    init(_ words: String, columns: Int = 1, rows: Int = 1) {
      self.words = words
      columnSpan = columns
      rowSpan = rows
    }
  }

  /// The cells that begin in each row.
  var rows: [[Cell]]
  /// How many columns the grid has.
  var columnCount: Int

  /// How wide the columns are to each other: the labels of table 三 are wide, the words that come down beside
  /// them are not.
  var columnShares: [Double] {
    columnCount == 10
      ? [6, 11, 34] + [Double](repeating: 10, count: 7)
      : [Double](repeating: 1, count: columnCount)
  }

  /// A place of a row: a cell that begins there, or a stretch that one from above covers.
  enum Place {
    case cell(Cell)
    case covered(columnSpan: Int)
  }

  /// The rows with what is covered from above, as Word writes them.
  var places: [[Place]] {
    // What comes down in each column: how many more rows, and how wide at the column it begins in.
    var left = [Int](repeating: 0, count: columnCount)
    var width = [Int](repeating: 0, count: columnCount)
    return rows.map { cells in
      var row: [Place] = []
      var rest = cells[...]
      var column = 0
      while column < columnCount {
        if left[column] > 0 {
          left[column] -= 1
          row.append(.covered(columnSpan: width[column]))
          column += max(1, width[column])
        } else if let cell = rest.popFirst() {
          row.append(.cell(cell))
          left[column] = cell.rowSpan - 1
          width[column] = cell.columnSpan
          column += cell.columnSpan
        } else {
          break
        }
      }
      return row
    }
  }
}
