internal import FoundationEssentials
internal import ReportMetrics

/// The metrics for other programs: an array with a line a metric, keys in the order of the contract.
struct MetricsJSON {
  /// The array.
  let value: JSONValue

  /// The metrics of a table's rows, in their order; an id is the place in the text, from 1.
  init(_ rows: [MetricTable.Row]) {
    value = .array(rows.map { MetricsJSON.member(of: $0) })
  }

  private static func member(of row: MetricTable.Row) -> JSONValue {
    let metric = row.facts
    return .object([
      "id": .number(row.metric + 1),
      "label": .string(metric.label),
      "value": .string(metric.value),
      "scale": .string(metric.scale),
      "number": .string(metric.number.description),
      "rangeEnd": JSONValue(metric.rangeEnd?.description),
      "unit": .string(metric.unit),
      "qualifier": .string(metric.qualifier),
      "kind": .string(metric.kind.rawValue),
      "parent": JSONValue(metric.parent.map { $0 + 1 }),
      "relation": JSONValue(metric.relation?.rawValue),
      "role": JSONValue(metric.role?.rawValue),
      "section": .string(row.section),
      "period": .string(metric.period),
      "quote": .string(row.quote),
      "offset": .number(metric.source.lowerBound),
    ])
  }
}
