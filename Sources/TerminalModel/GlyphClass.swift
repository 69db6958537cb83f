/// What a scalar is on a terminal: whether it may be shown, and how many columns it takes then.
///
/// ```
/// "a" → narrow    "广" → wide    U+0301, U+FE0F → mark    ESC, U+202E, U+200B → hidden
/// ```
/// Columns are those of the C library's `wcwidth` in a UTF-8 locale, because curses counts with
/// that: ambiguous characters (“ ” … — ·) take one. Selectors of a variation (⚠️, forms of a Han character) and
/// the joiner of 👨‍👩‍👧 are marks too: left with their character, they show nothing of their own.
enum GlyphClass: UInt32 {
  /// Must not reach the terminal: controls, formats, fillers, what has no character yet.
  case hidden
  /// Joins the glyph before it and takes no column of its own.
  case mark
  /// Takes one column.
  case narrow
  /// Takes two columns.
  case wide

  /// The class of a scalar.
  ///
  /// Nearly every scalar of a Chinese report is found before the search in the table begins.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // Dashes, quotes and dots of Chinese text lie from U+2010 to U+2027.
    case 0x20...0x7E, 0x2010...0x2027: self = .narrow
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: self = .wide
    default: self = GlyphClass.searched(scalar)
    }
  }

  /// The class of a scalar by the table alone: that of the last run which starts at or before it.
  static func searched(_ scalar: Unicode.Scalar) -> GlyphClass {
    var low = 0
    var high = glyphRuns.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if glyphRuns[middle] >> 2 <= scalar.value { low = middle } else { high = middle }
    }
    return GlyphClass(rawValue: glyphRuns[low] & 3) ?? .hidden
  }
}
