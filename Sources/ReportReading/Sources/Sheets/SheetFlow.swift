internal import HanText
internal import ReportModel

/// Sets the sheets of a workbook, or the rows of delimited values, as text and tables.
///
/// ```
/// 表1 主要指标 |   |            →   the line 表1 主要指标
/// 指标         | 单位 | 数量         and a table of one row
/// 总数         | 条   | 5
/// ```
struct SheetFlow {
  private(set) var flow = Flow()
  private var draft = TableDraft()

  /// Sets sheets, each behind its name where there are several.
  mutating func append(_ sheets: [Sheet]) {
    let shown = sheets.filter { sheet in sheet.rows.keys.contains { !sheet.isBlank($0) } }
    for sheet in shown {
      // A sheet that begins with a line of its own names itself.
      if shown.count > 1, !Self.isDefault(sheet.name), !Self.beginsWithLine(sheet) {
        append(line: Array(sheet.name.unicodeScalars))
      }
      append(sheet)
      if sheet.hidesWords { flow.note(.hiddenCells) }
    }
  }

  /// Whether a sheet has the name that programs give to every new one.
  private static func isDefault(_ name: String) -> Bool {
    let letters = name.lowercased().filter { !$0.isNumber && $0 != " " }
    return ["sheet", "工作表", "表", ""].contains(letters)
  }

  private static func beginsWithLine(_ sheet: Sheet) -> Bool {
    let first = sheet.rows.keys.sorted().first {
      !sheet.hiddenRows.contains($0) && !sheet.isBlank($0)
    }
    let inked = first.flatMap { sheet.rows[$0] }?.filter { column, cell in
      !sheet.hiddenColumns.contains(column) && cell.words.contains { !$0.isBlank }
    }
    return inked?.count == 1
  }

  private mutating func append(_ sheet: Sheet) {
    var last: Int?
    for row in sheet.rows.keys.sorted() where !sheet.hiddenRows.contains(row) {
      guard !sheet.isBlank(row) else { continue }
      // Rows that only merged cells reach are part of the table; a row of none ends it.
      if let last, (last + 1..<row).contains(where: { isGap($0, in: sheet) }) { endTable() }
      append(row, of: sheet)
      last = row
    }
    endTable()
  }

  private func isGap(_ row: Int, in sheet: Sheet) -> Bool {
    guard !sheet.hiddenRows.contains(row) else { return false }
    return sheet.rows[row].map { cells in !cells.contains { $1.isCovered } } ?? true
  }

  private mutating func append(_ row: Int, of sheet: Sheet) {
    let cells = sheet.rows[row] ?? [:]
    let inked = cells.filter { place, cell in
      !sheet.hiddenColumns.contains(place) && cell.words.contains { !$0.isBlank }
    }
    if inked.count == 1, let (_, cell) = inked.first, draft.rows.isEmpty || isSentence(cell.words),
      cell.rowSpan == 1
    {
      endTable()
      append(line: cell.words)
      return
    }
    let end = (cells.keys.max() ?? 0) + 1
    var result: [TableDraft.Cell] = []
    for column in 0..<end where !sheet.hiddenColumns.contains(column) {
      let cell = cells[column] ?? Sheet.Cell()
      guard !cell.isCovered else { continue }
      result.append(
        TableDraft.Cell(
          words: Self.oneLine(cell.words), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan))
    }
    draft.append(row: result)
  }

  /// Whether words that stand alone in a row are text below a table and no name of a group.
  private func isSentence(_ words: [Unicode.Scalar]) -> Bool {
    words.count > 60 || words.trimmed.last?.endsSentence == true
  }

  // MARK: Rows of values

  /// Sets rows of fields: a blank row ends a table, a row of one field above it is a line, and one within it
  /// names a group.
  mutating func append(rows: [[[Unicode.Scalar]]]) {
    let width = rows.map(\.count).max() ?? 1
    for row in rows {
      let inked = row.filter { !$0.allSatisfy(\.isBlank) }
      if inked.isEmpty || inked.count == 1 && draft.rows.isEmpty {
        endTable()
        if let words = inked.first { append(line: words) }
      } else if inked.count == 1, row[0].contains(where: { !$0.isBlank }) {
        draft.append(row: [TableDraft.Cell(words: Self.oneLine(row[0]), columnSpan: width)])
      } else {
        draft.append(row: row.map { TableDraft.Cell(words: Self.oneLine($0)) })
      }
    }
    endTable()
  }

  // MARK: Pieces

  private mutating func endTable() {
    guard !draft.rows.isEmpty else { return }
    if draft.rows.count == 1 {
      // A row by itself is no table.
      for cell in draft.cells where !cell.isBlank { append(line: cell.words) }
    } else {
      flow.append(draft)
    }
    draft = TableDraft()
  }

  private mutating func append(line words: [Unicode.Scalar]) {
    for part in words.split(whereSeparator: { $0.isLineEnd }) {
      var line = FlowLine()
      line.append(part)
      flow.append(line)
    }
  }

  /// The words of a field with blanks for its line ends.
  private static func oneLine(_ field: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var line = FlowLine()
    line.append(collapsing: field.trimmed[...])
    return line.scalars
  }
}
