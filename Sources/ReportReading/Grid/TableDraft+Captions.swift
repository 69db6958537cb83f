internal import HanText

/// Rows of a table that are none: its name, its unit, the notes below.
extension TableDraft {
  /// Whether a row is a line above the header: one cell that spans all, or that states the unit.
  func isCaption(_ row: Int) -> Bool {
    let inked = cells(inRow: row).filter { !$0.isBlank }
    guard let cell = inked.first, columnCount > 1 else { return inked.isEmpty }
    guard inked.count == 1 else { return false }
    return cell.columnSpan == columnCount || Self.isUnit(cell)
  }

  /// Behind the first rows, the row where another table begins: its name, with its unit below.
  func caption(behind first: Int) -> Int? {
    rows.indices.dropFirst(first + 1).dropLast(2).first { row in
      isCaption(row) && !cells(inRow: row).allSatisfy(\.isBlank) && isCaption(row + 1)
        && cells(inRow: row + 1).contains { Self.isUnit($0) }
    }
  }

  /// The rows at the end that span all columns with a sentence or a note.
  var trailingNotes: Range<Int> {
    var start = rows.count
    while start > 2 {
      let inked = cells(inRow: start - 1).filter { !$0.isBlank }
      guard inked.count == 1, let cell = inked.first, cell.columnSpan == columnCount,
        columnCount > 1, Self.isNote(cell)
      else { break }
      start -= 1
    }
    return start..<rows.count
  }

  /// Whether a cell states the unit of the table: 单位：万元, （单位：元）.
  private static func isUnit(_ cell: Cell) -> Bool { isUnit(cell.words) }

  /// Whether a line states the unit of the table below it.
  static func isUnit(_ words: [Unicode.Scalar]) -> Bool {
    let inked = words.filter { !$0.isBlank && $0 != "（" && $0 != "(" }
    return units.isPrefix(of: inked)
  }

  /// Whether a line says that the table above it goes on below it: 续表, （接上页）, 表三（续）.
  static func isContinuation(_ words: [Unicode.Scalar]) -> Bool {
    let brackets: [Unicode.Scalar] = ["（", "(", "）", ")", "【", "】", "[", "]"]
    let inked = words.filter { $0.isInk && !brackets.contains($0) }
    guard (2...40).contains(inked.count), !inked.contains(where: { $0.endsSentence }) else {
      return false
    }
    let count = continuations.length(in: inked, at: 0, before: inked.count)
    // 续表 and its number or the table's.
    if count > 0, inked.count - count <= 4 { return true }
    return continuationEnds.isSuffix(of: words.filter(\.isInk))
  }

  /// Whether a cell is a note below a table, or a sentence.
  static func isNote(_ cell: Cell) -> Bool {
    let words = cell.inked
    return notes.isPrefix(of: words) || words.contains { $0.endsSentence }
  }

  private static let units = WordSet("单位： 单位: 金额单位 计量单位： 计量单位:")
  private static let continuations = WordSet("续表 续上表 续前表 接上表 接前表 续上页 接上页 续前页 接前页")
  private static let continuationEnds = WordSet("（续） (续) （续表） (续表) （续上表） (续上表) ——续表 —续表 续表")
  private static let notes = WordSet("注： 注: 注1 说明： 说明: 备注： 备注: 填表人 填报人 单位负责人")
}
