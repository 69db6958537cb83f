import TerminalModel

extension Sequence<Unicode.Scalar> {
  /// The columns that the scalars take on a screen, what is hidden included.
  func columns(_ ambiguous: AmbiguousWidth) -> Int {
    reduce(0) { $0 + displayWidth($1, ambiguous) }
  }
}

extension String {
  /// As much of the beginning as takes no more than some columns.
  func cut(toColumns limit: Int, _ ambiguous: AmbiguousWidth) -> String {
    var view = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      used += displayWidth(scalar, ambiguous)
      guard used <= limit else { break }
      view.append(scalar)
    }
    return String(view)
  }

  /// As much of the beginning as takes no more than some columns with `…` behind it.
  func shortened(toColumns limit: Int, _ ambiguous: AmbiguousWidth) -> String {
    cut(toColumns: limit - displayWidth("…", ambiguous), ambiguous) + "…"
  }

  /// A path in some columns, its folders cut before its file's name is, and of that the ending last.
  func shortenedPath(toColumns limit: Int, _ ambiguous: AmbiguousWidth) -> String {
    guard displayWidth(self, ambiguous) > limit else { return self }
    let mark = displayWidth("…", ambiguous)
    guard let cut = lastIndex(of: "/"), cut > startIndex else {
      return shortenedName(limit, mark, ambiguous)
    }
    let name = String(self[cut...])
    let room = limit - mark - displayWidth(name, ambiguous)
    guard room >= 0 else {
      return String(name.dropFirst()).shortenedName(limit, mark, ambiguous)
    }
    return String(self[..<cut]).cut(toColumns: room, ambiguous) + "…" + name
  }

  /// The beginning and, in half of the room, the end of a name.
  private func shortenedName(_ limit: Int, _ mark: Int, _ ambiguous: AmbiguousWidth) -> String {
    guard displayWidth(self, ambiguous) > limit else { return self }
    var end = ""
    for scalar in unicodeScalars.reversed() {
      let longer = String(scalar) + end
      guard displayWidth(longer, ambiguous) <= limit / 2 else { break }
      end = longer
    }
    let room = max(0, limit - mark - displayWidth(end, ambiguous))
    return cut(toColumns: room, ambiguous) + (limit >= mark ? "…" : "") + end
  }

  /// The words in rows of some columns, broken where Chinese may be.
  func lines(columns: Int, _ ambiguous: AmbiguousWidth) -> [String] {
    guard displayWidth(self, ambiguous) > columns else { return [self] }
    let text = Array(unicodeScalars)
    return LineWrapping(columns: columns, ambiguous: ambiguous).rows(of: text).map {
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
    guard displayWidth(text, ambiguous) > limit else {
      return put(text, at: position, style: style, limit: limit)
    }
    guard limit >= displayWidth("…", ambiguous) else { return 0 }
    let mark = displayWidth("…", ambiguous)
    let used = put(text, at: position, style: style, limit: limit - mark)
    let end = Position(row: position.row, column: position.column + used)
    return used + put("…", at: end, style: style, limit: mark)
  }
}
