import ReportForms
import ReportMetrics
import ReportModel

/// What is known of the arithmetic that a figure stands in.
enum MetricMark: UInt8, Equatable, Sendable {
  /// Nothing is stated that could be checked.
  case none
  /// It has parts, but the text does not say that they are all, or it is only a bound.
  case unchecked
  /// Its parts add up to it.
  case holds
  /// Its parts do not add up to it though they claim to, or it is a share that does not fit.
  case fails

  /// The mark of every metric.
  static func marks(of metrics: [Metric], in report: Report) -> [MetricMark] {
    var marks = [MetricMark](repeating: .none, count: metrics.count)
    for relation in MetricRelations.relations(of: metrics, in: report) {
      guard let (metric, mark) = mark(of: relation), mark.rawValue > marks[metric].rawValue else {
        continue
      }
      marks[metric] = mark
    }
    let open = openTotals(of: report)
    for metric in metrics.indices where marks[metric] == .holds {
      if let cell = metrics[metric].cell, open.contains(cell) { marks[metric] = .unchecked }
    }
    return marks
  }

  /// The cells of forms that are the total of a sum which could not be checked: that another sum of theirs holds
  /// does not settle it.
  private static func openTotals(of report: Report) -> Set<CellPlace> {
    var totals: Set<CellPlace> = []
    for (index, table) in report.tables.enumerated() where table.formNumber != nil {
      for sum in FormSums(of: table).all where sum.verdict == .unchecked && sum.totals.count == 1 {
        totals.formUnion(
          sum.totals.map { CellPlace(table: index, row: $0.row, column: $0.column) })
      }
    }
    return totals
  }

  /// The metric that a relation marks; a share marks the percent, not what it is a percent of.
  private static func mark(of relation: MetricRelation) -> (Int, MetricMark)? {
    switch relation.kind {
    case .sum, .sumError, .balance:
      guard let total = relation.total else { return nil }
      return (total, relation.holds.map { $0 ? .holds : .fails } ?? .unchecked)
    case .partialSum, .subset:
      return relation.total.map { ($0, relation.holds == false ? .fails : .unchecked) }
    case .share, .change, .enumeration:
      guard relation.holds == false, let figure = relation.parts.last ?? relation.total else {
        return nil
      }
      return (figure, .fails)
    case .instance, .outsideShare, .growth, .granularity, .restatement:
      return nil
    }
  }
}
