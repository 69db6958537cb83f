internal import TerminalModel

/// The first key, or other unit, of some input bytes.
struct InputToken: Equatable {
  /// What it says.
  enum Meaning: Equatable {
    case key(Key)
    case mouse(MouseEvent)
    case pasteStart
    /// A control string begins, which lasts until its own end.
    case stringStart
    case nothing
  }

  /// What stands at the start of some bytes.
  enum Reading: Equatable {
    case token(InputToken)
    /// More bytes are needed to tell.
    case needs(InputDecoder.Wait)
  }

  /// What it says.
  var meaning: Meaning
  /// How many bytes it is, at least 1.
  var length: Int

  /// The byte that begins a sequence.
  static let escape: UInt8 = 0x1B

  /// The first unit of bytes that are not empty.
  static func first(of bytes: ArraySlice<UInt8>) -> Reading {
    guard let first = bytes.first else { return .needs(.rest) }
    switch first {
    case escape: return afterEscape(bytes)
    case 0..<0x20, 0x7F: return .token(InputToken(meaning: .key(key(ofControl: first)), length: 1))
    case 0x20..<0x7F:
      let key = Key.character(Unicode.Scalar(first))
      return .token(InputToken(meaning: .key(key), length: 1))
    default: return afterControl(bytes) ?? character(bytes)
    }
  }

  /// The controls of C1 that begin a sequence or a string, or end one: SS3, DCS, SOS, CSI, ST, OSC, PM, APC.
  private static let controls: Set<UInt8> = [
    0x8F, 0x90, 0x98, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F,
  ]

  /// What begins with such a control, in a byte of its own or in two as UTF-8 writes it; nil for all else.
  ///
  /// It means the same as ESC and the letter 64 below it (ECMA-48 §5.3), but never the key Esc.
  private static func afterControl(_ bytes: ArraySlice<UInt8>) -> Reading? {
    let isWritten = bytes.first == 0xC2
    guard let control = isWritten ? bytes.dropFirst().first : bytes.first,
      controls.contains(control)
    else { return nil }
    let length = isWritten ? 2 : 1
    let same = [escape, control - 0x40] + bytes.dropFirst(length)
    switch afterEscape(same[...]) {
    case .needs: return .needs(.rest)
    case .token(var token):
      token.length += length - 2
      return .token(token)
    }
  }

  /// The key of a control character.
  static func key(ofControl byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case escape: .escape
    // Ctrl takes the upper bits off: Ctrl-A is 1, Ctrl-_ is 31; letters are named in lower case.
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte & 0x1F + 0x40))
    }
  }

  /// A character of two to four bytes; a byte that belongs to none means nothing.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Reading {
    let first = bytes[bytes.startIndex]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    let trail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    if trail.count + 1 == bytes.count, trail.count + 1 < length { return .needs(.rest) }
    var decoder = UTF8()
    var iterator = bytes.prefix(trail.count + 1).makeIterator()
    guard trail.count + 1 == length, case .scalarValue(let scalar) = decoder.decode(&iterator)
    else {
      return .token(InputToken(meaning: .nothing, length: 1))
    }
    return .token(InputToken(meaning: .key(.character(scalar)), length: length))
  }

  /// What begins with ESC: a key's sequence, a report, or the key Esc itself.
  private static func afterEscape(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    switch bytes.dropFirst().first {
    case nil: return .needs(.escape)
    case UInt8(ascii: "["):
      return body.isEmpty ? .needs(.introduced) : ControlSequence.token(of: bytes)
    case UInt8(ascii: "O"):
      return body.isEmpty ? .needs(.introduced) : keypad(bytes)
    // OSC, DCS, SOS, PM, APC (ECMA-48 §5.6): by themselves Alt and a sign, with a text behind them a
    // report; nobody types the next key as soon as a terminal sends its next byte.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      if body.isEmpty { return .needs(.introduced) }
      return .token(InputToken(meaning: .stringStart, length: 2))
    // The end of a string that was cut off, or had none.
    case UInt8(ascii: "\\"): return .token(InputToken(meaning: .nothing, length: 2))
    default: return .token(InputToken(meaning: .key(.escape), length: 1))
    }
  }

  /// `ESC O x`, older terminals with the number of a modifier before the letter.
  private static func keypad(_ bytes: ArraySlice<UInt8>) -> Reading {
    let modifiers = bytes.dropFirst(2).prefix { (0x30...0x3B).contains($0) }
    guard let final = bytes.dropFirst(2 + modifiers.count).first else { return .needs(.rest) }
    guard (0x20...0x7E).contains(final) else {
      return .token(InputToken(meaning: .nothing, length: 2 + modifiers.count))
    }
    let meaning = KeyCodes.applicationKeypad(final).map(Meaning.key) ?? .nothing
    return .token(InputToken(meaning: meaning, length: 3 + modifiers.count))
  }
}
