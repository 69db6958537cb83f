import ReportModel
import TerminalModel

/// Table 四 turned: three rows by five columns, where its fifteen columns find no room.
///
/// ```
///                     结果维持  结果纠正  其他结果  尚未审结  总计
/// 行政复议                   5         0         0         2     7
/// 行政诉讼
///   未经复议直接起诉         8         0         0         1     9
///   复议后起诉               0         0         0         0     0
/// ```
/// The names of the columns, printed three times, are shown once and stand for all three places.
struct TurnedDrawing {
  /// A row: what it is of, and its values.
  private struct Row {
    var group: Int?
    var label: Int
    var values: [RowParts.Value] = []
  }

  let list: ListDrawing
  private var rows: [Row] = []
  private var names: [(first: Int, others: [Int])] = []
  /// The cells that are neither label nor name nor value.
  private var rest: [Int] = []

  private var printed: PrintedTable { list.printed }

  /// The form has some sixty cells; what has many more is not the form.
  private static let mostCells = 200
  /// The form has four rows; each block of the table asks for the whole drawing.
  private static let mostRows = 12

  /// The turned form of a table, or nil where it does not have the parts of the form.
  init?(_ printed: PrintedTable, columns: Int, report: Report) {
    guard printed.table.kind == .review, printed.cells.count <= Self.mostCells,
      printed.rowCount <= Self.mostRows
    else { return nil }
    var free = FreeCells(of: printed, in: report)
    var group: String?
    for model in printed.table.rows {
      let itsGroup = model.group == group ? nil : model.group.flatMap { free.take($0) }
      group = model.group
      guard let label = free.take(model.label) else { return nil }
      rows.append(Row(group: itsGroup, label: label, values: free.take(model.cells, in: report)))
    }
    for name in printed.table.columns {
      guard let first = free.take(name) else { return nil }
      names.append((first, []))
    }
    for (slot, name) in printed.table.columns.enumerated() {
      // What stands for another place must be as long: an offset leads into the word.
      let length = printed.cells[names[slot].first].length
      while let other = free.take(name, length: length) { names[slot].others.append(other) }
    }
    rest = free.rest
    list = ListDrawing(
      printed: printed, layout: Self.layout(rows, names.map(\.first), printed, columns),
      report: report)
  }

  /// The cells that have no part yet, by their words.
  private struct FreeCells {
    /// Their places, ascending.
    private(set) var rest: [Int]
    private let cells: [PrintedTable.Cell]
    private let words: [String]

    /// The longest label of the form has 8 characters, perhaps spaced; longer words are none.
    private static let longest = 40

    init(of printed: PrintedTable, in report: Report) {
      cells = printed.cells
      words = cells.map {
        $0.length > Self.longest ? "" : String(scalars: report.inked($0.reading))
      }
      rest = cells.indices.filter { !printed.cells[$0].isBlank }
    }

    /// Takes the first cell of some words.
    mutating func take(_ words: String, length: Int32? = nil) -> Int? {
      let found = rest.firstIndex {
        self.words[$0] == words && (length == nil || cells[$0].length == length)
      }
      return found.map { rest.remove(at: $0) }
    }

    /// Takes the cells of the values of a row.
    mutating func take(_ values: [Table.Cell?], in report: Report) -> [RowParts.Value] {
      values.enumerated().compactMap { slot, value in
        guard let start = value?.source.lowerBound else { return nil }
        let offset = report.readingOffset(ofSource: start)
        return rest.firstIndex { Int(cells[$0].start) == offset }
          .map { RowParts.Value(slots: slot..<slot + 1, cell: rest.remove(at: $0)) }
      }
    }
  }

  private static func layout(_ rows: [Row], _ names: [Int], _ printed: PrintedTable, _ columns: Int)
    -> ListLayout
  {
    var needs = [ColumnMeasure](repeating: ColumnMeasure(), count: names.count)
    for (slot, name) in names.enumerated() {
      needs[slot].add(printed.cells[name], isHead: true, unit: 2)
    }
    for value in rows.flatMap(\.values) {
      let cell = printed.cells[value.cell]
      needs[value.slots.lowerBound].add(cell, isHead: false, unit: min(Int(cell.width), 12))
    }
    // Labels below a group are set in by one character.
    let label = rows.map { Int(printed.cells[$0.label].width) + Layout.step }.max() ?? 0
    return ListLayout(needs, label: label, columns: columns)
  }

  /// All rows on screen; they belong to the first block of the table.
  var allRows: [TextRow] {
    let blocks = printed.table.blocks
    let start = list.report.blocks[blocks.lowerBound].start
    let end = list.report.blocks[blocks.upperBound - 1].reading.upperBound
    var lines = rest.flatMap { list.words(of: printed.cells[$0], look: .head) }
    lines += list.lines(label: nil, look: .head, indent: 0, heads)
    let ruled = lines.count
    for row in rows { lines += self.lines(of: row) }
    let rule = TextRow(block: blocks.lowerBound, start: start, rule: list.rule)
    var result = lines.map { TextRow(block: blocks.lowerBound, start: start, pieces: $0) }
    result.insert(rule, at: ruled)
    return [rule] + result + [TextRow(block: blocks.lowerBound, start: end, rule: list.rule)]
  }

  private var heads: [ListDrawing.Entry] {
    names.enumerated().map { slot, name in
      ListDrawing.Entry(
        cell: printed.cells[name.first], slots: slot..<slot + 1, look: .head,
        repeats: name.others.map { Int(printed.cells[$0].start) })
    }
  }

  private func lines(of row: Row) -> [[TextPiece]] {
    var lines: [[TextPiece]] = []
    if let group = row.group { lines += list.words(of: printed.cells[group], look: .text) }
    let isPart = row.group != nil || isInGroup(row)
    let entries = row.values.map { value in
      let cell = printed.cells[value.cell]
      return ListDrawing.Entry(
        cell: cell, slots: value.slots, look: cell.content == .zero ? .zero : .text)
    }
    return lines
      + list.lines(
        label: printed.cells[row.label], look: .text, indent: isPart ? Layout.step : 0, entries)
  }

  /// Whether a row stands below the name of a group that is printed above one of the rows before it.
  private func isInGroup(_ row: Row) -> Bool {
    guard let index = rows.firstIndex(where: { $0.label == row.label }) else { return false }
    return rows[..<index].contains { $0.group != nil }
  }
}
