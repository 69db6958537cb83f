/// The parts of each total, as chains: the first part, and the next of the same total.
struct PartChains {
  private var first: [Int32]
  private var next: [Int32]

  init(_ metrics: [Metric]) {
    first = [Int32](repeating: -1, count: metrics.count)
    next = first
    for index in metrics.indices.reversed() {
      guard let parent = metrics[index].parent else { continue }
      next[index] = first[parent]
      first[parent] = Int32(index)
    }
  }

  /// The parts of a total, in the order of the text.
  func of(_ total: Int) -> [Int] {
    var parts: [Int] = []
    var part = Int(first[total])
    while part >= 0 {
      parts.append(part)
      part = Int(next[part])
    }
    return parts
  }
}
