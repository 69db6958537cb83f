/// What the mouse did, over a cell of the screen.
public struct MouseEvent: Equatable, Sendable {
  /// What it did.
  public enum Kind: Equatable, Sendable {
    /// The left button went down: for the first time, or soon after the last time at the same cell.
    case press(clicks: Int)
    /// It moved while that button was down.
    case drag
    /// The button was let go.
    case release
    /// The wheel was turned by a notch: 1 towards the person, which is down the text, −1 away.
    case wheel(Int)
  }

  /// What it did.
  public var kind: Kind
  /// The cell it was over; it may lie outside of a screen that has just become smaller.
  public var position: Position

  /// Something that the mouse did over a cell.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
