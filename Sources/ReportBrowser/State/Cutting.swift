import TerminalModel

extension Sequence<Unicode.Scalar> {
  /// The columns that the scalars take on a screen, what is hidden included.
  var columns: Int { reduce(0) { $0 + Glyph.columns(of: $1) } }
}

extension String {
  /// As much of the beginning as takes no more than some columns.
  func cut(toColumns limit: Int) -> String {
    var view = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      used += Glyph.columns(of: scalar)
      guard used <= limit else { break }
      view.append(scalar)
    }
    return String(view)
  }

  /// The words in rows of some columns, broken where Chinese may be.
  func lines(columns: Int) -> [String] {
    guard displayWidth(self) > columns else { return [self] }
    let text = Array(unicodeScalars)
    return LineWrapping(columns: columns).rows(of: text).map {
      String(String.UnicodeScalarView(text[$0.range]))
    }
  }
}

extension Frame {
  /// Writes a line that may be too long, with `…` where it is cut.
  ///
  /// - Returns: the columns used, at most `limit`.
  @discardableResult
  mutating func putCut(
    _ text: String, at position: Position, style: Style = .plain, limit: Int
  ) -> Int {
    guard displayWidth(text) > limit else {
      return put(text, at: position, style: style, limit: limit)
    }
    guard limit > 0 else { return 0 }
    let used = put(text, at: position, style: style, limit: limit - 1)
    let end = Position(row: position.row, column: position.column + used)
    return used + put("…", at: end, style: style, limit: 1)
  }
}
