/// The columns that a scalar takes on a terminal as it is shown there: 0, 1 or 2.
///
/// What is not shown as itself counts with the mark that stands for it (see ``Glyph``), so that the
/// sum over a text is the number of cells it fills.
public func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch GlyphClass(scalar) {
  case .mark: 0
  case .narrow, .hidden: 1
  case .wide: 2
  }
}

/// The columns that a text takes on a terminal.
public func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}
