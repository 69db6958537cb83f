/// The columns that a scalar takes on a terminal as it is shown there: 0, 1 or 2.
///
/// What is not shown as itself counts with the mark that stands for it (see ``Glyph``), so that the
/// sum over a text is the number of cells it fills.
///
/// - Parameters:
///   - scalar: the scalar.
///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
/// - Returns: the columns.
public func displayWidth(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth = .narrow) -> Int {
  switch GlyphClass(scalar) {
  case .mark: 0
  case .hidden: 1
  case .narrow: ambiguous == .wide && AmbiguousWidth.isOpen(scalar) ? 2 : 1
  case .wide: 2
  }
}

/// The columns that a text takes on a terminal.
///
/// - Parameters:
///   - text: the text.
///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
/// - Returns: the columns.
public func displayWidth(_ text: String, _ ambiguous: AmbiguousWidth = .narrow) -> Int {
  var columns = 0
  for scalar in text.unicodeScalars { columns += displayWidth(scalar, ambiguous) }
  return columns
}
