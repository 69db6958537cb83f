internal import TerminalModel

/// The glyphs that the terminal draws in two columns and curses counts as one, drawn past it.
///
/// Curses has two blanks where such a glyph stands, so all else on its row keeps its place. The glyph is put over
/// them with its place and style, and place and style of curses are kept (DECSC) and given back (DECRC). They are
/// few, and all are drawn each time: what curses made blank anew is not known here.
enum WideOverlay {
  /// Whether a glyph is one of them: two columns for a frame, one for curses.
  static func holds(_ glyph: Glyph) -> Bool {
    glyph.columns == 2 && displayWidth(glyph.base) == 1
  }

  /// What draws the glyphs of a frame; nothing where it has none.
  static func bytes(for frame: Frame, within size: Size, palette: Palette) -> [UInt8] {
    var bytes: [UInt8] = []
    var last: Style?
    for row in 0..<min(frame.size.rows, size.rows) {
      for column in 0..<min(frame.size.columns, size.columns) where holds(frame[row, column].glyph)
      {
        let cell = frame[row, column]
        bytes += Array("\u{1B}[\(row + 1);\(column + 1)H".utf8)
        if cell.style != last { bytes += rendition(palette.numbers(of: cell.style)).utf8 }
        last = cell.style
        bytes += String(String.UnicodeScalarView([cell.glyph.base] + cell.glyph.marks)).utf8
      }
    }
    return bytes.isEmpty ? [] : Array("\u{1B}7".utf8) + bytes + Array("\u{1B}8".utf8)
  }

  /// A style as ECMA-48 says it (SGR): attributes, then colours, those behind the first eight by their number.
  private static func rendition(_ style: Palette.Numbers) -> String {
    var codes = ["0"]
    if style.attributes.contains(.bold) { codes.append("1") }
    if style.attributes.contains(.dim) { codes.append("2") }
    if style.attributes.contains(.underline) { codes.append("4") }
    if style.attributes.contains(.reverse) { codes.append("7") }
    if let color = style.foreground { codes.append(color < 8 ? "\(30 + color)" : "38;5;\(color)") }
    if let color = style.background { codes.append(color < 8 ? "\(40 + color)" : "48;5;\(color)") }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }
}
