import ReportModel

/// From places in the text to rows, and from rows to places.
extension WrappedReport {
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
