import ReportModel

/// Sets the metrics of prose and tables in one order.
extension [Metric] {
  /// The metrics in the order of the text, each stretch of it once.
  ///
  /// A table inside the cell of another, or an archive made by hand, may name a cell twice.
  func inTextOrder() -> [Metric] {
    var end = -1
    var start = -1
    // Zero statements of one sentence overlap.
    let isOrdered = allSatisfy { metric in
      defer { (start, end) = (metric.reading.lowerBound, metric.reading.upperBound) }
      return metric.reading.lowerBound >= (metric.cell == nil ? start : end)
    }
    guard !isOrdered else { return self }
    let order = indices.sorted {
      (self[$0].reading.lowerBound, $0) < (self[$1].reading.lowerBound, $1)
    }
    var kept: [Int] = []
    end = -1
    for index in order where self[index].cell == nil || self[index].reading.lowerBound >= end {
      kept.append(index)
      end = Swift.max(end, self[index].reading.upperBound)
    }
    var places = [Int?](repeating: nil, count: count)
    for (place, index) in kept.enumerated() { places[index] = place }
    return kept.map { index in
      var metric = self[index]
      guard let parent = metric.parent else { return metric }
      metric.parent = places[parent]
      if metric.parent == nil { metric.relation = nil }
      return metric
    }
  }
}
