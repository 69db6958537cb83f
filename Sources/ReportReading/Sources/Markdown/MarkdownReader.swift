internal import HanText
internal import ReportModel

/// Reads Markdown: headings, tables and links by their signs, which are taken out.
///
/// ```
/// ## 工作概况⏎公开信息**35**条。⏎| 项目 | 件数 |⏎|---|---|⏎| 会议 | 1 |⏎
///   →   heading 工作概况 | 公开信息35条。 | a table of one row
/// ```
/// Offsets count the text as it is, signs included.
struct MarkdownReader {
  private let text: [Unicode.Scalar]
  private(set) var paragraphs: [Paragraph] = []
  private(set) var tables: [TableDraft] = []
  private var isFenced = false
  /// Whether the last line was of a table with rules between its rows.
  private var isInGrid = false
  private var draft = TableDraft()
  private var rows: [Paragraph] = []
  private var lastWords: [Unicode.Scalar] = []

  /// Whether a text is written in Markdown: it has headings or a table of its signs.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isNamed: whether its file says so by its name; then one sign is enough.
  /// - Returns: whether it is to be read as Markdown.
  static func isMarkdown(_ text: [Unicode.Scalar], isNamed: Bool) -> Bool {
    guard isNamed || text.prefix(4096).contains(where: { $0 == "#" || $0 == "|" }) else {
      return false
    }
    var headings = 0
    var dividers = 0
    // A report that has signs has some within its first pages.
    let head = Array(text.prefix(65_536))
    if isNamed, MarkdownPage.holdsTables(head) { return true }
    for (line, kind) in MarkdownLine.lines(of: head)
    where isNamed || ["#", "|", ">"].contains(head[line.range.lowerBound]) {
      switch kind {
      case .heading: headings += 1
      case .divider: dividers += 1
      case .row, .fence, .words, .rest: continue
      }
    }
    return headings + dividers >= (isNamed ? 1 : 2) || dividers > 0
  }

  /// Whether a page is only part of a Markdown text: a table that has its own <html> around it.
  static func holdsPage(
    _ page: MarkupKind, in text: [Unicode.Scalar], isNamed: Bool
  ) -> Bool {
    guard page.kind == .page, page.start > 0 else { return false }
    let before = Array(text[..<page.start])
    return before.contains { $0.isHan } && isMarkdown(before, isNamed: isNamed)
  }

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    for (line, kind) in MarkdownLine.lines(of: text) { add(line, kind) }
    endTable()
    setLevels()
  }

  private mutating func add(_ line: TextLine, _ kind: MarkdownLine) {
    isInGrid = isGrid(line)
    guard !isInGrid || isFenced else {
      endTable()
      // Left as it is: ``DrawnTables`` reads what is drawn.
      paragraphs.append(
        Paragraph(runs: SourceRuns(line.range), marks: line.marks, followsGap: line.followsGap))
      return
    }
    if case .row(let cells) = kind, !isFenced {
      addRow(cells, line)
      return
    }
    if case .divider = kind, !isFenced { return }
    endTable()
    switch kind {
    case .fence: isFenced.toggle()
    case .heading(let level, let words) where !isFenced: append(words, line, level: level)
    case .words(let words) where !isFenced: append(words, line, level: nil)
    case .rest(let words) where !isFenced: goOn(words, line)
    case .heading, .words, .rest, .row, .divider: append(line.range, line, level: nil)
    }
  }

  /// Whether a line is of a table with rules between its rows: +---+, and the lines with bars below it.
  private func isGrid(_ line: TextLine) -> Bool {
    let first = text[line.range.lowerBound]
    let last = text[line.range.upperBound - 1]
    if isInGrid, !line.followsGap {
      return (first == "+" || first == "|") && (last == "+" || last == "|")
    }
    return first == "+" && last == "+" && line.range.count >= 5
      && text[line.range].allSatisfy { "+-=:".unicodeScalars.contains($0) }
  }

  /// Adds a line to the paragraph above it.
  private mutating func goOn(_ words: Range<Int>, _ line: TextLine) {
    let above = paragraphs.count - 1
    append(words, line, level: nil)
    // A line of signs alone left no paragraph.
    guard above >= 0, paragraphs[above].table == nil, above + 2 == paragraphs.count,
      let rest = paragraphs.popLast()
    else { return }
    paragraphs[above].runs.append(rest.runs)
    paragraphs[above].links += rest.links
    paragraphs[above].marks.formUnion(rest.marks)
    lastWords = paragraphs[above].runs.flatMap { text[$0] }
  }

  private mutating func append(_ words: Range<Int>, _ line: TextLine, level: Int?) {
    let inline = MarkdownInline(words, in: text)
    guard !inline.runs.isEmpty else { return }
    var paragraph = Paragraph(
      runs: SourceRuns(inline.runs), marks: line.marks, followsGap: line.followsGap)
    paragraph.isFurniture = PageFurniture.isPageNumber(text, words)
    if !paragraph.isFurniture { lastWords = inline.runs.flatMap { text[$0] } }
    // 表三：… above a table is its caption.
    if !Self.captions.isPrefix(of: lastWords) { paragraph.headingLevel = level }
    paragraph.links = inline.links
    if !line.marks.isDisjoint(with: [.address, .mail]) {
      let found = LinkFinder.links(in: text, line.range, line.marks)
      paragraph.links = LinkFinder.merged(inline.links, with: found).filter { link in
        inline.runs.contains { $0.overlaps(link.source) }
      }
    }
    paragraphs.append(paragraph)
  }

  private static let captions = WordSet("表一 表二 表三 表四 表1 表2 表3 表4 附表")

  // MARK: Tables

  private mutating func addRow(_ cells: [Range<Int>], _ line: TextLine) {
    var row: [TableDraft.Cell] = []
    for cell in cells {
      let lines = MarkdownLine.lines(ofCell: cell, in: text).map {
        MarkdownInline($0, in: text).runs
      }
      let runs = lines.joined()
      var words = FlowLine()
      for line in lines {
        words.append(line.flatMap { text[$0] }[...])
        words.appendBreak()
      }
      var draft = TableDraft.Cell(words: words.scalars, breaks: words.breaks)
      if let first = runs.first, let last = lines.last(where: { !$0.isEmpty })?.last {
        draft.source = first.lowerBound..<last.upperBound
      }
      row.append(draft)
    }
    guard let first = row.first(where: { !$0.isBlank }), let last = row.last(where: { !$0.isBlank })
    else { return }
    // One cell over a row: the sign for spans that Markdown lacks.
    draft.append(row: row)
    let words = MarkdownInline(first.source.lowerBound..<last.source.upperBound, in: text)
    rows.append(
      Paragraph(
        runs: SourceRuns(words.runs), marks: [], followsGap: line.followsGap, table: tables.count))
  }

  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    draft.finish()
    draft.caption = Flow.caption(lastWords)
    tables.append(draft)
    paragraphs += rows
    draft = TableDraft()
    rows = []
    lastWords = []
  }

  /// Counts the levels of headings from the highest that is not the title's.
  private mutating func setLevels() {
    let used = Set(
      paragraphs.compactMap { paragraph in
        TitleText.ends(Stretch(paragraph.runs, of: text)) ? nil : paragraph.headingLevel
      })
    let levels = used.sorted()
    for index in paragraphs.indices {
      guard let level = paragraphs[index].headingLevel else { continue }
      paragraphs[index].headingLevel = levels.firstIndex(of: level).map { $0 + 1 }
    }
  }
}
