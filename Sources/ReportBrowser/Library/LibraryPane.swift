import ReportAudit
import TerminalModel
import Wording

/// The body of a library's view: what the rows are grouped by, and the rows of the selected group.
struct LibraryPane {
  let state: LibraryState

  private var layout: LibraryLayout { LibraryLayout(state) }

  func draw(on frame: inout Frame) {
    let layout = layout
    if layout.groups.size.columns > 0, layout.rows.size.columns > 0 {
      let rule = Rect(
        row: layout.groups.origin.row, column: layout.groups.size.columns, columns: 1,
        rows: layout.groups.size.rows)
      frame.mark(rule, .border)
      for row in layout.groups.rowRange {
        frame.put(
          "│", at: Position(row: row, column: layout.groups.size.columns), style: Theme.rule)
      }
    }
    let count = state.view.groupCount(in: state)
    guard count > 0 else {
      frame.put(
        state.view.emptyWords(in: state), at: Position(row: 2, column: 2), style: Theme.secondary)
      return
    }
    drawGroups(count, in: layout.groups, on: &frame)
    drawRows(in: layout.rows, on: &frame)
    if state.view == .words {
      WordsPane(state: state).drawChart(in: layout.detail, on: &frame)
    } else {
      FailurePane(state: state).draw(in: layout.detail, on: &frame)
    }
  }

  // MARK: Groups

  private func drawGroups(_ count: Int, in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0 else { return }
    drawGroupHead(in: rect, on: &frame)
    let top = state.cursor.groups.top(of: count)
    for line in 1..<max(1, rect.size.rows) {
      let group = top + line - 1
      guard group < count else { return }
      let style = style(isSelected: group == state.group, isFocused: !state.cursor.isAmongRows)
      let row = Rect(
        row: rect.origin.row + line, column: rect.origin.column, columns: rect.size.columns,
        rows: 1)
      frame.mark(row, .section, row: group)
      if style.background != .standard { frame.fill(row, style: style) }
      switch state.view {
      case .reports:
        switch state.shelfGroup(group) {
        case .query(let place): draw(query: place, style, in: row, on: &frame)
        case .agency(let place): draw(agency: place, style, in: row, on: &frame)
        }
      case .findings: draw(failures: group, style, in: row, on: &frame)
      case .hits: draw(match: group, style, in: row, on: &frame)
      case .words: WordsPane(state: state).draw(word: group, style, in: row, on: &frame)
      case .nearest: NearestPane(state: state).draw(report: group, style, in: row, on: &frame)
      case .figures, .comparison: break
      }
    }
  }

  private func drawGroupHead(in rect: Rect, on frame: inout Frame) {
    let head = Rect(
      row: rect.origin.row, column: rect.origin.column, columns: rect.size.columns, rows: 1)
    frame.fill(head, style: Theme.tableHead)
    let words =
      switch state.view {
      case .reports: say("机关")
      case .findings: state.failing.isByReport ? say("报告") : say("规则")
      case .hits: say("报告")
      case .words: say("词")
      case .nearest: say("报告")
      case .figures, .comparison: ""
      }
    frame.put(words, at: at(head, 1), style: Theme.tableHead)
    guard state.view == .reports else {
      let count =
        state.view == .words ? say("次") : state.view == .nearest ? say("相似") : say("处")
      frame.put(
        count, at: at(head, rect.size.columns - 1 - displayWidth(count, state.ambiguous)),
        style: Theme.tableHead)
      return
    }
    // Years before those that have room are told of, not passed over.
    if let all = state.shelf.years, all.count > years.count, !years.isEmpty {
      frame.put("…", at: at(head, yearStart(rect) - 2), style: Theme.tableHead)
    }
    for (place, year) in years.enumerated() {
      let digits = year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
      frame.put(digits, at: at(head, yearStart(rect) + place * 3), style: Theme.tableHead)
    }
  }

  /// The last years that have room.
  private var years: [Int] {
    guard let all = state.shelf.years else { return [] }
    return Array(all.suffix(layout.yearCount))
  }

  private func yearStart(_ rect: Rect) -> Int { rect.size.columns - years.count * 3 }

  private func draw(agency place: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    let agency = state.shelf.agencies[place]
    let indent = 1 + 2 * min(agency.depth, 4)
    let start = yearStart(rect)
    frame.putCut(
      agency.name.isEmpty ? say("机关不明") : agency.name, at: at(rect, indent),
      style: agency.name.isEmpty && style == Theme.text ? Theme.secondary : style,
      limit: start - indent - 1)
    // What was not filed is asked only of years in which others of the library were.
    let known = agency.years.keys
    for (index, year) in years.enumerated() {
      let mark = agency.years[year]
      guard mark != nil || known.contains(where: { $0 < year }), !agency.name.isEmpty else {
        continue
      }
      let isPlain = style.background == .standard
      let look = mark == .failing ? Theme.failure : mark == nil ? Theme.secondary : Theme.text
      frame.put(
        mark?.sign ?? "○", at: at(rect, start + index * 3), style: isPlain ? look : style)
    }
  }

  private func draw(query place: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let query = state.queries[safe: place] else { return }
    let isPlain = style.background == .standard
    let count = state.isApplied(query) ? say("\(state.shelf.rows.count) 份") : ""
    let end = rect.size.columns - displayWidth(count, state.ambiguous) - 1
    frame.put("/", at: at(rect, 1), style: isPlain ? Theme.matchCount : style)
    frame.putCut(query.name, at: at(rect, 3), style: style, limit: end - 4)
    frame.put(count, at: at(rect, end), style: isPlain ? Theme.matchCount : style)
  }

