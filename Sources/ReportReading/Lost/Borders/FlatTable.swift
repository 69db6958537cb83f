internal import ReportModel

/// A table recovered from a text without borders: its rows, and where the text is cut into blocks.
struct FlatTable {
  /// The table; its blocks are set when those of the report are.
  var table: Table
  /// Where it stands in the flat text.
  var range: Range<Int>
  /// Where its printed rows begin, ascending, the first at the beginning of the table.
  var starts: [Int]
}

/// The parts of a table being put together from a flat text.
struct FlatTableDraft {
  let text: FlatText
  let source: [Unicode.Scalar]
  var columns: [String]
  /// What the columns are in the forms.
  var columnForms: [FormColumn?]?
  var rows: [Table.Row] = []
  private var grid: [Table.GridCell] = []

  init(
    _ text: FlatText, _ source: [Unicode.Scalar], columns: [String], are forms: [FormColumn?]? = nil
  ) {
    self.text = text
    self.source = source
    self.columns = columns
    columnForms = forms
  }

  /// What a row is of.
  struct Name {
    /// Its label.
    var label: String
    /// The labels of the groups that it stands in, outermost first.
    var path: [String]
    /// What it is in the forms.
    var form: FormRow?
  }

  /// Adds a row of a name and the cells of some columns.
  mutating func append(
    _ name: Name, at words: Range<Int>, fields: Range<Int>, _ cells: FlatCells
  ) {
    let line = rows.count + 1
    var row = Table.Row(
      label: name.label, path: name.path, fields: fields,
      cells: [Table.Cell?](repeating: nil, count: columns.count), form: name.form, gridRow: line)
    grid.append(cell(line, 0, words))
    for (field, range) in zip(fields, cells.cells) {
      if let range {
        row.cells[field] = Table.Cell(
          text: text.words(of: range, in: source), source: text.source(of: range))
      }
      grid.append(cell(line, field + 1, range ?? 0..<0))
    }
    row.undecided = cells.undecided.map { text.source(of: $0) }
    rows.append(row)
  }

  private func cell(_ row: Int, _ column: Int, _ words: Range<Int>) -> Table.GridCell {
    Table.GridCell(
      row: row, column: column, rowSpan: 1, columnSpan: 1, source: text.source(of: words))
  }

  /// The table.
  ///
  /// - Parameters:
  ///   - kind: what it is.
  ///   - header: where the names of its columns stand.
  ///   - caption: the words above that name it.
  /// - Returns: the table, its rows filled up to all columns.
  func table(_ kind: Table.Kind, header: Range<Int>, caption: String = "") -> Table {
    var rows = rows
    for index in rows.indices where rows[index].cells.count < columns.count {
      rows[index].cells += [Table.Cell?](
        repeating: nil, count: columns.count - rows[index].cells.count)
    }
    return Table(
      kind: kind, caption: caption, columns: columns, columnForms: columnForms, rows: rows,
      blocks: 0..<0, grid: headerCells(header) + grid)
  }

  /// The names of the columns as cells of the grid, looked for in their order.
  private func headerCells(_ header: Range<Int>) -> [Table.GridCell] {
    var place = header.lowerBound
    return columns.indices.map { column in
      let name = FlatNames.key(columns[column])
      let found = (place..<max(place, header.upperBound)).first { text.holds(name, at: $0) }
      guard let found else { return cell(0, column + 1, 0..<0) }
      place = found + name.count
      return cell(0, column + 1, found..<place)
    }
  }
}
