internal import HanText
internal import ReportForms
internal import ReportModel

/// Finds tables that a plain text draws with bars, box characters or tabs.
///
/// ```
/// +------+------+      指标 | 年末数（人） | 比重（%） |      ┌────┬────┐      指标⇥上年⇥本年
/// | 指标 | 本年 |      全县总人口 | 8329 | 100 |            │名称│数量│      公文⇥13⇥15
/// ```
/// Tables of the official forms are left to ``LostBorders``, which also reads what is broken in them; all but the table
/// of section 四 in an order of its own.
/// Only lines in which the scan met such signs are looked at.
struct DrawnTables {
  /// The paragraphs, those of tables with the number of theirs.
  private(set) var paragraphs: [Paragraph]
  /// The tables by their number.
  private(set) var tables: [TableDraft] = []
  private let text: [Unicode.Scalar]
  /// The paragraphs that became parts of the one before them.
  private var joined: Set<Int> = []

  /// The tables in the paragraphs of a text.
  ///
  /// - Parameters:
  ///   - paragraphs: the paragraphs.
  ///   - tables: the tables that are known of them.
  ///   - text: the source.
  init(_ paragraphs: [Paragraph], _ tables: [TableDraft] = [], in text: [Unicode.Scalar]) {
    self.paragraphs = paragraphs
    self.tables = tables
    self.text = text
    var index = 0
    while index < paragraphs.count {
      if self.paragraphs[index].marks.contains(.cell),
        let grid = RuledGrid(self.paragraphs, from: index, in: text)
      {
        set(grid)
        index = grid.end
        continue
      }
      guard paragraphs[index].marks.contains(.cell), let run = run(from: index) else {
        index += 1
        continue
      }
      if let draft = draft(of: run) { set(run, draft) }
      index = max(index + 1, run.end)
    }
    if !joined.isEmpty {
      self.paragraphs = self.paragraphs.indices.filter { !joined.contains($0) }
        .map { self.paragraphs[$0] }
    }
  }

  /// Lines in turn that may be one table.
  private struct Run {
    var rows: [(paragraph: Int, cells: [Range<Int>])] = []
    var rules: [Int] = []
    var isTabbed = false
    /// Whether a rule stands between the first row and the second.
    var hasRuledHeader = false
    var end: Int
  }

  private func run(from start: Int) -> Run? {
    var run = Run(end: start)
    while run.end < paragraphs.count, let line = DrawnLine(paragraphs[run.end], in: text) {
      switch line {
      case .rule:
        // The last rule of one table, and the first of the next.
        if !run.rows.isEmpty, run.rules.last == run.end - 1 { return run }
        if run.rows.count == 1 { run.hasRuledHeader = true }
        run.rules.append(run.end)
      case .row(var cells, let isTabbed):
        if isTabbed, let width = run.rows.first?.cells.count, let end = cells.last?.upperBound {
          // Tabs at the end of a line are left out: the last cells of a group are blank.
          while cells.count < width { cells.append(end..<end) }
        }
        if let first = run.rows.first {
          guard isTabbed == run.isTabbed, cells.count == first.cells.count else { return run }
        }
        run.isTabbed = isTabbed
        run.rows.append((run.end, cells))
      }
      run.end += 1
    }
    return run.end > start ? run : nil
  }

  /// The table of some lines, or nil where they are none or one of the forms.
  private func draft(of run: Run) -> TableDraft? {
    guard run.rows.count >= 2, let width = run.rows.first?.cells.count, width >= 2 else {
      return nil
    }
    let words = run.rows.map { row in row.cells.map { text[$0].filter { $0.isInk } } }
    let isIndicators = TableKind.isIndicators(words[0])
    let isReview = isReview(words)
    guard isIndicators || isReview || words.allSatisfy({ !isOfForm($0) }), !isPageData(words)
    else { return nil }
    var draft = TableDraft()
    if isHeader(words[0]) || run.hasRuledHeader {
      let body = words.dropFirst()
      let figures = body.count { $0.dropFirst().contains(where: TableReader.isFigure) }
      guard run.rules.isEmpty ? figures == body.count : figures * 2 >= body.count else {
        return nil
      }
    } else {
      // Names and figures without a header: only where tabs part just two.
      guard run.isTabbed, width == 2,
        words.allSatisfy({ isHeader([$0[0]]) && TableReader.isFigure($0[1]) })
      else { return nil }
      draft.append(row: [TableDraft.Cell(words: []), TableDraft.Cell(words: [])])
    }
    for row in run.rows {
      draft.append(
        row: row.cells.map { TableDraft.Cell(words: Array(text[$0]), source: $0) })
    }
    draft.finish()
    switch TableKind.kind(of: draft) {
    case .generic, .indicators: break
    case .review: guard isReview else { return nil }
    case .proactive, .requests: return nil
    }
    draft.caption = caption(above: run)
    return draft
  }

  /// The line above a table, where it can be its name.
  private func caption(above run: Run) -> [Unicode.Scalar] {
    guard let first = run.rows.first?.paragraph else { return [] }
    return caption(above: min(first, run.rules.first ?? first))
  }

