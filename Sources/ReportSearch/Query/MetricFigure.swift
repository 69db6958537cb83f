public import FoundationEssentials
public import ReportModel

/// A figure of a report, as far as a search asks for it.
public struct MetricFigure: Equatable, Sendable {
  /// Where the figure stands: its number and unit, as a reading range.
  public var reading: ReadingRange
  /// The number, its scale taken in.
  public var number: Decimal
  /// The unit as printed; "" if there is none.
  public var unit: String

  /// A figure at a place.
  public init(reading: ReadingRange, number: Decimal, unit: String) {
    self.reading = reading
    self.number = number
    self.unit = unit
  }
}
