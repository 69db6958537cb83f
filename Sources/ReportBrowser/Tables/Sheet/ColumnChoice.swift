/// Which columns of a table are shown, in what order and how wide, where a person changed it.
///
/// A column is told by its slot: its place among those of its block, in the order printed.
struct ColumnChoice: Equatable, Sendable {
  /// The slots that were moved, all of them in their order; nil for that of the table.
  private var order: [Int]?
  private var hidden: Set<Int> = []
  /// By how many columns of the screen a slot is wider than it would be.
  private(set) var wider: [Int: Int] = [:]

  /// Whether nothing was changed.
  var isPrinted: Bool { self == ColumnChoice() }

  /// How many columns are not shown.
  var hiddenCount: Int { hidden.count }

  /// The slots that are shown, from left to right.
  func shown(of count: Int) -> [Int] {
    guard order != nil || !hidden.isEmpty else { return Array(0..<count) }
    return all(of: count).filter { !hidden.contains($0) }
  }

  private func all(of count: Int) -> [Int] { order ?? Array(0..<count) }

  /// Hides a column, but for the last one; says whether it did.
  mutating func hide(_ slot: Int, of count: Int) -> Bool {
    guard shown(of: count).count > 1 else { return false }
    hidden.insert(slot)
    return true
  }

  /// Moves a column past the one that is shown beside it; says whether there is one.
  mutating func move(_ slot: Int, by step: Int, of count: Int) -> Bool {
    let shown = shown(of: count)
    guard let place = shown.firstIndex(of: slot), shown.indices.contains(place + step) else {
      return false
    }
    var order = all(of: count)
    order.removeAll { $0 == slot }
    let neighbour = order.firstIndex(of: shown[place + step]) ?? 0
    order.insert(slot, at: neighbour + (step > 0 ? 1 : 0))
    self.order = order
    return true
  }

  /// Makes a column wider, or narrower, by some columns of the screen.
  mutating func widen(_ slot: Int, by columns: Int) { wider[slot, default: 0] += columns }
}
