internal import TerminalModel

/// The keys by the codes that terminals send for them.
enum KeyCodes {
  /// The keys by the final byte of `ESC [ x`; Shift and Ctrl are left aside.
  static let cursor: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1),
  ]

  /// The keys by the final byte where Alt is held.
  static let cursorWithAlt: [UInt8: Key] = [
    UInt8(ascii: "C"): .altRight, UInt8(ascii: "D"): .altLeft,
  ]

  /// The keys by the final byte of `ESC O x`, where the keypad sends keys of its own.
  static let applicationKeypad: [UInt8: Key] = cursor.merging([UInt8(ascii: "M"): .enter]) { $1 }

  /// The keys by the number of `ESC [ n ~`: the VT220's, with xterm's and rxvt's Home and End.
  static let editing: [Int: Key] = [
    1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown, 11: .function(1),
  ]

  /// The keys of the number block without a text, by their code in `ESC [ n u` (kitty's keyboard
  /// protocol).
  private static let numberBlock: [Int: Key] = [
    57_414: .enter, 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down, 57_421: .pageUp,
    57_422: .pageDown, 57_423: .home, 57_424: .end, 57_426: .delete,
  ]

  /// The key of a code in `ESC [ code ; modifiers u`, the same as the terminal would send without the
  /// protocol; nil for what means nothing here.
  ///
  /// The modifiers have a bit each: Shift 1, Alt 2, Ctrl 4, and more.
  static func key(ofCode code: Int, modifiers: Int) -> Key? {
    if let key = numberBlock[code] { return key }
    guard let scalar = Unicode.Scalar(UInt32(code)), code < 57_344 || code > 63_743 else {
      return nil
    }
    let isShifted = modifiers & 1 != 0
    if code < 0x20 || code == 0x7F {
      let key = InputToken.key(ofControl: UInt8(code))
      return key == .tab && isShifted ? .backTab : key
    }
    // Caps Lock and Num Lock are bits 64 and 128.
    switch modifiers & 0b11_1110 {
    case 0: return .character(scalar)
    // Of the letters that Ctrl makes a key of its own of, the one that can now be told from it: Tab.
    case 4 where scalar == "i": return .control("i")
    case 4 where (0x40..<0x80).contains(code):
      return InputToken.key(ofControl: UInt8(code) & 0x1F)
    default: return nil
    }
  }
}
