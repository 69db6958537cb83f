internal import HanText
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
    var content = Content(columns: [], rows: [])
    var parts: [Part] = []
    var caption: String?
    for row in draft.rows.indices {
      let cells = Array(draft.cells(inRow: row))
      guard let first = cells.firstIndex(where: { !$0.isBlank }) else { continue }
      let words = cells[first].inked
      if words.starts(with: Array("第二十条".unicodeScalars)) {
        caption = String(scalars: words)
      } else if Self.contentHeader.isPrefix(of: words) {
        parts.append(part(cells[(first + 1)...], caption, &content.columns))
      } else if let last = parts.indices.last, words.contains(where: { $0.isHan }) {
        parts[last].rows.append((String(scalars: words), Array(cells[(first + 1)...])))
      }
    }
    for part in parts {
      for (label, cells) in part.rows {
        content.rows.append(row(label, part, cells, columnCount: content.columns.count))
      }
    }
    return content
  }

  private static let contentHeader = WordSet("信息内容")

  /// A block of rows that share a header.
  private struct Part {
    var caption: String?
    /// The columns of the whole table that are this block's.
    var fields: Range<Int>
    var rows: [(label: String, cells: [TableDraft.Cell])] = []
  }

  /// A block by its header; blocks of the same header share their columns, one of fewer columns
  /// takes the first of them.
  private func part(
    _ header: ArraySlice<TableDraft.Cell>, _ caption: String?, _ columns: inout [String]
  ) -> Part {
    let names = header.filter { !$0.isBlank }.map { String(scalars: $0.inked) }
    let start = columns.indices.first { columns[$0...].starts(with: names) }
    if let start { return Part(caption: caption, fields: start..<start + names.count) }
    // The forms have up to fourteen different columns; every row has a place for each.
    guard columns.count + names.count <= 100 else {
      return Part(caption: caption, fields: columns.count..<columns.count, rows: [])
    }
    columns += names
    return Part(caption: caption, fields: columns.count - names.count..<columns.count)
  }

  private func row(
    _ label: String, _ part: Part, _ cells: [TableDraft.Cell], columnCount: Int
  ) -> Table.Row {
    var result = [Table.Cell?](repeating: nil, count: columnCount)
    // By order: in real tables the spans of the header and of its rows disagree.
    var kept = cells[...]
    while kept.count > part.fields.count, kept.last?.isBlank == true { kept.removeLast() }
    while kept.count > part.fields.count, kept.first?.isBlank == true { kept.removeFirst() }
    for (field, cell) in zip(part.fields, kept) { result[field] = value(cell) }
    return Table.Row(label: label, group: part.caption, fields: part.fields, cells: result)
  }
}
