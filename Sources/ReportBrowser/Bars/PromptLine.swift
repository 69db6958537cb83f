import TerminalModel

/// The line being typed, at the bottom; the terminal's own cursor stands right behind the typed text,
/// which is where an input method opens its window.
struct PromptLine {
  let prompt: Prompt
  /// What is said of it at the right: in full, then less of it, for a line with less room.
  let results: [String]

  func draw(on frame: inout Frame) {
    let (row, columns) = (frame.size.rows - 1, frame.size.columns)
    let ambiguous = frame.ambiguous
    func width(_ words: String) -> Int { displayWidth(words, ambiguous) }
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let least = min(columns / 2, width(prompt.string) + 2)
    let label = " \(prompt.label) "
    // What is typed comes first: what is said of it may take what is left.
    let right =
      results.first {
        width($0) <= columns - width(label) - least - 4
      } ?? ""
    let rightWidth = width(right)
    frame.put(
      right, at: Position(row: row, column: columns - rightWidth - 1), style: Theme.bar)
    let start = frame.put(label, at: Position(row: row, column: 0), style: Theme.barStrong)
    let room = columns - start - rightWidth - 3
    frame.fill(Rect(row: row, column: start, columns: room + 1, rows: 1), style: Theme.text)
    let first = firstShown(room: room - 1, ambiguous)
    let typed = prompt.text[first...]
    frame.put(typed, at: Position(row: row, column: start), limit: room) { _ in Theme.text }
    let before = prompt.text[first..<prompt.caret].columns(ambiguous)
    frame.cursor = Position(row: row, column: start + min(before, room))
  }

  /// The first scalar that is shown: as much before the caret as there is room for.
  private func firstShown(room: Int, _ ambiguous: AmbiguousWidth) -> Int {
    var first = prompt.caret
    var width = 0
    while first > 0 {
      width += displayWidth(prompt.text[first - 1], ambiguous)
      guard width <= room else { break }
      first -= 1
    }
    return first
  }
}
