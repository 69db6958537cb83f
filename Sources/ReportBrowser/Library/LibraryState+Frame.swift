public import TerminalModel
import Wording

extension LibraryState {
  /// The whole screen, built anew.
  ///
  /// - Parameter size: the size of the screen.
  /// - Returns: a frame of that size; below 20×5 it only says that the screen is too small.
  public func frame(size: Size) -> Frame {
    var state = self
    state.size = size
    var frame = Frame(size: size, ambiguous: ambiguous)
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else {
      frame.put(say("窗口太小"), at: Position(row: 0, column: 0))
      return frame
    }
    if let help {
      let body = Rect(row: 1, column: 0, columns: size.columns, rows: size.rows - 2)
      OverlayPane(lines: state.helpLines, place: help).draw(in: body, on: &frame)
    } else {
      switch view {
      case .reports, .findings, .hits, .nearest: LibraryPane(state: state).draw(on: &frame)
      case .figures: FiguresPane(state: state).draw(on: &frame)
      case .words where state.words.places != nil: WordPlacesPane(state: state).draw(on: &frame)
      case .words: LibraryPane(state: state).draw(on: &frame)
      case .comparison: ComparisonPane(state: state).draw(on: &frame)
      }
    }
    if let prompt, prompt.kind == .goTo {
      let body = Rect(row: 1, column: 0, columns: size.columns, rows: size.rows - 2)
      ActionLines(
        lines: prompt.choices.prefix(ActionLines.most).map(actionNames.line), chosen: prompt.chosen
      ).draw(in: body, on: &frame)
    }
    LibraryBars(state: state).draw(on: &frame)
    return frame
  }
}
