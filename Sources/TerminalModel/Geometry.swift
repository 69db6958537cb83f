/// A size in terminal cells.
public struct Size: Equatable, Hashable, Sendable {
  /// The number of columns.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// A size; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell of a screen, counted from the top left corner, which is row 0, column 0.
public struct Position: Equatable, Hashable, Sendable {
  /// The row, downward.
  public var row: Int
  /// The column, to the right.
  public var column: Int

  /// A position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
public struct Rect: Equatable, Hashable, Sendable {
  /// The top left cell.
  public var origin: Position
  /// How many cells it has each way.
  public var size: Size

  /// A rectangle; negative sizes become 0.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    origin = Position(row: row, column: column)
    size = Size(columns: columns, rows: rows)
  }

  /// The rows it covers.
  public var rowRange: Range<Int> { origin.row..<origin.row + size.rows }
  /// The columns it covers.
  public var columnRange: Range<Int> { origin.column..<origin.column + size.columns }
}
