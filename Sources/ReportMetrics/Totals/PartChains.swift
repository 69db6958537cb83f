/// The parts of each total, as chains: the first part, and the next of the same total.
///
/// Two arrays and no table: a report may have a hundred thousand figures.
struct PartChains {
  private var firsts: [Int32]
  private var nexts: [Int32]

  init(_ metrics: [Metric]) {
    firsts = [Int32](repeating: -1, count: metrics.count)
    nexts = firsts
    for index in metrics.indices.reversed() {
      guard let parent = metrics[index].parent else { continue }
      nexts[index] = firsts[parent]
      firsts[parent] = Int32(index)
    }
  }

  /// The first part of a total, or nil if it has none.
  func first(of total: Int) -> Int? { firsts[total] >= 0 ? Int(firsts[total]) : nil }

  /// The next part of the total that a part belongs to, or nil behind the last.
  func next(after part: Int) -> Int? { nexts[part] >= 0 ? Int(nexts[part]) : nil }

  /// The parts of a total, in the order of the text.
  func of(_ total: Int) -> [Int] {
    var parts: [Int] = []
    var part = first(of: total)
    while let index = part {
      parts.append(index)
      part = next(after: index)
    }
    return parts
  }
}
