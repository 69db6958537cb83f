internal import HanText
internal import ReportForms

/// The table of section 二 where the words of a merged cell stand in each of its places, as programs write
/// that know no spans.
///
/// ```
/// 信息内容 | 本年处理决定数量 | 本年处理决定数量      →   信息内容 | 本年处理决定数量 (2 columns)
/// 行政许可 | 310              | 310                   →   行政许可 | 310 (2 columns)
/// ```
extension TableDraft {
  /// The table with one cell for copies side by side; nil where its head has none.
  var withoutCopies: TableDraft? {
    var result = TableDraft()
    var runs: [Range<Int>] = []
    var isChanged = false
    for row in rows.indices {
      let cells = Array(cells(inRow: row))
      if FormHead.article.isPrefix(of: cells.first?.inked ?? []) {
        runs = Self.copies(in: cells)
      } else if cells.contains(where: { FormHead.content.isPrefix(of: $0.inked) }) {
        runs = Self.copies(in: cells)
      }
      let merged = Self.merged(cells, runs)
      if merged.count < cells.count { isChanged = true }
      result.append(row: merged)
      if let facts = facts[row] { result.note(facts) }
    }
    guard isChanged else { return nil }
    result.caption = caption
    result.finish()
    return result
  }

  /// The cells beside each other that have the same words, two or more.
  private static func copies(in cells: [Cell]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for end in 1..<max(1, cells.count + 1) {
      if end < cells.count, cells[end].inked == cells[start].inked { continue }
      if end - start > 1, !cells[start].isBlank { runs.append(start..<end) }
      start = end
    }
    return runs
  }

  /// The cells of a row with one for each of the runs whose words are the same.
  private static func merged(_ cells: [Cell], _ runs: [Range<Int>]) -> [Cell] {
    var result: [Cell] = []
    var place = 0
    for run in runs where run.upperBound <= cells.count {
      result += cells[place..<run.lowerBound]
      let copies = cells[run]
      if copies.allSatisfy({ $0.inked == cells[run.lowerBound].inked }) {
        var cell = cells[run.lowerBound]
        cell.columnSpan = copies.reduce(0) { $0 + $1.columnSpan }
        result.append(cell)
      } else {
        result += copies
      }
      place = run.upperBound
    }
    return result + cells[place...]
  }
}
