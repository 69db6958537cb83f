import FoundationEssentials

/// Lays what reports state under their agencies and years.
struct SeriesFiling {
  private(set) var rows: [SeriesTable.Row] = []
  private(set) var years: [Int] = []
  private(set) var unplaced = 0

  /// More years than any series has; with fewer the gaps between them are columns too.
  private static let mostYears = 60

  /// What reports state, by who made them.
  init(_ points: [SeriesPoint], _ shelf: LibraryShelf) {
    let byReport = Dictionary(
      points.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(agency: LibraryShelf.Agency, cells: [Int: SeriesTable.Cell])] = []
    for agency in shelf.agencies {
      let cells = SeriesFiling.cells(of: agency, in: shelf, byReport, &unplaced)
      found.append((agency, cells))
    }
    years = SeriesFiling.span(Set(found.flatMap(\.cells.keys)))
    let kept = SeriesFiling.kept(found.map { ($0.agency.depth, !$0.cells.isEmpty) })
    var ancestors: [Int] = []
    for (place, line) in found.enumerated() where kept[place] {
      // The depth among those that are kept: above them may stand agencies without a report.
      while let last = ancestors.last, last >= line.agency.depth { ancestors.removeLast() }
      let next = kept[(place + 1)...].firstIndex(of: true)
      rows.append(
        SeriesTable.Row(
          agency: line.agency.name, depth: ancestors.count,
          isParent: next.map { found[$0].agency.depth > line.agency.depth } ?? false,
          cells: years.map { line.cells[$0] }))
      ancestors.append(line.agency.depth)
    }
  }

  private static func cells(
    of agency: LibraryShelf.Agency, in shelf: LibraryShelf, _ points: [Int64: SeriesPoint],
    _ unplaced: inout Int
  ) -> [Int: SeriesTable.Cell] {
    var reports: [Int: [Int]] = [:]
    for place in shelf.rows[agency.rows] where points[shelf.reports[place].id] != nil {
      if let year = shelf.reports[place].year, !agency.name.isEmpty {
        reports[year, default: []].append(place)
      } else {
        unplaced += 1
      }
    }
    return reports.compactMapValues { places in
      guard let first = places.min(by: { shelf.reports[$0].file < shelf.reports[$1].file }),
        let point = points[shelf.reports[first].id]
      else { return nil }
      return SeriesTable.Cell(
        point: point, value: point.value,
        others: places.count - 1)
    }
  }

  /// The years from the first to the last; where one of them is far off, those alone that are stated.
  private static func span(_ years: Set<Int>) -> [Int] {
    guard let first = years.min(), let last = years.max() else { return [] }
    return last - first < mostYears ? Array(first...last) : years.sorted()
  }

  /// Which lines of a tree are kept: those that state something, and those above them.
  private static func kept(_ lines: [(depth: Int, isFilled: Bool)]) -> [Bool] {
    var kept = lines.map(\.isFilled)
    // From below: what stands below a line tells it.
    var depths: [Int] = []
    for place in lines.indices.reversed() {
      while let last = depths.last, last > lines[place].depth {
        kept[place] = true
        depths.removeLast()
      }
      if kept[place], depths.last != lines[place].depth { depths.append(lines[place].depth) }
    }
    return kept
  }
}
