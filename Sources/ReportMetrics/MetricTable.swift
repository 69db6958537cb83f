import FoundationEssentials
public import ReportModel

/// The metrics of a report as rows for people, breakdowns below their total.
///
/// ```
/// 指标                          数值   单位  限定  章节
/// 通过门户网站主动公开政府信息    864  条          二/（一）
///   机构职能类信息                  1  条          二/（一）
/// ```
public struct MetricTable: Equatable, Sendable {
  /// One metric as its cells, in the words of the text.
  public struct Row: Equatable, Sendable {
    /// The metric, as an index into the report's metrics.
    public var metric: Int
    /// How many totals it lies below.
    public var depth: Int
    /// The name of the indicator (指标).
    public var label: String
    /// Value and scale as printed, a range with both ends (数值).
    public var value: String
    /// The measure word (单位).
    public var unit: String
    /// The words that blur or bound the number (限定).
    public var qualifier: String
    /// The heading numbers of its section (章节).
    public var section: String
    /// The sentence it stands in (原句).
    public var sentence: String
    /// The metric with all its facts.
    public var facts: Metric
    /// The words of qualifier, number, scale and unit as they stand in the source.
    public var quote: String
  }

  /// The heads of the columns 指标, 数值, 单位, 限定, 章节.
  public static let columns = ["指标", "数值", "单位", "限定", "章节"]

  /// The rows in the order of the text, a part right below its total.
  public var rows: [Row]

  /// The table of a report's metrics.
  public init(_ metrics: [Metric], of report: Report) {
    var path = SectionPath(report: report)
    rows = MetricRow.rows(of: metrics).map { row in
      let metric = metrics[row.metric]
      return MetricTable.row(row.metric, metric, row.depth, report, path.of(metric))
    }
  }

  private static func row(
    _ index: Int, _ metric: Metric, _ depth: Int, _ report: Report, _ section: String
  ) -> Row {
    Row(
      metric: index, depth: depth, label: metric.label, value: metric.printedValue,
      unit: metric.unit,
      qualifier: metric.qualifier, section: section,
      sentence: report.string(reading: metric.sentence).trimmingBlanks(), facts: metric,
      quote: report.text[metric.source])
  }

}

extension Metric {
  /// Value and scale as printed, a range with both ends: `84.78万`, `3—5`, `239`.
  public var printedValue: String {
    guard let end = rangeEnd else { return value + scale }
    let upper = Scale(rawValue: scale).map { end / $0.factor } ?? end
    return "\(value)—\(upper)\(scale)"
  }
}

/// The heading numbers of the section asked for last; metrics of one section come together.
private struct SectionPath {
  let report: Report
  private var section = -1
  private var path = ""

  init(report: Report) { self.report = report }

  mutating func of(_ metric: Metric) -> String {
    guard metric.section != section else { return path }
    section = metric.section
    path = report.sections.indices.contains(section) ? report.numberPath(ofSection: section) : ""
    return path
  }
}

extension Scale {
  /// What the scale multiplies by.
  fileprivate var factor: Decimal {
    switch self {
    case .one: 1
    case .wan: 10_000
    case .yi: 100_000_000
    case .wanYi: 1_000_000_000_000
    }
  }
}

extension String {
  /// The string without white space at its ends.
  fileprivate func trimmingBlanks() -> String {
    var view = unicodeScalars[...]
    while let first = view.first, first.isBlank { view.removeFirst() }
    while let last = view.last, last.isBlank { view.removeLast() }
    return String(view)
  }
}
