extension Frame {
  /// The screen as plain text, one line a row, without the blanks at the ends of lines.
  ///
  /// - Parameter showingStyles: whether a second picture follows, with one letter for the style of
  ///   each cell (`.` for the plain one), then the cursor's place and what the letters mean.
  /// - Returns: lines joined by line feeds, without one at the end.
  public func picture(showingStyles: Bool = false) -> String {
    let rows = (0..<size.rows).map { row in text(ofRow: row) }
    guard showingStyles else { return rows.joined(separator: "\n") }
    var legend = StyleLegend()
    let styles = (0..<size.rows).map { row in
      trimmed(
        (0..<size.columns).map { legend.letter(for: self[row, $0].style) }, dropping: ".")
    }
    let place = cursor.map { "cursor \($0.row),\($0.column)" } ?? "cursor hidden"
    return (rows + ["", "styles"] + styles + [place] + legend.lines).joined(separator: "\n")
  }

  /// One row as text.
  public func text(ofRow row: Int) -> String {
    var scalars: [Unicode.Scalar] = []
    for column in 0..<size.columns {
      let glyph = self[row, column].glyph
      guard glyph != .covered else { continue }
      scalars.append(glyph.base)
      scalars += glyph.marks
    }
    return trimmed(scalars, dropping: " ")
  }

  private func trimmed(_ scalars: [Unicode.Scalar], dropping blank: Unicode.Scalar) -> String {
    var view = String.UnicodeScalarView()
    let end = scalars.lastIndex { $0 != blank } ?? -1
    view.append(contentsOf: scalars[0..<end + 1])
    return String(view)
  }
}

/// The letters that stand for styles in one picture, in the order they were met.
private struct StyleLegend {
  private var styles: [Style] = []

  /// The letter of a style; beyond 52 styles they share the last one.
  mutating func letter(for style: Style) -> Unicode.Scalar {
    guard style != .plain else { return "." }
    if !styles.contains(style) { styles.append(style) }
    let index = min(styles.firstIndex(of: style) ?? 0, 51)
    let first: Unicode.Scalar = index < 26 ? "a" : "A"
    return Unicode.Scalar(UInt8(first.value) + UInt8(index % 26))
  }

  /// One line a letter: `a cyan bold`.
  var lines: [String] {
    styles.enumerated().map { index, style in
      let letter = Unicode.Scalar(UInt8((index < 26 ? 97 : 65) + index % 26))
      return "\(letter) \(style)"
    }
  }
}

extension Style: CustomStringConvertible {
  /// The style in words: `yellow on black bold`.
  public var description: String {
    var words: [String] = []
    if foreground != .standard { words.append("\(foreground)") }
    if background != .standard { words.append("on \(background)") }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    words += names.filter { attributes.contains($0.0) }.map(\.1)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
