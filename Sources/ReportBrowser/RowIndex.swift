/// How many rows stand before each block at one measure.
public struct RowIndex: Equatable, Sendable {
  /// The measure, in columns.
  public var columns: Int
  /// The rows before each block, and, last, the rows of all.
  public var rowsBefore: [Int32]

  /// A count for one measure.
  public init(columns: Int, rowsBefore: [Int32]) {
    self.columns = columns
    self.rowsBefore = rowsBefore
  }
}
