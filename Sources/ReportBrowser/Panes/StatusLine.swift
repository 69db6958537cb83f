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
    let place = positions.first { displayWidth($0) <= columns - 2 } ?? ""
    let room = columns - displayWidth(place) - 4
    // What is said once is said whole, with a gap behind it; the path gives way to the first keys.
    let hints =
      if let notice = state.notice {
        StatusHints(state: state).words(fitting: room - displayWidth(notice.words) - 2)
      } else {
        StatusHints(state: state).words(
          fitting: room - pathWidth(columns), firstFitting: room - leastPathWidth(columns))
      }
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

  /// What the first keys leave to the path at the least.
  private func leastPathWidth(_ columns: Int) -> Int {
    state.focus == .tables ? pathWidth(columns) : min(12, columns / 4)
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

  /// Where one is, and by what less is shown than there is: in full, and shorter for narrow lines.
  private var positions: [String] {
    let narrowing = Narrowing(state)
    let extent = state.document.extent.words ?? ""
    let full = [extent, narrowing?.words ?? "", position]
    let short = [position, narrowing?.shortWords ?? ""]
    return [full, Array(full.dropFirst()), short, Array(short.dropFirst())].map {
      $0.filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  /// The row of rows; what is current of how many in a list.
  private var position: String {
    switch state.focus {
    case .help, .page:
      guard let overlay = state.overlay, !overlay.lines.isEmpty else { return "" }
      let last = min(
        overlay.lines.count,
        overlay.place.top(of: overlay.lines.count) + state.layout.body.size.rows)
      return "\(last)/\(overlay.lines.count) 行"
    case .metrics:
      return rowOfRows
    case .tables, .tableList: return tableOfTables
    case .findings: return findingOfFindings
    case .evidence:
      let count = (state.evidenceParts?.count ?? 1) - 1
      return count == 0 ? "" : "依据 \(state.evidencePart)/\(count)"
    case .results, .outline, .reading, .prompt:
      return [matches, rows].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  /// The selected figure of how many, and how they were ordered.
  private var rowOfRows: String {
    let (choice, count) = (state.scene.metrics.choice, state.rows.count)
    let row = state.scene.metrics.list.row(of: count)
    let more = state.document.extent.moreFigures
    let words = row.map { "第 \($0 + 1)/\(count)\(more) 个" } ?? "0 个"
    return choice.order == .text ? words : words + "  按\(choice.order.name)"
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
    // Of those that come to the same: what holds is not counted with what fails.
    let row = state.scene.findings.list.row(of: list.rows.count) ?? 0
    let above = list.group(ofRow: row)
    guard case .finding = list.rows[safe: row], case .group(_, let count) = list.rows[safe: above]
    else { return "" }
    return "第 \(row - above)/\(count) 条"
  }

  /// The table of how many, and on a wide line the row of how many.
  private var tableOfTables: String {
    guard state.size.columns >= 30 else { return "" }
    let choice = state.gridChoice
    let number = "\(choice.table + 1)/\(state.document.report.tables.count)"
    let words = state.gridTable?.formNumber.map { "\($0)  \(number) 张" } ?? "表 \(number)"
    // A narrow line needs its columns for the path.
    guard state.size.columns >= 100, choice.isPrinted, let table = state.gridTable else {
      return words
    }
    return words + "  \(state.gridRow + 1)/\(table.rows.count) 行"
  }

  private var matches: String {
    guard let search = state.search else { return "" }
    let more = state.document.extent.moreText
    return search.current.map { "\($0 + 1)/\(search.hits.count)\(more) 处" } ?? "0 处"
  }

  /// The row of the cursor, of how many; in percent where a row is too much to say, or not yet known.
  private var rows: String {
    let wrapped = state.wrapped
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    guard let index = state.rowIndex, index.columns == state.layout.columns,
      index.blockCount == state.document.report.blocks.count
    else { return state.document.extent.hasItsText ? percent : "" }
    let row = index.rows(of: wrapped.blocks.lowerBound..<cursor.block) + cursor.row + 1
    let count = index.rows(of: wrapped.blocks)
    // A narrow line has room for the path or for this.
    if state.size.columns < 50 { return "\(row * 100 / max(1, count))%" }
    return "\(row)/\(count)\(state.document.extent.moreText) 行"
  }

  /// How far the cursor is in the text.
  private var percent: String {
    let length = max(1, state.document.report.readingLength)
    return "\(state.scene.reading.cursor.offset * 100 / length)%"
  }
}
