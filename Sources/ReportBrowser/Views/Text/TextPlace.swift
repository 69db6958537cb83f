import ReportModel

/// A place in the text that stays true at every width of the screen.
struct TextPlace: Equatable, Sendable {
  /// A reading offset; the row that holds it is meant.
  var offset: Int
  /// How many rows above that row are meant: blank rows and the rules of tables hold no offset.
  var above = 0
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