  private func caption(above line: Int) -> [Unicode.Scalar] {
    let above = line - 1
    guard above >= 0, paragraphs[above].table == nil, !paragraphs[above].isFurniture else {
      return []
    }
    let line = Stretch(paragraphs[above].runs, of: text)
    return Flow.caption(Array(line.scalars[line.range]))
  }

  /// Whether cells are names: words, none of them a figure or a sentence.
  private func isHeader(_ cells: [[Unicode.Scalar]]) -> Bool {
    cells.contains { $0.contains { $0.isHan } }
      && cells.allSatisfy { cell in
        !TableReader.isFigure(cell) && cell.count <= 40 && !cell.contains { $0.endsSentence }
      }
  }

  /// Whether rows are entries about the page; 名称 alone is also the name of a column.
  private func isPageData(_ rows: [[[Unicode.Scalar]]]) -> Bool {
    rows.count { row in
      FieldVocabulary.pageLabels.contains(row.first?.filter { $0 != "：" && $0 != ":" } ?? [])
    } > 1
  }

  /// Whether a row is one of the official forms.
  private func isOfForm(_ cells: [[Unicode.Scalar]]) -> Bool {
    guard let first = cells.first else { return true }
    return FormHead.beginning(cells) != nil || FormHead.runningRows.isPrefix(of: first)
      || FormHead.cases.isPrefix(of: first) || FormLabel.isCaption(first)
      || cells.contains { FieldVocabulary.indicatorRows.contains($0) }
  }

  /// Whether rows are the table of section 四 with a row or a column for each of its parts, and not all in one row: no
  /// text without borders has that order.
  private func isReview(_ rows: [[[Unicode.Scalar]]]) -> Bool {
    let (parts, results) = (StandardForm.cases.count, StandardForm.results.count)
    guard let width = rows.first?.count,
      rows.count == parts + 1 && width == results + 1
        || rows.count == results + 1 && width == parts + 1
    else { return false }
    var signs = FormHead.Signs()
    for cell in rows.joined() { _ = signs.read(cell) }
    return signs.kind == .review
  }

  private mutating func set(_ grid: RuledGrid) {
    for row in grid.rows {
      guard let first = row.first else { continue }
      paragraphs[first].table = tables.count
      // The lines of a row are one paragraph.
      paragraphs[first].runs = SourceRuns(row.flatMap { paragraphs[$0].runs })
      joined.formUnion(row.dropFirst())
    }
    for rule in grid.rules { paragraphs[rule].isFurniture = true }
    var draft = grid.draft
    if let first = grid.rules.first { draft.caption = caption(above: first) }
    tables.append(draft)
  }

  private mutating func set(_ run: Run, _ draft: TableDraft) {
    for row in run.rows { paragraphs[row.paragraph].table = tables.count }
    for rule in run.rules { paragraphs[rule].isFurniture = true }
    tables.append(draft)
  }
}

/// A line of a drawn table.
private enum DrawnLine {
  /// +----+----+
  case rule
  /// Its cells without blanks around them.
  case row([Range<Int>], isTabbed: Bool)

  /// What a paragraph is; nil when it is prose.
  init?(_ paragraph: Paragraph, in text: [Unicode.Scalar]) {
    // A row has some cells of some words; a text without line ends may have bars too.
    guard paragraph.marks.contains(.cell), paragraph.table == nil, paragraph.runs.count == 1,
      let line = paragraph.runs.first, line.count >= 3, line.count <= 400
    else { return nil }
    if line.allSatisfy({ text[$0].isRuleSign || text[$0].isBlank }) {
      self = .rule
      return
    }
    let isBarred = line.contains { text[$0].isBar }
    guard isBarred || line.contains(where: { text[$0] == "\t" }) else { return nil }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for place in line where isBarred ? text[place].isBar : text[place] == "\t" {
      cells.append(text.trimmed(start..<place))
      start = place + 1
    }
    cells.append(text.trimmed(start..<line.upperBound))
    if isBarred {
      if text[line.lowerBound].isBar { cells.removeFirst() }
      if text[line.upperBound - 1].isBar { cells.removeLast() }
    }
    guard cells.count >= 2, cells.count <= 60 else { return nil }
    self = .row(cells, isTabbed: !isBarred)
  }
}

extension [Unicode.Scalar] {
  /// A stretch of a text without the blanks at its ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (low, high) = (part.lowerBound, part.upperBound)
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return low..<high
  }
}

extension Unicode.Scalar {
  /// Whether it draws the border between two cells.
  fileprivate var isBar: Bool {
    switch value {
    case 0x7C, 0xFF5C, 0x2502, 0x2503, 0x2551: true
    default: false
    }
  }

  /// Whether lines between rows are drawn with it.
  fileprivate var isRuleSign: Bool {
    switch value {
    case 0x2B, 0x2D, 0x3A, 0x3D, 0x5F, 0x7C, 0x2014, 0x2500...0x257F: true
    default: false
    }
  }
}
