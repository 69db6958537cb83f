import ReportMetrics
import ReportModel
import ReportReading
import TerminalModel
import TestSupport
import Testing

@testable import ReportBrowser

/// What holds after every event, whatever the keys and the sizes.
@Suite("Invariants")
struct InvariantTests {
  @Test(
    "random keys, filters, pastes, sizes and late answers leave a true screen",
    arguments: Cases.first(5, of: 0..<42))
  func randomWalk(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var hand = RandomHand(seed: UInt64(seed))
    let (beginning, whole) = try documents(ofWalk: seed, &generator)
    // One of two walks on a terminal that draws “ ” … — in two columns.
    var state = BrowserState(
      document: beginning, size: Size(columns: 80, rows: 24),
      manner: Manner(ambiguous: seed.isMultiple(of: 2) ? .narrow : .wide))
    var asked: [Effect] = []
    for step in 0..<120 {
      for event in hand.gesture() {
        asked += state.handle(.input(event))
        check(state, after: event)
      }
      if step == seed {
        asked += state.handle(.loaded(whole))
        check(state, after: .resize(state.size))
      }
      // What is made beside the screen comes late, and more keys may have been pressed since.
      if hand.isLucky(oneIn: 4) { answer(&asked, in: &state) }
    }
  }

  @Test(
    "a list that grows empty under the cursor shows that it is empty, in every view",
    arguments: ["2", "3", "4", "4<Right>", "4G<Right>G", "3<Tab>"], Cases.spread(3, over: 1...24))
  func emptied(keys: String, rows: Int) throws {
    let whole = BrowserState(
      document: try document(Array(crookedPage.utf8)), size: Size(columns: 80, rows: rows))
    for ending in ["<Esc>", "<Enter>", "<BS><BS><BS><BS>", "<Enter>/<C-u><Enter>"] {
      for place in ["G<PgUp>", "<PgDn>"] {
        var state = try whole.pressing(keys + place)
        for event in try KeyNotation("/zz" + ending + "j<PgUp><Left>").events {
          _ = state.settle(.input(event))
          check(state, after: event)
        }
      }
    }
  }

  /// Walks go through the sample, tables small, long and of any shape, the forms, and findings; each a
  /// report with what a reader shows of it before the rest is read.
  private func documents(
    ofWalk seed: Int, _ generator: inout SeededGenerator
  ) throws -> (beginning: Document, whole: Document) {
    let bytes: [UInt8]
    switch seed % 7 {
    case 0: bytes = Samples.guangdong
    case 1: bytes = Array(tablePage.utf8)
    case 2: bytes = Array(crookedPage.replacing("<div", with: "<p>首页</p><div").utf8)
    case 3: bytes = TablePages.form
    case 4: bytes = TablePages.random(seed)
    case 5:
      let tables = randomTables(&generator)
      let half = Array(tables.prefix(tables.count / 2))
      return (document(of: half), document(of: tables))
    default:
      // More figures, cells and findings than are chosen at once.
      let document = try document(Array(crookedPage.utf8))
      return (document, document.manifold)
    }
    let beginning = try ReportReader.report(from: Array(bytes.prefix(bytes.count / 2)))
    return (
      Document(
        report: beginning, metrics: MetricExtractor.metrics(of: beginning), name: "x",
        extent: .reading(share: 50)), try document(bytes)
    )
  }

  private func answer(_ asked: inout [Effect], in state: inout BrowserState) {
    let answers = asked.compactMap { $0.answer ?? source(for: $0) }
    asked = []
    for event in answers {
      asked += state.handle(event)
      check(state, after: .resize(state.size))
    }
  }

  /// What a report was read from: its own text, or one in which some of its words are found and others are not.
  private func source(for effect: Effect) -> Event? {
    guard case .readSource(let document) = effect else { return nil }
    let (report, text) = (document.report, Array(document.report.text.scalars))
    let starts = Array(stride(from: 0, to: max(1, text.count), by: 97))
    let places = (0..<report.readingLength).map { Int32($0 % 5 == 0 ? -1 : $0 * 7 % text.count) }
    let source =
      report.readingLength.isMultiple(of: 2)
      ? ReportSource(exactly: text, rows: starts, lines: starts)
      : ReportSource(
        text, parts: [ReportSource.Part(page: 1, range: 0..<text.count)], rows: starts,
        lines: [0], places: places)
    return .source(SourceAnswer(source, of: report))
  }

