import FoundationEssentials
import ReportForms
import ReportSearch

/// A series as a table: agencies by years, each cell what a report states.
///
/// ```
///                      2021   2022   2023
/// 示例市人民政府        1203      –   1402
///   示例市教育局          61     58     72
/// ```
/// It is made beside the screen. A year without a report, or a report without the figure, is a gap and no 0; of two
/// reports of one agency and year the first by path counts, and the cell says that there are more.
public struct SeriesTable: Equatable, Sendable {
  /// What an agency states for a year.
  struct Cell: Equatable, Sendable {
    /// What the report states.
    let point: SeriesPoint
    /// About the same, to draw and to order by.
    let value: Double
    /// How many other reports of the agency and the year state it.
    let others: Int

    /// Whether it is a rate of so few that it says little.
    var isSmall: Bool {
      point.sides.map { $0.whole < Decimal(FormRate.smallest) } ?? false
    }
  }

  /// An agency with what it states.
  struct Row: Equatable, Sendable {
    let agency: String
    /// How many agencies of the table stand above it.
    let depth: Int
    /// Whether agencies of the table stand below it.
    let isParent: Bool
    /// A cell for each year.
    let cells: [Cell?]
  }

  /// The figure.
  let entry: SeriesEntry
  /// How it is shown.
  let choice: SeriesChoice
  /// Which reports it was made of.
  let reports: LibraryChoice
  /// The years, from the first that is stated to the last.
  let years: [Int]
  /// The agencies, each above those below it.
  let rows: [Row]
  /// The rows that are shown, in their order.
  let lines: [Int]
  /// The years in the order shown, as places in ``years``.
  let yearLines: [Int]
  /// What the shown rows come to, a spread for each year.
  let spreads: [SeriesSpread?]
  /// How many reports state it of which nobody knows the agency or the year.
  let unplaced: Int
  /// The year whose difference to the one before is told: the last that half as many state as any other; of the
  /// newest there are often a few only.
  let reference: Int
  /// How wide its columns are.
  let widths: SeriesWidths

  /// The table of some points.
  ///
  /// - Parameters:
  ///   - points: what reports state.
  ///   - shelf: the reports by agency; those that a search left out are left out.
  ///   - choice: how it is shown.
  init(_ points: SeriesPoints, _ shelf: LibraryShelf, _ choice: SeriesChoice) {
    entry = points.entry
    self.choice = choice
    reports = shelf.choice
    let filing = SeriesFiling(points.points, shelf)
    years = filing.years
    rows = filing.rows
    unplaced = filing.unplaced
    reference = SeriesTable.reference(filing.rows, years.count)
    lines = SeriesTable.lines(of: rows, years, choice, reference)
    yearLines = SeriesTable.yearLines(rows, years, choice)
    spreads = years.indices.map { [rows, lines] year in
      SeriesSpread(lines.compactMap { rows[$0].cells[year] })
    }
    widths = SeriesWidths(rows, spreads, reference, isRate: points.entry.isRate)
  }

  // MARK: Rows and columns as they are shown

  /// How many rows there are.
  var rowCount: Int { choice.isTurned ? yearLines.count : lines.count }

  /// How many columns there are behind the names.
  var columnCount: Int { choice.isTurned ? lines.count : years.count }

  /// The agency of a row and a column as they are shown.
  func agency(_ row: Int, _ column: Int) -> Row? {
    lines[safe: choice.isTurned ? column : row].map { rows[$0] }
  }

  /// The year of a row and a column as they are shown, as a place in ``years``.
  func year(_ row: Int, _ column: Int) -> Int? {
    choice.isTurned ? yearLines[safe: row] : years.indices.contains(column) ? column : nil
  }

  /// The cell of a row and a column as they are shown; nil for a gap.
  func cell(_ row: Int, _ column: Int) -> Cell? {
    guard let agency = agency(row, column), let year = year(row, column) else { return nil }
    return agency.cells[safe: year] ?? nil
  }

  // MARK: Order

  private static func reference(_ rows: [Row], _ yearCount: Int) -> Int {
    let counts = (0..<yearCount).map { year in rows.count { $0.cells[year] != nil } }
    let most = counts.max() ?? 0
    return counts.lastIndex { $0 > 0 && $0 * 2 >= most } ?? max(0, yearCount - 1)
  }

  private static func lines(
    of rows: [Row], _ years: [Int], _ choice: SeriesChoice, _ reference: Int
  ) -> [Int] {
    let lines = shown(rows, choice)
    let key: (Row) -> Double?
    switch choice.order {
    case .tree, .agency: return lines
    case .year(let year):
      guard let place = years.firstIndex(of: year) else { return lines }
      key = { $0.cells[place]?.value }
    case .change: key = { $0.change(at: reference)?.value }
    case .percent: key = { $0.change(at: reference)?.percent }
    }
    return ordered(lines, choice.isReversed) { key(rows[$0]) }
  }

  /// The rows that are not folded away; where names are looked for, those that hold them.
  private static func shown(_ rows: [Row], _ choice: SeriesChoice) -> [Int] {
    let query = Query(choice.filter)
    if !query.isEmpty {
      let kept = SearchIndex(paragraphs: rows.lazy.map(\.agency))
        .paragraphs(matching: query, count: rows.count)
      return rows.indices.filter { kept[$0] }
    }
    var lines: [Int] = []
    var hidden = Int.max
    for (place, row) in rows.enumerated() where row.depth <= hidden {
      lines.append(place)
      hidden = choice.folded.contains(row.agency) ? row.depth : .max
    }
    return lines
  }

  private static func yearLines(_ rows: [Row], _ years: [Int], _ choice: SeriesChoice) -> [Int] {
    let all = Array(years.indices)
    guard choice.isTurned, case .agency(let name) = choice.order,
      let row = rows.first(where: { $0.agency == name })
    else { return all }
    return ordered(all, choice.isReversed) { row.cells[$0]?.value }
  }

  /// The largest first; gaps stay at the end whichever way the others stand.
  private static func ordered(
    _ places: [Int], _ isReversed: Bool, by key: (Int) -> Double?
  ) -> [Int] {
    let keyed = places.map { (place: $0, key: key($0)) }
    let known = keyed.filter { $0.key != nil }.sorted { left, right in
      let (first, second) = (left.key ?? 0, right.key ?? 0)
      guard first != second else { return left.place < right.place }
      return isReversed ? first < second : first > second
    }
    return (known + keyed.filter { $0.key == nil }).map(\.place)
  }
}

extension SeriesTable.Row {
  /// The difference to the year before.
  struct Change: Equatable, Sendable {
    /// Exact, but of rates, which are rounded to be shown.
    let number: Decimal
    let value: Double
    /// In percent of what it was; nil where that was 0, and for rates, whose difference is in points.
    let percent: Double?
  }

  /// What changed from the year before; nil where one of both is not stated.
  func change(at year: Int) -> Change? {
    guard year > 0, let now = cells[safe: year] ?? nil, let before = cells[safe: year - 1] ?? nil
    else { return nil }
    let isRate = now.point.sides != nil
    return Change(
      number: now.point.number - before.point.number, value: now.value - before.value,
      percent: isRate || before.value == 0
        ? nil : (now.value - before.value) / abs(before.value) * 100)
  }
}
