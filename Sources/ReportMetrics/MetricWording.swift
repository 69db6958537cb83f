public import FoundationEssentials
import ReportModel

/// What many metrics of a report say alike: 件 of 2017, exact and without a scale.
///
/// A class, because thousands of metrics share one. None is ever changed.
final class MetricWording: Equatable, Sendable {
  let columnName: String
  let scale: String
  let unit: String
  let qualifier: String
  let period: String
  let rangeEnd: Decimal?

  init(
    columnName: String, scale: String, unit: String, qualifier: String, period: String,
    rangeEnd: Decimal?
  ) {
    self.columnName = columnName
    self.scale = scale
    self.unit = unit
    self.qualifier = qualifier
    self.period = period
    self.rangeEnd = rangeEnd
  }

  /// Whether both say the same, to the byte.
  static func == (left: MetricWording, right: MetricWording) -> Bool {
    left === right
      || left.unit.isVerbatim(right.unit) && left.period.isVerbatim(right.period)
        && left.qualifier.isVerbatim(right.qualifier) && left.scale.isVerbatim(right.scale)
        && left.columnName.isVerbatim(right.columnName) && left.rangeEnd == right.rangeEnd
  }

  /// A number that all wordings have that say the same.
  var fingerprint: UInt64 {
    [unit, period, qualifier, columnName].reduce(0) { $0 &* 31 &+ $1.fingerprint }
  }
}

extension Metric {
  /// The column that the label ends with; "" for prose, and for columns that add nothing (总计).
  public var columnName: String { wording.columnName }
  /// The scale as printed: "", `万`, `亿`, `万亿`.
  public var scale: String { wording.scale }
  /// The upper end of a range (3—5), or nil.
  public var rangeEnd: Decimal? { wording.rangeEnd }
  /// The measure word, verbatim and whole; "" if the text gives none.
  public var unit: String { wording.unit }
  /// The words that blur or bound the number (约, 逾, 以上), verbatim; "" if none.
  public var qualifier: String { wording.qualifier }
  /// The period the fact belongs to (`2017`, `2013-2015`); "" if unknown.
  public var period: String { wording.period }
}
