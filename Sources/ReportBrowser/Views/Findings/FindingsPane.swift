import ReportAudit
import TerminalModel
import Wording

/// What became of the rules: the list of findings by how much they weigh, and what the selected one
/// rests on.
struct FindingsPane {
  let state: BrowserState

  private var list: FindingList? { state.findingList }
  private var cursor: FindingsCursor { state.scene.findings }

  func draw(in rect: Rect, on frame: inout Frame) {
    let layout = FindingsLayout(rect, showsEvidence: cursor.evidence != nil)
    guard let list else {
      frame.put(
        state.document.extent.words.map { say("\($0)，读完后核对") } ?? say("正在核对"),
        at: Position(row: rect.origin.row, column: 2), style: Theme.secondary)
      return
    }
    if layout.list.size.rows > 0 { draw(list, in: layout, on: &frame) }
    drawRule(layout, on: &frame)
    EvidencePane(state: state).draw(in: layout.detail, on: &frame)
  }

  private func drawRule(_ layout: FindingsLayout, on frame: inout Frame) {
    if layout.isSideBySide {
      for row in layout.list.rowRange {
        frame.put(
          "│", at: Position(row: row, column: layout.detail.origin.column - 1), style: Theme.rule)
      }
    } else if layout.isStacked {
      let rule = String(repeating: "─", count: frame.size.columns)
      frame.put(
        rule, at: Position(row: layout.detail.origin.row - 1, column: 0), style: Theme.rule)
    }
  }

  // MARK: The list

  private func draw(_ list: FindingList, in layout: FindingsLayout, on frame: inout Frame) {
    let rect = layout.list
    if layout.headRows > 0 {
      frame.putCut(
        summary, at: Position(row: rect.origin.row, column: rect.origin.column + 1),
        style: Theme.secondary, limit: rect.size.columns - 2)
    }
    var line = rect.origin.row + layout.headRows
    if list.rows.isEmpty {
      frame.put(
        say("没有符合的条目"), at: Position(row: line, column: 2), style: Theme.secondary)
    }
    let selected = cursor.list.row(of: list.rows.count)
    for index in list.rows.indices.dropFirst(cursor.list.top(of: list.rows.count)) {
      guard line < rect.rowRange.upperBound else { return }
      let height = min(layout.height(of: list.rows[index]), rect.rowRange.upperBound - line)
      let part = Rect(
        row: line, column: rect.origin.column, columns: rect.size.columns, rows: height)
      frame.mark(part, .row, row: index)
      draw(list.rows[index], isSelected: index == selected, in: part, on: &frame)
      line += height
    }
  }

  /// What was checked and what came of it, in one line.
  private var summary: String {
    let counts = state.document.findingCounts
    let (words, asked) = (counts.words(of: [.error, .warning, .info]), counts.ruleCount)
    guard !words.isEmpty else {
      return asked == 0 ? say("没有适用的规则") : say("查了 \(asked) 条规则，没有发现问题")
    }
    return say("查了 \(asked) 条规则：\(words)")
  }

  private func draw(
    _ row: FindingRow, isSelected: Bool, in rect: Rect, on frame: inout Frame
  ) {
    let base = isSelected ? selectedStyle : Theme.text
    if base.background != .standard { frame.fill(rect, style: base) }
    switch row {
    case .group(let group, let count):
      let isOpen = cursor.choice.isOpen(group)
      frame.putCut(
        "\(isOpen ? "▾" : "▸") \(group.name) \(count)", at: place(in: rect, 1),
        style: isSelected ? base : Theme.subheading, limit: rect.size.columns - 2)
    case .finding(let index):
      guard let finding = state.document.findings?[safe: index] else { return }
      let review = state.document.review(of: index)
      let item = Item(
        group: .verdict(finding.verdict), rule: finding.rule, message: finding.message,
        review: review)
      let isDim = review?.standing == .dismissed && !isSelected
      draw(item, base: isDim ? Theme.secondary : base, in: rect, on: &frame)
    case .rule(let rule):
      draw(
        Item(group: .unasked, rule: rule, message: rule.statement), base: base, in: rect,
        on: &frame)
    }
  }

  /// What the list says of a finding, or of a rule that was not asked.
  private struct Item {
    let group: FindingGroup
    let rule: Rule
    let message: String
    var review: Review?
  }

  /// Mark, name and id, the message below; on a low screen mark and message alone.
  private func draw(_ item: Item, base: Style, in rect: Rect, on frame: inout Frame) {
    let isPlain = base == Theme.text
    frame.put(
      item.group.mark, at: place(in: rect, 1),
      style: base.background == .standard && base != Theme.secondary
        ? Theme.mark(of: item.group) : base)
    let isShort = FindingsLayout(state.layout.body, showsEvidence: false).findingRows == 1
    let review = item.review?.standing.name ?? ""
    guard !isShort else {
      let room = rect.size.columns - 5 - (review.isEmpty ? 0 : state.width(review) + 1)
      frame.putCut(item.message, at: place(in: rect, 4), style: base, limit: room)
      frame.put(review, at: place(in: rect, room + 5), style: isPlain ? Theme.matchCount : base)
      return
    }
    let id = review.isEmpty ? item.rule.rawValue : "\(review) \(item.rule.rawValue)"
    let idStart = rect.size.columns - state.width(id) - 1
    frame.putCut(item.rule.name, at: place(in: rect, 4), style: base, limit: idStart - 5)
    if idStart > state.width(item.rule.name) + 5 {
      frame.put(id, at: place(in: rect, idStart), style: isPlain ? Theme.secondary : base)
    }
    guard rect.size.rows > 1 else { return }
    frame.putCut(
      item.message, at: place(in: rect, 4, line: 1), style: isPlain ? Theme.text : base,
      limit: rect.size.columns - 5)
  }

  private func place(in rect: Rect, _ column: Int, line: Int = 0) -> Position {
    Position(row: rect.origin.row + line, column: rect.origin.column + column)
  }

  private var selectedStyle: Style {
    state.focus == .findings ? Theme.cursor : Theme.restingCursor
  }
}
