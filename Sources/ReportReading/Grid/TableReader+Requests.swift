internal import HanText
internal import ReportForms
internal import ReportModel

/// The table of section 三: rows of the form by the kinds of requesters.
extension TableReader {
  func requests() -> Content {
    var content = Content(
      columns: StandardForm.requesters.map(\.name), columnForms: StandardForm.requesters)
    var next = 0
    var caption: TableDraft.Cell?
    for (row, found) in requestRows() {
      let cells = draft.cells(inRow: row)
      if cells.count == 1 { caption = cells.first }
      guard let found else {
        if next > 0 { content.append(groupRow: cells, self) }
        continue
      }
      // A group's label on a row of its own has no cells.
      guard found.cell + 1 < cells.count else { continue }
      let label = cells[cells.startIndex + found.cell]
      let rest = cells.dropFirst(found.cell + 1)
      next = found.row + 1
      let values =
        draft.facts[row]?.isUneven == true
        ? nil : figures(rest, above: row)
      let line = FormLabel.requestRows[found.row].line
      content.append(
        String(scalars: Self.label(label, below: caption)), in: line.path, values,
        form: line.row, gridRow: row)
      if values == nil { content.noteUneven(rest) }
      content.note(draft.facts[row])
    }
    content.dropGroupRow()
    return content
  }

  /// A row of the grid below the head, with the cell of its label and the row of the form that it is.
  private typealias RequestRow = (row: Int, found: (cell: Int, row: Int)?)

  /// The rows below the head, by their labels; those whose labels are misprinted by their order, where as many
  /// rows of figures stand between two known ones as the form has there.
  private func requestRows() -> [RequestRow] {
    var rows: [RequestRow] = []
    var used: Set<Int> = []
    var next = 0
    for row in draft.rows.indices where !draft.isRequestHead(row) {
      var found: (cell: Int, row: Int)?
      // A label with nothing behind it is none of a row: its figures stand behind it once more.
      let cells = draft.cells(inRow: row)
      for (index, cell) in cells.dropLast().enumerated()
      where cell.words.contains(where: \.isHan) {
        // The first two rows have long labels.
        guard next > 0 || FormLabel.key(of: cell.words).count >= 6 else { continue }
        if let match = FormLabel.index(of: cell.words, from: next) { found = (index, match) }
      }
      // A row that stands behind those that follow it in the form.
      found = found ?? displacedRow(row, used)
      if let found {
        next = max(next, found.row + 1)
        used.insert(found.row)
      }
      rows.append((row, found))
    }
    let known = rows.indices.filter { rows[$0].found != nil }
    for (first, last) in zip(known, known.dropFirst()) {
      let lost = (first + 1..<last).compactMap { place in
        labelCell(ofFigures: rows[place].row).map { (place, $0) }
      }
      guard let start = rows[first].found?.row, let end = rows[last].found?.row, !lost.isEmpty,
        start < end
      else {
        continue
      }
      // （六）其他处理 is a row of the form of 2019 alone.
      let missing = Array(start + 1..<end)
      let others = missing.filter { FormLabel.requestRows[$0].line.row != .otherHandling }
      guard let order = [missing, others].first(where: { $0.count == lost.count }) else { continue }
      for ((place, cell), row) in zip(lost, order) { rows[place].found = (cell, row) }
    }
    return rows
  }

  /// The cell of a label without a slip in a row of figures, and its row of the form, which no other row is.
  private func displacedRow(_ row: Int, _ used: Set<Int>) -> (cell: Int, row: Int)? {
    guard let cell = labelCell(ofFigures: row),
      let label = draft.cells(inRow: row).dropFirst(cell).first,
      let match = FormLabel.index(ofWhole: label.words),
      !used.contains(match)
    else { return nil }
    return (cell, match)
  }

