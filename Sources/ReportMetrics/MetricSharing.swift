import ReportModel

/// Lets metrics that say the same share it, while they are found.
struct MetricSharing {
  private var names = SharedStrings()
  private var wordings: Set<MetricWording> = []

  /// As many wordings as are held at most; see ``SharedStrings``.
  private static let most = 1 << 14

  /// A metric that shares its name and its wording with one before it that says the same.
  mutating func shared(_ metric: Metric) -> Metric {
    if wordings.count >= MetricSharing.most { wordings.removeAll(keepingCapacity: true) }
    var metric = metric
    metric.name = names.shared(metric.name)
    metric.wording = wordings.insert(metric.wording).memberAfterInsert
    return metric
  }
}
