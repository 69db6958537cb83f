import TerminalModel
import Wording

/// Draws the reports that are most like one, and the sentences that both say.
struct NearestPane {
  let state: LibraryState

  func draw(report group: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let near = state.nearest.shown?.reports[safe: group],
      let report = state.shelf.report(near.report)
    else { return }
    let end = rect.size.columns - displayWidth(near.percent, state.ambiguous) - 1
    frame.putCut(
      report.label, at: Position(row: rect.origin.row, column: rect.origin.column + 1),
      style: style, limit: end - 2)
    frame.put(
      near.percent, at: Position(row: rect.origin.row, column: rect.origin.column + end),
      style: style.background == .standard ? Theme.matchCount : style)
  }

  func drawHead(in rect: Rect, on frame: inout Frame) {
    let count = state.group.flatMap { state.nearest.shown?.reports[safe: $0]?.shared.count } ?? 0
    let words = count > 0 ? say("两份都有的句子 \(count)") : say("没有整句相同，只有词句相近")
    frame.putCut(
      words, at: Position(row: rect.origin.row, column: rect.origin.column + 3),
      style: Theme.tableHead, limit: rect.size.columns - 4)
  }

  func draw(row: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let group = state.group,
      let sentence = state.nearest.shown?.reports[safe: group]?.shared[safe: row]
    else { return }
    frame.putCut(
      sentence.words, at: Position(row: rect.origin.row, column: rect.origin.column + 3),
      style: style, limit: rect.size.columns - 4)
  }
}
