import FoundationEssentials

/// What many cells of one year come to: quartiles and median, as spreadsheets reckon them (QUARTILE.INC).
struct SeriesSpread: Equatable, Sendable {
  /// How many cells there are.
  let count: Int
  /// A quarter of the cells is at most this.
  let lowerQuartile: Decimal
  let median: Decimal
  let upperQuartile: Decimal

  /// The spread of some cells; nil where there are none.
  init?(_ cells: [SeriesTable.Cell]) {
    guard !cells.isEmpty else { return nil }
    // Numbers are put in order by themselves: moving whole cells about takes five times as long.
    let order = cells.enumerated().map { (value: $0.element.value, place: $0.offset) }
      .sorted { $0.value < $1.value }
    let sorted = order.map { cells[$0.place].point.number }
    count = sorted.count
    lowerQuartile = SeriesSpread.quarter(1, of: sorted)
    median = SeriesSpread.quarter(2, of: sorted)
    upperQuartile = SeriesSpread.quarter(3, of: sorted)
  }

  /// All three, the lowest first.
  var quartiles: [Decimal] { [lowerQuartile, median, upperQuartile] }

  private static func quarter(_ quarter: Int, of sorted: [Decimal]) -> Decimal {
    let (place, rest) = ((sorted.count - 1) * quarter).quotientAndRemainder(dividingBy: 4)
    guard rest > 0 else { return sorted[place] }
    return sorted[place] + (sorted[place + 1] - sorted[place]) * Decimal(rest) / 4
  }
}
