import ReportMetrics
import ReportModel
import TerminalModel

/// A report set at one width: the only width-dependent view of its text.
///
/// Nothing is kept. A screen asks for some twenty blocks, and to wrap a block takes microseconds; so
/// a report of any length scrolls, resizes and jumps at the cost of one screen.
struct WrappedReport {
  /// What is set.
  let document: Document
  /// The columns that tables may take.
  let columns: Int
  /// The columns of a row of text; longer ones are hard to read.
  let measure: Int
  /// The blocks in view: all, or those of one section.
  let blocks: Range<Int>

  private var report: Report { document.report }

  init(_ document: Document, columns: Int, blocks: Range<Int>) {
    self.document = document
    self.columns = columns
    measure = min(columns, Layout.widestMeasure)
    self.blocks = blocks
  }

  // MARK: Rows of a block

  /// The rows of a block, with the blank row above it where there is one.
  func rows(ofBlock index: Int) -> [TextRow] {
    let block = report.blocks[index]
    var rows = hasGap(above: index) ? [TextRow(block: index, start: block.start)] : []
    if block.role == .tableRow, let table = drawing(ofBlock: index) {
      let its = table.drawing.rows(ofRow: index - table.first)
      return its.isEmpty ? [] : rows + its
    }
    let text = report.scalars(of: block)
    for part in parts(of: block) {
      rows += self.rows(of: part, in: text, block: index)
    }
    return rows
  }

  /// The table that a block is a row of, as it is drawn, and the table's first block.
  private func drawing(ofBlock index: Int) -> (drawing: TableDrawing, first: Int)? {
    guard let printed = document.printedTable(ofBlock: index) else { return nil }
    // A section that holds a part of a table cannot show it turned.
    let its = printed.table.blocks
    guard blocks.clamped(to: its) == its else { return nil }
    return (TableDrawing(printed, columns: columns, report: report), its.lowerBound)
  }

  /// The blocks whose rows stand together: those of a turned table, else the block alone.
  private func stretch(of index: Int) -> Range<Int> {
    guard report.blocks[index].role == .tableRow, let table = drawing(ofBlock: index),
      table.drawing.isOneStretch, let printed = document.printedTable(ofBlock: index)
    else { return index..<index + 1 }
    return printed.table.blocks
  }

  /// What a row shows of its own block's text, or of its table's where that is turned.
  func reading(of row: TextRow) -> ReadingRange {
    row.reading(in: ownReading(ofBlock: row.block))
  }

  private func ownReading(ofBlock index: Int) -> ReadingRange {
    let stretch = stretch(of: index)
    let last = report.blocks[stretch.upperBound - 1]
    return report.blocks[stretch.lowerBound].start..<last.reading.upperBound
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
    let wrapping = LineWrapping(columns: measure, firstIndent: firstIndent(of: block))
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
    case .title: (measure - width(of: row)) / 2
    case .signature, .dateline: measure - width(of: row)
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
      (.heading, .tableRow):
      return false
    case (.tableRow, .tableRow):
      // Two tables, one right below the other.
      guard let printed = document.printedTable(ofBlock: index) else { return false }
      return printed.table.blocks.lowerBound == index
    case (.body, .body):
      return !report.blocks[index].continuesPrevious
    default:
      return true
    }
  }

  // MARK: Places

  /// The row of a place.
  func row(of place: TextPlace) -> RowPlace {
    var found = row(holding: place.offset)
    guard place.above != 0 else { return found }
    found.row = (found.row - place.above).clamped(to: 0..<rows(ofBlock: found.block).count)
    return found
  }

  /// The row that shows an offset, or what stands before it.
  private func row(holding offset: Int) -> RowPlace {
    let index = report.blockIndex(atReading: offset).clamped(to: blocks)
    let block = stretch(of: index).lowerBound
    let rows = rows(ofBlock: block)
    if let row = rows.firstIndex(where: { $0.holds(offset) }) {
      return RowPlace(block: block, row: row)
    }
    if let below = rowBelow(block, holding: offset) { return below }
    // A blank between two rows or cells goes to what stands before it.
    var found = rows.firstIndex { !$0.isBlank } ?? 0
    var nearest = Int.min
    for (row, its) in rows.enumerated() {
      for piece in its.pieces where piece.reading.lowerBound <= offset {
        if piece.reading.lowerBound >= nearest {
          (found, nearest) = (row, piece.reading.lowerBound)
        }
      }
    }
    return RowPlace(block: block, row: found)
  }

  /// The row further down that shows the rest of a cell which covers several rows.
  private func rowBelow(_ block: Int, holding offset: Int) -> RowPlace? {
    guard report.blocks[block].role == .tableRow,
      let printed = document.printedTable(ofBlock: block),
      let cell = printed.cell(atReading: offset, inRow: block - printed.table.blocks.lowerBound)
    else { return nil }
    // Each row takes a line of the cell at least, and each line a character; but the name of a
    // column begins where the middle of its cell is.
    let reach = min(Int(cell.rowSpan), max(Int(cell.length), BoxDrawing.highestHead))
    for next in (block + 1..<block + max(1, reach)) where blocks.contains(next) {
      let row = rows(ofBlock: next).firstIndex { $0.holds(offset) }
      if let row { return RowPlace(block: next, row: row) }
    }
    return nil
  }

  /// The place of a row: by its own words, or by those of the nearest row of the block that has some.
  func place(of row: RowPlace) -> TextPlace {
    let rows = rows(ofBlock: row.block)
    let own = ownReading(ofBlock: row.block)
    let index = row.row.clamped(to: 0..<rows.count)
    let below = rows.indices[index...].first { anchor(of: rows[$0], in: own) != nil }
    let nearest = below ?? rows.indices[..<index].last { anchor(of: rows[$0], in: own) != nil }
    guard let nearest, let offset = anchor(of: rows[nearest], in: own) else {
      return TextPlace(offset: own.lowerBound)
    }
    return TextPlace(offset: offset, above: nearest - index)
  }

  /// The offset that leads back to a row.
  private func anchor(of row: TextRow, in own: ReadingRange) -> Int? {
    row.pieces.first {
      own.contains($0.reading.lowerBound) || $0.reading.isEmpty && row.pieces.count == 1
    }?.reading.lowerBound
  }

  /// Whether the cursor stops at a row.
  func isStop(_ row: RowPlace) -> Bool {
    let rows = rows(ofBlock: row.block)
    return rows.indices.contains(row.row) && rows[row.row].isStop
  }

  /// The last row in view.
  var lastRow: RowPlace {
    let block = stretch(of: blocks.upperBound - 1).lowerBound
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
      guard place.block + 1 < blocks.upperBound else { return lastRow }
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