  /// The cell of the label of a row that has a figure for each kind of requester; nil for the rows of groups.
  private func labelCell(ofFigures row: Int) -> Int? {
    let cells = draft.cells(inRow: row)
    guard let label = cells.lastIndex(where: { $0.words.contains(where: \.isHan) }),
      FormLabel.group(of: cells[label].words) == nil
    else { return nil }
    // Where spans were lost, blank cells fill up the columns of labels.
    let figures = cells[(label + 1)...].drop(while: \.isBlank)
    return figures.count == StandardForm.requesters.count
      && figures.allSatisfy { Self.isFigure($0.inked) } ? label - cells.startIndex : nil
  }

  /// The cells of a row by their order, by the names above them, or without those of a column left out.
  private func figures(_ cells: ArraySlice<TableDraft.Cell>, above row: Int) -> [Table.Cell?]? {
    let count = StandardForm.requesters.count
    if let values = values(cells, count: count) ?? named(cells, above: row) { return values }
    guard !hasTotals else { return nil }
    return values(cells, count: count - 1).map { $0 + [nil] }
  }

  /// Whether the head names the column of totals, or not all of the others: then nothing says it was left out.
  private var hasTotals: Bool {
    let names = draft.cells.lazy.filter { draft.isRequestHead($0.row) }.map {
      String(scalars: $0.inked)
    }
    return StandardForm.requesters.contains { names.contains($0.name) == ($0 == .total) }
  }

  /// The label of a row; below a caption of the same words it is the caption's, which has the number.
  private static func label(
    _ cell: TableDraft.Cell, below caption: TableDraft.Cell?
  ) -> [Unicode.Scalar] {
    guard let caption, FormLabel.key(of: caption.words) == FormLabel.key(of: cell.words),
      EnumerationMarker(in: cell.inked, at: 0, before: cell.inked.count) == nil
    else { return cell.inked }
    return caption.inked
  }

  /// The cells that stand below the names of the columns, where a table has more than the form's
  /// (a subtotal of 法人或其他组织).
  fileprivate func named(_ cells: ArraySlice<TableDraft.Cell>, above row: Int) -> [Table.Cell?]? {
    guard cells.count > StandardForm.requesters.count else { return nil }
    var places: [Int] = []
    for name in StandardForm.requesters.map(\.name) {
      let header = draft.cells.first {
        $0.row < row && $0.column > places.last ?? -1 && $0.columnSpan == 1
          && String(scalars: $0.inked) == name
      }
      guard let header else { return nil }
      places.append(header.column)
    }
    // A row with a figure more than its header has names is shifted somewhere.
    guard let first = places.first, let last = places.last, cells.first?.column == first,
      cells.allSatisfy({ $0.isBlank || $0.column <= last })
    else { return nil }
    return places.map { place in cells.first { $0.column == place }.flatMap(value) }
  }
}

extension TableReader.Content {
  /// Adds the row of a group that some tables give figures of its own, the sums of its parts.
  fileprivate mutating func append(
    groupRow cells: ArraySlice<TableDraft.Cell>, _ reader: TableReader
  ) {
    guard let place = cells.lastIndex(where: { $0.words.contains { $0.isHan } }),
      let group = FormLabel.group(of: cells[place].words),
      case let rest = cells[(place + 1)...],
      rest.count(where: { !$0.isBlank }) >= columns.count
    else { return }
    let values =
      reader.values(rest, count: columns.count) ?? reader.named(rest, above: cells[place].row)
    append(
      String(scalars: cells[place].inked), in: group.path, values, form: group.row,
      gridRow: cells[place].row)
    if values == nil { noteUneven(rest) }
  }

  /// Takes （六）其他处理 out where it is the blank head of rows of its own.
  fileprivate mutating func dropGroupRow() {
    guard rows.contains(where: { $0.form?.group == .otherHandling }) else { return }
    rows.removeAll { row in row.cells.allSatisfy { $0 == nil } && row.form == .otherHandling }
  }
}
