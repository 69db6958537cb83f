import ReportModel
import TerminalModel
import Wording

/// The actions and the place that a line behind `:` finds, above it: the keys of each, and what it does.
struct ActionLines {
  let state: BrowserState
  let prompt: Prompt

  /// The most that are shown: more than anybody reads while typing.
  private static let most = 8

  func draw(in body: Rect, on frame: inout Frame) {
    let choices = prompt.choices.prefix(min(ActionLines.most, body.size.rows / 2))
    guard choices.contains(where: { if case .action = $0 { true } else { false } }) else { return }
    let first = body.rowRange.upperBound - choices.count
    for (place, choice) in choices.enumerated() {
      let isChosen = place == prompt.chosen
      let style = isChosen ? Theme.cursor : Theme.bar
      let row = Rect(row: first + place, column: 0, columns: body.size.columns, rows: 1)
      frame.fill(row, style: style)
      let (keys, words) = line(of: choice)
      let width = HelpLines.keysWidth(in: body.size.columns)
      frame.putCut(
        keys, at: Position(row: row.origin.row, column: 1), style: style.adding(.bold),
        limit: width - 2)
      frame.putCut(
        words, at: Position(row: row.origin.row, column: width), style: style,
        limit: body.size.columns - width - 1)
    }
  }

  private func line(of choice: ActionNames.Choice) -> (keys: String, words: String) {
    switch choice {
    case .action(let place): state.actionNames.words(of: place)
    case .place(.section(let section)): (say("跳到"), state.document.report.sections[section].name)
    case .place: (say("跳到"), prompt.string)
    }
  }
}
