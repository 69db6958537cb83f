/// Keystrokes written as text, for scripts and tests: `jj<Tab>/公开<Enter>`.
///
/// Plain characters stand for themselves; named keys stand between `<` and `>`: Up Down Left Right
/// Home End PgUp PgDn Enter Esc Tab BackTab BS Del Space Lt, A-Left A-Right F1, `C-x` for Ctrl and a letter,
/// `Paste:text` for pasted text and `Resize:80x24` for a new size of the screen; of the mouse, over a column and a
/// row counted from 1: `Click:12,3`, `Double:12,3`, `Drag:20,3`, `Release:20,3`, `WheelUp:12,3`, `WheelDown:12,3`.
public struct KeyNotation: Equatable, Sendable {
  /// The events in order.
  public var events: [InputEvent]

  /// A name between `<` and `>` that stands for no key.
  public struct UnknownName: Error, Equatable {
    /// The name as written.
    public var name: String
  }

  /// Reads keystrokes written as text.
  public init(_ text: String) throws(UnknownName) {
    events = []
    var rest = Substring(text)
    while let first = rest.unicodeScalars.first {
      rest.unicodeScalars.removeFirst()
      guard first == "<", let close = rest.firstIndex(of: ">") else {
        events.append(.key(first == "\n" ? .enter : .character(first)))
        continue
      }
      events.append(try KeyNotation.event(named: String(rest[..<close])))
      rest = rest[close...].dropFirst()
    }
  }

  private static func event(named name: String) throws(UnknownName) -> InputEvent {
    if let key = keys[name] { return .key(key) }
    if name.hasPrefix("Paste:") { return .paste(String(name.dropFirst(6))) }
    if name.hasPrefix("Resize:"), let size = Size(notation: name.dropFirst(7)) {
      return .resize(size)
    }
    if let mouse = mouse(named: name) { return .mouse(mouse) }
    if name.hasPrefix("C-"), name.unicodeScalars.count == 3, let letter = name.unicodeScalars.last {
      return .key(.control(letter))
    }
    throw UnknownName(name: name)
  }

  /// What the mouse does, by its name and the cell.
  private static func mouse(named name: String) -> MouseEvent? {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = mouse[String(parts[0])] else { return nil }
    let numbers = parts[1].split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 2 else { return nil }
    return MouseEvent(kind, at: Position(row: numbers[1] - 1, column: numbers[0] - 1))
  }

  private static let mouse: [String: MouseEvent.Kind] = [
    "Click": .press(clicks: 1), "Double": .press(clicks: 2), "Drag": .drag, "Release": .release,
    "WheelUp": .wheel(-1), "WheelDown": .wheel(1),
  ]

  /// The named keys.
  fileprivate static let keys: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "Enter": .enter, "Esc": .escape, "Tab": .tab,
    "BackTab": .backTab, "BS": .backspace, "Del": .delete, "Space": .character(" "),
    "Lt": .character("<"), "A-Left": .altLeft, "A-Right": .altRight, "F1": .function(1),
  ]
}

extension Key {
  /// The key as `KeyNotation` takes it: `x`, `<Space>`, `<C-d>`.
  public var notation: String {
    if let name = KeyNotation.keys.first(where: { $0.value == self })?.key { return "<\(name)>" }
    return switch self {
    case .character(let scalar): String(Character(scalar))
    case .control(let letter): "<C-\(Character(letter))>"
    case .function(let number): "<F\(number)>"
    // All of them are among the named ones.
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab,
      .backTab, .backspace, .delete, .altLeft, .altRight:
      ""
    }
  }
}

extension Size {
  /// A size written as `80x24`, or nil when the text is none.
  public init?(notation: some StringProtocol) {
    let parts = notation.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]), columns > 0,
      rows > 0
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
