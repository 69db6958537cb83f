/// Which cell of a report's tables is meant.
public struct CellPlace: Equatable, Hashable, Comparable, Sendable, Codable {
  /// The table, by its place among the report's tables.
  @Narrow public var table: Int
  /// The row, by its place among the table's rows.
  @Narrow public var row: Int
  /// The column, by its place among the table's columns.
  @Narrow public var column: Int

  /// A cell of a table.
  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// Whether a cell stands before another, in the order that tables are read in.
  public static func < (left: CellPlace, right: CellPlace) -> Bool {
    (left.table, left.row, left.column) < (right.table, right.row, right.column)
  }
}
