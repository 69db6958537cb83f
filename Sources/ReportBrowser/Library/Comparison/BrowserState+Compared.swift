import ReportForms
import ReportModel

/// Where a report is shown that was opened from reports side by side.
enum ComparedPlace: Equatable, Sendable {
  /// A cell of a table.
  case cell(CellPlace)
  /// A stretch of its text.
  case source(SourceRange)
  /// A sentence, as it is read.
  case sentence(ReadingRange)
  /// A figure of the form that no cell prints: the first of its parts.
  case figure(FormFigure)
}

extension BrowserState {
  /// Shows a place that was opened from reports side by side.
  mutating func show(_ place: ComparedPlace) {
    switch place {
    case .cell(let cell): showCompared(cell)
    case .source(let source):
      guard !source.isEmpty else { return }
      let report = document.report
      let start = report.readingOffset(ofSource: source.lowerBound)
      let end = max(start, report.readingOffset(ofSource: source.upperBound - 1) + 1)
      showCompared(sentence: start..<end, quote: start..<end)
    case .sentence(let reading):
      showCompared(sentence: reading, quote: reading.lowerBound..<reading.lowerBound)
    case .figure(let figure):
      let rows = Set(figure.parts.map(\.row)).union([figure.row])
      for (number, table) in document.report.tables.enumerated() where table.kind == figure.table {
        guard let row = table.rows.firstIndex(where: { $0.form.map(rows.contains) ?? false }),
          let column = table.columnForms.firstIndex(of: figure.column)
        else { continue }
        return showCompared(CellPlace(table: number, row: row, column: column))
      }
    }
  }

  private mutating func showCompared(_ cell: CellPlace) {
    guard document.report.tables.indices.contains(cell.table) else { return }
    scene.view = .tables
    select(cell)
    scene.grid.isListing = false
    view.fit(&self)
  }

  private mutating func showCompared(sentence: ReadingRange, quote: ReadingRange) {
    scene.isReading = true
    center(sentence.lowerBound)
    scene.reading.figure = FigurePlace(sentence: sentence, quote: quote)
  }
}
