internal import ReportModel

/// A piece of a paragraph in which a whole report was run together.
struct GluedPiece {
  /// What the piece is; a heading brings its cut.
  enum Kind {
    case block(Block.Role)
    case heading(HeadingCut)
  }

  var kind: Kind
  /// The offsets of the piece in its stretch.
  var range: Range<Int>
}
