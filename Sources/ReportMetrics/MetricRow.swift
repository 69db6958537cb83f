/// A row of a table of metrics: a metric, set in below the total it is a part of.
public struct MetricRow: Equatable, Sendable {
  /// The metric, as an index into the report's metrics.
  public var metric: Int
  /// How many totals stand above it.
  public var depth: Int

  /// A row.
  public init(metric: Int, depth: Int) {
    self.metric = metric
    self.depth = depth
  }

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
