import ReportMetrics
import ReportModel
import TerminalModel

/// A row of the table of figures: a metric, set in below the total it is a part of.
struct MetricRow: Equatable, Sendable {
  /// The metric, as a place in the document's metrics.
  var metric: Int
  /// How many totals stand above it.
  var depth: Int

  /// The rows of metrics: in the order of the text, but every part right below its total.
  static func rows(of metrics: [Metric]) -> [MetricRow] {
    // The first and the next part of each total, as two arrays: no table for a hundred thousand.
    var first = [Int32](repeating: -1, count: metrics.count)
    var next = first
    for index in stride(from: metrics.count - 1, through: 0, by: -1) {
      guard let parent = metrics[index].parent else { continue }
      next[index] = first[parent]
      first[parent] = Int32(index)
    }
    var rows: [MetricRow] = []
    rows.reserveCapacity(metrics.count)
    for index in metrics.indices where metrics[index].parent == nil {
      var open = [MetricRow(metric: index, depth: 0)]
      while let row = open.popLast() {
        rows.append(row)
        let (sibling, part) = (Int(next[row.metric]), Int(first[row.metric]))
        if row.depth > 0, sibling >= 0 {
          open.append(MetricRow(metric: sibling, depth: row.depth))
        }
        if part >= 0 { open.append(MetricRow(metric: part, depth: row.depth + 1)) }
      }
    }
    return rows
  }
}

/// How many columns the figures need, so that nothing moves when the table scrolls.
struct MetricWidths: Equatable, Sendable {
  /// The widest number with its scale.
  var value = 4
  /// The widest unit.
  var unit = 4
  /// The widest qualifier.
  var qualifier = 4
  /// The widest path of section numbers.
  var section = 4

  /// Measures metrics; headings in the table are four columns wide, so none is narrower.
  init(_ metrics: [Metric], of report: Report) {
    var measured = -1
    for metric in metrics {
      value = max(value, displayWidth(metric.value + metric.scale))
      unit = max(unit, displayWidth(metric.unit))
      qualifier = max(qualifier, displayWidth(metric.limits))
      guard metric.section != measured else { continue }
      measured = metric.section
      section = max(section, displayWidth(report.numberPath(ofSection: measured)))
    }
  }
}

extension Metric {
  /// What bounds or places the number: its qualifier, and the side of a change it is on.
  var limits: String {
    switch role {
    case .before: qualifier + "前"
    case .after: qualifier + "后"
    case nil: qualifier
    }
  }
}
