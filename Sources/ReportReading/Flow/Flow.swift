internal import HanText
internal import ReportForms
internal import ReportModel

/// A document with a structure of its own, set as text: a line for each paragraph and table row.
///
/// ```
/// <h2>一、概述</h2><p>全文…</p><table>…   →   一、概述⏎全文…⏎规章  13  13  524⏎…
/// ```
/// All offsets of the report count this text.
struct Flow {
  /// The text.
  private(set) var text: [Unicode.Scalar] = []
  /// The tables, in the order of the text.
  private(set) var tables: [TableDraft] = []
  /// Whether the document's file is damaged, so that more of it may have been there.
  var isCut = false
  /// What stands around the document on its page.
  var surroundings = Surroundings()
  /// Whether rows of the tables may have been lost before they came here.
  var isIncomplete = false
  /// The numbers of the pages that have no words.
  var wordlessPages: [Int] = []
  /// Where parts of the document stand that could not be read, and signs that are not known.
  private(set) var unreadPlaces: [Int] = []
  private(set) var unknownSigns: [Int] = []
  /// What was left out, a finding of a kind.
  private(set) var leftOut = ReadingDiagnostics()
  /// What is known of the lines, by the offset they begin at.
  private(set) var lines: [Int: Line] = [:]
  /// The last line that is no row, for the caption of a table below it.
  private var lastWords: [Unicode.Scalar] = []
  /// Captions of blocks of the table of section 二 that wait for their block.
  private var articles: [FlowLine] = []
  /// The table of a form, or of indicators, that the last line is a row of, and that may go on.
  private var running: Table.Kind?
  /// Whether the last line is a row, and whether a line below it says that its table goes on.
  private var isBelowTable = false
  private var isContinued = false

  /// What is known of a line.
  struct Line {
    var links: [Link] = []
    var headingLevel: Int?
    var table: Int?
    /// Where the bold words end that it begins with, in the text.
    var boldEnd: Int?
  }

  /// Notes that something of a kind was left out.
  mutating func note(_ kind: Diagnostic.Kind, count: Int = 1) {
    leftOut.note(kind, 0..<0, count: count)
  }

  /// Sets a paragraph; a blank one leaves nothing.
  mutating func append(_ line: FlowLine, headingLevel: Int? = nil) {
    if FormHead.isArticle(line.scalars) {
      articles.append(line)
    } else if !line.isBlank {
      setArticles()
      isContinued = isBelowTable && TableDraft.isContinuation(line.scalars)
      if !isContinued { running = nil }
      set(line, headingLevel: headingLevel)
    }
  }

  /// Sets another document, whose lines and tables follow those of this one.
  mutating func append(_ other: Flow) {
    setArticles()
    var rest = other
    rest.finish()
    let shift = text.count
    let firstTable = tables.count
    text += rest.text
    for var table in rest.tables {
      for index in table.cells.indices where !table.cells[index].source.isEmpty {
        let source = table.cells[index].source
        table.set(source.lowerBound + shift..<source.upperBound + shift, ofCell: index)
      }
      tables.append(table)
    }
    for (start, var line) in rest.lines {
      line.table = line.table.map { $0 + firstTable }
      line.links = line.links.map { link in
        var link = link
        link.source = link.source.lowerBound + shift..<link.source.upperBound + shift
        return link
      }
      line.boldEnd = line.boldEnd.map { $0 + shift }
      lines[start + shift] = line
    }
    isCut = isCut || rest.isCut
    unreadPlaces += rest.unreadPlaces.map { $0 + shift }
    unknownSigns += rest.unknownSigns.map { $0 + shift }
    lastWords = []
    running = nil
    isBelowTable = false
    isContinued = false
  }

  /// Notes that something of the document could not be read, in a line that is being gathered.
  mutating func noteUnread(_ line: FlowLine) {
    unreadPlaces.append(text.count + line.scalars.count)
  }

  /// Notes that the last sign of a line that is being gathered is not known.
  mutating func noteUnknownSign(_ line: FlowLine) {
    unknownSigns.append(text.count + max(0, line.scalars.count - 1))
  }

  /// Ends the document.
  mutating func finish() { setArticles() }

  /// Captions that no block follows are lines.
  private mutating func setArticles() {
    let lines = articles
    articles = []
    for line in lines { set(line) }
  }

  private mutating func set(_ line: FlowLine, headingLevel: Int? = nil) {
    guard let range = append(words: line.scalars) else { return }
    // Blanks at the beginning were left out.
    let shift = range.lowerBound - (line.scalars.firstIndex { !$0.isBlank } ?? 0)
    let links = line.links.map {
      Link(
        source: ($0.words.lowerBound + shift..<$0.words.upperBound + shift).clamped(to: range),
        target: $0.target)
    }
    lines[range.lowerBound] = Line(
      links: links.filter { !$0.source.isEmpty }, headingLevel: headingLevel,
      boldEnd: line.boldEnd > 0 ? min(range.upperBound, line.boldEnd + shift) : nil)
    // 单位：万元 stands between the name of a table and the table, and so may a page's number.
    if !TableDraft.isUnit(Array(text[range].prefix(12))),
      !PageFurniture.isPageNumber(text, range), !isContinued
    {
      lastWords = Array(text[range])
    }
    if !isContinued { isBelowTable = false }
  }