  private func draw(failures place: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let group = state.failureGroups[safe: place] else { return }
    let isPlain = style.background == .standard
    frame.put(
      group.verdict.mark, at: at(rect, 1),
      style: isPlain ? Theme.mark(of: .verdict(group.verdict)) : style)
    let count = "\(group.rows.count - group.dismissedCount)"
    let end = rect.size.columns - displayWidth(count, state.ambiguous) - 1
    frame.putCut(name(of: group), at: at(rect, 4), style: style, limit: end - 5)
    frame.put(count, at: at(rect, end), style: style)
  }

  /// The rule, or agency and year of the report.
  private func name(of group: LibraryFailures.Group) -> String {
    if let rule = group.rule { return rule.name }
    guard let report = group.rows.first.flatMap({ state.shelf.reports[safe: $0.report] }) else {
      return ""
    }
    return report.label
  }

  private func draw(match place: Int, _ style: Style, in rect: Rect, on frame: inout Frame) {
    guard let match = state.hits[safe: place], let report = state.shelf.report(match.report) else {
      return
    }
    let count = "\(match.count)"
    let end = rect.size.columns - displayWidth(count, state.ambiguous) - 1
    frame.putCut(report.label, at: at(rect, 1), style: style, limit: end - 2)
    frame.put(
      count, at: at(rect, end),
      style: style.background == .standard ? Theme.matchCount : style)
  }

  // MARK: Rows

  private func drawRows(in rect: Rect, on frame: inout Frame) {
    guard rect.size.columns > 0, let group = state.group else { return }
    let head = Rect(
      row: rect.origin.row, column: rect.origin.column, columns: rect.size.columns, rows: 1)
    frame.fill(head, style: Theme.tableHead)
    let columns = LibraryColumns(rect.size.columns)
    switch state.view {
    case .reports: columns.drawHead(order: state.choice, at: head.origin, on: &frame)
    case .findings:
      guard let group = state.failureGroups[safe: group] else { break }
      let file = group.rows.first.flatMap { state.shelf.reports[safe: $0.report]?.file } ?? ""
      let words =
        group.rule.map { "\($0.rawValue)  \($0.statement)" }
        ?? file.shortenedPath(toColumns: head.size.columns - 4, state.ambiguous)
      frame.putCut(words, at: at(head, 3), style: Theme.tableHead, limit: head.size.columns - 4)
    case .hits: frame.put(say("文字"), at: at(head, 3), style: Theme.tableHead)
    case .words: WordsPane(state: state).drawHead(in: head, on: &frame)
    case .nearest: NearestPane(state: state).drawHead(in: head, on: &frame)
    case .figures, .comparison: break
    }
    if let query = state.selectedQuery, !state.isApplied(query) {
      let place = Position(row: rect.origin.row + 1, column: rect.origin.column + 3)
      frame.putCut(
        say("\(query.query)    Enter 检索"), at: place, style: Theme.secondary,
        limit: rect.size.columns - 4)
    }
    let count = state.rowCount
    let top = state.cursor.rows.top(of: count)
    for line in 1..<max(1, rect.size.rows) {
      let index = top + line - 1
      guard index < count else { return }
      let isSelected = index == state.row && state.cursor.isAmongRows
      let style = style(isSelected: isSelected, isFocused: true)
      let row = Rect(
        row: rect.origin.row + line, column: rect.origin.column, columns: rect.size.columns,
        rows: 1)
      frame.mark(row, .row, row: index)
      if isSelected { frame.fill(row, style: style) }
      if state.view == .words {
        WordsPane(state: state).draw(row: index, style, in: row, on: &frame)
        continue
      }
      guard let report = state.view.report(ofRow: index, group: group, in: state) else { continue }
      if state.marked.contains(report.id) {
        frame.put("＊", at: at(row, 0), style: isSelected ? style : Theme.matchCount)
      } else if isSelected {
        frame.put("›", at: at(row, 1), style: style)
      }
      draw(index, group, report, style, columns, in: row, on: &frame)
    }
  }

  private func draw(
    _ index: Int, _ group: Int, _ report: LibraryReport, _ style: Style,
    _ columns: LibraryColumns, in rect: Rect, on frame: inout Frame
  ) {
    switch state.view {
    case .reports: columns.draw(report, style, at: rect.origin, on: &frame)
    case .findings:
      guard let failure = state.failureGroups[safe: group]?.rows[safe: index] else { return }
      FailurePane(state: state).draw(failure, report, style, in: rect, on: &frame)
    case .hits:
      guard let snippet = state.hits[safe: group]?.snippets[safe: index] else { return }
      draw(snippet, style, in: rect, on: &frame)
    case .nearest: NearestPane(state: state).draw(row: index, style, in: rect, on: &frame)
    case .figures, .comparison, .words: break
    }
  }

  /// The words that were found stand in the row, however late in their sentence.
  private func draw(
    _ snippet: LibraryMatch.Snippet, _ style: Style, in rect: Rect, on frame: inout Frame
  ) {
    let text = Array(snippet.text.unicodeScalars)
    let room = rect.size.columns - 4
    var first = 0
    let behind = text[..<min(text.count, snippet.match.upperBound)]
    var width = behind.columns(state.ambiguous)
    while width > room * 3 / 4, first < snippet.match.lowerBound {
      width -= displayWidth(text[first], state.ambiguous)
      first += 1
    }
    frame.put(text[first...], at: at(rect, 3), limit: room) { place in
      snippet.match.contains(first + place) ? Theme.match : style
    }
  }

  // MARK: Looks

  private func at(_ rect: Rect, _ column: Int) -> Position {
    Position(row: rect.origin.row, column: rect.origin.column + column)
  }

  private func style(isSelected: Bool, isFocused: Bool) -> Style {
    !isSelected ? Theme.text : isFocused ? Theme.cursor : Theme.restingCursor
  }
}
