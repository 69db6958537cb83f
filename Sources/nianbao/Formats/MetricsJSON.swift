internal import FoundationEssentials
internal import ReportMetrics
internal import ReportModel

/// The metrics for other programs: an array with a line a metric, keys in the order of the contract.
struct MetricsJSON {
  /// The array.
  let value: JSONValue

  /// The metrics of a table's rows, in their order; an id is the place in the text, from 1.
  init(_ rows: [MetricTable.Entry]) {
    value = .list(rows.count) { MetricsJSON.member(of: rows[$0]) }
  }

  private static func member(of row: MetricTable.Entry) -> JSONValue {
    let metric = row.facts
    var object: JSONObject = [
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
      "quote": JSONValue(row.cell == nil ? row.quote : nil),
      "offset": .number(metric.source.lowerBound),
    ]
    object.members += members(of: row)
    return .object(object)
  }

  /// The cell of a figure in a table, in the words and numbers of `nianbao tables`.
  private static func members(of row: MetricTable.Entry) -> [JSONObject.Member] {
    guard let names = row.cell, let cell = row.facts.cell else { return [] }
    return [
      JSONObject.Member(key: "table", value: .number(names.table)),
      JSONObject.Member(key: "group", value: JSONValue(names.group)),
      JSONObject.Member(key: "row", value: .string(names.row)),
      JSONObject.Member(key: "column", value: .string(names.column)),
      JSONObject.Member(key: "rowIndex", value: .number(cell.row)),
      JSONObject.Member(key: "columnIndex", value: .number(cell.column)),
    ]
  }
}