  /// Sets a table, or what only looks like one, as lines.
  ///
  /// It is taken over, not copied: a table of a million cells takes a hundred megabytes.
  mutating func append(_ draft: consuming TableDraft) {
    var table = consume draft
    table.finish()
    guard table.cells.contains(where: { !$0.isBlank }) else { return }
    if let entries = PageTable.entries(of: table) {
      for entry in entries { append(entry) }
      return
    }
    if isContinued, let last = tables.last, table.repeatsHead(of: last),
      TableKind.kind(of: last) == .generic
    {
      table.dropRows(1)
      return join(table)
    }
    // A page ends within the table of section 三.
    if running == .requests, table.goesOnWithRequests { return join(table) }
    let kind = TableKind.kind(of: table)
    // So it does within a table of indicators.
    if running == .indicators, kind == .generic, let last = tables.last, table.goesOn(with: last) {
      return join(table)
    }
    if running == .indicators, kind == .indicators, let last = tables.last,
      table.repeatsHead(of: last)
    {
      table.dropRows(1)
      return join(table)
    }
    guard kind == .generic || kind == .indicators else { return append(form: table) }
    // Words one below the other without a figure are lines in a frame.
    if table.columnCount == 1, !table.cells.contains(where: { TableReader.isFigure($0.inked) }) {
      for cell in table.cells { append(cell) }
      return
    }
    setArticles()
    running = nil
    var rest: TableDraft? = consume table
    var count = 0
    var isLast = kind == .indicators
    while var part = rest.take() {
      // Sheets hold up to some tens of tables; each is cut off the rest by a copy.
      count += 1
      if count < 100, let next = part.caption(behind: 1) { rest = part.split(at: next) }
      let notes = part.trailingNotes
      let below: TableDraft? = notes.isEmpty ? nil : part.split(at: notes.lowerBound)
      appendCaptions(of: &part)
      set(consume part)
      if let below { for cell in below.cells where !cell.isBlank { append(cell) } }
      if rest != nil || below != nil { isLast = false }
    }
    if isLast { running = .indicators }
  }

  /// Sets a table of the standard forms, or all of them where they are one.
  private mutating func append(form table: TableDraft) {
    for piece in table.pieces {
      switch piece {
      case .line(let row): for cell in table.cells(inRow: row) where !cell.isBlank { append(cell) }
      case .table(let rows):
        let draft = table.rows(rows)
        let kind = TableKind.kind(of: draft)
        if kind == .proactive {
          append(proactive: draft)
        } else {
          setArticles()
          set(draft)
        }
        running = kind
      }
    }
  }

  /// Sets blocks of the table of section 二; those that stand as tables of their own are one table.
  private mutating func append(proactive draft: TableDraft) {
    var whole = TableDraft()
    for article in articles {
      whole.append(
        row: [TableDraft.Cell(words: article.scalars, columnSpan: max(1, draft.columnCount))])
    }
    articles = []
    whole.append(draft)
    running == .proactive ? join(whole) : set(whole)
  }

  /// Sets rows that the last table goes on with.
  private mutating func join(_ rest: TableDraft) {
    guard let last = tables.indices.last else { return }
    var table = tables[last]
    // Held once, it grows in place.
    tables[last] = TableDraft()
    let first = table.rows.count
    table.append(rest)
    for row in table.rows.indices.dropFirst(first) { append(row: row, of: &table, number: last) }
    tables[last] = table
    isBelowTable = true
    isContinued = false
  }

  /// Sets the rows of a table.
  private mutating func set(_ draft: consuming TableDraft) {
    var table = consume draft
    guard table.cells.contains(where: { !$0.isBlank }) else { return }
    table.caption = Self.caption(lastWords)
    for row in table.rows.indices { append(row: row, of: &table, number: tables.count) }
    tables.append(table)
    lastWords = []
    isBelowTable = true
    isContinued = false
  }

  private mutating func append(row: Int, of table: inout TableDraft, number: Int) {
    var words: [Unicode.Scalar] = []
    var places: [(cell: Int, range: Range<Int>)] = []
    for index in table.rows[row] where !table.cells[index].isBlank {
      if !words.isEmpty { words += [" ", " "] }
      places.append((index, words.count..<words.count + table.cells[index].words.count))
      words += table.cells[index].words
    }
    let start = text.count
    guard let range = append(words: words) else { return }
    for (index, range) in places {
      table.set(range.lowerBound + start..<range.upperBound + start, ofCell: index)
    }
    lines[range.lowerBound] = Line(table: number)
  }

  /// Writes words as a line, without the blanks at its ends.
  private mutating func append(words: [Unicode.Scalar]) -> Range<Int>? {
    guard let first = words.firstIndex(where: { !$0.isBlank }),
      let last = words.lastIndex(where: { !$0.isBlank })
    else { return nil }
    let start = text.count
    text += words[first...last]
    text.append("\n")
    return start..<text.count - 1
  }
}
