internal import ReportForms
internal import ReportModel

/// The table of section 二 where its blocks came as two tables: some as a table of the file's own, some out of text
/// without borders.
///
/// ```
/// 行政许可 7, 行政处罚 0, …        (text)
/// | 规章 | 12 | 0 | 108 |          →   one table, 规章 first, as the form has it
/// ```
enum ProactiveHalves {
  /// Puts two such tables of a report together: neighbours that have no row in common.
  static func join(in report: inout Report) {
    let places = report.tables.indices.filter { report.tables[$0].kind == .proactive }
    guard places.count == 2, let first = places.first, let second = places.last,
      second == first + 1, areHalves(report.tables[first], report.tables[second]),
      isOneSection(from: report.tables[first], to: report.tables[second], in: report)
    else { return }
    let halves = [report.tables[first], report.tables[second]].sorted { order($0) < order($1) }
    var whole = joined(halves[0], halves[1])
    whole.blocks =
      report.tables[first].blocks.lowerBound..<report.tables[second].blocks.upperBound
    report.tables.replaceSubrange(first...second, with: [whole])
  }

  private static func areHalves(_ one: Table, _ other: Table) -> Bool {
    let rows = (one.rows + other.rows).map(\.form)
    return one.blocks.upperBound <= other.blocks.lowerBound && rows.allSatisfy { $0 != nil }
      && Set(rows).count == rows.count
  }

  /// Whether no heading stands between two tables.
  private static func isOneSection(
    from first: Table, to second: Table, in report: Report
  ) -> Bool {
    report.blocks[first.blocks.upperBound..<second.blocks.lowerBound]
      .allSatisfy { $0.role != .heading }
  }

  /// The place that the first row of a table has in the form.
  private static func order(_ table: Table) -> Int {
    table.rows.compactMap(\.form).compactMap { rows.firstIndex(of: $0) }.min() ?? 0
  }

  private static let rows = StandardForm.trial2019.blocks.flatMap(\.rows)

  private static func joined(_ upper: Table, _ lower: Table) -> Table {
    var whole = upper
    // What stood above one of them may be the last line of the other.
    whole.caption = StandardSection.proactive.title
    // Columns of one name are one.
    var places: [Int] = []
    for (name, column) in zip(lower.columns, lower.columnForms) {
      if let place = whole.columns.firstIndex(of: name) {
        places.append(place)
      } else {
        places.append(whole.columns.count)
        whole.columns.append(name)
        whole.columnForms.append(column)
      }
    }
    let height = upper.grid.map { $0.row + $0.rowSpan }.max() ?? 0
    let blank = [Table.Cell?](repeating: nil, count: whole.columns.count)
    for index in whole.rows.indices {
      whole.rows[index].cells += blank.dropFirst(whole.rows[index].cells.count)
    }
    for var row in lower.rows {
      var cells = blank
      for (place, cell) in zip(places, row.cells) where cell != nil { cells[place] = cell }
      let fields = row.fields.map { places[$0] }
      row.fields = (fields.min() ?? 0)..<(fields.max().map { $0 + 1 } ?? 0)
      row.cells = cells
      row.gridRow = row.gridRow.map { $0 + height }
      whole.rows.append(row)
    }
    for index in whole.rows.indices where whole.rows[index].path.isEmpty {
      whole.rows[index].path = caption(of: whole.rows[index].form).map { [$0] } ?? []
    }
    whole.grid += lower.grid.map { cell in
      var cell = cell
      cell.row += height
      return cell
    }
    return whole
  }

  /// The caption of the block that the forms have a row in.
  private static func caption(of row: FormRow?) -> String? {
    guard let row else { return nil }
    return StandardForm.all.lazy.flatMap(\.blocks).first { $0.rows.contains(row) }?.caption
  }
}
