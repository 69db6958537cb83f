import ReportAudit
import ReportMetrics
import ReportModel
import TerminalModel

/// The line at the bottom: where one is, and what the keys do.
struct StatusLine {
  let state: BrowserState

  func draw(on frame: inout Frame) {
    let row = frame.size.rows - 1
    let columns = frame.size.columns
    frame.fill(Rect(row: row, column: 0, columns: columns, rows: 1), style: Theme.bar)
    let place = position
    // What is said once is said whole, with a gap behind it; the path may be cut.
    let left = state.notice.map { displayWidth($0.words) + 2 } ?? pathWidth(columns)
    let hints = hints(fitting: columns - displayWidth(place) - left - 4)
    let right = [place, hints].filter { !$0.isEmpty }.joined(separator: "  ")
    let start = columns - displayWidth(right) - 1
    frame.put(right, at: Position(row: row, column: start), style: Theme.bar)
    frame.putCut(
      state.notice?.words ?? path(fitting: start - 3), at: Position(row: row, column: 1),
      style: leftStyle,
      limit: start - 3)
  }

  private var leftStyle: Style {
    guard let notice = state.notice else { return Theme.barStrong }
    return notice.isFailure ? Theme.failureBar : Theme.barStrong
  }

  /// The columns that hints leave to the path; of a cell it is what people look for below.
  private func pathWidth(_ columns: Int) -> Int {
    guard state.focus == .tables, let path = CellPath(state) else { return min(30, columns / 3) }
    return min(displayWidth(path.words) + 2, columns * 2 / 3)
  }

  /// The path of the section or the cell at hand.
  private func path(fitting columns: Int) -> String {
    let report = state.document.report
    switch state.focus {
    case .help, .page: return state.focus.name
    case .metrics:
      guard let row = state.metricRow else { return "指标" }
      return report.shortPath(ofSection: state.document.metrics[row.metric].section)
    case .tables: return CellPath(state)?.words(fitting: columns) ?? "表格"
    case .tableList: return state.gridTable?.name ?? "表格"
    case .findings, .evidence: return findingPath
    case .outline: return report.shortPath(ofSection: state.selectedSection)
    case .reading, .results, .prompt:
      return report.shortPath(
        ofSection: report.sectionIndex(atReading: state.scene.reading.cursor.offset))
    }
  }

  // MARK: Rows and percent

  /// The row of rows and the percent read; what is current of how many in a list.
  private var position: String {
    switch state.focus {
    case .help, .page: return ""
    case .metrics:
      return rowOfRows
    case .tables, .tableList: return tableOfTables
    case .findings: return findingOfFindings
    case .evidence:
      let count = (state.evidenceParts?.count ?? 1) - 1
      return count == 0 ? "" : "依据 \(state.evidencePart)/\(count)"
    case .results, .outline, .reading, .prompt:
      return [matches, rows, percent].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  /// The selected figure of how many, how they were chosen and ordered.
  private var rowOfRows: String {
    let (choice, count) = (state.scene.metrics.choice, state.rows.count)
    let row = state.scene.metrics.list.row(of: count)
    var words = row.map { "第 \($0 + 1)/\(count) 个" } ?? "0 个"
    if !choice.filter.isEmpty { words += "  筛选“\(choice.filter)”" }
    if choice.order != .text { words += "  按\(choice.order.name)" }
    return words
  }

  /// What the selected finding is called.
  private var findingPath: String {
    switch state.findingRow {
    case .finding(let index):
      state.document.findings?[safe: index].map { "\($0.verdict.name) › \($0.rule.name)" } ?? "核对"
    case .rule(let rule): "\(FindingGroup.unasked.name) › \(rule.name)"
    case .group(let group, _): group.name
    case nil: "核对"
    }
  }

  /// The selected finding of how many, and how they were chosen.
  private var findingOfFindings: String {
    guard let list = state.findingList else { return "" }
    let filter = list.choice.filter.isEmpty ? "" : "筛选“\(list.choice.filter)”"
    // Of those that come to the same: what holds is not counted with what fails.
    let row = state.scene.findings.list.row(of: list.rows.count) ?? 0
    let above = list.group(ofRow: row)
    guard case .finding = list.rows[safe: row], case .group(_, let count) = list.rows[safe: above]
    else { return filter }
    return ["第 \(row - above)/\(count) 条", filter].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// The table of how many, and on a wide line the row of how many.
  private var tableOfTables: String {
    guard state.size.columns >= 30 else { return "" }
    let choice = state.gridChoice
    let words = "表 \(choice.table + 1)/\(state.document.report.tables.count)"
    // A narrow line needs its columns for the path.
    guard state.size.columns >= 100, choice.isPrinted, let table = state.gridTable else {
      return words
    }
    return words + "  \(state.gridRow + 1)/\(table.rows.count) 行"
  }

  private var matches: String {
    guard let search = state.search else { return "" }
    return search.current.map { "\($0 + 1)/\(search.hits.count)" } ?? "0 处"
  }

  private var rows: String {
    // A narrow line has room for the path or for this.
    guard state.size.columns >= 50 else { return "" }
    guard let index = state.rowIndex, index.columns == state.layout.columns,
      index.blockCount == state.document.report.blocks.count
    else { return state.document.isPartial ? "读入中" : "" }
    let wrapped = state.wrapped
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    let before = index.rows(of: wrapped.blocks.lowerBound..<cursor.block)
    return "\(before + cursor.row + 1)/\(index.rows(of: wrapped.blocks)) 行"
  }

  /// How much of the text lies above the end of the screen.
  private var percent: String {
    let wrapped = state.wrapped
    let rows = wrapped.rows(
      from: wrapped.row(of: state.scene.reading.top), count: state.textRows)
    guard let last = rows.last, let first = wrapped.blocks.first, let end = wrapped.blocks.last
    else { return "" }
    let report = state.document.report
    let start = report.blocks[first].start
    let length = max(1, report.blocks[end].reading.upperBound - start)
    return "\(min(100, (wrapped.reading(of: last).upperBound - start) * 100 / length))%"
  }

  // MARK: Keys

  /// The hints of the keymap that fit, in its order; the last ones, help and leaving, are kept longest.
  private func hints(fitting columns: Int) -> String {
    let place = Places(state.focus)
    var words = ""
    for index in stride(from: Keymap.bindings.count - 1, through: 0, by: -1) {
      let binding = Keymap.bindings[index]
      guard binding.places.contains(place), binding.hintPlaces.contains(place), does(binding),
        let hint = binding.hint, let key = binding.keys.first
      else { continue }
      let longer = key.name + " " + hint + (words.isEmpty ? "" : "  ") + words
      guard displayWidth(longer) <= columns else { break }
      words = longer
    }
    return words
  }

  /// Whether a key would do what its hint says: there may be no cell to go to.
  private func does(_ binding: Binding) -> Bool {
    binding.action != .show(.tables) || state.cellAtHand != nil
  }
}
