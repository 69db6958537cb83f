internal import TerminalModel

/// `ESC [ < button ; column ; row` and M, or m for a button that was let go: what the mouse did, as xterm's mode 1006
/// tells it.
///
/// The button's lowest two bits are its number, 32 says that the mouse moved, 64 that it is the wheel; Shift, Alt
/// and Ctrl (4, 8, 16) are left to the terminal.
enum MouseReport {
  /// What a report says; nil for what means nothing here, and for what is no report.
  static func event(_ parameters: ArraySlice<UInt8>, _ final: UInt8) -> MouseEvent? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .compactMap(number)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let position = Position(row: numbers[2] - 1, column: numbers[1] - 1)
    let (button, isDown) = (numbers[0], final == UInt8(ascii: "M"))
    guard isDown || final == UInt8(ascii: "m"), button & 0b1_1100 == 0 else { return nil }
    switch button {
    case 0: return MouseEvent(isDown ? .press(clicks: 1) : .release, at: position)
    case 32: return isDown ? MouseEvent(.drag, at: position) : nil
    case 64: return isDown ? MouseEvent(.wheel(-1), at: position) : nil
    case 65: return isDown ? MouseEvent(.wheel(1), at: position) : nil
    default: return nil
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
