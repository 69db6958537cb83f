internal import TerminalModel

/// The keys by the codes that terminals send for them.
///
/// By cases and not by dictionaries, which take longer to be made at the first key than that key and its screen.
enum KeyCodes {
  /// The key of the final byte of `ESC [ x`; Shift and Ctrl are left aside.
  static func cursor(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P"): .function(1)
    default: nil
    }
  }

  /// The key of the final byte where Alt is held.
  static func cursorWithAlt(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "C"): .altRight
    case UInt8(ascii: "D"): .altLeft
    default: nil
    }
  }

  /// The key of the final byte of `ESC O x`, where the keypad sends keys of its own: its digits are `p` to `y`, its
  /// signs `j` to `o` (VT100), with PuTTY and its like whether Num Lock is on or not.
  static func applicationKeypad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(final - 0x40))
    case UInt8(ascii: "X"): .character("=")
    default: cursor(final)
    }
  }

  /// The key of the number of `ESC [ n ~`: the VT220's, with xterm's and rxvt's Home and End.
  static func editing(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case 11: .function(1)
    default: nil
    }
  }

  /// The key of the number block by its code in `ESC [ n u` (kitty's keyboard protocol).
  private static func numberBlock(_ code: Int) -> Key? {
    switch code {
    case 57_399...57_408: .character(Unicode.Scalar(UInt8(code - 57_399) + UInt8(ascii: "0")))
    case 57_409: .character(".")
    case 57_410: .character("/")
    case 57_411: .character("*")
    case 57_412: .character("-")
    case 57_413: .character("+")
    case 57_415: .character("=")
    case 57_414: .enter
    case 57_417: .left
    case 57_418: .right
    case 57_419: .up
    case 57_420: .down
    case 57_421: .pageUp
    case 57_422: .pageDown
    case 57_423: .home
    case 57_424: .end
    case 57_426: .delete
    default: nil
    }
  }

  /// The key of a code in `ESC [ code ; modifiers u`, the same as the terminal would send without the
  /// protocol; nil for what means nothing here.
  ///
  /// The modifiers have a bit each: Shift 1, Alt 2, Ctrl 4, and more.
  static func key(ofCode code: Int, modifiers: Int) -> Key? {
    if let key = numberBlock(code) { return key }
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
    case 0:
      // A letter is named by the key it stands on, in lower case, unless the terminal says what it typed.
      let isLetter = isShifted && ("a"..."z").contains(scalar)
      return .character(isLetter ? Unicode.Scalar(UInt8(code - 0x20)) : scalar)
    // Of the letters that Ctrl makes a key of its own of, the one that can now be told from it: Tab.
    case 4 where scalar == "i": return .control("i")
    case 4 where (0x40..<0x80).contains(code):
      return InputToken.key(ofControl: UInt8(code) & 0x1F)
    default: return nil
    }
  }
}
