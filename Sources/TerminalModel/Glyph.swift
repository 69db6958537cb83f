/// A glyph: what one cell, or two cells side by side, show.
///
/// A scalar that would drive the terminal or hide in it never becomes a glyph of its own: C0
/// controls show as their control pictures (`␛`), all others (C1 controls, bidi overrides,
/// zero-width characters) as ``hiddenMark``. Combining marks join the glyph before them.
public struct Glyph: Equatable, Sendable {
  /// The scalar that takes the columns.
  public private(set) var base: Unicode.Scalar
  /// Combining marks above and below it.
  public private(set) var marks: [Unicode.Scalar]
  /// The columns it takes: 0 for a combining mark by itself and for ``covered``, else 1 or 2.
  public private(set) var columns: Int

  /// What stands for a character that must not reach the terminal: ␦, "symbol for substitute".
  public static let hiddenMark: Unicode.Scalar = "\u{2426}"
  /// How many combining marks a glyph takes; curses' `cchar_t` holds five scalars in all.
  static let mostMarks = 4

  /// An empty cell.
  public static let blank = Glyph(base: " ", columns: 1)
  /// The second cell of a glyph of two columns.
  public static let covered = Glyph(base: "\u{0}", columns: 0)

  private init(base: Unicode.Scalar, columns: Int) {
    self.base = base
    self.columns = columns
    marks = []
  }

  /// The glyph of one scalar of a document.
  public init(_ scalar: Unicode.Scalar) {
    let shown = Glyph.visible(scalar)
    self.init(base: shown, columns: displayWidth(shown))
  }

  /// The columns that a scalar of a document takes: 0, 1 or 2.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    displayWidth(visible(scalar))
  }

  /// The scalar to show for a scalar of a document.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? hiddenMark
    case 0x7F: "\u{2421}"
    case 0xA0: " "
    case 0x80..<0x2000: scalar.value < 0xA0 || isHidden(scalar) ? hiddenMark : scalar
    case 0x2028, 0x2029: hiddenMark
    default: isHidden(scalar) ? hiddenMark : scalar
    }
  }

  /// Whether a scalar shows nothing, or changes how others are shown.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// Adds a combining mark, up to ``mostMarks``; blanks and covered cells take none.
  mutating func combine(_ mark: Glyph) {
    guard columns > 0, marks.count < Glyph.mostMarks else { return }
    marks.append(mark.base)
  }
}
