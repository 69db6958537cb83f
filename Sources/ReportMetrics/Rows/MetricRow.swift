public import ReportModel

/// A row of a table of metrics: a metric, set in below the total it is a part of.
public struct MetricRow: Equatable, Sendable {
  /// The metric, as an index into the report's metrics.
  @Narrow public var metric: Int
  /// How many totals stand above it.
  @Narrow public var depth: Int
  /// The table whose name the row is, as an index into the report's tables; nil for a figure.
  ///
  /// Such a row stands above the figures of its table and has the first of them as its metric.
  @NarrowIndex public var heading: Int?
  /// Whether parts stand below it.
  public var hasParts: Bool

  /// A row.
  public init(metric: Int, depth: Int, hasParts: Bool = false, heading: Int? = nil) {
    self.metric = metric
    self.depth = depth
    self.hasParts = hasParts
    self.heading = heading
  }

  /// What the row is known by among all rows.
  public var id: Int { heading.map { -1 - $0 } ?? metric }

  /// The rows of metrics: in the order of the text, but every part right below its total.
  public static func rows(of metrics: [Metric]) -> [MetricRow] {
    let chains = PartChains(metrics)
    var rows: [MetricRow] = []
    rows.reserveCapacity(metrics.count)
    for index in metrics.indices where metrics[index].parent == nil {
      var open = [MetricRow(metric: index, depth: 0)]
      while var row = open.popLast() {
        let part = chains.first(of: row.metric)
        row.hasParts = part != nil
        rows.append(row)
        if row.depth > 0, let sibling = chains.next(after: row.metric) {
          open.append(MetricRow(metric: sibling, depth: row.depth))
        }
        if let part { open.append(MetricRow(metric: part, depth: row.depth + 1)) }
      }
    }
    return rows
  }

  /// The rows of metrics with those of each table below a row for the table.
  public static func rowsWithTables(of metrics: [Metric]) -> [MetricRow] {
    let plain = rows(of: metrics)
    guard metrics.contains(where: { $0.cell != nil }) else { return plain }
    var result: [MetricRow] = []
    result.reserveCapacity(plain.count + 8)
    var table: Int?
    for row in plain {
      if row.depth == 0 {
        let next = metrics[row.metric].cell?.table
        if let next, next != table {
          result.append(MetricRow(metric: row.metric, depth: 0, hasParts: true, heading: next))
        }
        table = next
      }
      var row = row
      if table != nil { row.depth += 1 }
      result.append(row)
    }
    return result
  }
}
