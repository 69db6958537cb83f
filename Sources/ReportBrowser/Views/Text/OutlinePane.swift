import ReportModel
import ReportSearch
import TerminalModel

/// The tree of sections, each with the number of its figures, or of its matches while one searches.
struct OutlinePane {
  private let state: BrowserState
  private let selected: Int
  private let selectedStyle: Style
  private let countStyle: Style

  init(state: BrowserState) {
    self.state = state
    selected = state.selectedSection
    selectedStyle = state.focus == .outline ? Theme.cursor : Theme.restingCursor
    countStyle = state.search == nil ? Theme.secondary : Theme.matchCount
  }

  func draw(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0 else { return }
    frame.mark(rect, .section, row: selected)
    var section: Int? = state.scene.outline.list.top(of: state.document.report.sections.count)
    for row in rect.rowRange {
      guard let shown = section else { return }
      draw(shown, at: Position(row: row, column: rect.origin.column), in: rect, on: &frame)
      section = state.shownSection(after: shown)
    }
  }

  private func draw(_ index: Int, at place: Position, in rect: Rect, on frame: inout Frame) {
    let section = state.document.report.sections[index]
    let style = index == selected ? selectedStyle : Theme.text
    let row = Rect(row: place.row, column: place.column, columns: rect.size.columns, rows: 1)
    if style.background != .standard { frame.fill(row, style: style) }
    let count = count(of: index)
    let countWidth = state.width(count)
    // One column a level: the bracket of （一） is half blank and looks set in by itself.
    let indent = 1 + min(section.depth, rect.size.columns / 4)
    let mark = Position(row: place.row, column: place.column + indent)
    frame.mark(row, .section, row: index)
    let fold = Rect(row: place.row, column: mark.column, columns: 2, rows: 1)
    if !section.descendants.isEmpty { frame.mark(fold, .section, row: index, column: 1) }
    frame.put(foldMark(of: index), at: mark, style: style)
    frame.putCut(
      section.name, at: Position(row: place.row, column: mark.column + 2), style: style,
      limit: rect.size.columns - indent - 3 - (count.isEmpty ? 0 : countWidth + 1))
    frame.put(
      count, at: Position(row: place.row, column: rect.columnRange.upperBound - countWidth - 1),
      style: style.background == .standard ? countStyle : style)
  }

  /// ▾ where subsections are shown, ▸ where they are hidden.
  private func foldMark(of index: Int) -> String {
    guard !state.document.report.sections[index].descendants.isEmpty else { return "" }
    return state.scene.outline.collapsed.contains(index) ? "▸" : "▾"
  }

  private func count(of index: Int) -> String {
    let count: Int
    if let search = state.search {
      count = search.hits.indices(startingIn: state.document.report.reading(ofSection: index)).count
    } else {
      count = state.document.metricCount(ofSection: index)
    }
    return count == 0 ? "" : String(count)
  }
}
