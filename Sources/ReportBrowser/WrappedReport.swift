import ReportMetrics
import ReportModel
import TerminalModel

/// A report set at one measure: the only width-dependent view of its text.
///
/// Nothing is kept. A screen asks for some twenty blocks, and to wrap a block takes microseconds; so
/// a report of any length scrolls, resizes and jumps at the cost of one screen.
struct WrappedReport {
  /// What is set.
  let document: Document
  /// The measure in columns.
  let columns: Int
  /// The blocks in view: all, or those of one section.
  let blocks: Range<Int>

  private var report: Report { document.report }

  init(_ document: Document, columns: Int, blocks: Range<Int>) {
    self.document = document
    self.columns = columns
    self.blocks = blocks
  }

  // MARK: Rows of a block

  /// The rows of a block, with the blank row above it where there is one.
  func rows(ofBlock index: Int) -> [TextRow] {
    let block = report.blocks[index]
    let text = report.scalars(of: block)
    var rows: [TextRow] = []
    if hasGap(above: index) {
      rows.append(TextRow(block: index, reading: block.start..<block.start, indent: 0, isGap: true))
    }
    for part in parts(of: block) {
      rows += self.rows(of: part, in: text, block: index)
    }
    return rows
  }

  /// A block's paragraph, or its lead and its items (一是…二是…), each set as a paragraph of its own.
  private func parts(of block: Block) -> [Range<Int>] {
    guard !block.items.isEmpty else { return [0..<block.length] }
    let starts = block.items.map { report.readingOffset(ofSource: $0) - block.start }
    let cuts = ([0] + starts.filter { $0 > 0 && $0 < block.length }) + [block.length]
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }

  private func rows(of part: Range<Int>, in text: [Unicode.Scalar], block index: Int) -> [TextRow] {
    let block = report.blocks[index]
    let shift = block.start + part.lowerBound
    let kept = document.figures(in: shift..<block.start + part.upperBound)
      .map { $0.lowerBound - shift..<$0.upperBound - shift }
    let wrapping = LineWrapping(columns: columns, firstIndent: firstIndent(of: block))
    let whole = part.count == text.count
    let rows = wrapping.rows(of: whole ? text : Array(text[part]), keeping: kept)
    return rows.map { row in
      let reading = row.range.lowerBound + shift..<row.range.upperBound + shift
      let scalars = text[reading.lowerBound - block.start..<reading.upperBound - block.start]
      return TextRow(
        block: index, reading: reading, indent: indent(of: scalars, row.indent, block.role))
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
    case .title: (columns - width(of: row)) / 2
    case .signature, .dateline: columns - width(of: row)
    }
  }

  private func width(of row: ArraySlice<Unicode.Scalar>) -> Int {
    row.reduce(0) { $0 + Glyph.columns(of: $1) }
  }

  /// Whether a blank row stands above a block.
  private func hasGap(above index: Int) -> Bool {
    guard index > blocks.lowerBound else { return false }
    switch (report.blocks[index - 1].role, report.blocks[index].role) {
    case (.heading, .body), (.metadata, .metadata), (.title, .title), (.signature, .dateline),
      (.heading, .tableRow), (.tableRow, .tableRow):
      return false
    case (.body, .body):
      return !report.blocks[index].continuesPrevious
    default:
      return true
    }
  }

  // MARK: Places

  /// The row of a place.
  func row(of place: TextPlace) -> RowPlace {
    let index = report.blockIndex(atReading: place.offset).clamped(to: blocks)
    let rows = rows(ofBlock: index)
    if place.isGap { return RowPlace(block: index, row: 0) }
    let row = rows.lastIndex { !$0.isGap && $0.reading.lowerBound <= place.offset }
    return RowPlace(block: index, row: row ?? rows.count - 1)
  }

  /// The place of a row.
  func place(of row: RowPlace) -> TextPlace {
    let rows = rows(ofBlock: row.block)
    let found = rows[min(row.row, rows.count - 1)]
    return TextPlace(offset: found.reading.lowerBound, isGap: found.isGap)
  }

  /// The last row in view.
  var lastRow: RowPlace {
    let block = blocks.upperBound - 1
    return RowPlace(block: block, row: rows(ofBlock: block).count - 1)
  }

  /// The first row in view.
  var firstRow: RowPlace { RowPlace(block: blocks.lowerBound, row: 0) }

  /// The row some rows further down, or up where the number is negative; ends at the first or last.
  func row(_ start: RowPlace, movedBy distance: Int) -> RowPlace {
    var place = start
    place.row += distance
    while place.row < 0 {
      guard place.block > blocks.lowerBound else { return firstRow }
      place.block -= 1
      place.row += rows(ofBlock: place.block).count
    }
    while true {
      let count = rows(ofBlock: place.block).count
      guard place.row >= count else { return place }
      guard place.block + 1 < blocks.upperBound else {
        return RowPlace(block: place.block, row: count - 1)
      }
      place.row -= count
      place.block += 1
    }
  }

  /// How many rows lie between two rows, counted no further than a limit.
  func distance(from start: RowPlace, to end: RowPlace, limit: Int) -> Int {
    var rows = -start.row
    var block = start.block
    while block < end.block, rows < limit {
      rows += self.rows(ofBlock: block).count
      block += 1
    }
    return min(limit, rows + (block == end.block ? end.row : 0))
  }

  /// The rows of a screen.
  func rows(from start: RowPlace, count: Int) -> [TextRow] {
    var result: [TextRow] = []
    var block = start.block
    while result.count < count, block < blocks.upperBound {
      let rows = rows(ofBlock: block)
      result += block == start.block ? rows.dropFirst(start.row) : rows[...]
      block += 1
    }
    return Array(result.prefix(count))
  }
}

extension Int {
  /// The nearest number inside a range that is not empty.
  func clamped(to range: Range<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound - 1)
  }
}
