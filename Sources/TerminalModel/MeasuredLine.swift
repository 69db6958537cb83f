/// A paragraph with the width of every scalar and the cost of a break before it.
struct MeasuredLine {
  /// A scalar with what a row counts of it.
  private struct Measure {
    let width: UInt8
    let itsClass: CharacterClass
    /// The cost of a break before it.
    var cost: BreakCost
  }

  private let count: Int
  private var scalars: [Measure]

  init(
    _ text: [Unicode.Scalar], keeping kept: [Range<Int>], _ ambiguous: AmbiguousWidth
  ) {
    count = text.count
    var previous = CharacterClass.blank
    scalars = text.map { scalar in
      // Han behind Han, which most of a report is, needs no look-up.
      if (0x4E00...0x9FFF).contains(scalar.value), previous == .other {
        return Measure(width: 2, itsClass: .other, cost: .free)
      }
      let width = displayWidth(scalar, ambiguous)
      let itsClass = CharacterClass(scalar, columns: width)
      defer { previous = itsClass }
      return Measure(
        width: UInt8(truncatingIfNeeded: width), itsClass: itsClass,
        cost: BreakCost(between: previous, and: itsClass))
    }
    for range in kept { keep(range) }
  }

  /// Makes the free breaks inside a stretch cost something.
  private mutating func keep(_ range: Range<Int>) {
    let inner = range.clamped(to: 0..<count).dropFirst()
    for index in inner where scalars[index].cost == .free { scalars[index].cost = .partsFigure }
  }

  /// The first scalar at or behind a place that is no blank.
  func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < count, scalars[index].itsClass == .blank { index += 1 }
    return index
  }

  /// The end of a stretch without the blanks at its end.
  func trimmingBlanks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, scalars[end - 1].itsClass == .blank { end -= 1 }
    return end
  }

  /// The columns of what stands before the first free break, as far as they matter.
  func width(ofUnitAt start: Int, limit: Int) -> Int {
    var width = 0
    var index = start
    while index < count, index == start || scalars[index].cost > .free, width <= limit {
      width += Int(scalars[index].width)
      index += 1
    }
    return width
  }

  /// Where the row that starts at a place ends: the last of its cheapest breaks.
  func end(ofRowFrom start: Int, columns: Int) -> Int {
    guard start < count else { return count }
    var width = 0
    var index = start
    var end = start + 1
    var lowest = BreakCost.partsGlyph
    while index < count {
      // A blank at the end of a row takes no room.
      let isBlank = scalars[index].itsClass == .blank
      guard isBlank || width + Int(scalars[index].width) <= columns else { break }
      if index > start, scalars[index].cost <= lowest {
        (end, lowest) = (index, scalars[index].cost)
      }
      width += Int(scalars[index].width)
      index += 1
    }
    if index == count { return count }
    if index > start, scalars[index].cost <= lowest { (end, lowest) = (index, scalars[index].cost) }
    return sparingLoneCharacter(end: end, start: start, lowest: lowest)
  }

  /// A row end one character earlier where the last row would hold one character alone (孤字不成行).
  private func sparingLoneCharacter(end: Int, start: Int, lowest: BreakCost) -> Int {
    // Two cells and a mark: what is left is one Han character at most.
    guard lowest == .free, count - end <= 2, end - start > 8, scalars[end].itsClass == .other,
      count - end == 1 || scalars[end + 1].itsClass.isClosing
    else { return end }
    return scalars[end - 1].cost == .free && scalars[end - 1].itsClass == .other ? end - 1 : end
  }
}
