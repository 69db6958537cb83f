internal import HanText
internal import ReportModel

/// Columns that only set a table wider: pages and sheets fill tables with them.
///
/// ```
/// 指标       │ 指标值     │   │ 同比增长（±%）       指标       │ 指标值 │ 同比增长（±%）
/// 地区生产总值 │ 412.5 │    │   │ 6.1 │   │       →   地区生产总值 │ 412.5  │ 6.1
/// ```
extension TableReader {
  /// A grid without its spacers, below so many rows of header; nil where it has none.
  ///
  /// - Parameters:
  ///   - draft: the grid.
  ///   - header: how many rows at the top name columns.
  /// - Returns: the grid anew.
  static func withoutSpacers(_ draft: TableDraft, below header: Int) -> TableDraft? {
    guard header > 0, header < draft.rows.count else { return nil }
    var isUsed = [Bool](repeating: false, count: draft.columnCount)
    for cell in draft.cells where cell.row >= header && !cell.isBlank { isUsed[cell.column] = true }
    let used = isUsed.indices.filter { isUsed[$0] }
    guard used.count > 1, used.count < draft.columnCount else { return nil }
    let names = draft.cells(inRow: 0).filter { !$0.isBlank }
    // One name for each column that is used: they belong together by their order.
    if header == 1, names.count == used.count { return rebuilt(draft, used, names: names) }
    let kept = isUsed.indices.filter { isUsed[$0] || isNamed($0, below: header, draft, isUsed) }
    return kept.count < draft.columnCount ? rebuilt(draft, kept, names: nil) : nil
  }

  /// Whether a blank column has a name that no other column shares.
  private static func isNamed(
    _ column: Int, below header: Int, _ draft: TableDraft, _ isUsed: [Bool]
  ) -> Bool {
    draft.cells.prefix { $0.row < header }.contains { cell in
      let columns = (cell.column..<cell.column + cell.columnSpan).clamped(to: isUsed.indices)
      return !cell.isBlank && columns.contains(column) && !columns.contains { isUsed[$0] }
    }
  }

  private static func rebuilt(
    _ draft: TableDraft, _ kept: [Int], names: [TableDraft.Cell]?
  ) -> TableDraft {
    // How many kept columns stand before each column.
    var before = [0]
    var next = 0
    for column in 0..<draft.columnCount {
      if next < kept.count, kept[next] == column { next += 1 }
      before.append(next)
    }
    var result = TableDraft()
    for row in draft.rows.indices {
      if row == 0, let names {
        result.append(row: names.map { $0.spanning(1) })
        continue
      }
      result.append(
        row: draft.cells(inRow: row).compactMap { cell in
          let end = min(cell.column + cell.columnSpan, draft.columnCount)
          let count = before[end] - before[cell.column]
          return count > 0 || !cell.isBlank ? cell.spanning(max(1, count)) : nil
        })
    }
    result.caption = draft.caption
    result.finish()
    return result
  }
}

extension TableDraft.Cell {
  fileprivate func spanning(_ columns: Int) -> TableDraft.Cell {
    var cell = self
    cell.columnSpan = columns
    return cell
  }
}
