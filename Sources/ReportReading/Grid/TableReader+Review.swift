internal import HanText
internal import ReportForms
internal import ReportModel

/// The table of section 四: three times five results, in one row as the form has it or in three.
///
/// ```
/// 1 2 3 4 10 5 0 0 0 5 0 0 0 0 0   →   行政复议 | 1 2 3 4 10, 未经复议直接起诉 | 5 0 0 0 5, 复议后起诉 | 0 0 0 0 0
/// ```
extension TableReader {
  private static let parts = StandardForm.cases
  private static let labels = parts.map { Array($0.label.unicodeScalars) }

  func review() -> Content {
    var content = Content(
      columns: StandardForm.results.map(\.name), columnForms: StandardForm.results)
    let count = StandardForm.results.count
    let labelled = Self.parts.indices.map(labelledCells)
    if labelled.contains(where: { $0 != nil }) {
      for (part, cells) in zip(Self.parts, labelled) {
        let cells = cells ?? []
        add(part, values(cells[...], count: count), cells, to: &content)
      }
      return content
    }
    if let stacked = stackedCells() ?? turnedCells() {
      for (part, cells) in zip(Self.parts, stacked) {
        add(part, values(cells[...], count: count), cells, to: &content)
      }
      return content
    }
    let cells = figures()
    let values = values(cells[...], count: count * Self.parts.count)
    for (index, part) in Self.parts.enumerated() {
      let own = values.map { Array($0[index * count..<(index + 1) * count]) }
      content.append(
        part.label, in: part.path, own, form: part.row, gridRow: cells.first?.row)
    }
    if values == nil { content.noteUneven(cells, rows: Self.parts.count) }
    return content
  }

  private func add(
    _ part: FormLine, _ values: [Table.Cell?]?, _ cells: [TableDraft.Cell],
    to content: inout Content
  ) {
    content.append(part.label, in: part.path, values, form: part.row, gridRow: cells.first?.row)
    if values == nil { content.noteUneven(cells) }
    content.note(cells.first.flatMap { draft.facts[$0.row] })
  }

  /// Whether a cell names something: 无 says that there was nothing.
  private func holdsName(_ cell: TableDraft.Cell) -> Bool {
    cell.words.contains(where: \.isHan) && cell.inked != ["无"]
  }

  /// The cells behind the label of a part, where the table has a row for each part.
  private func labelledCells(_ part: Int) -> [TableDraft.Cell]? {
    let label = Self.labels[part]
    let count = StandardForm.results.count
    for row in draft.rows.indices {
      let cells = Array(draft.cells(inRow: row))
      guard let place = cells.lastIndex(where: { isLabel($0.inked, of: part) }) else { continue }
      let figures = cells[(place + 1)...]
      guard figures.count >= count, !figures.contains(where: holdsName),
        // Of a header row that lost its spans nothing but blanks is left behind the label, and more of them.
        figures.count == count
          || cells[place].inked == label && figures.contains(where: { !$0.isBlank })
      else { continue }
      return Array(figures)
    }
    return nil
  }

  /// Whether a cell names a part, with the group that it is of before it: 行政诉讼（复议后起诉）, 2.行政诉讼—未经复议直接起诉.
  private func isLabel(_ words: [Unicode.Scalar], of part: Int) -> Bool {
    let label = Self.labels[part]
    // 行政诉讼 and a number with its marks.
    return words == label || words.count <= label.count + 9 && Self.part(named: words) == part
  }

  /// The cells of each part, where the parts stand one below the other under captions of their own.
  private func stackedCells() -> [[TableDraft.Cell]]? {
    var found = [[TableDraft.Cell]](repeating: [], count: Self.parts.count)
    // The parts that the next figures are of.
    var open: [Int] = []
    for row in draft.rows.indices {
      let cells = Array(draft.cells(inRow: row))
      let inked = cells.filter { !$0.isBlank }
      let named = inked.map { Self.part(named: $0.inked) }
      if inked.count == 1, holdsName(inked[0]) {
        open = named.compactMap { $0 }
      } else if inked.count > 1, !named.contains(nil) {
        open = named.compactMap { $0 }
      } else if !open.isEmpty, cells.count >= StandardForm.results.count,
        !cells.contains(where: holdsName)
      {
        let count = StandardForm.results.count
        if open.count == 1 {
          found[open[0]] = cells
        } else if cells.count == open.count * count {
          // Two parts side by side.
          for (place, part) in open.enumerated() {
            found[part] = Array(cells[place * count..<(place + 1) * count])
          }
        }
        open = []
      }
    }
    return found.filter { !$0.isEmpty }.count > 1 ? found : nil
  }

  /// The cells of each part, where the table stands on its side: a row for each result, a column for each part.
  private func turnedCells() -> [[TableDraft.Cell]]? {
    let rows = StandardForm.results.compactMap { result in
      draft.rows.indices.lazy.compactMap { row -> [TableDraft.Cell]? in
        let cells = draft.cells(inRow: row).drop(while: \.isBlank)
        guard let label = cells.first, String(scalars: label.inked) == result.name,
          cells.count == Self.parts.count + 1, !cells.dropFirst().contains(where: holdsName)
        else { return nil }
        return Array(cells.dropFirst())
      }.first
    }
    guard rows.count == StandardForm.results.count else { return nil }
    return Self.parts.indices.map { part in rows.map { $0[part] } }
  }

  /// The part that a caption names: 行政诉讼（复议后起诉） is of the last, though it speaks of 复议.
  private static func part(named words: [Unicode.Scalar]) -> Int? {
    labels.indices.last { label in
      words.indices.contains { words[$0...].starts(with: labels[label]) }
    }
  }

  /// The cells of the row below the header.
  private func figures() -> [TableDraft.Cell] {
    let header = draft.rows.indices.last { row in
      draft.cells(inRow: row).contains { FormHead.lastResults.contains($0.inked) }
    }
    // A head in pieces may have no such cell.
    let first = header.map { $0 + 1 } ?? 0
    guard
      let row = draft.rows.indices.dropFirst(first).first(where: { row in
        draft.cells(inRow: row).contains { !$0.isBlank } && (header != nil || isWhole(row))
      })
    else { return [] }
    var cells = Array(draft.cells(inRow: row))
    // A label that some put before the figures.
    while cells.count > StandardForm.results.count * Self.parts.count, let first = cells.first,
      first.isBlank || holdsName(first)
    {
      cells.removeFirst()
    }
    return cells
  }

  /// Whether a row has a figure for each result of each kind of case.
  private func isWhole(_ row: Int) -> Bool {
    let cells = draft.cells(inRow: row)
    return cells.count == StandardForm.results.count * Self.parts.count
      && cells.allSatisfy { Self.isFigure($0.inked) }
  }
}
