import FoundationEssentials
import ReportForms
import ReportModel
import ReportSearch

extension Document {
  /// The lines of a table for a choice of its rows.
  ///
  /// For a table of 100,000 rows it takes longer than a key may, so there it runs beside the screen.
  public func lines(_ choice: GridChoice) -> SheetLines {
    choice.isPrinted
      ? sheets[choice.table].printed : ChosenLines(document: self, choice: choice).lines
  }
}

/// Makes the lines that are shown of all lines of a table: chosen by words, and ordered.
struct ChosenLines {
  private let table: Table
  private let sheet: TableSheet
  private let choice: GridChoice

  init(document: Document, choice: GridChoice) {
    table = document.report.tables[choice.table]
    sheet = document.sheets[choice.table]
    self.choice = choice
  }

  /// The lines to show.
  var lines: SheetLines {
    let kept = matchingRows
    guard let column = choice.order.column else { return chosen(kept) }
    return ordered(kept, by: column)
  }

  // MARK: Choosing

  /// The rows that match, below the heads, group labels and totals they stand under.
  private func chosen(_ kept: [Bool]) -> SheetLines {
    var result = SheetLines(tableRows: table.rows.count)
    var above: [SheetLines.Line] = []
    for line in sheet.printed.lines {
      above.removeAll { line.content == .block || $0.content != .block && $0.depth >= line.depth }
      above.append(line)
      guard case .row(let row) = line.content, kept[row] else { continue }
      for outer in above { result.append(outer) }
      above = []
    }
    return result
  }

  /// Whether each row matches, in the language of the search.
  private var matchingRows: [Bool] {
    let query = Query(choice.filter)
    guard !query.isEmpty else { return Array(repeating: true, count: table.rows.count) }
    let index = SearchIndex(paragraphs: table.rows.indices.lazy.map(words))
    // The row's paragraph stands for each of its figures: it is the row that is looked for.
    let figures = table.rows.indices.lazy.flatMap { row in
      numbers(ofRow: row).map { number, unit in
        MetricFigure(reading: index.reading(ofParagraph: row), number: number, unit: unit)
      }
    }
    return index.paragraphs(matching: query, count: table.rows.count, figures: figures)
  }

  /// What is looked at of a row: what it is a part of, its label and its cells.
  private func words(ofRow row: Int) -> String {
    let cells = table.rows[row].cells.compactMap { $0?.text }
    return (table.rows[row].path + [table.rows[row].label] + cells).joined(separator: " ")
  }

  private func numbers(ofRow row: Int) -> [(Decimal, String)] {
    table.rows[row].cells.compactMap { cell in
      guard let text = cell?.text, let number = CellFigure(text)?.exact else { return nil }
      return (number, String(text.unicodeScalars.drop { !$0.properties.isAlphabetic }))
    }
  }

  // MARK: Ordering

  /// The rows without groups, each block ordered by itself; blanks and words stand last.
  private func ordered(_ kept: [Bool], by column: Int) -> SheetLines {
    var result = SheetLines(tableRows: table.rows.count)
    var rows: [Int] = []
    for line in sheet.printed.lines {
      switch line.content {
      case .group: break
      case .row(let row): if kept[row] { rows.append(row) }
      case .block:
        append(rows, by: column, to: &result)
        rows = []
      }
    }
    append(rows, by: column, to: &result)
    return result
  }

  private func append(_ rows: [Int], by column: Int, to result: inout SheetLines) {
    guard let first = rows.first, let line = sheet.printed.line(ofRow: first) else { return }
    let block = sheet.printed.lines[line].block
    result.append(SheetLines.Line(content: .block, block: block))
    let keys = rows.map { Key(row: $0, cell: table.rows[$0].cells[safe: column].flatMap { $0 }) }
    let isAscending = choice.order == .ascending(column: column)
    for key in keys.sorted(by: { $0.precedes($1, isAscending: isAscending) }) {
      result.append(SheetLines.Line(content: .row(key.row), block: block, namesGroup: true))
    }
  }

  /// A row with what it is ordered by.
  private struct Key {
    let row: Int
    /// Numbers stand before words, and these before blanks.
    let rank: Int
    let number: Decimal
    let words: String

    init(row: Int, cell: Table.Cell?) {
      self.row = row
      let value = cell.flatMap { CellFigure($0.text)?.exact }
      rank = cell == nil ? 2 : value == nil ? 1 : 0
      number = value ?? 0
      words = rank == 1 ? cell?.text ?? "" : ""
    }

    /// Whether it stands before another; equal ones keep the order printed.
    func precedes(_ other: Key, isAscending: Bool) -> Bool {
      if rank != other.rank { return rank < other.rank }
      if number != other.number { return (number < other.number) == isAscending }
      if words != other.words { return (words < other.words) == isAscending }
      return row < other.row
    }
  }
}
