public import ReportModel

/// Finds the figures of a report.
public enum MetricExtractor {
  /// The metrics of a report, in the order of the text.
  public static func metrics(of report: Report) -> [Metric] { [] }
}
