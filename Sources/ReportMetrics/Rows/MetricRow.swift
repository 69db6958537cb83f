import ReportModel

/// A row of a table of metrics: a metric, set in below the total it is a part of.
public struct MetricRow: Equatable, Sendable {
  /// The metric, as an index into the report's metrics.
  public var metric: Int
  /// How many totals stand above it.
  public var depth: Int
  /// Whether parts stand below it.
  public var hasParts: Bool
  /// The table whose name the row is, as an index into the report's tables; nil for a figure.
  ///
  /// Such a row stands above the figures of its table and has the first of them as its metric.
  public var heading: Int?

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
      while var row = open.popLast() {
        row.hasParts = first[row.metric] >= 0
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
