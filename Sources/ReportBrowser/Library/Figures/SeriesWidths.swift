import FoundationEssentials
import TerminalModel

/// How wide the columns of a series are, measured once when it is made.
struct SeriesWidths: Equatable, Sendable {
  /// The widest name with its indent.
  private(set) var name = 4
  /// The widest number.
  private(set) var cell = 4
  /// The widest difference to the year before.
  private(set) var change = 6
  /// The widest difference in percent.
  private(set) var percent = 4

  /// The widths of some rows.
  init(
    _ rows: [SeriesTable.Row], _ spreads: [SeriesSpread?] = [], _ reference: Int = 0, isRate: Bool
  ) {
    for number in spreads.flatMap({ $0?.quartiles ?? [] }) {
      cell = max(cell, SeriesNumber.shown(number, isRate: isRate).utf8.count)
    }
    // The longest number is one of both ends; of most that are between no words need be made.
    var (highest, lowest, hasFractions) = (0.0, 0.0, false)
    for row in rows {
      name = max(name, displayWidth(row.agency, .narrow) + 2 * row.depth + 2)
      for cell in row.cells {
        guard let cell else { continue }
        highest = max(highest, cell.value)
        lowest = min(lowest, cell.value)
        if !isRate, cell.value != cell.value.rounded() { hasFractions = true }
      }
      guard let last = row.change(at: reference) else { continue }
      change = max(change, displayWidth(SeriesNumber.change(last, isRate: isRate), .narrow))
      if let percent = last.percent {
        self.percent = max(
          self.percent, displayWidth(SeriesNumber.percent(percent), .narrow))
      }
    }
    for end in [highest, lowest] where abs(end) < 1e15 {
      let number = isRate ? Decimal(end) : Decimal(Int(end.rounded(.towardZero)))
      let digits = SeriesNumber.shown(number, isRate: isRate).utf8.count
      cell = max(cell, digits + (hasFractions ? 3 : 0))
    }
  }
}
