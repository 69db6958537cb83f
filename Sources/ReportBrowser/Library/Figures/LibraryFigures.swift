import ReportForms

/// The view of figures over reports: left the figures there are, right the series of the selected one.
struct LibraryFigures: Equatable, Sendable {
  /// The figures there are; nil until somebody looked.
  var list: SeriesList?
  /// Whether reports were read or checked since the list was made.
  var isStale = true
  /// Words that the names of the listed figures hold; "" for all.
  var filter = ""
  /// The listed figures, as places in the list.
  var places: [Int] = []
  /// Where the list is.
  var entries = ListCursor()
  /// The figure whose series was asked for last.
  var asked: SeriesEntry?
  /// What reports say of it, or of the one before until that is there.
  var points: SeriesPoints?
  /// The series that is shown.
  var table: SeriesTable?
  /// How it is to be shown.
  var choice = SeriesChoice()
  /// The agencies that the chart has, in the order they were marked.
  var marked: [String] = []
  /// Whether the keys go to the series.
  var isAmongRows = false
  /// Whether the chart has the place of the table.
  var isChart = false
  /// The selected row.
  var rows = ListCursor()
  /// The selected column: 0 for the names, then the years, or whatever stands across, then what is reckoned.
  var columns = ListCursor()
  /// Whether somebody wanted to go to the series before it was there.
  var awaitsRows = false
  /// The agency and the year that the keys went to last: another figure may lack them for a moment.
  var wished = SeriesWish()
  /// The first column behind the names on screen.
  var scroll = ListCursor()

  /// The selected figure.
  var entry: SeriesEntry? {
    entries.row(of: places.count).flatMap { list?.entries[safe: places[$0]] }
  }

  /// Lists the figures whose names hold some words; the selected one stays selected where it is among them.
  mutating func choose(_ filter: String) {
    let selected = entry?.figure ?? asked?.figure
    self.filter = filter
    places = list?.places(matching: filter) ?? []
    let entries = list?.entries ?? []
    let place = selected.flatMap { figure in
      places.firstIndex { entries[$0].figure == figure }
    }
    self.entries.select(place ?? 0, of: places.count)
  }

  /// The selected row of the series; nil where there is none.
  var row: Int? { table.flatMap { rows.row(of: $0.rowCount) } }

  /// The agency that the cursor is at.
  var agency: SeriesTable.Row? {
    guard let table, let row else { return nil }
    return table.agency(row, max(0, columns.row(of: table.columnCount + 1).map { $0 - 1 } ?? 0))
  }

  /// The chart of the marked agencies, or of the selected one.
  var chart: Chart? {
    guard let table else { return nil }
    let shown = marked.compactMap { name in table.rows.first { $0.agency == name } }
    let rows = shown.isEmpty ? [agency].compactMap { $0 } : shown
    let lines = rows.map { row in
      Chart.Line(
        name: row.agency, values: row.cells.map { $0?.value },
        words: row.cells.map { cell in
          cell.map { SeriesNumber.shown($0.point.number, isRate: table.entry.isRate) } ?? ""
        })
    }
    let alone = lines.count == 1 ? (lines.first?.name ?? "") + " " : ""
    return Chart(
      title: alone + table.entry.label, unit: table.entry.figure.unit, years: table.years,
      lines: lines)
  }
}

/// The agency and the year that the keys went to last.
struct SeriesWish: Equatable, Sendable {
  var agency: String?
  var year: Int?
}
