public import TerminalModel

/// A hand that presses keys without sense, and the same ones for the same seed.
///
/// It types what a person types in one go as one gesture: a filter, given up or entered. Screens grow
/// and shrink under it, half of them to a few rows, where lists have room for one row or none.
public struct RandomHand {
  private var generator: SeededGenerator

  /// A hand that starts from a seed.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// The events of the next gesture.
  public mutating func gesture() -> [InputEvent] {
    switch Int.random(in: 0..<24, using: &generator) {
    case 0: [.resize(size())]
    case 1: [.paste("政府\n信息")]
    case 2, 3: filter().map(InputEvent.key)
    case 4, 5: [.mouse(mouse())]
    default: [.key(any(of: RandomHand.keys))]
    }
  }

  /// Whether one of so many throws comes out.
  public mutating func isLucky(oneIn count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  private mutating func any<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private mutating func size() -> Size {
    let rows = any(of: [8, 50])
    return Size(
      columns: Int.random(in: 1...160, using: &generator),
      rows: Int.random(in: 1...rows, using: &generator))
  }

  /// What the mouse does somewhere on a screen, or beyond it.
  private mutating func mouse() -> MouseEvent {
    let kinds: [MouseEvent.Kind] = [
      .press(clicks: 1), .press(clicks: 1), .press(clicks: 2), .drag, .release, .wheel(1),
      .wheel(-1),
    ]
    let place = Position(
      row: Int.random(in: 0..<any(of: [3, 30]), using: &generator),
      column: Int.random(in: 0..<any(of: [30, 170]), using: &generator))
    return MouseEvent(any(of: kinds), at: place)
  }

  /// A line typed from the end of a list or from anywhere: much, little or nothing matches it.
  private mutating func filter() -> [Key] {
    let words = any(of: RandomHand.words).unicodeScalars.map(Key.character)
    let places: [[Key]] = [[], [.end], [.end, .pageUp], [.home, .pageDown]]
    let endings: [[Key]] = [
      [.enter], [.escape], [.control("u"), .enter], [.control("u"), .escape], [],
      Array(repeating: .backspace, count: words.count + 1), [.backspace, .enter], [.up, .enter],
    ]
    return any(of: places) + [.character("/")] + words + any(of: endings)
  }

  private static let words = ["zzz", "z", "公开", "总计", "1", ">5", "不", "年", "4", "T3", "章节:二"]

  private static let keys: [Key] =
    [
      .up, .down, .down, .down, .left, .right, .right, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backspace, .control("u"), .control("w"), .delete, .control("d"),
      .control("e"), .control("y"), .control("o"), .altLeft, .altRight, .function(1),
    ] + "/nN12233445sSf*?p[]gG: 公开ｎ／yYezzztbHML{}0$udmaa''!JK!".unicodeScalars.map(Key.character)
}
