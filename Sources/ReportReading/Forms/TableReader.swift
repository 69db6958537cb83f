internal import HanText
internal import ReportModel

/// Reads a grid of cells as a table of rows with labels: the standard tables by the form, others by
/// their header.
struct TableReader {
  let draft: TableDraft
  let text: [Unicode.Scalar]

  /// The table of a grid.
  ///
  /// - Parameters:
  ///   - draft: the grid, its words set in the text.
  ///   - text: the text.
  ///   - blocks: the blocks of its rows.
  /// - Returns: the table.
  static func table(of draft: TableDraft, in text: [Unicode.Scalar], blocks: Range<Int>) -> Table {
    let reader = TableReader(draft: draft, text: text)
    let kind = TableKind.kind(of: draft)
    let content: Content =
      switch kind {
      case .proactive: reader.proactive()
      case .requests: reader.requests()
      case .review: reader.review()
      case .indicators, .generic: reader.generic()
      }
    return Table(
      kind: kind, caption: String(scalars: draft.caption), columns: content.columns,
      rows: content.rows, blocks: blocks, grid: draft.grid)
  }

  /// Columns and rows of a table.
  struct Content {
    var columns: [String]
    var rows: [Table.Row]

    /// Adds a row that has all columns.
    mutating func append(_ label: String, group: String?, _ cells: [Table.Cell?]) {
      rows.append(
        Table.Row(label: label, group: group, fields: 0..<columns.count, cells: cells))
    }
  }

  /// A cell as the model has it, nil when it is blank.
  func value(_ cell: TableDraft.Cell) -> Table.Cell? {
    cell.isBlank
      ? nil : Table.Cell(text: String(scalars: cell.inked), source: cell.source)
  }

  /// Cells by their order, as many as there are columns.
  ///
  /// The order of cells in a row is what real tables keep when their spans are wrong. A row of fewer
  /// cells is set from the right by the places in the grid.
  func values(_ cells: [TableDraft.Cell], count: Int) -> [Table.Cell?] {
    var cells = cells[...]
    while cells.count > count, cells.last?.isBlank == true { cells.removeLast() }
    if cells.count >= count { return cells.prefix(count).map(value) }
    var result = [Table.Cell?](repeating: nil, count: count)
    let first = draft.columnCount - count
    for (order, cell) in cells.enumerated() {
      let column = first >= 0 ? cell.column - first : order
      if result.indices.contains(column) { result[column] = value(cell) }
    }
    return result
  }

  // MARK: Section 三

  /// The columns of the request table (a requester is a natural person, or one of five kinds of others).
  private static let requesters = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  private func requests() -> Content {
    var content = Content(columns: Self.requesters, rows: [])
    var next = 0
    for row in draft.rows.indices {
      let cells = Array(draft.cells(inRow: row))
      var found: (cell: Int, row: Int)?
      for (index, cell) in cells.enumerated() where cell.words.contains(where: { $0.isHan }) {
        // The header has a column 其他 too; the first two rows have long labels.
        guard next > 0 || RequestRows.key(of: cell.words).count >= 6 else { continue }
        if let match = RequestRows.index(of: cell.words, from: next) { found = (index, match) }
      }
      guard let found else { continue }
      let rest = Array(cells[(found.cell + 1)...])
      // A group's label on a row of its own has no cells.
      guard !rest.isEmpty || cells.count == 1 && next > 0 else { continue }
      guard !rest.isEmpty else { continue }
      next = found.row + 1
      content.append(
        String(scalars: cells[found.cell].inked), group: RequestRows.all[found.row].group,
        values(rest, count: Self.requesters.count))
    }
    return content
  }

  // MARK: Section 四

  private static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

  /// One row of fifteen cells: three times five, each five a row of its own here.
  private func review() -> Content {
    var content = Content(columns: Self.results, rows: [])
    let header = draft.rows.indices.last { row in
      draft.cells(inRow: row).contains {
        let words = String(scalars: $0.inked)
        return words == "尚未审结" || words == "结果维持" || words == "总计"
      }
    }
    var cells: [TableDraft.Cell] = []
    if let header, header + 1 < draft.rows.count {
      cells = Array(draft.cells(inRow: header + 1))
      // A label that some put before the figures.
      while cells.count > 15, let first = cells.first,
        first.isBlank || first.words.contains(where: { $0.isHan })
      {
        cells.removeFirst()
      }
    }
    let values = values(cells, count: 15)
    content.append("行政复议", group: nil, Array(values[0..<5]))
    content.append("未经复议直接起诉", group: "行政诉讼", Array(values[5..<10]))
    content.append("复议后起诉", group: "行政诉讼", Array(values[10..<15]))
    return content
  }
}
