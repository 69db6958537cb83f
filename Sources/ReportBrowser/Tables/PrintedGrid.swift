import HanText
import ReportModel
import TerminalModel

/// The cells of a table by its printed rows: rows without words are left out, as they have no block.
struct PrintedGrid {
  private(set) var cells: [PrintedTable.Cell] = []
  private(set) var rowStarts: [Int32] = []
  private(set) var columnCount = 0
  /// The row of the grid that each printed row is, ascending.
  private(set) var gridRows: [Int] = []
  private let ambiguous: AmbiguousWidth

  /// The widest grid that is drawn; readers make none wider.
  private static let widest = 1000

  /// The grid of a table, or nil where it does not hold exactly the words of the table's blocks.
  init?(_ table: Table, of report: Report, _ ambiguous: AmbiguousWidth) {
    self.ambiguous = ambiguous
    let blocks = report.blocks
    guard !table.blocks.isEmpty, blocks.indices.contains(table.blocks.upperBound - 1),
      table.blocks.allSatisfy({ blocks[$0].role == .tableRow && blocks[$0].runs.count == 1 })
    else { return nil }
    guard let printed = Self.printedRows(table.grid), printed.count == table.blocks.count else {
      return nil
    }
    gridRows = printed
    var next = 0
    for cell in table.grid {
      while next < printed.count, printed[next] < cell.row { next += 1 }
      guard let placed = Self.place(cell, at: next, of: printed) else { continue }
      guard let set = set(placed, cell.source, of: table, in: report) else { return nil }
      cells.append(set)
      columnCount = max(columnCount, set.columns.upperBound)
    }
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    guard !overlaps(), findRows(count: printed.count), holdsAll(table.blocks, of: report) else {
      return nil
    }
  }

  /// The rows of the grid that hold words, ascending; nil where the cells are not in their order.
  private static func printedRows(_ grid: [Table.GridCell]) -> [Int]? {
    var rows: [Int] = []
    var last = 0
    for cell in grid {
      guard cell.row >= last, cell.row < 1 << 30, (0..<widest).contains(cell.column),
        cell.rowSpan > 0, cell.columnSpan > 0
      else { return nil }
      last = cell.row
      if !cell.source.isEmpty, rows.last != cell.row { rows.append(cell.row) }
    }
    return rows
  }

  /// The printed row that a row of the grid is; nil where that has no words.
  func printedRow(_ gridRow: Int) -> Int? {
    let place = gridRows.partitioningIndex { $0 >= gridRow }
    return place < gridRows.count && gridRows[place] == gridRow ? place : nil
  }

  /// A cell in printed rows; nil when it is blank and in none.
  private static func place(_ cell: Table.GridCell, at first: Int, of printed: [Int])
    -> PrintedTable.Cell?
  {
    var end = first
    let below = cell.row + min(cell.rowSpan, 1 << 30)
    if cell.rowSpan == 1 {
      end = first < printed.count && printed[first] == cell.row ? first + 1 : first
    } else {
      end = printed.partitioningIndex { $0 >= below }
    }
    guard end > first else { return nil }
    let span = min(cell.columnSpan, widest - cell.column)
    return PrintedTable.Cell(
      row: Int32(first), rowSpan: Int32(end - first), column: Int32(cell.column),
      columnSpan: Int32(span), start: 0, length: 0)
  }

  /// A cell with its words, which must stand in the block of its row.
  private func set(
    _ cell: PrintedTable.Cell, _ source: SourceRange, of table: Table, in report: Report
  ) -> PrintedTable.Cell? {
    guard !source.isEmpty else { return cell }
    let block = report.blocks[table.blocks.lowerBound + Int(cell.row)]
    let run = block.runs[0]
    guard run.lowerBound <= source.lowerBound, source.upperBound <= run.upperBound else {
      return nil
    }
    var cell = cell
    let words = report.text.scalars[source]
    cell.start = Int32(block.start + source.lowerBound - run.lowerBound)
    cell.length = Int32(source.count)
    let shape = CellShape(words, ambiguous)
    cell.width = Int32(shape.whole + shape.fraction)
    cell.content = shape.content
    return cell
  }

  /// Whether two cells claim one place.
  private func overlaps() -> Bool {
    var taken = [Int32](repeating: 0, count: columnCount)
    for cell in cells {
      for column in cell.columns {
        guard taken[column] <= cell.row else { return true }
        taken[column] = cell.row + cell.rowSpan
      }
    }
    return false
  }

  private mutating func findRows(count: Int) -> Bool {
    rowStarts.reserveCapacity(count + 1)
    for (index, cell) in cells.enumerated() {
      while rowStarts.count <= Int(cell.row) { rowStarts.append(Int32(index)) }
    }
    while rowStarts.count <= count { rowStarts.append(Int32(cells.count)) }
    return rowStarts.count == count + 1
  }

  /// Whether each word of the blocks is in one cell.
  private func holdsAll(_ blocks: Range<Int>, of report: Report) -> Bool {
    for (row, index) in blocks.enumerated() {
      let block = report.blocks[index]
      let its = cells[Int(rowStarts[row])..<Int(rowStarts[row + 1])].filter { !$0.isBlank }
      var place = block.start
      for cell in its.sorted(by: { $0.start < $1.start }) {
        guard Int(cell.start) >= place, isBlank(place..<Int(cell.start), block, report) else {
          return false
        }
        place = cell.reading.upperBound
      }
      guard isBlank(place..<block.reading.upperBound, block, report) else { return false }
    }
    return true
  }

  private func isBlank(_ range: ReadingRange, _ block: Block, _ report: Report) -> Bool {
    let shift = block.runs[0].lowerBound - block.start
    return report.text.scalars[range.lowerBound + shift..<range.upperBound + shift]
      .allSatisfy { $0.isBlank }
  }
}

/// Which tall cells reach down over a row.
///
/// They are noted at every sixteenth row, so that a row looks at fifteen rows above it and no further.
struct TallCells: Equatable, Sendable {
  private static let stride = 16
  /// The tall cells, in the order of the table.
  private var tall: [Int32] = []
  /// For each stretch of rows, where its tall cells begin among them.
  private var starts: [Int32] = []
  /// For each stretch of rows, the tall cells from above that reach its first row.
  private var reaching: [[Int32]] = []

  init() {}

  init(_ cells: [PrintedTable.Cell], rowCount: Int) {
    let count = (rowCount + Self.stride - 1) / Self.stride
    reaching = Array(repeating: [], count: count)
    for (index, cell) in cells.enumerated() where cell.isTall {
      while starts.count <= Int(cell.row) / Self.stride { starts.append(Int32(tall.count)) }
      tall.append(Int32(index))
      var stretch = Int(cell.row) / Self.stride + 1
      while stretch * Self.stride < cell.rows.upperBound, stretch < count {
        reaching[stretch].append(Int32(index))
        stretch += 1
      }
    }
    while starts.count <= count { starts.append(Int32(tall.count)) }
  }

  /// The places of the cells that begin above a row and reach it.
  func reaching(_ row: Int, in cells: [PrintedTable.Cell]) -> [Int] {
    guard !tall.isEmpty else { return [] }
    let stretch = row / Self.stride
    let near = tall[Int(starts[stretch])..<Int(starts[stretch + 1])]
    return (reaching[stretch] + near).map(Int.init)
      .filter { cells[$0].row < row && cells[$0].rows.contains(row) }
  }
}
