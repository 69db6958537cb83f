/// Does the same with several things on all cores, and hands the results over one by one in their order.
enum SideBySide {
  /// How many results may wait for their turn: few at first, so that the first one is shown at once.
  private static let stretch = 64

  /// Works on things side by side.
  ///
  /// - Parameters:
  ///   - items: the things.
  ///   - work: what is done with each, on any core.
  ///   - body: called on the calling thread with each thing and its result, in their order.
  /// - Throws: what `body` throws; then no further work is begun.
  static func forEach<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Value,
    _ body: (Item, Value) throws(Failure) -> Void
  ) throws(Failure) {
    // One alone needs no other thread, and none is started for it.
    guard items.count > 1 else {
      for item in items { try body(item, work(item)) }
      return
    }
    var start = 0
    var length = 2
    while start < items.count {
      let part = Array(items[start..<min(items.count, start + length)])
      for (item, value) in zip(part, results(of: part, work)) { try body(item, value) }
      start += part.count
      length = min(stretch, length * 2)
    }
  }

  private static func results<Item: Sendable, Value: Sendable>(
    of items: [Item], _ work: @escaping @Sendable (Item) -> Value
  ) -> [Value] {
    Waiting.value {
      await withTaskGroup(of: (Int, Value).self) { group in
        for (place, item) in items.enumerated() { group.addTask { (place, work(item)) } }
        var results: [(Int, Value)] = []
        for await result in group { results.append(result) }
        return results.sorted { $0.0 < $1.0 }.map(\.1)
      }
    }
  }
}
