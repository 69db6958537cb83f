import HanText
import ReportModel

/// Which row of the model each printed row of a table is.
///
/// A row of the model has its cells' places; where all are blank, it is found by its label between
/// its neighbours.
struct ModelRows {
  /// The row of the model, or -1, for each printed row.
  private(set) var rows: [Int32]

  private let cells: [PrintedTable.Cell]
  private let rowStarts: [Int32]
  private let report: Report

  /// How far below its neighbour a row without figures is looked for: a page of a long table.
  private static let reach = 64

  init(_ table: Table, _ cells: [PrintedTable.Cell], _ rowStarts: [Int32], _ report: Report) {
    self.cells = cells
    self.rowStarts = rowStarts
    self.report = report
    rows = Array(repeating: -1, count: rowStarts.count - 1)
    // Table 四 is three rows of the model in one printed row.
    guard table.kind != .review else { return }
    var next = 0
    for index in table.rows.indices {
      guard let found = place(of: table.rows[index], from: next, in: table) else { continue }
      rows[found] = Int32(index)
      next = found + 1
    }
  }

  private func place(of row: Table.Row, from next: Int, in table: Table) -> Int? {
    if let cell = row.cells.first(where: { $0 != nil }), let source = cell?.source {
      let offset = report.readingOffset(ofSource: source.lowerBound)
      let found = report.blockIndex(atReading: offset) - table.blocks.lowerBound
      return found >= next && found < rows.count ? found : nil
    }
    let label = Array(row.label.unicodeScalars)
    return (next..<min(rows.count, next + Self.reach)).first { candidate in
      cells[Int(rowStarts[candidate])..<Int(rowStarts[candidate + 1])].contains {
        !$0.isBlank && words(of: $0) == label
      }
    }
  }

  private func words(of cell: PrintedTable.Cell) -> [Unicode.Scalar] {
    report.inked(cell.reading)
  }
}

extension Report {
  /// The scalars of a reading range inside one block, without blanks.
  func inked(_ range: ReadingRange) -> [Unicode.Scalar] {
    let start = sourceOffset(ofReading: range.lowerBound)
    let end = min(start + range.count, text.count)
    return text.scalars[start..<end].filter { !$0.isBlank }
  }
}
