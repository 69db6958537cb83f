internal import HanText
internal import ReportModel

/// Tables whose columns come again side by side, to save paper.
///
/// ```
/// 指标         │ 数量 │ 指标       │ 数量        指标           │ 数量
/// 主动公开数   │ 120  │ 收到申请数 │ 3      →    主动公开数     │ 120
/// 政策解读数   │ 20   │ 答复数     │ 2           收到申请数     │ 3 …
/// ```
extension TableReader {
  /// The rows of all sides of a table, those of a printed row one after the other; nil where it has but one side.
  ///
  /// Sides with heads of their own, as 收入 and 支出, are of two kinds and stay columns.
  func sides(_ names: [String], _ paths: [[String]], below header: Int) -> Content? {
    guard let width = sideWidth(paths, below: header) else { return nil }
    var content = Content(columns: Array(names[1..<width]))
    for row in draft.rows.indices.dropFirst(header) {
      for start in stride(from: 0, to: names.count, by: width) {
        var label: [Unicode.Scalar] = []
        var cells = [Table.Cell?](repeating: nil, count: width - 1)
        for cell in draft.cells(inRow: row) where (start..<start + width).contains(cell.column) {
          if cell.column == start {
            label = cell.inked
          } else {
            cells[cell.column - start - 1] = value(cell)
          }
        }
        guard !label.isEmpty || cells.contains(where: { $0 != nil }) else { continue }
        content.append(String(scalars: label), in: [], cells, gridRow: row)
        content.note(draft.facts[row])
      }
    }
    return content
  }

  /// How many columns a side has, each side of the same names, its labels words and some of its cells figures.
  private func sideWidth(_ paths: [[String]], below header: Int) -> Int? {
    // Six sides of two columns are the most a page holds.
    guard (4...12).contains(paths.count), header > 0, header < draft.rows.count else { return nil }
    return (2...paths.count / 2).first { width in
      guard paths.count % width == 0, !paths[..<width].contains([]) else { return false }
      let starts = stride(from: 0, to: paths.count, by: width)
      return starts.allSatisfy {
        paths[$0..<$0 + width] == paths[..<width] && areLabels($0, header)
      }
        && holdsFigures(width, header)
    }
  }

  /// Whether the cells of a column are words, none of them over several rows or columns.
  private func areLabels(_ column: Int, _ header: Int) -> Bool {
    var count = 0
    for cell in draft.cells where cell.row >= header && cell.column == column && !cell.isBlank {
      guard cell.rowSpan == 1, cell.columnSpan == 1, cell.words.contains(where: \.isHan),
        !Self.isFigure(cell.inked)
      else { return false }
      count += 1
    }
    return count > 0
  }

  private func holdsFigures(_ width: Int, _ header: Int) -> Bool {
    draft.cells.contains {
      $0.row >= header && $0.column % width > 0 && Self.isFigure($0.inked)
    }
  }
}
