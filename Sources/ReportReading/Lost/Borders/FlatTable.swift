internal import HanText
internal import ReportModel

/// A table recovered from a text without borders: its cells, and where the text is cut into blocks.
struct FlatTable {
  /// Which cells stand where; what its rows are is told where that of any other table is.
  var draft: TableDraft
  /// Where it stands in the flat text.
  var range: Range<Int>
  /// Where its printed rows begin, ascending, the first at the beginning of the table.
  var starts: [Int]
}

/// The grid of a table being put together from a flat text.
struct FlatGrid {
  private let text: FlatText
  private let source: [Unicode.Scalar]
  private var draft = TableDraft()

  init(_ text: FlatText, of source: [Unicode.Scalar]) {
    self.text = text
    self.source = source
  }

  /// The table.
  var table: TableDraft {
    var table = draft
    table.finish()
    return table
  }

  /// Adds a row of names of columns.
  ///
  /// - Parameters:
  ///   - names: the names.
  ///   - header: where they stand, in their order; those that do not have no place.
  mutating func append(names: [String], in header: Range<Int>) {
    var place = header.lowerBound
    let cells = names.map { name -> TableDraft.Cell in
      let key = FlatNames.key(name)
      let found = (place..<max(place, header.upperBound)).first { text.holds(key, at: $0) }
      let words = [Unicode.Scalar](of: name)
      guard let found else { return TableDraft.Cell(words: words) }
      place = found + key.count
      return cell(words, at: found..<place)
    }
    draft.append(row: [TableDraft.Cell(words: [])] + cells)
  }

  /// Adds a row of one cell over some columns.
  mutating func append(caption: Range<Int>, over columns: Int) {
    var cell = cell(words(of: caption), at: caption)
    cell.columnSpan = columns
    draft.append(row: [cell])
  }

  /// Adds a row of names of columns as they are printed, behind that of the labels.
  mutating func append(_ first: [Unicode.Scalar], at words: Range<Int>, names: [Range<Int>]) {
    draft.append(
      row: [cell(first, at: words)] + names.map { cell(self.words(of: $0), at: $0) })
  }

  /// Adds a row of a label and its cells.
  ///
  /// - Parameters:
  ///   - label: the label, which need not be there in full.
  ///   - words: where it stands.
  ///   - cells: the cells behind it.
  ///   - group: the label of the row that it is a part of, where only the order of the rows tells.
  mutating func append(
    _ label: [Unicode.Scalar], at words: Range<Int>, _ cells: FlatCells,
    in group: Range<Int>? = nil
  ) {
    let values = cells.cells.map { range in
      range.map { cell(self.words(of: $0), at: $0) } ?? TableDraft.Cell(words: [])
    }
    draft.append(row: [cell(label, at: words)] + values)
    draft.note(
      TableDraft.RowFacts(
        undecided: cells.undecided.map { text.source(of: $0) },
        group: group.map { String(scalars: self.words(of: $0)) }))
  }

  /// The words of a label as they are printed.
  func words(of part: Range<Int>) -> [Unicode.Scalar] { text.words(of: part, in: source) }

  private func cell(_ words: [Unicode.Scalar], at part: Range<Int>) -> TableDraft.Cell {
    TableDraft.Cell(words: words, source: text.source(of: part))
  }
}
