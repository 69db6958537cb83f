import ReportAudit
import ReportModel

/// The cells that failing findings rest on: the totals that do not fit, and what they were summed from.
struct FailingCells: Equatable, Sendable {
  /// One cell for each finding, where to look at it, in the order of the tables.
  private(set) var stops: [CellPlace] = []
  /// The totals that their parts do not add up to.
  private var totals: Set<CellPlace> = []
  /// The findings that rest on each cell, as places in the list of findings.
  private var findings: [CellPlace: [Int]] = [:]

  /// No failing cell.
  init() {}

  /// The cells that some findings rest on.
  init(_ findings: [Finding]) {
    var stops: Set<CellPlace> = []
    for index in findings.indices where FailingCells.isAboutFigures(findings[index]) {
      let cells = findings[index].evidence.filter { $0.value != nil && $0.file == nil }.compactMap(
        \.place)
      guard let first = cells.first, let last = cells.last else { continue }
      // What the prose says otherwise has no total here; sums have theirs behind their parts.
      let isProse = findings[index].rule == .proseTable
      let stop = isProse ? first : last
      stops.insert(stop)
      if !isProse { totals.insert(last) }
      for cell in cells where cell != stop { self.findings[cell, default: []].append(index) }
      // What fails at the cell itself is told before what it is only a part of.
      self.findings[stop, default: []].insert(index, at: 0)
    }
    self.stops = stops.sorted()
  }

  /// Blank cells are listed by a finding too, but nothing is wrong with a figure there.
  private static func isAboutFigures(_ finding: Finding) -> Bool {
    finding.status == .fail && finding.rule != .blankCells
      && finding.evidence.contains { $0.place != nil }
  }

  /// What is to be said of a cell.
  enum Mark: Equatable {
    /// It is the total of a sum that does not hold.
    case total
    /// It is a part of one.
    case part
  }

  /// The mark of a cell, nil for one that nothing fails at.
  func mark(at place: CellPlace) -> Mark? {
    guard findings[place] != nil else { return nil }
    return totals.contains(place) ? .total : .part
  }

  /// The findings that rest on a cell, as places in the list of findings.
  func findings(at place: CellPlace) -> [Int] { findings[place] ?? [] }

  /// The stops in one table.
  func stops(inTable table: Int) -> ArraySlice<CellPlace> {
    let first = stops.partitioningIndex { $0.table >= table }
    let end = stops.partitioningIndex { $0.table > table }
    return stops[first..<end]
  }

  /// The stop behind or before a place, beginning anew at the ends; nil without any.
  func stop(from place: CellPlace, forward: Bool) -> CellPlace? {
    if forward { return stops.first { $0 > place } ?? stops.first }
    return stops.last { $0 < place } ?? stops.last
  }
}
