import FoundationEssentials
import ReportForms
import ReportMetrics
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
  private let document: Document
  private let table: Table
  private let sheet: TableSheet
  private let choice: GridChoice

  init(document: Document, choice: GridChoice) {
    self.document = document
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
    let figures = query.asksForMetrics ? self.figures(in: index) : []
    return index.paragraphs(matching: query, count: table.rows.count, figures: figures)
  }

  /// What is looked at of a row: what it is a part of, its label and its cells.
  private func words(ofRow row: Int) -> String {
    let cells = table.rows[row].cells.compactMap { $0?.text }
    return (table.rows[row].path + [table.rows[row].label] + cells).joined(separator: " ")
  }

  /// The figures of the rows, each with the unit and the scale that the report gives its cell: in the head
  /// of the column, above the table or beside the row.
  ///
  /// The row's paragraph stands for each of its figures: it is the row that is looked for.
  private func figures(in index: SearchIndex) -> [MetricFigure] {
    var stated: [Int: Metric] = [:]
    for metric in document.metrics(inTable: choice.table) {
      if let cell = metric.cell { stated[cell.row * table.columns.count + cell.column] = metric }
    }
    return table.rows.indices.flatMap { row in
      table.rows[row].cells.indices.compactMap { column in
        guard let value = table.rows[row].cells[column].flatMap({ CellValue($0.text) }) else {
          return nil
        }
        let metric = stated[row * table.columns.count + column]
        return MetricFigure(
          reading: index.reading(ofParagraph: row), number: metric?.number ?? value.number,
          unit: metric?.unit ?? value.unit, printed: value.number)
      }
    }
  }

  // MARK: Ordering

  /// The rows without groups, each block ordered by itself; words and blanks stand last.
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
    /// Numbers stand before words, these before marks for nothing, and blanks last.
    let rank: Int
    let number: Decimal
    let words: String

    init(row: Int, cell: Table.Cell?) {
      self.row = row
      let value = cell.flatMap { CellValue($0.text) }
      number = value?.number ?? 0
      switch CellReading(cell?.text) {
      case .blank, .undecided: rank = 3
      case .nothing: rank = 2
      case .words, .figure: rank = value == nil ? 1 : 0
      }
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
