import ReportModel
import TerminalModel

/// A table made ready to be drawn: its lines, and how wide its columns are.
struct GridLines {
  /// A line below the head.
  enum Line: Equatable {
    /// The label of the rows that follow, which are its parts.
    case group(String)
    /// A row, by its place in the table.
    case row(Int)
  }

  let table: Table
  /// The lines, in the order printed.
  let lines: [Line]
  /// The columns of the labels.
  let labelWidth: Int
  /// The columns of each column.
  let widths: [Int]

  /// A table on a screen of some columns; labels take at most two fifths of it.
  init(_ table: Table, columns: Int) {
    self.table = table
    var lines: [Line] = []
    var group: String?
    for (index, row) in table.rows.enumerated() {
      let isNamed = lines.last.map {
        $0 == .row(index - 1) && table.rows[index - 1].label == row.group
      }
      // （七）总计 goes on with 三 behind the groups inside it, which needs no second line.
      if let name = row.group, name != group, isNamed != true, !lines.contains(.group(name)) {
        lines.append(.group(name))
      }
      group = row.group
      lines.append(.row(index))
    }
    self.lines = lines
    let labels = table.rows.map { displayWidth($0.label) + ($0.group == nil ? 0 : 2) }
    let groups = table.rows.map { displayWidth($0.group ?? "") }
    labelWidth = min((labels + groups).max() ?? 0, columns * 2 / 5)
    widths = table.columns.indices.map { column in
      let cells = table.rows.map { displayWidth($0.cells[safe: column].flatMap { $0?.text } ?? "") }
      // A head of two rows: half of its width, whole characters.
      let head = (displayWidth(table.columns[column]) + 3) / 4 * 2
      return max(cells.max() ?? 0, head, 4)
    }
  }

  /// The columns from one on that fit some width, each with a column between.
  func columns(from first: Int, fitting width: Int) -> Range<Int> {
    var end = first
    var room = width
    while end < widths.count, widths[end] + 1 <= room {
      room -= widths[end] + 1
      end += 1
    }
    return first..<max(end, min(first + 1, widths.count))
  }

  /// The line of a row.
  func line(ofRow row: Int) -> Int { lines.firstIndex(of: .row(row)) ?? 0 }
}
