import ReportModel
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What holds after every event, whatever the keys and the sizes.
@Suite("Invariants")
struct InvariantTests {
  @Test("random keys, pastes and sizes leave a true screen", arguments: Cases.first(12, of: 0..<40))
  func randomWalk(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Walks go through the sample, tables small and of any shape, the forms, and findings.
    let size = Size(columns: 80, rows: 24)
    var state =
      switch seed % 6 {
      case 0: try sample(size)
      case 1: BrowserState(document: try document(Array(tablePage.utf8)), size: size)
      case 2:
        BrowserState(
          document: try document(Array(crookedPage.replacing("<div", with: "<p>首页</p><div").utf8)),
          size: size)
      case 3: BrowserState(document: try document(TablePages.form), size: size)
      case 4: BrowserState(document: try document(TablePages.random(seed)), size: size)
      default: BrowserState(document: document(of: randomTables(&generator)), size: size)
      }
    for _ in 0..<150 {
      let event = randomEvent(&generator)
      _ = state.handle(.input(event))
      check(state, after: event)
    }
  }

  private func check(_ state: BrowserState, after event: InputEvent) {
    let report = state.document.report
    let frame = state.frame(size: state.size)
    #expect(frame.size == state.size)
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[row, column].glyph.columns == 2 {
        #expect(frame[row, column + 1].glyph == .covered, "half a character, after \(event)")
      }
    }
    if let cursor = frame.cursor {
      #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns)
    }
    #expect(report.sections.indices.contains(state.scene.outline.selected))
    #expect(
      state.scopeBlocks.contains(report.blockIndex(atReading: state.scene.reading.cursor.offset)))
    #expect((0...report.readingLength).contains(state.scene.reading.top.offset))
    #expect(state.scene.metrics.row >= 0 && state.scene.metrics.row < max(1, state.rows.count))
    checkGrid(state, after: event)
    if let overlay = state.overlay {
      #expect(overlay.row >= 0 && overlay.row < max(1, overlay.lines.count))
    }
    guard !state.layout.isTooSmall, state.prompt == nil else { return }
    if state.scene.view == .findings { checkFindings(state, after: event) }
    guard state.scene.view.showsText else { return }
    let wrapped = state.wrapped
    let top = wrapped.row(of: state.scene.reading.top)
    let cursor = wrapped.row(of: state.scene.reading.cursor)
    #expect(cursor >= top, "the cursor left the screen upward, after \(event)")
    #expect(
      wrapped.distance(from: top, to: cursor, limit: 1000) < state.textRows,
      "the cursor left the screen downward, after \(event)")
  }

  /// What is selected in the list and in the evidence is there, and its first row on screen.
  private func checkFindings(_ state: BrowserState, after event: InputEvent) {
    guard let list = state.findingList, !list.rows.isEmpty else { return }
    let cursor = state.scene.findings
    #expect(list.rows.indices.contains(cursor.row), "after \(event)")
    #expect(cursor.selected == list.rows[cursor.row], "after \(event)")
    let layout = FindingsLayout(state.layout.body, showsEvidence: false)
    let above = list.rows[min(cursor.top, cursor.row)..<cursor.row].map(layout.height(of:))
    #expect(cursor.top <= cursor.row && above.reduce(0, +) < layout.listRows, "after \(event)")
    guard let evidence = cursor.evidence, let parts = state.evidenceParts else { return }
    #expect((0..<parts.count).contains(evidence.selected), "after \(event)")
    let rows = (evidence.top..<max(evidence.top, evidence.selected))
      .map { parts.lines(of: $0).count }
    let first = rows.reduce(0, +) - evidence.topRow
    #expect(
      evidence.top <= evidence.selected && first < max(1, state.findingsLayout.detail.size.rows),
      "after \(event)")
  }

  /// The selected cell exists, its row is among the lines, and it stands on the screen.
  private func checkGrid(_ state: BrowserState, after event: InputEvent) {
    guard state.scene.view == .tables, !state.layout.isTooSmall, let layout = state.gridLayout,
      state.gridLines.rowCount > 0
    else { return }
    let (lines, cursor, cell) = (state.gridLines, state.scene.grid, state.gridCell)
    guard let line = lines.line(ofRow: cell.row) else {
      Issue.record("the selected row is not shown, after \(event)")
      return
    }
    let first = layout.firstLine(from: cursor.top, in: lines)
    #expect(first <= line, "the cell left the screen upward, after \(event)")
    let above = lines.lines[first..<max(first, line)].reduce(0) { $0 + layout.height(of: $1) }
    #expect(
      above < layout.lineRows(block: lines.lines[first].block),
      "the cell left the screen downward, after \(event)")
    let slot = cell.column - (layout.table.rows[cell.row].fields.lowerBound)
    #expect(
      layout.widths.isEmpty || layout.slots(from: cursor.left).contains(slot),
      "the cell left the screen sideways, after \(event)")
    #expect(layout.table.rows[cell.row].fields.isEmpty || cell.column < layout.table.columns.count)
  }

  /// Tables of any shape: none or many rows and columns, groups, blocks, blanks, long words.
  private func randomTables(_ generator: inout SeededGenerator) -> [Table] {
    (0..<Int.random(in: 1...8, using: &generator)).map { number in
      let columns = Int.random(
        in: 0...([3, 12, 60].randomElement(using: &generator) ?? 3), using: &generator)
      let isStacked = columns > 2 && Bool.random(using: &generator)
      let rows = (0..<Int.random(in: 0...40, using: &generator)).map { row in
        let block =
          isStacked && row % 5 > 2 ? columns / 2..<columns : 0..<(isStacked ? columns / 2 : columns)
        let cells = (0..<columns).map { column -> Table.Cell? in
          guard block.contains(column) else { return nil }
          let words = [
            "0", "", "/", "12.5", "-8", "251000元", "无", String(repeating: "很长的话", count: 9),
          ]
          let text = words.randomElement(using: &generator) ?? ""
          return text.isEmpty ? nil : Table.Cell(text: text, source: row..<row + 1)
        }
        let groups: [[String]] = [
          [], ["一、甲"], ["（一）乙"], ["一、甲", "（一）乙"], ["1.丙"], ["其中"], ["第\(row)行"],
        ]
        return Table.Row(
          label: String(repeating: "第\(row + 1)行", count: row % 9),
          path: groups.randomElement(using: &generator) ?? [],
          fields: block, cells: cells)
      }
      let names = (0..<columns).map { String(repeating: "第\($0)列", count: $0 % 6) }
      return Table(
        kind: .generic, caption: number % 2 == 0 ? "" : "附表\(number)", columns: names, rows: rows,
        blocks: 0..<1, grid: [])
    }
  }

  private func randomEvent(_ generator: inout SeededGenerator) -> InputEvent {
    let keys: [Key] = [
      .up, .down, .down, .down, .left, .right, .right, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backspace, "/", "n", "N", "1", "2", "3", "3", "4", "4", "5", "s", "f", "*",
      "?", "p", "[", "]", "g", "G", ":", " ",
      "公", "开", "ｎ", "／", "y", .control("u"), .control("w"), .delete,
    ]
    switch Int.random(in: 0..<20, using: &generator) {
    case 0:
      return .resize(
        Size(
          columns: Int.random(in: 1...160, using: &generator),
          rows: Int.random(in: 1...50, using: &generator)))
    case 1: return .paste("政府\n信息")
    default: return .key(keys[Int.random(in: 0..<keys.count, using: &generator)])
    }
  }
}
