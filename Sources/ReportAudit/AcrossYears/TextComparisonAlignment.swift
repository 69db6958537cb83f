/// The words that two sentences have in common, in order: as many as there can be (Myers, linear in what differs).
struct WordAlignment {
  private(set) var kept: [(old: Int, new: Int)] = []

  /// With more differences than this nothing is to be learned from what stayed.
  private static let most = 600

  init(_ old: [Int], _ new: [Int]) {
    guard !old.isEmpty, !new.isEmpty else { return }
    let (count, other) = (old.count, new.count)
    let limit = min(WordAlignment.most, count + other)
    var front = [Int](repeating: 0, count: 2 * limit + 3)
    var trace: [ArraySlice<Int>] = []
    for distance in 0...limit {
      trace.append(front[(limit + 1 - distance - 1)...(limit + 1 + distance + 1)])
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let place = limit + 1 + diagonal
        let isDown =
          diagonal == -distance || (diagonal != distance && front[place - 1] < front[place + 1])
        var x = isDown ? front[place + 1] : front[place - 1] + 1
        while x < count, x - diagonal < other, x - diagonal >= 0, old[x] == new[x - diagonal] {
          x += 1
        }
        front[place] = x
        if x >= count, x - diagonal >= other {
          kept = WordAlignment.path(trace, to: (count, other), old, new, center: limit + 1)
          return
        }
      }
    }
  }

  private static func path(
    _ trace: [ArraySlice<Int>], to end: (Int, Int), _ old: [Int], _ new: [Int], center: Int
  ) -> [(old: Int, new: Int)] {
    var (x, y) = end
    var kept: [(old: Int, new: Int)] = []
    for distance in trace.indices.reversed() {
      let front = trace[distance]
      let diagonal = x - y
      let isDown =
        diagonal == -distance
        || (diagonal != distance && front[center + diagonal - 1] < front[center + diagonal + 1])
      let before = isDown ? diagonal + 1 : diagonal - 1
      let startX = distance == 0 ? 0 : front[center + before]
      let startY = distance == 0 ? 0 : startX - before
      let (runX, runY) =
        distance == 0 ? (0, 0) : isDown ? (startX, startY + 1) : (startX + 1, startY)
      while x > runX, y > runY {
        (x, y) = (x - 1, y - 1)
        kept.append((old: x, new: y))
      }
      (x, y) = (startX, startY)
    }
    return kept.reversed()
  }
}
