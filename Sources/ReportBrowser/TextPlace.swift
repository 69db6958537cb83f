import ReportModel

/// A place in the text that stays true at every width of the screen.
struct TextPlace: Equatable, Sendable {
  /// A reading offset; the row that holds it is meant.
  var offset: Int
  /// Whether the blank row above that row is meant.
  var isGap = false
}

/// A row of the wrapped text, by its block and its number in the block, at one measure.
struct RowPlace: Equatable, Comparable, Sendable {
  /// The block.
  var block: Int
  /// The row in the block; a blank row above the text is row 0 of its block.
  var row: Int

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.block, left.row) < (right.block, right.row)
  }
}

/// One row of the wrapped text.
struct TextRow: Equatable, Sendable {
  /// The block it belongs to.
  var block: Int
  /// What stands in it; empty for a blank row.
  var reading: ReadingRange
  /// The columns left free before the text.
  var indent: Int
  /// Whether it is the blank row above a block.
  var isGap = false
}
