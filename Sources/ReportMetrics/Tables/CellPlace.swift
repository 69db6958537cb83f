/// The cell of a table that a figure stands in, by the places of table, row and column in the report.
public struct CellPlace: Equatable, Sendable, Codable {
  /// The table, as an index into the report's tables.
  public var table: Int
  /// The row, as an index into the table's rows.
  public var row: Int
  /// The column, as an index into the table's columns.
  public var column: Int

  /// A cell of a table.
  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }
}
