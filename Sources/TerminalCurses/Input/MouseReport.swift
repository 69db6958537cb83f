internal import TerminalModel

/// What the mouse did, as terminals report it.
///
/// The button's lowest two bits are its number, 32 says that the mouse moved, 64 that it is the wheel; Shift, Alt
/// and Ctrl (4, 8, 16) are left to the terminal.
enum MouseReport {
  /// What `ESC [ < button ; column ; row` and M, or m for a button that was let go, says (xterm's mode 1006); nil
  /// for what means nothing here, and for what is no report.
  static func event(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> MouseEvent? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .compactMap(number)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    return event(
      button: numbers[0], isDown: final == UInt8(ascii: "M"),
      at: Position(row: numbers[2] - 1, column: numbers[1] - 1))
  }

  /// What the three characters behind `ESC [ M` say, each 32 above its number: how GNU screen, and terminals that do
  /// not know mode 1006, report; which button was let go they do not say (3).
  static func event(oldest characters: [Int]) -> MouseEvent? {
    let numbers = characters.map { $0 - 0x20 }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let isUp = numbers[0] == 3
    return event(
      button: isUp ? 0 : numbers[0], isDown: !isUp,
      at: Position(row: numbers[2] - 1, column: numbers[1] - 1))
  }

  private static func event(button: Int, isDown: Bool, at position: Position) -> MouseEvent? {
    switch button {
    case 0: MouseEvent(isDown ? .press(clicks: 1) : .release, at: position)
    case 32: isDown ? MouseEvent(.drag, at: position) : nil
    case 64: isDown ? MouseEvent(.wheel(-1), at: position) : nil
    case 65: isDown ? MouseEvent(.wheel(1), at: position) : nil
    default: nil
    }
  }

  /// A decimal number as large as a place on a screen may be.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard 1...5 ~= digits.count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
