/// What stands somewhere in a frame, as a pointer needs to know it: whoever draws a thing says so in one breath,
/// so that what is clicked is what was drawn.
public struct Spot: Equatable, Sendable {
  /// What kind of thing it is; whoever draws gives the numbers their meaning.
  public var part: Int
  /// Which of these: a row of a list, the number of a tab.
  public var row: Int
  /// Which column of it, where it has several.
  public var column: Int

  /// A thing by its numbers.
  public init(part: Int, row: Int, column: Int = 0) {
    self.part = part
    self.row = row
    self.column = column
  }
}

extension Frame {
  /// Says what stands in a rectangle, over what was said of it before.
  public mutating func mark(_ rect: Rect, as spot: Spot) {
    guard rect.size.rows > 0, rect.size.columns > 0 else { return }
    spots.append(MarkedSpot(rect: rect, spot: spot))
  }

  /// What stands in a cell; nil where nothing was said of it, or beyond the frame.
  public func spot(at place: Position) -> Spot? {
    guard place.row < size.rows, place.column < size.columns else { return nil }
    return spots.last {
      $0.rect.rowRange.contains(place.row) && $0.rect.columnRange.contains(place.column)
    }?.spot
  }

  /// A rectangle and what stands there.
  struct MarkedSpot: Equatable, Sendable {
    var rect: Rect
    var spot: Spot
  }
}
