internal import HanText
internal import ReportModel

/// Reads a grid of cells as a table of rows with labels: the standard tables by the form, others by
/// their header.
struct TableReader {
  private(set) var draft: TableDraft
  let kind: Table.Kind
  private var content = Content(columns: [], rows: [])

  /// The reading of a grid whose words are set in the text.
  init(draft: TableDraft) {
    self.draft = draft
    kind = TableKind.kind(of: draft)
    if kind == .proactive, let merged = draft.withoutCopies { self.draft = merged }
    if kind == .generic || kind == .indicators,
      let mended = Self.withoutSpacers(draft, below: headerRowCount())
    {
      self.draft = mended
    }
    content =
      switch kind {
      case .proactive: proactive()
      case .requests: requests()
      case .review: review()
      case .indicators, .generic: generic()
      }
  }

  /// The table.
  ///
  /// - Parameter blocks: the blocks of its rows.
  /// - Returns: the table, with the grid it was read from.
  func table(blocks: Range<Int>) -> Table {
    Table(
      kind: kind, caption: String(scalars: draft.caption), columns: content.columns,
      columnForms: content.columnForms, rows: content.rows, blocks: blocks, grid: draft.grid)
  }

  /// Where the rows stand whose figures are too few or too many for the columns.
  var unevenRows: [SourceRange] { content.unevenRows }

  /// Where cells stand that hold several figures, which nothing tells apart.
  var crowdedCells: [SourceRange] {
    content.rows.flatMap { row in
      row.cells.compactMap { cell in
        cell.flatMap { $0.text.utf8.contains(0x20) ? $0.source : nil }
      }
    }
  }

  /// Columns and rows of a table.
  struct Content {
    var columns: [String]
    var columnForms: [FormColumn?]?
    var rows: [Table.Row] = []
    var unevenRows: [SourceRange] = []

    /// Adds a row that has all columns; nil stands for cells that nothing could be read of.
    mutating func append(
      _ label: String, in path: [String], _ cells: [Table.Cell?]?, form: FormRow? = nil,
      gridRow: Int?
    ) {
      let blank = [Table.Cell?](repeating: nil, count: columns.count)
      rows.append(
        Table.Row(
          label: label, path: path, fields: 0..<columns.count, cells: cells ?? blank, form: form,
          gridRow: gridRow))
    }

    /// Notes what a grid knows of the row that was read last.
    mutating func note(_ facts: TableDraft.RowFacts?) {
      guard let run = facts?.undecided, let last = rows.indices.last else { return }
      rows[last].undecided = run
    }

    /// Notes that the cells of the last row, or of the last rows, are left out: they are not blank.
    mutating func noteUneven(
      _ cells: some BidirectionalCollection<TableDraft.Cell>, rows count: Int = 1
    ) {
      guard let first = cells.first(where: { !$0.isBlank }),
        let last = cells.last(where: { !$0.isBlank })
      else { return }
      let run = first.source.lowerBound..<last.source.upperBound
      unevenRows.append(run)
      for index in rows.indices.suffix(count) { rows[index].undecided = run }
    }
  }

  /// A cell as the model has it, nil when it is blank.
  func value(_ cell: TableDraft.Cell) -> Table.Cell? {
    cell.isBlank
      ? nil : Table.Cell(text: String(scalars: cell.printed), source: cell.source)
  }

  /// Cells by their order, as many as there are columns; nil when nothing tells which is whose.
  ///
  /// The order of cells in a row is what real tables keep when their spans are wrong. Fewer cells, of
  /// which some span several columns, are set by the places in the grid, where they fill it.
  func values(_ cells: ArraySlice<TableDraft.Cell>, count: Int) -> [Table.Cell?]? {
    let blank = [Table.Cell?](repeating: nil, count: count)
    guard cells.contains(where: { !$0.isBlank }) else { return blank }
    var cells = cells
    while cells.count > count, cells.last?.isBlank == true { cells.removeLast() }
    while cells.count > count, cells.first?.isBlank == true { cells.removeFirst() }
    if cells.count == count { return cells.map(value) }
    let first = draft.columnCount - count
    guard cells.count < count, first >= 0, let head = cells.first, let last = cells.last,
      head.column == first, last.column + last.columnSpan == draft.columnCount
    else { return nil }
    var result = blank
    for cell in cells { result[cell.column - first] = value(cell) }
    return result
  }
}
