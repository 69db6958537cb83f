internal import HanText
internal import ReportForms
internal import ReportModel

/// The table of section 二: blocks stacked under captions, each with a header of its own.
///
/// ```
/// 第二十条第（一）项
/// 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
/// 规章     | 0            | 0            | 0
/// 第二十条第（五）项
/// 信息内容 | 本年处理决定数量
/// ```
extension TableReader {
  func proactive() -> Content {
    var content = Content(columns: [])
    var parts: [Part] = []
    var caption: String?
    for row in draft.rows.indices {
      var cells = Array(draft.cells(inRow: row))
      guard let first = cells.firstIndex(where: { !$0.isBlank }) else { continue }
      if FormHead.anyArticle.isPrefix(of: cells[first].inked) {
        caption = String(scalars: cells[first].inked)
        // Beside its block, where it spans the rows of it.
        cells.removeFirst(first + 1)
      }
      guard let first = cells.firstIndex(where: { !$0.isBlank }) else { continue }
      let words = cells[first].inked
      if FormHead.content.isPrefix(of: words) {
        parts.append(part(cells[(first + 1)...], caption, &content.columns))
      } else if let last = parts.indices.last, words.contains(where: { $0.isHan }) {
        parts[last].rows.append(
          (String(scalars: words), row, Array(cells[(first + 1)...])))
      }
    }
    for part in parts {
      for (label, gridRow, cells) in part.rows {
        let values = values(part, cells)
        var row = [Table.Cell?](repeating: nil, count: content.columns.count)
        for (field, value) in zip(part.fields, values ?? []) { row[field] = value }
        content.rows.append(
          Table.Row(
            label: label, path: [part.caption].compactMap { $0 }, fields: part.fields, cells: row,
            form: FormLabel.proactiveRow(of: label), gridRow: gridRow))
        if values == nil { content.noteUneven(cells) }
        content.note(draft.facts[gridRow])
      }
    }
    content.columnForms = content.columns.map(FormLabel.proactiveColumn)
    return content
  }

  /// A block of rows that share a header.
  private struct Part {
    var caption: String?
    /// The columns of the whole table that are this block's.
    var fields: Range<Int>
    /// Where their names begin in the grid.
    var places: [Int]
    var rows: [(label: String, gridRow: Int, cells: [TableDraft.Cell])] = []
  }

  /// A block by its header; blocks of the same header share their columns, one of fewer columns
  /// takes the first of them.
  private func part(
    _ header: ArraySlice<TableDraft.Cell>, _ caption: String?, _ columns: inout [String]
  ) -> Part {
    let whole = header.contains(where: \.isBlank) ? formNames(header, caption) : nil
    let inked = header.filter { whole != nil || !$0.isBlank }
    let names = whole ?? inked.map { String(scalars: $0.inked) }
    let places = inked.map(\.column)
    let start = columns.indices.first { columns[$0...].starts(with: names) }
    if let start {
      return Part(caption: caption, fields: start..<start + names.count, places: places)
    }
    // The forms have up to fourteen different columns; every row has a place for each.
    guard columns.count + names.count <= 100 else {
      return Part(caption: caption, fields: columns.count..<columns.count, places: [], rows: [])
    }
    columns += names
    return Part(
      caption: caption, fields: columns.count - names.count..<columns.count, places: places)
  }

  /// The names of all columns of a block of whose header a cell is blank: those of the only form whose block has as many
  /// columns, and in the same order those that are named.
  ///
  /// A column of money is not named so: in what it is counted the header alone says.
  private func formNames(
    _ header: ArraySlice<TableDraft.Cell>, _ caption: String?
  ) -> [String]? {
    let blocks = StandardForm.all.lazy.flatMap(\.blocks).filter { block in
      block.caption == caption && block.columns.count == header.count
        && zip(block.columns, header).allSatisfy { column, cell in
          cell.isBlank
            ? !column.isMoney : FormLabel.proactiveColumn(of: String(scalars: cell.inked)) == column
        }
    }
    guard let block = blocks.first, blocks.count == 1 else { return nil }
    return zip(block.columns, header).map { column, cell in
      cell.isBlank ? column.name : String(scalars: cell.inked)
    }
  }

  /// The cells of a row by their order.
  ///
  /// In real tables the spans of the header and of its rows disagree. Another number than that of the columns
  /// is set below the names that they begin under; nil when they do not.
  private func values(_ part: Part, _ cells: [TableDraft.Cell]) -> [Table.Cell?]? {
    guard cells.contains(where: { !$0.isBlank }) else { return [] }
    var kept = cells[...]
    while kept.count > part.fields.count, kept.last?.isBlank == true { kept.removeLast() }
    while kept.count > part.fields.count, kept.first?.isBlank == true { kept.removeFirst() }
    if kept.count == part.fields.count { return kept.map(value) }
    var result = [Table.Cell?](repeating: nil, count: part.fields.count)
    // Of too many cells, as a sheet without spans has them, those without words are of no column.
    for cell in kept.count < part.fields.count ? kept : cells.filter({ !$0.isBlank })[...] {
      guard let place = part.places.firstIndex(of: cell.column) else { return nil }
      result[place] = value(cell)
    }
    return result
  }
}
