internal import ArgumentParser
internal import ReportMetrics

/// What the rows of the metric table are sorted by.
enum MetricOrder: String, ExpressibleByArgument, CaseIterable {
  /// As they stand in the text, parts not below their total but where they are.
  case offset
  /// By the name of the indicator.
  case label
  /// The largest number first, whatever the unit.
  case number
  /// By unit, and the largest number first in each.
  case unit
  /// By kind, as they stand in the text in each.
  case kind
  /// By period, as they stand in the text in each.
  case period

  /// Puts rows in this order, none of them set in below its total any more.
  ///
  /// In place: a row holds some twenty words, and a table may have a million of them.
  func sort(_ rows: inout [MetricTable.Entry]) {
    rows.sort(by: isBefore)
    for index in rows.indices { rows[index].depth = 0 }
  }

  /// Whether a row comes before another; the place in the text decides between equals.
  private func isBefore(_ first: MetricTable.Entry, _ second: MetricTable.Entry) -> Bool {
    let (a, b) = (first.facts, second.facts)
    switch self {
    case .offset: break
    case .label: if a.label != b.label { return a.label < b.label }
    case .number: if a.number != b.number { return a.number > b.number }
    case .unit:
      if a.unit != b.unit { return a.unit < b.unit }
      if a.number != b.number { return a.number > b.number }
    case .kind: if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    case .period: if a.period != b.period { return a.period < b.period }
    }
    return first.metric < second.metric
  }
}
