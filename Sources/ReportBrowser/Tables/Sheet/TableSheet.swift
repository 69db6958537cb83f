import ReportModel
import TerminalModel

/// A table made ready to be drawn on a screen of any width: its lines, and how wide its columns are.
///
/// It is made once, when the report is read, and walks every cell; drawing a screen of it walks only
/// what is on the screen.
struct TableSheet: Equatable, Sendable {
  /// Rows that share a head.
  ///
  /// A table is one block, but for those that stack several (表二).
  struct Block: Equatable, Sendable {
    /// What stands above the block, beside the names of its columns.
    var caption: String?
    /// The columns of the table that it has; the first of them stands in slot 0.
    var fields: Range<Int>
  }

  /// A column of the table.
  struct Column: Equatable, Sendable {
    /// The columns that its name takes in one row, in two and in three.
    var head: [Int] = [0, 0, 0]
    /// The columns that its cells need.
    var cells = 0
    /// The columns behind the last digit before the point, for a decimal part or a unit.
    var fraction = 0
    /// Whether most of its cells are numbers.
    var isNumeric = true
  }

  /// The blocks, in the order printed.
  let blocks: [Block]
  /// The columns of the table.
  let columns: [Column]
  /// What stands below one another: the first columns of all blocks, the second ones, and so on.
  let slots: [Column]
  /// The columns that the widest label needs.
  let labelWidth: Int
  /// All lines, in the order printed.
  let printed: SheetLines
  /// The widest cell of each row that is no number; empty where no cell is wide.
  private let widestText: [Int32]

  /// How wide the terminal draws what it may draw in one column or two.
  let ambiguous: AmbiguousWidth
  /// Whether figures of some row ran together.
  let hasUndecided: Bool

  /// Words that take more than this are set in several rows where there is not room for all.
  static let wide = 16

  init(_ table: Table, _ ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
    let outline = SheetOutline(table)
    blocks = outline.blocks
    printed = outline.lines
    var measure = SheetMeasure(columns: table.columns, ambiguous)
    for row in table.rows { measure.add(row) }
    columns = measure.columns
    widestText = measure.widestText
    slots = TableSheet.slots(of: columns, in: outline.blocks)
    labelWidth = TableSheet.labelWidth(of: outline, in: table, ambiguous)
    hasUndecided = table.rows.contains { $0.undecided != nil }
  }

  private static func slots(of columns: [Column], in blocks: [Block]) -> [Column] {
    var slots = [Column](repeating: Column(), count: blocks.map(\.fields.count).max() ?? 0)
    for block in blocks {
      for (slot, field) in block.fields.enumerated() {
        let column = columns[field]
        slots[slot].cells = max(slots[slot].cells, column.cells)
        slots[slot].isNumeric = slots[slot].isNumeric && column.isNumeric
        for rows in 0..<3 {
          slots[slot].head[rows] = max(slots[slot].head[rows], column.head[rows])
        }
      }
    }
    return slots
  }

  private static func labelWidth(
    of outline: SheetOutline, in table: Table, _ ambiguous: AmbiguousWidth
  ) -> Int {
    var widest = outline.blocks.map { displayWidth($0.caption ?? "", ambiguous) }.max() ?? 0
    for line in outline.lines.lines {
      let words =
        switch line.content {
        case .block: ""
        case .group(let row, let level): table.rows[row].path[level]
        case .row(let row): table.rows[row].label
        }
      widest = max(widest, displayWidth(words, ambiguous) + Layout.step * line.depth)
    }
    return widest
  }

  /// The column of the widest words in a row, where they may need more than one row of the screen.
  func widestText(inRow row: Int) -> Int? {
    guard let column = widestText[safe: row], column >= 0 else { return nil }
    return Int(column)
  }

  /// Whether some cells are so wide that they may not be shown whole.
  var hasWideText: Bool { !widestText.isEmpty }
}
