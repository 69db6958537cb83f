import TerminalModel
import Wording

/// The line at the bottom: where one is, and what the keys do.
struct StatusLine {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    let row = frame.size.rows - 1
    let columns = frame.size.columns
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let place = positions.first { state.width($0) <= columns - 2 } ?? ""
    let pieces = hints(in: columns - state.width(place) - 4, of: columns)
    let hints = pieces.map(\.words).spaced
    let right = [place, hints].spaced
    let start = columns - state.width(right) - 1
    frame.put(right, at: Position(row: row, column: start), style: Theme.bar)
    frame.putCut(
      state.notice?.words ?? path(fitting: start - 3), at: Position(row: row, column: 1),
      style: leftStyle,
      limit: start - 3)
    mark(pieces, behind: columns - state.width(hints) - 1, on: &frame)
  }

  /// Says where each hint stands.
  private func mark(
    _ pieces: [StatusHints.Piece], behind start: Int, on frame: inout Frame
  ) {
    var column = start
    for (place, words) in pieces {
      let rect = Rect(
        row: frame.size.rows - 1, column: column, columns: state.width(words), rows: 1)
      frame.mark(rect, .hint, row: place)
      column += state.width(words) + 2
    }
  }

  /// What is said once is said whole, with a gap behind it; the path gives way to the first keys.
  private func hints(in room: Int, of columns: Int) -> [StatusHints.Piece] {
    let hints = StatusHints(state: state)
    if let notice = state.notice {
      return hints.pieces(fitting: room - state.width(notice.words) - 2)
    }
    let path = pathColumns(of: columns)
    return hints.pieces(fitting: room - path.upperBound, firstFitting: room - path.lowerBound)
  }

  private var leftStyle: Style {
    guard let notice = state.notice else { return Theme.barStrong }
    return notice.isFailure ? Theme.failureBar : Theme.barStrong
  }

  private func pathColumns(of columns: Int) -> ClosedRange<Int> {
    state.overlay == nil
      ? state.view.pathColumns(in: state, of: columns)
      : min(12, columns / 4)...min(30, columns / 3)
  }

  /// Where one is, in words.
  private func path(fitting columns: Int) -> String {
    state.overlay == nil ? state.view.path(in: state, fitting: columns) : state.focus.name
  }

  /// Where one is, and by what less is shown than there is: in full, and shorter for narrow lines.
  private var positions: LazyMapSequence<[[String]], String> {
    let narrowing = Narrowing(state)
    let position = position
    let extent = state.document.extent.words ?? ""
    let full = [extent, narrowing?.words ?? "", position]
    let short = [position, narrowing?.shortWords ?? ""]
    return [full, Array(full.dropFirst()), short, Array(short.dropFirst())].lazy.map { $0.spaced }
  }

  /// The row of rows; what is current of how many in a list.
  private var position: String {
    guard let overlay = state.overlay else { return state.view.position(in: state) }
    let count = overlay.lines.count
    let last = min(count, overlay.place.top(of: count) + state.layout.body.size.rows)
    return count == 0 ? "" : say("\(last)/\(count) 行")
  }
}

extension [String] {
  /// The words of a bar side by side, without those that are empty.
  ///
  /// Before the first screen `joined` would have the runtime look through all types for what makes an array of words a
  /// collection.
  var spaced: String {
    reduce(into: "") { line, words in
      guard !words.isEmpty else { return }
      if !line.isEmpty { line += "  " }
      line += words
    }
  }
}
