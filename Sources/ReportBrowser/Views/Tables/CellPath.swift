import ReportModel
import TerminalModel
import Wording

/// A cell with all that it is of: `三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 自然人 ＝ 12`.
struct CellPath: Equatable {
  /// What the row is a part of, its label, and its column, the outermost first.
  let names: [String]
  /// What stands in the cell.
  let value: String

  private let ambiguous: AmbiguousWidth

  private static var undecided: String { say("？（数字连写，无法分开）") }

  /// The path of a cell by its names, the outermost first, and what it holds.
  init(names: [String], value: String, _ ambiguous: AmbiguousWidth) {
    self.ambiguous = ambiguous
    self.names = names
    self.value = value
  }

  /// The path of the selected cell; nil where there is none.
  init?(_ state: BrowserState) {
    let place = state.gridCell
    guard let table = state.gridTable, let row = table.rows[safe: place.row],
      state.gridLines.rowCount > 0
    else { return nil }
    ambiguous = state.ambiguous
    let column = table.columns[safe: place.column] ?? ""
    names = (row.path + [row.label, column])
      .filter { !$0.isEmpty }
    value = state.words(at: place) ?? (row.isUndecided(place.column) ? Self.undecided : say("（空）"))
  }

  /// The whole path.
  var words: String { words(names) }

  private func words(_ names: [String]) -> String {
    names.joined(separator: " › ") + say(" ＝ ") + value
  }

  /// As much of the path as some columns hold: column and value are kept longest, then the row's label.
  func words(fitting columns: Int) -> String {
    var shown = names
    while shown.count > 2, displayWidth(words(shown), ambiguous) > columns { shown.removeFirst() }
    let excess = displayWidth(words(shown), ambiguous) - columns
    guard excess > 0, shown.count == 2 else { return words(shown) }
    let room = displayWidth(shown[0], ambiguous) - excess - 1
    // Less than two characters of a name say nothing.
    if room >= 4 {
      shown[0] = shown[0].shortened(toColumns: room + 1, ambiguous)
      return words(shown)
    }
    let rest = columns - displayWidth(words([""]), ambiguous)
    if displayWidth(shown[1], ambiguous) <= rest { return words([shown[1]]) }
    return rest >= 5 ? words([shown[1].shortened(toColumns: rest, ambiguous)]) : value
  }
}
