import ReportForms
import ReportMetrics
import ReportModel

/// Going from a cell of a series to where its figure stands in the report.
extension BrowserState {
  /// Shows a figure: its cell in a table of the form, or the sentence or cell that states it.
  mutating func show(_ figure: SeriesFigure) {
    switch figure {
    case .form, .rate:
      let places = figure.formFigures.compactMap { place(of: $0) }
      if let place = places.first { showCell(place) }
    case .stated(let name): show(name)
    }
  }

  private mutating func showCell(_ place: CellPlace) {
    scene.view = .tables
    select(place)
    scene.grid.isListing = false
    view.fit(&self)
  }

  private mutating func show(_ name: StatedName) {
    let stated = document.metrics.first { metric in
      metric.role != .before && isOutsideOfForm(metric)
        && StatedName(name: metric.label, unit: metric.unit) == name
    }
    guard let metric = stated else { return }
    if let cell = metric.cell { return showCell(cell) }
    scene.isReading = true
    center(metric.reading.lowerBound)
    scene.reading.figure = FigurePlace(sentence: metric.sentence, quote: metric.reading)
  }

  private func isOutsideOfForm(_ metric: Metric) -> Bool {
    guard let cell = metric.cell, let table = document.report.tables[safe: cell.table] else {
      return true
    }
    return table.kind == .generic || table.kind == .indicators
  }

  /// The cell of a figure of the form; of a sum that no row prints, the first of its parts.
  private func place(of figure: FormFigure) -> CellPlace? {
    let tables = document.report.tables
    for (number, table) in tables.enumerated() where table.kind == figure.table {
      for (row, line) in table.rows.enumerated() where line.form == figure.row {
        guard
          let column = line.fields.first(where: { column in
            table.columnForms.indices.contains(column) && table.columnForms[column] == figure.column
              && line.cells.indices.contains(column) && line.cells[column] != nil
          })
        else { continue }
        return CellPlace(table: number, row: row, column: column)
      }
    }
    return figure.parts.lazy.compactMap { place(of: $0) }.first
  }
}
