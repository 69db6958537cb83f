/// One cell of a frame: a glyph and how it looks.
public struct Cell: Equatable, Sendable {
  /// What stands in it.
  public var glyph: Glyph
  /// How it looks.
  public var style: Style

  /// A cell.
  public init(glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// A blank in the plain style.
  public static let blank = Cell(glyph: .blank, style: .plain)
}
