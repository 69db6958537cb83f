internal import HanText
internal import ReportForms

/// The table of section 二 on a printed page: blocks under captions, the words of
/// a cell on one line or several.
///
/// ```
///         第二十条第（五）项
///            上一年项目数
/// 信息内容                   本年增/减        →   信息内容 | 上一年项目数量 | 本年增/减
///               量                              行政许可 | 42 | -2
/// 行政许可       42           -2
/// ```
struct LayoutProactive {
  /// A row: its label and its figures.
  private struct Row {
    var label: [Unicode.Scalar]
    var values: [LayoutLine.Piece]
  }

  /// A block: its caption, the lines of its header and its rows.
  private struct Part {
    var caption: [Unicode.Scalar] = []
    var header: [LayoutLine] = []
    var rows: [Row] = []
    /// Figures that stand above their label.
    var waiting: [LayoutLine.Piece] = []
  }

  private var parts: [Part] = []

  /// The rows of the forms.
  private static let labels = FormHead.proactiveLabels.map { Array($0.unicodeScalars) }

  /// The table that begins at a line.
  static func table(in lines: [LayoutLine], at start: Int) -> LayoutTable.Found? {
    var table = LayoutProactive()
    var place = start
    while place < lines.count, table.take(lines[place]) { place += 1 }
    let rows = table.parts.flatMap { table.cells(of: $0) }
    let count = table.parts.reduce(0) { $0 + $1.rows.count }
    guard count > 0, rows.count >= 4 else { return nil }
    return LayoutTable.Found(draft: LayoutTable.draft(rows), end: place)
  }

  // MARK: Lines

  /// Takes a line; false where the table has ended.
  private mutating func take(_ line: LayoutLine) -> Bool {
    let words = line.inked
    if FormHead.article.isPrefix(of: words), words.count <= 14 {
      parts.append(Part(caption: words))
      return true
    }
    guard let last = parts.indices.last else { return false }
    if !parts[last].rows.isEmpty, FormHead.content.isPrefix(of: words) {
      parts.append(Part(header: [line]))
      return true
    }
    return takeRow(line, last) || takeHeader(line, last)
  }

  private mutating func takeHeader(_ line: LayoutLine, _ last: Int) -> Bool {
    // A name of fourteen characters in a column of three is five lines high.
    guard parts[last].rows.isEmpty, parts[last].header.count < 6, line.values.isEmpty,
      line.inked.count <= 40, line.inked.last.map({ !$0.endsSentence }) ?? false
    else { return false }
    parts[last].header.append(line)
    return true
  }

  private mutating func takeRow(_ line: LayoutLine, _ last: Int) -> Bool {
    let cells = line.cells
    let first = cells[0].words.filter { !$0.isBlank }
    guard first.contains(where: { $0.isHan }) else {
      // Figures without a label beside them.
      guard line.label.isEmpty else { return false }
      return take(figures: line.values, last)
    }
    let values = Array(cells.dropFirst())
    if let row = parts[last].rows.indices.last, goesOn(parts[last].rows[row].label, first) {
      parts[last].rows[row].label += first
      return values.isEmpty || take(figures: values, last)
    }
    let isLabel = Self.labels.contains { label in
      label == first || first.count >= 2 && label.starts(with: first) && label.count > first.count
    }
    let isOther =
      !parts[last].rows.isEmpty && values.count >= 1 && first.count <= 40
      && values.count == line.values.count
    guard isLabel || isOther, isLabel || parts[last].waiting.isEmpty else { return false }
    parts[last].rows.append(Row(label: first, values: values))
    if values.isEmpty {
      parts[last].rows[parts[last].rows.count - 1].values = parts[last].waiting
      parts[last].waiting = []
    }
    return true
  }

  /// Whether words are the rest of a label, or a line of it.
  private func goesOn(_ label: [Unicode.Scalar], _ words: [Unicode.Scalar]) -> Bool {
    Self.labels.contains { $0 != label && $0.starts(with: label + words) }
  }

  /// Sets figures to the last row, or to the next one where that has its own.
  private mutating func take(figures: [LayoutLine.Piece], _ last: Int) -> Bool {
    guard !parts[last].header.isEmpty, parts[last].waiting.isEmpty else { return false }
    if let row = parts[last].rows.indices.last, parts[last].rows[row].values.isEmpty {
      parts[last].rows[row].values = figures
    } else {
      parts[last].waiting = figures
    }
    return true
  }

  // MARK: Cells

  private func cells(of part: Part) -> [[TableDraft.Cell]] {
    let header = header(of: part)
    let places = LayoutGrid.united(header.map(\.places))
    guard !places.isEmpty else { return [] }
    var names = [[Unicode.Scalar]](repeating: [], count: places.count)
    for piece in header {
      if let column = places.firstIndex(where: { $0.overlaps(piece.places) }) {
        names[column] += piece.words
      }
    }
    var rows: [[TableDraft.Cell]] = []
    if !part.caption.isEmpty { rows.append([LayoutTable.cell(part.caption, span: 4)]) }
    if !names.isEmpty { rows.append(names.map { LayoutTable.cell($0) }) }
    let below = LayoutColumns(
      count: places.count - 1, of: part.rows.map(\.values),
      below: header.filter { !$0.places.overlaps(places[0]) })
    let columns = below ?? LayoutColumns(places: Array(places.dropFirst()))
    for row in part.rows {
      let words = columns.words(of: row.values) ?? grouped(row.values, columns.count)
      let blank = [[Unicode.Scalar]](repeating: [], count: columns.count)
      rows.append(
        [LayoutTable.cell(row.label)] + (words ?? blank).map { LayoutTable.cell($0) })
    }
    return rows
  }

  /// One figure with a blank in it, in the only column.
  private func grouped(
    _ values: [LayoutLine.Piece], _ count: Int
  ) -> [[Unicode.Scalar]]? {
    guard count == 1, values.count == 2, FlatCells.isGrouped(values[0].words, values[1].words)
    else { return nil }
    return [values[0].words + [" "] + values[1].words]
  }

  /// The words above the columns; where the rows have more figures, a narrow gap divides two names.
  private func header(of part: Part) -> [LayoutLine.Piece] {
    let pieces = part.header.flatMap(\.pieces)
    let most = part.rows.map(\.values.count).max() ?? 0
    guard most >= LayoutGrid.united(pieces.map(\.places)).count else { return pieces }
    return pieces.flatMap { $0.parted { $0.count >= 3 && $1.count >= 3 } }
  }
}
