/// A glyph: what one cell, or two cells side by side, show.
///
/// A scalar that would drive the terminal or hide in it never becomes a glyph of its own: C0
/// controls show as their control pictures (`␛`) and a tab as a blank, all others (C1 controls, bidi overrides,
/// zero-width characters, fillers, scalars without a character) as ``hiddenMark``. Combining marks
/// join the glyph before them.
///
/// Frames are built anew on every key, so a glyph is 21 plain bytes without a reference.
public struct Glyph: Equatable, Sendable {
  /// The first two combining marks, the later one in the upper half; 0 where there is none.
  private var firstMarks: UInt64 = 0
  /// The next two.
  private var lastMarks: UInt64 = 0
  /// The scalar that takes the columns.
  public private(set) var base: Unicode.Scalar
  private var width: UInt8

  /// The columns it takes: 0 for a combining mark by itself and for ``covered``, else 1 or 2.
  public var columns: Int { Int(width) }

  /// What stands for a character that must not reach the terminal: ␦, "symbol for substitute".
  public static let hiddenMark: Unicode.Scalar = "\u{2426}"
  /// How many combining marks a glyph takes; curses' `cchar_t` holds five scalars in all.
  static let mostMarks = 4

  /// An empty cell.
  public static let blank = Glyph(base: " ", width: 1)
  /// The second cell of a glyph of two columns.
  public static let covered = Glyph(base: "\u{0}", width: 0)

  private init(base: Unicode.Scalar, width: UInt8) {
    self.base = base
    self.width = width
  }

  /// The glyph of one scalar of a document.
  ///
  /// - Parameters:
  ///   - scalar: the scalar.
  ///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
  @inline(__always)
  public init(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth = .narrow) {
    // Nearly all of a screen.
    switch scalar.value {
    case 0x4E00...0x9FFF: self.init(base: scalar, width: 2)
    case 0x20...0x7E: self.init(base: scalar, width: 1)
    default: self.init(rare: scalar, ambiguous)
    }
  }

  private init(rare scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) {
    switch GlyphClass(scalar) {
    case .narrow where ambiguous == .wide && scalar.value >= 0xA1:
      self.init(
        base: AmbiguousWidth.plainLine(scalar) ?? scalar,
        width: AmbiguousWidth.isOpen(scalar) ? 2 : 1)
    case .narrow: self.init(base: scalar == Glyph.noBreakSpace ? " " : scalar, width: 1)
    case .wide: self.init(base: scalar, width: 2)
    case .mark: self.init(base: scalar, width: 0)
    case .hidden: self.init(base: Glyph.standIn(for: scalar), width: 1)
    }
  }

  /// Some terminals draw U+00A0 as a visible sign; on a screen it is a blank like others.
  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  /// What is shown for a scalar that must not reach the terminal.
  private static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // White space, as wide as the blank that a tab at least is.
    case 0x09: " "
    // The block "Control Pictures" lists the C0 controls in their order from U+2400.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? hiddenMark
    case 0x7F: "\u{2421}"
    default: hiddenMark
    }
  }

  /// The combining marks above and below the base, in their order.
  public var marks: [Unicode.Scalar] {
    if firstMarks == 0 { return [] }
    return [firstMarks, firstMarks >> 32, lastMarks, lastMarks >> 32].compactMap { bits in
      let value = UInt32(truncatingIfNeeded: bits)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// Whether combining marks stand on the base.
  public var hasMarks: Bool { firstMarks != 0 }

  /// Adds a combining mark, up to ``mostMarks``; covered cells take none.
  mutating func combine(_ mark: Glyph) {
    guard width > 0 else { return }
    let bits = UInt64(mark.base.value)
    if firstMarks == 0 {
      firstMarks = bits
    } else if firstMarks >> 32 == 0 {
      firstMarks |= bits << 32
    } else if lastMarks == 0 {
      lastMarks = bits
    } else if lastMarks >> 32 == 0 {
      lastMarks |= bits << 32
    }
  }
}
