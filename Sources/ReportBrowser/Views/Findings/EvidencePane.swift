import TerminalModel

/// The message of the selected finding in full, and what it rests on.
struct EvidencePane {
  let state: BrowserState

  /// The columns left free left and right of the words.
  static let margins = 4

  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.rows > 0, let parts = state.evidenceParts else { return }
    let cursor = state.scene.findings.evidence ?? EvidenceCursor()
    var line = rect.origin.row - cursor.topRow
    for part in cursor.parts.top(of: parts.count)..<parts.count {
      guard line < rect.rowRange.upperBound else { return }
      let isSelected = state.focus == .evidence && part == state.evidencePart
      for content in parts.lines(of: part) {
        if rect.rowRange.contains(line) {
          frame.mark(
            Rect(row: line, column: rect.origin.column, columns: rect.size.columns, rows: 1),
            .evidence, row: part)
          draw(content, isSelected: isSelected && part > 0, at: line, in: rect, on: &frame)
          if isSelected {
            frame.put(
              " ", at: Position(row: line, column: rect.origin.column), style: Theme.cursor)
          }
        }
        line += 1
      }
    }
  }

  private func draw(
    _ line: EvidenceParts.Line, isSelected: Bool, at row: Int, in rect: Rect,
    on frame: inout Frame
  ) {
    let column = rect.origin.column + 2
    frame.put(
      line.words, at: Position(row: row, column: column + line.indent),
      limit: rect.size.columns - 2 - line.indent
    ) { place in
      let isFigure = line.figures.contains { $0.contains(line.words.startIndex + place) }
      let style = isFigure ? Theme.figure : line.style
      return isSelected ? style.adding(.bold) : style
    }
    // Flush right with the longest row, not with a far edge of a wide pane.
    let width = min(rect.size.columns - EvidencePane.margins, Layout.widestMeasure)
    frame.put(
      line.right, at: Position(row: row, column: column + width - state.width(line.right)),
      style: line.rightStyle)
  }
}
