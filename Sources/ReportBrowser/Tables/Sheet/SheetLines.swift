/// The lines of a table as they stand below one another: all in the order printed, or what was chosen.
public struct SheetLines: Equatable, Sendable {
  /// A line of the table.
  struct Line: Equatable, Sendable {
    /// What stands in a line.
    enum Content: Equatable, Sendable {
      /// The head of a block: its caption and the names of its columns.
      case block
      /// The label of the rows that follow, told as a name in the path of the first of them.
      case group(ofRow: Int, level: Int)
      /// A row, by its place in the table.
      case row(Int)
    }

    /// What stands in it.
    var content: Content
    /// How far its label is set in, in steps.
    var depth = 0
    /// The block that it belongs to.
    var block = 0
    /// Whether its label names its group too, because no line above does.
    var namesGroup = false
  }

  /// The lines.
  private(set) var lines: [Line] = []
  /// The line of each row of the table, -1 where it has none.
  private var lineOfRow: [Int32]
  /// How many rows of the table are among the lines.
  private(set) var rowCount = 0

  /// No lines yet, of a table of some rows.
  init(tableRows: Int) {
    lineOfRow = Array(repeating: -1, count: tableRows)
  }

  /// Adds a line behind the others.
  mutating func append(_ line: Line) {
    if case .row(let row) = line.content {
      lineOfRow[row] = Int32(lines.count)
      rowCount += 1
    }
    lines.append(line)
  }

  /// How many rows the table has that they are of.
  var tableRowCount: Int { lineOfRow.count }

  /// The line of a row, or nil where it is not shown.
  func line(ofRow row: Int) -> Int? {
    guard let line = lineOfRow[safe: row], line >= 0 else { return nil }
    return Int(line)
  }

  /// The row in a line, or nil where there is none.
  func row(inLine line: Int) -> Int? {
    guard let line = lines[safe: line], case .row(let row) = line.content else { return nil }
    return row
  }

  /// The first line at or behind one that holds a row, or before it where there is none behind.
  func nearestRowLine(to line: Int, goingUp: Bool = false) -> Int? {
    guard rowCount > 0 else { return nil }
    let line = max(0, min(line, lines.count - 1))
    let behind = lines.indices[line...].first { row(inLine: $0) != nil }
    let before = lines.indices[...line].last { row(inLine: $0) != nil }
    return goingUp ? before ?? behind : behind ?? before
  }
}
