import ReportModel

/// What the cells of one printed row are: a label with values, or names of columns.
///
/// ```
/// 三、本年度办理结果 | （一）予以公开 | 258 | 12 |    →   before 三、…, label （一）…, values 0: 258, 1: 12
/// ```
/// A slot is the place of a value among those of its row; what has no slot stands on lines of its
/// own. Each cell with words is in exactly one of the parts.
struct RowParts {
  /// A cell at a place among the values of a row.
  struct Value {
    /// The slots it stands over: one, or more for the name of several columns.
    var slots: Range<Int>
    /// The place of the cell in the table.
    var cell: Int
  }

  /// The cells before the label: names of the part that the row is of, or what is said of columns.
  var before: [Int] = []
  /// The cell that says what the row is.
  var label: Int?
  /// The values, by ascending slots.
  var values: [Value] = []
  /// What stands behind the values.
  var after: [Int] = []
}

extension PrintedTable {
  /// Labels are set in as deep as they stand in the grid, those of parts by one character at least.
  func indent(of parts: RowParts, row: Int) -> Int {
    guard let label = parts.label, modelRow(of: row)?.group != nil else { return 0 }
    return max(Layout.step, indent(ofColumn: cells[label].column))
  }

  /// By one character a column; no form has labels in more than three columns.
  func indent(ofColumn column: Int32) -> Int { Layout.step * Int(min(column, 2)) }

  /// The parts of a printed row.
  func parts(ofRow row: Int, in report: Report) -> RowParts {
    let cells = cells(ofRow: row).filter { !self.cells[$0].isBlank }
    return modelRow(of: row).map { parts(of: cells, as: $0, in: report) }
      ?? headParts(of: cells, row: row, in: report)
  }

  private func parts(of cells: [Int], as model: Table.Row, in report: Report) -> RowParts {
    var parts = RowParts()
    var next = model.fields.lowerBound
    for index in cells {
      let place = report.sourceOffset(ofReading: Int(self.cells[index].start))
      var field = next
      while field < min(model.fields.upperBound, model.cells.count),
        model.cells[field]?.source.lowerBound != place
      {
        field += 1
      }
      if field < min(model.fields.upperBound, model.cells.count) {
        let slot = field - model.fields.lowerBound
        parts.values.append(RowParts.Value(slots: slot..<slot + 1, cell: index))
        next = field + 1
      } else if parts.values.isEmpty {
        if let label = parts.label { parts.before.append(label) }
        parts.label = index
      } else {
        parts.after.append(index)
      }
    }
    return parts
  }

  /// Names of columns go over their slots: by name where the model has it, else by the grid.
  private func headParts(of cells: [Int], row: Int, in report: Report) -> RowParts {
    var parts = RowParts()
    guard let fields = fieldsBelow(row), !fields.isEmpty else {
      parts.before = cells
      return parts
    }
    var next = 0
    for index in cells {
      if let slots = slots(of: index, from: next, fields: fields, in: report) {
        parts.values.append(RowParts.Value(slots: slots, cell: index))
        next = slots.upperBound
      } else if parts.values.isEmpty {
        parts.before.append(index)
      } else {
        parts.after.append(index)
      }
    }
    return parts
  }

  /// The columns of the first row below, where one is near: the highest header seen has six rows.
  private func fieldsBelow(_ row: Int) -> Range<Int>? {
    let below = (row + 1..<min(rowCount, row + 8)).first { !isHead($0) }
    return below.flatMap { modelRow(of: $0)?.fields }
      .map { $0.clamped(to: table.columns.indices) }
  }

  private func slots(of index: Int, from next: Int, fields: Range<Int>, in report: Report)
    -> Range<Int>?
  {
    let cell = cells[index]
    let words = String(scalars: report.inked(cell.reading))
    let rest = fields.dropFirst(next)
    let named = rest.first { table.columns[$0] == words }
    // Columns of one name side by side are one cell of the header.
    if let named, cell.columnSpan == 1 || needs.slotColumns.isEmpty {
      return named - fields.lowerBound..<named - fields.lowerBound + 1
    }
    guard !needs.slotColumns.isEmpty, cell.columns.lowerBound >= needs.slotColumns[0] else {
      return named.map { $0 - fields.lowerBound..<$0 - fields.lowerBound + 1 }
    }
    let covered = needs.slotColumns.indices.filter {
      $0 >= next && $0 < fields.count && cell.columns.contains(needs.slotColumns[$0])
    }
    guard let first = covered.first, let last = covered.last else { return nil }
    return first..<last + 1
  }
}
