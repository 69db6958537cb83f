import ReportModel
import TerminalModel

/// How wide the cells of a table are: of each column of its grid, and of each slot of its values.
struct PrintedNeeds: Equatable, Sendable {
  /// A cell over several columns.
  struct Span: Equatable, Sendable {
    var columns: Range<Int>
    var need = ColumnMeasure()
  }

  /// The columns of the grid, by the cells that stand in one column alone.
  private(set) var columns: [ColumnMeasure] = []
  /// What stands over several columns.
  private(set) var spans: [Span] = []
  /// The values of the rows, by their place in the row.
  private(set) var slots: [ColumnMeasure] = []
  /// The widest label of a row, with what it is set in by.
  private(set) var label = 0
  /// The column of the grid that each slot stands in, as far as all rows agree; else empty.
  private(set) var slotColumns: [Int] = []

  /// So many kinds of spans are looked at; a table drawn by a person has ten.
  private static let mostSpans = 64
  /// A word that is longer than this may be broken.
  private static let longestUnit = 12

  private var ambiguous = AmbiguousWidth.narrow

  init() {}

  init(_ printed: PrintedTable, of report: Report) {
    ambiguous = printed.ambiguous
    columns = Array(repeating: ColumnMeasure(), count: printed.columnCount)
    for row in 0..<printed.rowCount {
      let isHead = printed.isHead(row)
      for index in printed.cells(ofRow: row) where !printed.cells[index].isBlank {
        add(printed.cells[index], isHead: isHead, unit: unit(of: printed.cells[index], in: report))
      }
    }
    findSlots(of: printed, in: report)
  }

  private mutating func add(_ cell: PrintedTable.Cell, isHead: Bool, unit: Int) {
    guard cell.columnSpan > 1 else {
      columns[Int(cell.column)].add(cell, isHead: isHead, unit: unit)
      return
    }
    if let known = spans.firstIndex(where: { $0.columns == cell.columns }) {
      spans[known].need.add(cell, isHead: isHead, unit: unit)
    } else if spans.count < Self.mostSpans {
      spans.append(Span(columns: cell.columns))
      spans[spans.count - 1].need.add(cell, isHead: isHead, unit: unit)
    }
  }

  /// The widest stretch of a cell that line breaking would not part.
  private func unit(of cell: PrintedTable.Cell, in report: Report) -> Int {
    switch cell.content {
    case .number, .zero, .mark: return min(Int(cell.width), Self.longestUnit * 2)
    case .words: break
    }
    let start = report.sourceOffset(ofReading: Int(cell.start))
    var widest = 2
    var run = 0
    var sticks = false
    var wasLatin = false
    for scalar in report.text.scalars[start..<start + Int(cell.length)] {
      let isLatin = scalar.isASCII && scalar.value > 0x20
      let goesOn = sticks || isLatin && wasLatin || Self.closing.contains(scalar.value)
      run = (goesOn ? run : 0) + displayWidth(scalar, ambiguous)
      widest = max(widest, run)
      (sticks, wasLatin) = (Self.opening.contains(scalar.value), isLatin)
    }
    return min(widest, Self.longestUnit)
  }

  /// Marks that stay with what is before them: 、 。 ） 》 ， ： and the like.
  private static let closing: Set<UInt32> = [
    0x3001, 0x3002, 0xFF09, 0x300B, 0xFF0C, 0xFF1A, 0xFF1B, 0x201D, 0x3015, 0xFF05,
  ]
  /// Marks that stay with what is behind them: （ 《 “ 〔.
  private static let opening: Set<UInt32> = [0xFF08, 0x300A, 0x201C, 0x3014]

  // MARK: Slots

  private mutating func findSlots(of printed: PrintedTable, in report: Report) {
    let count = printed.table.rows.reduce(0) { max($0, $1.fields.count) }
    slots = Array(repeating: ColumnMeasure(), count: count)
    var found = [Int?](repeating: nil, count: count)
    var agrees = true
    for row in 0..<printed.rowCount where !printed.isHead(row) {
      let parts = printed.parts(ofRow: row, in: report)
      if let index = parts.label {
        label = max(label, Int(printed.cells[index].width) + printed.indent(of: parts, row: row))
      }
      for value in parts.values {
        let cell = printed.cells[value.cell]
        let slot = value.slots.lowerBound
        slots[slot].add(cell, isHead: false, unit: unit(of: cell, in: report))
        if found[slot] == nil { found[slot] = Int(cell.column) }
        if found[slot] != Int(cell.column) { agrees = false }
      }
    }
    if agrees { slotColumns = filled(found) }
    addHeads(of: printed, in: report)
  }

  /// Slots without any value stand between their neighbours, a column each.
  private func filled(_ found: [Int?]) -> [Int] {
    guard let known = found.firstIndex(where: { $0 != nil }), let column = found[known] else {
      return []
    }
    var result = [column - known]
    for slot in found.indices.dropFirst() { result.append(found[slot] ?? result[slot - 1] + 1) }
    let ascends = zip(result, result.dropFirst()).allSatisfy { $0 < $1 }
    return ascends && result[0] >= 0 ? result : []
  }

  private mutating func addHeads(of printed: PrintedTable, in report: Report) {
    // The parts of a header ask for the slots' columns.
    var asking = printed
    asking.take(self)
    for row in 0..<printed.rowCount where printed.isHead(row) {
      for value in asking.parts(ofRow: row, in: report).values where value.slots.count == 1 {
        let cell = printed.cells[value.cell]
        slots[value.slots.lowerBound].add(
          cell, isHead: true, unit: unit(of: cell, in: report))
      }
    }
  }
}
