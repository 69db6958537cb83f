internal import HanText

/// Recognises a table of data about the page, which stands above many reports on the web.
///
/// ```
/// 索引号   014314799/2024-00002   分类   信息公开年报   →   索引号：014314799/2024-00002 | 分类：信息公开年报
/// ```
enum PageTable {
  /// The entries as lines, or nil when the table is of the report.
  static func entries(of table: TableDraft) -> [FlowLine]? {
    // Twelve entries is a long list.
    guard table.rows.count <= 20 else { return nil }
    var lines: [FlowLine] = []
    var labels = 0
    for row in table.rows.indices {
      let cells = table.cells(inRow: row)
      guard let first = cells.first(where: { !$0.isBlank }) else { continue }
      guard isLabel(first) || labels > 1 else { return nil }
      var label: TableDraft.Cell?
      for cell in cells {
        if isLabel(cell) {
          label = cell
          labels += 1
        } else if label == nil, cells.allSatisfy({ $0.isBlank || $0.column == cell.column }) {
          // The label of an entry that says nothing.
          continue
        } else if !cell.isBlank {
          lines.append(line(label, cell))
          label = nil
        }
      }
    }
    return labels >= 3 || isPaired(table) ? lines : nil
  }

  /// Whether labels and values stand in turn in all rows, as in a table of a row or two.
  private static func isPaired(_ table: TableDraft) -> Bool {
    var labels = 0
    for row in table.rows.indices {
      for (place, cell) in table.cells(inRow: row).enumerated() {
        guard isLabel(cell) == place.isMultiple(of: 2) else { return false }
        if isLabel(cell) { labels += 1 }
      }
    }
    return labels >= 2
  }

  /// Whether a row has a label of such data.
  static func holdsLabel(_ table: TableDraft, row: Int) -> Bool {
    table.cells(inRow: row).contains(where: isLabel)
  }

  private static func isLabel(_ cell: TableDraft.Cell) -> Bool {
    FieldVocabulary.pageLabels.contains(words(of: cell))
  }

  private static func words(of cell: TableDraft.Cell) -> [Unicode.Scalar] {
    cell.inked.filter { !["：", ":", "【", "】", "[", "]"].contains($0) }
  }

  private static func line(_ label: TableDraft.Cell?, _ value: TableDraft.Cell) -> FlowLine {
    var line = FlowLine()
    if let label { line.append((words(of: label) + ["："])[...]) }
    line.append(value.words[...])
    return line
  }
}
