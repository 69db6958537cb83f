import ReportModel

/// Lets metrics that say the same share it, while they are found.
struct MetricSharing {
  private var names = SharedStrings()
  /// The wordings met last, each at the place that its bytes give it.
  private var wordings: [MetricWording?] = Array(repeating: nil, count: MetricSharing.room)

  /// As many wordings as are held, a power of two.
  private static let room = 1 << 9

  /// A metric that shares its name and its wording with one before it that says the same.
  mutating func shared(_ metric: Metric) -> Metric {
    var metric = metric
    metric.name = names.shared(metric.name)
    let place = Int(metric.wording.fingerprint & UInt64(MetricSharing.room - 1))
    if let known = wordings[place], known == metric.wording {
      metric.wording = known
    } else {
      wordings[place] = metric.wording
    }
    return metric
  }
}
