internal import HanText
internal import ReportModel

/// A table as a document has it, its spans mended: cells at places of a grid.
struct TableDraft {
  /// A cell, blank or not.
  struct Cell {
    /// The words; no line end is among them.
    var words: [Unicode.Scalar]
    /// Whether the document marks it as a header.
    var isHeader = false
    var row = 0
    var column = 0
    var rowSpan = 1
    var columnSpan = 1
    /// Where the words stand in the text; empty until they are set there, and where there are none.
    var source: SourceRange = 0..<0
    /// Where lines of the cell begin behind its first one, as offsets of the words, ascending.
    var breaks: [Int] = []

    /// The words without blanks: nearly always those that stand there, which are not copied then.
    var inked: [Unicode.Scalar] {
      words.allSatisfy { $0.isInk } ? words : words.ink
    }
    /// Whether it says in the words of a program (pandas, and what is built on it) that there is nothing:
    /// NaN in a cell, Unnamed: 3 above a column.
    var isFiller: Bool {
      guard let first = words.first, first == "N" || first == "U" else { return false }
      if words == ["N", "a", "N"] { return true }
      guard words.starts(with: "Unnamed:".unicodeScalars) else { return false }
      return words.dropFirst(8).allSatisfy { $0.isBlank || $0.isASCIIDigit }
    }
    /// Whether there are no words.
    var isBlank: Bool { words.allSatisfy { !$0.isInk } }
  }

  /// What is known of a row besides its cells.
  struct RowFacts: Equatable {
    /// Where figures stand that ran together, so that cells of the row without words are unreadable, not blank.
    var undecided: SourceRange?
    /// The label of the row that it is a part of.
    var group: String?
    /// Whether nothing tells which columns its figures are of, however many they are.
    var isUneven = false
  }

  /// All cells, row by row.
  private(set) var cells: [Cell] = []
  /// The cells that begin in each row, as stretches of `cells`.
  private(set) var rows: [Range<Int>] = []
  /// How many columns the grid has.
  private(set) var columnCount = 0
  /// What is known of rows besides their cells, by their number.
  private(set) var facts: [Int: RowFacts] = [:]
  /// The words above the table that name it.
  var caption: [Unicode.Scalar] = []
  /// The last row that each column is taken up to by a cell from above.
  private var taken: [Int] = []

  /// The widest grid: sheets of departments have a hundred columns; what asks for more is damaged.
  private static let widest = 1000

  /// Adds a row of cells, which bring their spans; places are given here.
  mutating func append(row: [Cell]) {
    let index = rows.count
    let start = cells.count
    var column = 0
    for var cell in row {
      while column < taken.count, taken[column] > index { column += 1 }
      // Beyond it cells share the last column: their words stay.
      column = min(column, Self.widest - 1)
      cell.trim()
      if cell.isFiller { cell.words = [] }
      cell.row = index
      cell.column = column
      cell.columnSpan = max(1, min(cell.columnSpan, Self.widest - column))
      // A wide cell gives way to what comes down from above.
      for next in column..<column + cell.columnSpan where next < taken.count && taken[next] > index
      {
        cell.columnSpan = max(1, next - column)
        break
      }
      cell.rowSpan = max(1, min(cell.rowSpan, 1 << 20))
      let end = column + cell.columnSpan
      if taken.count < end { taken += [Int](repeating: 0, count: end - taken.count) }
      for place in column..<end { taken[place] = index + cell.rowSpan }
      cells.append(cell)
      column = end
    }
    rows.append(start..<cells.count)
  }

  /// Notes what is known of the last row.
  mutating func note(_ known: RowFacts) {
    if known != RowFacts() { facts[rows.count - 1] = known }
  }

  /// Ends the grid: spans reach no further than its last row and its last column with a cell of its own.
  mutating func finish() {
    var width = 1
    for row in rows {
      for cell in cells[row] {
        // A row of one cell says nothing of the width, and a span of hundreds is a slip or an attack.
        let isTrusted = row.count > 1 && cell.columnSpan < 100
        width = max(width, cell.column + (isTrusted ? cell.columnSpan : 1))
      }
    }
    width = min(width, widthLimit)
    for index in cells.indices {
      // Beyond the limit cells share the last column, as in a row that is too wide.
      cells[index].column = min(cells[index].column, width - 1)
      cells[index].rowSpan = max(1, min(cells[index].rowSpan, rows.count - cells[index].row))
      cells[index].columnSpan = max(1, min(cells[index].columnSpan, width - cells[index].column))
    }
    columnCount = width
  }

  /// How wide the grid may be for the cells it has: one that spans leave nearly empty is no table, and
  /// would take memory for each of its places.
  private var widthLimit: Int {
    // Sheets with merged headers and labels have up to three places a cell; small ones may have any.
    max(1, (8 * cells.count + 200_000) / max(1, rows.count))
  }

  /// The cells with words that found no column of their own: the first, and how many they are.
  var cutCells: (first: SourceRange, count: Int)? {
    var first: SourceRange?
    var count = 0
    for row in rows {
      for index in row.dropFirst()
      where cells[index].column == cells[index - 1].column && !cells[index].source.isEmpty {
        first = first ?? cells[index].source
        count += 1
      }
    }
    return first.map { ($0, count) }
  }

  /// The table below a row, which goes with it; this one ends above.
  mutating func split(at row: Int) -> TableDraft {
    var rest = TableDraft()
    for index in rows.indices where index >= row {
      rest.append(row: Array(cells[rows[index]]))
      if let known = facts.removeValue(forKey: index) { rest.note(known) }
    }
    rest.finish()
    cells.removeLast(cells.count - rows[row].lowerBound)
    rows.removeLast(rows.count - row)
    finish()
    return rest
  }

  /// Notes where the words of a cell stand in the text.
  mutating func set(_ source: SourceRange, ofCell index: Int) { cells[index].source = source }

  /// Takes the first rows away; they were set as lines of their own.
  mutating func dropRows(_ count: Int) {
    guard count > 0, count < rows.count else { return }
    let dropped = rows[count].lowerBound
    cells.removeFirst(dropped)
    rows = rows.dropFirst(count).map { $0.lowerBound - dropped..<$0.upperBound - dropped }
    for index in cells.indices { cells[index].row -= count }
    facts = Dictionary(
      uniqueKeysWithValues: facts.filter { $0.key >= count }.map { ($0.key - count, $0.value) })
  }

  /// Adds the rows of a table that goes on with this one.
  mutating func append(_ rest: TableDraft) {
    let first = rows.count
    let shift = cells.count
    cells += rest.cells
    for index in shift..<cells.count { cells[index].row += first }
    rows += rest.rows.map { $0.lowerBound + shift..<$0.upperBound + shift }
    for (row, known) in rest.facts { facts[row + first] = known }
    columnCount = max(columnCount, rest.columnCount)
  }

  /// Takes the last row back.
  mutating func dropLastRow() {
    guard let last = rows.popLast() else { return }
    cells.removeLast(last.count)
    taken = []
  }

  /// The cells that begin in a row.
  func cells(inRow row: Int) -> ArraySlice<Cell> { cells[rows[row]] }

  /// The grid as the model has it.
  var grid: [Table.GridCell] {
    cells.map {
      Table.GridCell(
        row: $0.row, column: $0.column, rowSpan: $0.rowSpan, columnSpan: $0.columnSpan,
        source: $0.source)
    }
  }
}

extension [Unicode.Scalar] {
  /// The scalars without the blanks at both ends.
  var trimmed: [Unicode.Scalar] {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}
