internal import HanText

/// A sheet of a workbook: what its cells show, at their places.
struct Sheet {
  /// A cell that shows something, or that others are merged into.
  struct Cell {
    var words: [Unicode.Scalar] = []
    var rowSpan = 1
    var columnSpan = 1
    /// Whether another cell reaches over its place.
    var isCovered = false
  }

  /// Its name.
  var name: String
  /// The cells of each row, by column; rows of none are not there.
  private(set) var rows: [Int: [Int: Cell]] = [:]
  /// The rows and columns that are not shown.
  var hiddenRows: Set<Int> = []
  var hiddenColumns: Set<Int> = []

  /// A sheet without cells.
  init(name: String) { self.name = name }

  /// The widest column that is read: sheets of departments have a hundred, what has more is damaged.
  static let widest = 1000

  /// Sets a cell.
  mutating func set(_ words: [Unicode.Scalar], row: Int, column: Int) {
    guard column < Self.widest, !words.isEmpty else { return }
    rows[row, default: [:]][column, default: Cell()].words = words
  }

  /// How many places merged cells take.
  private var mergedPlaces = 0

  /// The most that are followed: sheets have thousands, and one that asks for more is made to do harm.
  private static let mergedLimit = 1_000_000

  /// Merges cells into the first of them.
  mutating func merge(rows span: Range<Int>, columns: Range<Int>) {
    let columns = columns.clamped(to: 0..<Self.widest)
    // Whole columns are merged to lay a title out, and reach down to row 1,048,576.
    let end = min(span.upperBound, (rows.keys.max() ?? 0) + 1)
    guard !columns.isEmpty, span.lowerBound < end else { return }
    mergedPlaces += (end - span.lowerBound) * columns.count
    guard mergedPlaces <= Self.mergedLimit else { return }
    let rowCount = (span.lowerBound..<end).count { !hiddenRows.contains($0) }
    let columnCount = columns.count { !hiddenColumns.contains($0) }
    for row in span.lowerBound..<end {
      for column in columns {
        let isFirst = row == span.lowerBound && column == columns.lowerBound
        var cell = rows[row]?[column] ?? Cell()
        cell.isCovered = !isFirst
        if isFirst { (cell.rowSpan, cell.columnSpan) = (max(1, rowCount), max(1, columnCount)) }
        if !isFirst { cell.words = [] }
        rows[row, default: [:]][column] = cell
      }
    }
  }

  /// Whether a row shows nothing.
  func isBlank(_ row: Int) -> Bool {
    guard let cells = rows[row] else { return true }
    return cells.allSatisfy { $1.words.allSatisfy(\.isBlank) || hiddenColumns.contains($0) }
  }

  /// Whether cells with words are in rows or columns that are not shown.
  var hidesWords: Bool {
    rows.contains { row, cells in
      cells.contains { column, cell in
        !cell.words.isEmpty && (hiddenRows.contains(row) || hiddenColumns.contains(column))
      }
    }
  }
}
