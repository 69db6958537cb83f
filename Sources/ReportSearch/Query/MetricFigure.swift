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
  /// The number as a cell prints it below a head that scales it: 1.2 in a column of 万元; nil elsewhere.
  ///
  /// A number asked for by itself is compared with it, one with a scale or a unit with ``number``.
  public var printed: Decimal?

  /// A figure at a place.
  public init(reading: ReadingRange, number: Decimal, unit: String, printed: Decimal? = nil) {
    self.printed = printed
    self.reading = reading
    self.number = number
    self.unit = unit
  }
}
