import ReportMetrics
import ReportModel
import TerminalModel

/// A report set at one width: the only width-dependent view of its text.
///
/// A screen asks for some twenty blocks, and to wrap a block takes microseconds; so a report of any length scrolls,
/// resizes and jumps at the cost of one screen. Of these blocks those that were in view before are not set again.
struct WrappedReport {
  /// What is set.
  let document: Document
  /// The columns that tables may take.
  let columns: Int
  /// The columns of a row of text; longer ones are hard to read.
  let measure: Int
  /// The blocks in view: all, or those of one section.
  let blocks: Range<Int>
  /// The rows that were set before; nil where each block is asked for once.
  private let before: SetRows?

  var report: Report { document.report }

  init(_ document: Document, columns: Int, blocks: Range<Int>, knowing before: SetRows? = nil) {
    self.document = document
    self.before = before
    self.columns = columns
    measure = min(columns, document.measure)
    self.blocks = blocks
  }

  // MARK: Rows of a block

  /// The rows of a block, with the blank row above it where there is one.
  func rows(ofBlock index: Int) -> [TextRow] {
    guard let before else { return set(block: index) }
    let setting = SetRows.Setting(columns: columns, blocks: blocks)
    if let known = before.rows(ofBlock: index, in: setting) { return known }
    let rows = set(block: index)
    before.keep(rows, ofBlock: index, in: setting)
    return rows
  }

  private func set(block index: Int) -> [TextRow] {
    let block = report.blocks[index]
    var rows = hasGap(above: index) ? [TextRow(block: index, start: block.start)] : []
    if block.role == .tableRow, let table = drawing(ofBlock: index) {
      let its = table.drawing.rows(ofRow: index - table.first)
      return its.isEmpty ? [] : rows + its
    }
    let text = report.scalars(of: block)
    let borders = borders(of: block)
    for (start, end) in zip(borders, borders.dropFirst()) {
      rows += self.rows(of: start..<end, in: text, block: index)
    }
    return rows
  }

  /// The table that a block is a row of, as it is drawn, and the table's first block.
  private func drawing(ofBlock index: Int) -> (drawing: TableDrawing, first: Int)? {
    guard let printed = document.printedTable(ofBlock: index) else { return nil }
    // A section that holds a part of a table cannot show it turned.
    let its = printed.table.blocks
    guard blocks.clamped(to: its) == its else { return nil }
    return (
      TableDrawing(printed, columns: columns, report: report, hasBox: !document.isPlain),
      its.lowerBound
    )
  }

  /// The blocks whose rows stand together: those of a turned table, else the block alone.
  func stretch(of index: Int) -> Range<Int> {
    guard report.blocks[index].role == .tableRow, let table = drawing(ofBlock: index),
      table.drawing.isOneStretch, let printed = document.printedTable(ofBlock: index)
    else { return index..<index + 1 }
    return printed.table.blocks
  }

  /// What a row shows of its own block's text, or of its table's where that is turned.
  func reading(of row: TextRow) -> ReadingRange {
    row.reading(in: ownReading(ofBlock: row.block))
  }

  func ownReading(ofBlock index: Int) -> ReadingRange {
    let stretch = stretch(of: index)
    let last = report.blocks[stretch.upperBound - 1]
    return report.blocks[stretch.lowerBound].start..<last.reading.upperBound
  }

  /// Where the parts of a block begin and the last of them ends: a paragraph, or its lead and its items (一是…二是…), each
  /// set as a paragraph of its own.
  private func borders(of block: Block) -> [Int] {
    guard !block.items.isEmpty else { return [0, block.length] }
    let starts = block.items.map { report.readingOffset(ofSource: $0) - block.start }
    return [0] + starts.filter { $0 > 0 && $0 < block.length } + [block.length]
  }

  private func rows(of part: Range<Int>, in text: [Unicode.Scalar], block index: Int) -> [TextRow] {
    let block = report.blocks[index]
    let shift = block.start + part.lowerBound
    let kept = document.figures(in: shift..<block.start + part.upperBound)
      .map { $0.lowerBound - shift..<$0.upperBound - shift }
    let wrapping = LineWrapping(
      columns: measure, firstIndent: firstIndent(of: block), ambiguous: document.ambiguous)
    let whole = part.count == text.count
    let rows = wrapping.rows(of: whole ? text : Array(text[part]), keeping: kept)
    return rows.map { row in
      let reading = row.range.lowerBound + shift..<row.range.upperBound + shift
      let scalars = text[reading.lowerBound - block.start..<reading.upperBound - block.start]
      let indent = indent(of: scalars, row.indent, block.role)
      return TextRow(
        block: index, start: reading.lowerBound,
        pieces: [TextPiece(reading: reading, column: indent)])
    }
  }

  /// Paragraphs are set in by two characters (GB/T 9704), unless they go on in mid-sentence.
  private func firstIndent(of block: Block) -> Int {
    switch block.role {
    case .body: 4
    case .title, .metadata, .heading, .signature, .dateline, .tableRow: 0
    }
  }

  /// Titles stand in the middle, signature and date at the right, as on paper.
  private func indent(of row: ArraySlice<Unicode.Scalar>, _ indent: Int, _ role: Block.Role) -> Int
  {
    switch role {
    case .body, .metadata, .heading, .tableRow: indent
    case .title: (measure - row.columns(document.ambiguous)) / 2
    case .signature, .dateline: measure - row.columns(document.ambiguous)
    }
  }

  /// Whether a blank row stands above a block.
  private func hasGap(above index: Int) -> Bool {
    guard index > blocks.lowerBound else { return false }
    switch (report.blocks[index - 1].role, report.blocks[index].role) {
    case (.heading, .body), (.metadata, .metadata), (.title, .title), (.signature, .dateline),
      (.heading, .tableRow):
      return false
    case (.tableRow, .tableRow):
      // Two tables, one right below the other.
      guard let printed = document.printedTable(ofBlock: index) else { return false }
      return printed.table.blocks.lowerBound == index
    case (.body, .body):
      return !report.blocks[index].continuesPrevious
    case (.title, _), (.metadata, _), (.heading, _), (.body, _), (.tableRow, _), (.signature, _),
      (.dateline, _):
      return true
    }
  }
}

extension Int {
  /// The nearest number inside a range that is not empty.
  func clamped(to range: Range<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound - 1)
  }
}
