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
    let look = DrawnPanes.OutlineLook(
      columns: rect.size.columns, isFocused: state.focus == .outline, hits: state.search?.hits)
    let panes = state.drawnPanes
    var drawing = RowDrawing(after: panes?.outline.part(look), isKept: panes != nil)
    var section: Int? = state.scene.outline.list.top(of: state.document.report.sections.count)
    for row in rect.rowRange {
      guard let shown = section else { break }
      let place = Rect(
        row: row, column: rect.origin.column, columns: rect.size.columns, rows: 1)
      mark(shown, in: place, on: &frame)
      let entry = DrawnPanes.OutlineRow(
        section: shown, isSelected: shown == selected, isCollapsed: isCollapsed(shown))
      drawing.draw(entry, in: place, on: &frame) { draw(shown, in: place, on: &$0) }
      section = state.shownSection(after: shown)
    }
    panes?.outline.keep(drawing.rows, look)
  }

  /// Says which section a row is for, and where its subsections are shown and hidden.
  private func mark(_ index: Int, in row: Rect, on frame: inout Frame) {
    frame.mark(row, .section, row: index)
    let section = state.document.report.sections[index]
    guard !section.descendants.isEmpty else { return }
    let column = row.origin.column + indent(of: section, in: row)
    let fold = Rect(row: row.origin.row, column: column, columns: 2, rows: 1)
    frame.mark(fold, .section, row: index, column: 1)
  }

  /// One column a level: the bracket of （一） is half blank and looks set in by itself.
  private func indent(of section: Section, in row: Rect) -> Int {
    1 + min(section.depth, row.size.columns / 4)
  }

  private func draw(_ index: Int, in row: Rect, on frame: inout Frame) {
    let section = state.document.report.sections[index]
    let style = index == selected ? selectedStyle : Theme.text
    let place = row.origin
    if style.background != .standard { frame.fill(row, style: style) }
    let count = count(of: index)
    let countWidth = state.width(count)
    let indent = indent(of: section, in: row)
    let mark = Position(row: place.row, column: place.column + indent)
    frame.put(foldMark(of: index), at: mark, style: style)
    frame.putCut(
      section.name, at: Position(row: place.row, column: mark.column + 2), style: style,
      limit: row.size.columns - indent - 3 - (count.isEmpty ? 0 : countWidth + 1))
    frame.put(
      count, at: Position(row: place.row, column: row.columnRange.upperBound - countWidth - 1),
      style: style.background == .standard ? countStyle : style)
  }

  /// ▾ where subsections are shown, ▸ where they are hidden.
  private func foldMark(of index: Int) -> String {
    guard !state.document.report.sections[index].descendants.isEmpty else { return "" }
    return isCollapsed(index) ? "▸" : "▾"
  }

  private func isCollapsed(_ index: Int) -> Bool { state.scene.outline.collapsed.contains(index) }

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
