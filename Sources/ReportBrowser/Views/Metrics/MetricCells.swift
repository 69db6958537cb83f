import FoundationEssentials
import ReportMetrics
import ReportModel
import TerminalModel
import Wording

/// The cells of one figure in the table.
struct MetricCells {
  /// The number up to its decimal point, and what follows it with the scale: aligned at their border.
  let whole: String
  let fraction: String
  /// How much of its total a part is, in tenths of a percent; nil for what is no part or has none.
  let share: Int?

  init(_ metric: Metric, in document: Document) {
    (whole, fraction) = MetricCells.parts(of: metric.printedValue)
    share = MetricCells.share(of: metric, in: document)
  }

  /// A printed value up to its decimal point, and the rest of it.
  static func parts(of value: String) -> (whole: String, fraction: String) {
    let head = value.prefix { $0.isNumber || $0 == "-" || $0 == "+" }
    return (String(head), String(value.dropFirst(head.count)))
  }

  private static func share(of metric: Metric, in document: Document) -> Int? {
    guard metric.relation == .part, let parent = metric.parent else { return nil }
    let total = document.metrics[parent]
    guard total.number > 0, metric.number >= 0, metric.number <= total.number,
      total.unit == metric.unit
    else { return nil }
    // The quotient is drawn, not kept: ten cells and one decimal are all that is seen of it.
    return Double((metric.number * 1000 / total.number).description).map { Int($0.rounded()) }
  }

  /// The share in words: `94.6%`.
  var percent: String {
    guard let share else { return "" }
    return "\(share / 10).\(share % 10)%"
  }
}

/// How many columns the figures need, so that nothing moves when the table scrolls.
struct MetricWidths: Equatable, Sendable {
  /// The widest number before its decimal point.
  var whole = 2
  /// The widest rest of a number, with its scale.
  var fraction = 0
  /// The widest number with its scale.
  var value: Int
  /// The widest unit.
  var unit: Int
  /// The widest qualifier.
  var qualifier = 0
  /// The widest path of section numbers.
  var section: Int
  /// Whether any figure is a part of a total that can be compared.
  var hasShares = false

  /// Measures metrics; no column is narrower than its head.
  ///
  /// - Parameters:
  ///   - metrics: the metrics.
  ///   - tables: the counts of cells, which stand among the numbers.
  ///   - report: the report.
  ///   - ambiguous: how wide the terminal draws what it may draw in one column or two.
  init(
    _ metrics: [Metric], _ tables: [TableSummary], of report: Report, _ ambiguous: AmbiguousWidth
  ) {
    let head = MetricHead(ambiguous)
    value = head.value
    unit = head.unit
    section = head.section
    if !tables.isEmpty { unit = max(unit, displayWidth(MetricHead.cells, ambiguous)) }
    var measured = -1
    for table in tables { whole = max(whole, "\(table.count)".count) }
    value = max(value, whole)
    for metric in metrics {
      let value = metric.printedValue
      let parts = MetricCells.parts(of: value)
      self.value = max(self.value, displayWidth(value, ambiguous))
      whole = max(whole, parts.whole.count)
      fraction = max(fraction, displayWidth(parts.fraction, ambiguous))
      unit = max(unit, displayWidth(metric.unit, ambiguous))
      qualifier = max(qualifier, displayWidth(metric.limits, ambiguous))
      hasShares = hasShares || metric.relation == .part
      guard metric.section != measured else { continue }
      measured = metric.section
      section = max(section, displayWidth(report.numberPath(ofSection: measured), ambiguous))
    }
    if qualifier > 0 { qualifier = max(qualifier, head.qualifier) }
    whole = max(whole, head.value - fraction)
  }
}

/// The words above the columns of figures, and how wide they are.
struct MetricHead {
  let value: Int
  let unit: Int
  let qualifier: Int
  let section: Int

  /// The columns that the words take in the language that is spoken.
  init(_ ambiguous: AmbiguousWidth) {
    value = displayWidth(MetricHead.value, ambiguous)
    unit = displayWidth(MetricHead.unit, ambiguous)
    qualifier = displayWidth(MetricHead.qualifier, ambiguous)
    section = displayWidth(MetricHead.section, ambiguous)
  }

  static var label: String { say("指标") }
  static var value: String { say("数值") }
  static var unit: String { say("单位") }
  static var qualifier: String { say("限定") }
  static var share: String { say("占比") }
  static var section: String { say("章节") }
  /// The unit of a count of cells.
  static var cells: String { say("格") }
}

extension Metric {
  /// What bounds or places the number: its qualifier, and the side of a change it is on.
  var limits: String {
    switch role {
    case .before: qualifier.isEmpty ? say("前") : say("\(qualifier)前")
    case .after: qualifier.isEmpty ? say("后") : say("\(qualifier)后")
    case nil: qualifier
    }
  }
}
