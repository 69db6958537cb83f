internal import HanText
internal import ReportModel

/// Sets the lines of pages as text again: paragraphs from wrapped lines, tables from columns.
struct LayoutFlow {
  private let lines: [LayoutLine]
  private(set) var flow = Flow()
  /// Where full lines begin, page by page.
  private var bases: [Int: Int] = [:]
  /// How long a full line is, and one of each page that is a column.
  private var fullLength = 0
  private var columnLengths: [Int: Int] = [:]
  private var paragraph: [Unicode.Scalar] = []
  private var last: LayoutLine?
  /// The table that may go on on the next page, and the line behind it.
  private var grid: LayoutGrid?
  private var gridEnd = 0
  /// Its rows on a page that has not all columns.
  private var strays: [[[Unicode.Scalar]]] = []

  /// The flow of some pages.
  init(_ pages: [Page]) {
    let set = LayoutPages(pages)
    lines = set.lines
    flow.wordlessPages = pages.indices.filter { pages[$0].words.isEmpty }.map { $0 + 1 }
    measure(columns: set.columns)
    var place = 0
    while place < lines.count {
      if let kind = LayoutTable.kind(at: lines[place]),
        let table = LayoutTable.table(in: lines, at: place, kind)
      {
        endParagraph()
        appendGrid()
        flow.append(table.draft)
        place = table.end
      } else if let next = LayoutGrid(in: lines, at: place, continues: isBelowGrid(place)) {
        append(next, from: place)
        place = next.end
      } else {
        append(lines[place])
        place += 1
      }
    }
    endParagraph()
    appendGrid()
  }

  /// Whether a line is the first of its page and a table stands last on the page before.
  private func isBelowGrid(_ place: Int) -> Bool {
    grid != nil && gridEnd == place && lines[place - 1].page != lines[place].page
  }

  /// Sets a table, or the rest of the one on the page before.
  private mutating func append(_ next: LayoutGrid, from place: Int) {
    // The head is printed again on each page.
    if var open = grid, isBelowGrid(place), next.isHeadless || next.head == open.head {
      gridEnd = next.end
      if strays.isEmpty, open.append(next) {
        grid = open
        return
      }
      for row in next.rows { strays.append(row.filter { !$0.isEmpty }) }
      return
    }
    endParagraph()
    appendGrid()
    grid = next
    gridEnd = next.end
  }

  /// Sets the table that is open.
  private mutating func appendGrid() {
    guard let open = grid else { return }
    grid = nil
    flow.append(open.draft)
    for words in strays {
      var line = FlowLine()
      line.append(Array(words.joined(separator: [" ", " "]))[...])
      flow.append(line)
    }
    strays = []
  }

  private mutating func measure(columns: Set<Int>) {
    let prose = lines.filter { $0.pieces.count == 1 }
    for line in prose {
      bases[line.page] = min(bases[line.page] ?? .max, line.indent)
    }
    let lengths = prose.filter { $0.reach - base(of: $0) >= $0.em * 15 }
      .map { $0.reach - base(of: $0) }.sorted()
    // Nine of ten: captions of tables stand further right.
    if !lengths.isEmpty { fullLength = lengths[lengths.count * 9 / 10] }
    for line in prose where columns.contains(line.page) {
      columnLengths[line.page] = max(columnLengths[line.page] ?? 0, line.reach - base(of: line))
    }
  }

  private func fullLength(on page: Int) -> Int { columnLengths[page] ?? fullLength }

  private func base(of line: LayoutLine) -> Int { bases[line.page] ?? 0 }

  private mutating func append(_ line: LayoutLine) {
    appendGrid()
    if let last, goesOn(last, line) {
      let prose = line.prose
      if let end = paragraph.last, let start = prose.first, end.value < 0x80, start.value < 0x80,
        end.isASCIILetter, start.isASCIILetter
      {
        paragraph.append(" ")
      }
      paragraph += prose
    } else {
      endParagraph()
      paragraph = line.prose
    }
    last = line
  }

  /// Whether a line goes on with the paragraph of the one before: that one is full, and this one is
  /// not set in.
  private func goesOn(_ last: LayoutLine, _ line: LayoutLine) -> Bool {
    let fullLength = fullLength(on: last.page)
    guard fullLength > 0, (line.indent - base(of: line)) * 2 <= line.em, last.pieces.count == 1,
      line.pieces.count == 1, !beginsAnew(line.prose)
    else { return false }
    // A character pushed to the next line, or a number, leaves some room; an address more. The room that
    // words need is known to a character.
    guard columnLengths[last.page] != nil else {
      return last.reach - base(of: last) + max(line.em * 4, line.firstUnit + line.em) >= fullLength
    }
    // In a column four characters are half a line, and headings are nearly full.
    if isHeading(paragraph) { return false }
    let room = isNumbered(paragraph) ? line.em / 2 : line.firstUnit + line.em
    return last.reach - base(of: last) + room >= fullLength
  }

  /// Whether a line begins with a number that only paragraphs begin with; brackets also stand inside
  /// of them (第二十条第⏎（一）项).
  private func beginsAnew(_ words: [Unicode.Scalar]) -> Bool {
    guard let marker = EnumerationMarker(in: words, at: 0, before: words.count) else {
      return false
    }
    switch marker.style {
    case .ideograph, .part, .annex: return marker.isClosed
    case .bracketedIdeograph, .bracketedArabic, .arabic, .circled:
      return paragraph.last.map { $0.endsSentence || $0 == "：" || $0 == "；" } ?? true
    case .item: return false
    }
  }

  /// Whether a paragraph so far is a whole heading: 三、依申请公开情况.
  private func isHeading(_ words: [Unicode.Scalar]) -> Bool {
    isNumbered(words) && FieldVocabulary.headingEnds.isSuffix(of: words)
  }

  /// Whether a paragraph so far is a number and words without a mark, as a heading is.
  private func isNumbered(_ words: [Unicode.Scalar]) -> Bool {
    EnumerationMarker(in: words, at: 0, before: words.count) != nil
      && !words.contains { $0.endsClause }
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    var line = FlowLine()
    line.append(paragraph[...])
    flow.append(line)
    paragraph = []
    last = nil
  }
}
