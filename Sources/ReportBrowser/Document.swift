public import ReportMetrics
public import ReportModel
public import ReportSearch

/// A document: a report with all that is derived from it once, when it is read.
public struct Document: Equatable, Sendable {
  /// The report.
  public var report: Report
  /// Its figures, in the order of the text.
  public var metrics: [Metric]
  /// Its text, ready to be searched.
  public var index: SearchIndex
  /// The name to show for the file.
  public var name: String
  /// Whether more of the file is still being read.
  public var isPartial: Bool

  /// A document of a report and what was derived from it.
  public init(
    report: Report, metrics: [Metric], index: SearchIndex, name: String, isPartial: Bool = false
  ) {
    self.report = report
    self.metrics = metrics
    self.index = index
    self.name = name
    self.isPartial = isPartial
  }
}