  private func check(_ state: BrowserState, after event: InputEvent) {
    let report = state.document.report
    let frame = state.frame(size: state.size)
    #expect(frame.size == state.size)
    // Rows that were drawn before look as if they were drawn now.
    var other = state
    other.document = state.document
    #expect(other.frame(size: state.size) == frame, "after \(event)")
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[row, column].glyph.columns == 2 {
        #expect(frame[row, column + 1].glyph == .covered, "half a character, after \(event)")
      }
    }
    if let cursor = frame.cursor {
      #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns)
    }
    #expect(report.sections.indices.contains(state.selectedSection))
    #expect(
      state.scopeBlocks.contains(report.blockIndex(atReading: state.scene.reading.cursor.offset)))
    #expect((0...report.readingLength).contains(state.scene.reading.top.offset))
    #expect((state.metricRow == nil) == state.rows.isEmpty)
    checkGrid(state, after: event)
    if let overlay = state.overlay {
      let first = overlay.place.top(of: overlay.lines.count)
      #expect(first == 0 || first < overlay.lines.count)
    }
    guard !state.layout.isTooSmall, state.prompt == nil else { return }
    if state.scene.view == .findings { checkFindings(state, after: event) }
    guard state.view.showsText else { return }
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
    guard let list = state.findingList else { return }
    let cursor = state.scene.findings
    #expect(cursor.selected == state.findingRow, "after \(event)")
    let top = cursor.list.top(of: list.rows.count)
    guard let row = cursor.list.row(of: list.rows.count) else { return #expect(top == 0) }
    let layout = FindingsLayout(state.layout.body, showsEvidence: false)
    let above = list.rows[min(top, row)..<row].map(layout.height(of:))
    #expect(top <= row && above.reduce(0, +) < layout.listRows, "after \(event)")
    guard let evidence = cursor.evidence, let parts = state.evidenceParts else { return }
    let (first, part) = (evidence.parts.top(of: parts.count), state.evidencePart)
    let rows = (first..<max(first, part)).map { parts.lines(of: $0).count }
    #expect(
      first <= part
        && rows.reduce(0, +) - evidence.topRow < max(1, state.findingsLayout.detail.size.rows),
      "after \(event)")
  }

  /// The selected cell exists, its row is among the lines, and it stands on the screen.
  private func checkGrid(_ state: BrowserState, after event: InputEvent) {
    guard state.scene.view == .tables, !state.layout.isTooSmall, let layout = state.gridLayout,
      state.gridLines.rowCount > 0
    else { return }
    let (lines, cell) = (state.gridLines, state.gridCell)
    guard let line = lines.line(ofRow: cell.row) else {
      Issue.record("the selected row is not shown, after \(event)")
      return
    }
    let first = layout.firstLine(
      from: state.scene.grid.lines.top(of: lines.lines.count), in: lines)
    #expect(first <= line, "the cell left the screen upward, after \(event)")
    let above = lines.lines[first..<max(first, line)].reduce(0) { $0 + layout.height(of: $1) }
    #expect(
      above < layout.lineRows(block: lines.lines[first].block),
      "the cell left the screen downward, after \(event)")
    let slot = cell.column - (layout.table.rows[cell.row].fields.lowerBound)
    #expect(
      layout.widths.isEmpty
        || layout.places(from: state.gridLeft).contains { layout.shown[$0] == slot },
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
}

extension Document {
  /// The same report with a long table, and each finding many times.
  fileprivate var manifold: Document {
    var report = report
    guard let table = report.tables.max(by: { $0.rows.count < $1.rows.count }) else { return self }
    report.tables.append(
      Table(
        kind: .generic, caption: "长表", columns: table.columns,
        rows: (0..<20).flatMap { _ in table.rows }, blocks: 0..<1, grid: []))
    return Document(
      report: report, metrics: metrics,
      findings: Array(repeating: findings ?? [], count: 40).flatMap { $0 }, name: name)
  }
}
