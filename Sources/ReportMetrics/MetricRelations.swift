import FoundationEssentials
public import ReportModel

/// Finds what a report states about its figures together, and checks the arithmetic.
public enum MetricRelations {
  /// The relations of a report's metrics, in the order of their totals.
  ///
  /// - Parameters:
  ///   - metrics: the report's metrics, as ``MetricExtractor`` gives them.
  ///   - report: the report.
  /// - Returns: relations whose indices point into `metrics`.
  public static func relations(of metrics: [Metric], in report: Report) -> [MetricRelation] {
    var parts: [[Int]] = Array(repeating: [], count: metrics.count)
    for (index, metric) in metrics.enumerated() {
      if let parent = metric.parent, metric.relation == .part { parts[parent].append(index) }
    }
    return metrics.indices.compactMap { total in
      guard parts[total].count > 1 else { return nil }
      let sum = parts[total].reduce(Decimal(0)) { $0 + metrics[$1].number }
      let difference = sum - metrics[total].number
      let isSum = difference == 0 && metrics[total].qualifier.isEmpty
      return MetricRelation(
        kind: isSum ? .sum : .partialSum, total: total, parts: parts[total],
        holds: isSum ? true : nil, difference: difference)
    }
  }
}
