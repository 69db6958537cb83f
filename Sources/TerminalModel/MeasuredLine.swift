/// A paragraph with the width of every scalar and the cost of a break before it.
struct MeasuredLine {
  private let count: Int
  private var widths: [UInt8]
  private var costs: [BreakCost]
  private var classes: [CharacterClass]

  init(
    _ text: [Unicode.Scalar], keeping kept: [Range<Int>], _ ambiguous: AmbiguousWidth
  ) {
    count = text.count
    widths = []
    classes = []
    costs = []
    widths.reserveCapacity(count)
    classes.reserveCapacity(count)
    costs.reserveCapacity(count)
    var previous = CharacterClass.blank
    for scalar in text {
      let width = displayWidth(scalar, ambiguous)
      let itsClass = CharacterClass(scalar, columns: width)
      widths.append(UInt8(width))
      classes.append(itsClass)
      costs.append(BreakCost(between: previous, and: itsClass))
      previous = itsClass
    }
    for range in kept { keep(range) }
  }

  /// Makes the free breaks inside a stretch cost something.
  private mutating func keep(_ range: Range<Int>) {
    let inner = range.clamped(to: 0..<count).dropFirst()
    for index in inner where costs[index] == .free { costs[index] = .partsFigure }
  }

  /// The first scalar at or behind a place that is no blank.
  func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < count, classes[index] == .blank { index += 1 }
    return index
  }

  /// The end of a stretch without the blanks at its end.
  func trimmingBlanks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, classes[end - 1] == .blank { end -= 1 }
    return end
  }

  /// The columns of what stands before the first free break, as far as they matter.
  func width(ofUnitAt start: Int, limit: Int) -> Int {
    var width = 0
    var index = start
    while index < count, index == start || costs[index] > .free, width <= limit {
      width += Int(widths[index])
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
      let isBlank = classes[index] == .blank
      guard isBlank || width + Int(widths[index]) <= columns else { break }
      if index > start, costs[index] <= lowest { (end, lowest) = (index, costs[index]) }
      width += Int(widths[index])
      index += 1
    }
    if index == count { return count }
    if index > start, costs[index] <= lowest { (end, lowest) = (index, costs[index]) }
    return sparingLoneCharacter(end: end, start: start, lowest: lowest)
  }

  /// A row end one character earlier where the last row would hold one character alone (孤字不成行).
  private func sparingLoneCharacter(end: Int, start: Int, lowest: BreakCost) -> Int {
    // Two cells and a mark: what is left is one Han character at most.
    guard lowest == .free, count - end <= 2, end - start > 8, classes[end] == .other,
      count - end == 1 || classes[end + 1].isClosing
    else { return end }
    return costs[end - 1] == .free && classes[end - 1] == .other ? end - 1 : end
  }
}
