import ReportModel

extension [Quantity] {
  /// The numerals with the figures of cells in place of what their rows gave, in the order of the text.
  func giving(_ cells: [Metric]) -> [Quantity] {
    guard !cells.isEmpty else { return self }
    var result: [Quantity] = []
    result.reserveCapacity(count)
    var next = 0
    for quantity in self {
      while next < cells.count, cells[next].source.upperBound <= quantity.source.lowerBound {
        result.append(Quantity(cells[next]))
        next += 1
      }
      // The cell comes with the next numeral that does not overlap it, or at the end.
      if next < cells.count, cells[next].source.overlaps(quantity.source) { continue }
      result.append(quantity)
    }
    return result + cells[next...].map(Quantity.init)
  }
}

extension Quantity {
  /// The quantity that a metric is of.
  fileprivate init(_ metric: Metric) {
    self.init(
      source: metric.source, reading: metric.reading, value: metric.value, scale: metric.scale,
      number: metric.number, rangeEnd: metric.rangeEnd, unit: metric.unit,
      qualifier: metric.qualifier, kind: metric.kind)
  }
}
