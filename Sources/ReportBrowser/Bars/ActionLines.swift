import ReportModel
import TerminalModel
import Wording

/// What a line behind `:` finds, above it: the keys of each action, and what it does.
struct ActionLines {
  /// The lines, the likeliest first.
  let lines: [(keys: String, words: String)]
  /// The one that is chosen.
  let chosen: Int

  /// The most that are shown: more than anybody reads while typing.
  static let most = 8

  func draw(in body: Rect, on frame: inout Frame) {
    let lines = lines.prefix(min(ActionLines.most, body.size.rows / 2))
    let first = body.rowRange.upperBound - lines.count
    for (place, line) in lines.enumerated() {
      let style = place == chosen ? Theme.cursor : Theme.bar
      let row = Rect(row: first + place, column: 0, columns: body.size.columns, rows: 1)
      frame.fill(row, style: style)
      let width = HelpLines.keysWidth(in: body.size.columns)
      frame.putCut(
        line.keys, at: Position(row: row.origin.row, column: 1), style: style.adding(.bold),
        limit: width - 2)
      frame.putCut(
        line.words, at: Position(row: row.origin.row, column: width), style: style,
        limit: body.size.columns - width - 1)
    }
  }
}

extension BrowserState {
  /// What the line that is typed finds, where an action is among it.
  func actionLines(of prompt: Prompt) -> ActionLines {
    let choices = prompt.choices.prefix(ActionLines.most)
    let holdsAction = choices.contains { if case .action = $0 { true } else { false } }
    return ActionLines(
      lines: holdsAction ? choices.map { line(of: $0, prompt) } : [], chosen: prompt.chosen)
  }

  private func line(
    of choice: ActionNames.Choice, _ prompt: Prompt
  ) -> (keys: String, words: String) {
    switch choice {
    case .action(let place): actionNames.words(of: place)
    case .place(.section(let section)): (say("跳到"), document.report.sections[section].name)
    case .place, .agency: (say("跳到"), prompt.string)
    }
  }
}
