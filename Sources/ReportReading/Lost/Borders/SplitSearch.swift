/// Finds all ways to cut a run of digits into cells that arithmetic allows.
///
/// ```
/// 640020470 into 7, the last the sum of the others   →   64 0 0 2 0 4 70
/// 693665 into 3                                      →   6 9 3665, 6 93 665, …
/// ```
/// No number of several digits begins with 0. The search is exact, or gives up: it never stops at the first.
struct SplitSearch {
  /// A way to cut: where each cell ends, and what it counts for.
  struct Split: Equatable {
    var ends: [Int]
    var values: [Int]
  }

  let units: [FlatUnits.Unit]
  /// How many cells there are.
  let count: Int
  /// How many cells make up a sum: each last one of so many is the total of those before; 0 for none.
  let period: Int
  /// The steps that are left; every table shares out a fixed number, so that no text takes long.
  private(set) var budget: Int
  private var found: [Split] = []
  private var path = Split(ends: [], values: [])

  /// More ways than this decide nothing.
  private static let mostSplits = 4000

  /// A search that stops when its budget is spent.
  init(_ units: [FlatUnits.Unit], into count: Int, period: Int, budget: Int) {
    self.units = units
    self.count = count
    self.period = period
    self.budget = budget
  }

  /// All ways, or nil when there are too many to look at.
  mutating func splits() -> [Split]? {
    guard units.count >= count, count > 0 else { return [] }
    search(from: 0, sum: 0)
    return budget > 0 && found.count < Self.mostSplits ? found : nil
  }

  private mutating func search(from start: Int, sum: Int) {
    let cell = path.ends.count
    guard cell < count else {
      if start == units.count { found.append(path) }
      return
    }
    let isTotal = period > 0 && cell % period == period - 1
    // Every cell behind takes a piece.
    let limit = min(units.count - (count - cell - 1), start + FlatUnits.longest)
    var end = start
    var value = 0
    while end < limit, budget > 0, found.count < Self.mostSplits {
      guard end == start || mayJoin(end, from: start) else { return }
      value = value * 10 + units[end].value
      end += 1
      budget -= 1
      if units[end - 1].isSign || cell == count - 1 && end < units.count { continue }
      if isTotal {
        if value > sum { return }
        if value < sum { continue }
      } else if period > 0, !mayTotal(sum + value, behind: end, cell) {
        return
      }
      path.ends.append(end)
      path.values.append(value)
      search(from: end, sum: isTotal ? 0 : sum + value)
      path.ends.removeLast()
      path.values.removeLast()
    }
  }

  /// Whether enough digits are left behind a cell for the total of its sum.
  private func mayTotal(_ sum: Int, behind end: Int, _ cell: Int) -> Bool {
    let others = count - cell - 2
    var least = 1
    for _ in 0..<min(max(1, units.count - end - others), FlatUnits.longest) { least *= 10 }
    return sum < least
  }

  /// Whether a piece may go on with a cell that begins at a place.
  private func mayJoin(_ piece: Int, from start: Int) -> Bool {
    guard !units[piece].isFirst, units[piece].digit != nil else { return false }
    let first = units[start].isSign ? start + 1 : start
    guard units[start].isSign || units[start].digit != nil else { return false }
    return piece == first || units[first].digit != 0
  }
}

extension [SplitSearch.Split] {
  /// The cells on which all ways agree, as ranges of pieces; nil for the others.
  func agreed(count: Int) -> [Range<Int>?] {
    guard let first else { return [Range<Int>?](repeating: nil, count: count) }
    return (0..<count).map { cell in
      let range = first.range(ofCell: cell)
      return allSatisfy { $0.range(ofCell: cell) == range } ? range : nil
    }
  }
}

extension SplitSearch.Split {
  /// The pieces of a cell.
  func range(ofCell cell: Int) -> Range<Int> { (cell > 0 ? ends[cell - 1] : 0)..<ends[cell] }
}
