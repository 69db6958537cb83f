internal import TerminalModel

/// The first key, or other unit, of some input bytes.
struct InputToken: Equatable {
  /// What it says.
  enum Meaning: Equatable {
    case key(Key)
    case pasteStart
    case nothing
  }

  /// What it says.
  var meaning: Meaning
  /// How many bytes it is, at least 1.
  var length: Int

  private init(_ meaning: Meaning, length: Int) {
    self.meaning = meaning
    self.length = length
  }

  /// The first unit of non-empty bytes, or nil when more bytes are needed to tell.
  ///
  /// - Parameters:
  ///   - bytes: what was read; the unit is at the start.
  ///   - isFinal: whether no more bytes will come, so that there is always a unit.
  init?(_ bytes: ArraySlice<UInt8>, isFinal: Bool) {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: self.init(escape: bytes, isFinal: isFinal)
    case 0x0D, 0x0A: self.init(.key(.enter), length: 1)
    case 0x09: self.init(.key(.tab), length: 1)
    case 0x08, 0x7F: self.init(.key(.backspace), length: 1)
    // Ctrl takes the upper bits off: Ctrl-A is 1, Ctrl-_ is 31; letters are named in lower case.
    case 0x01...0x1A: self.init(.key(.control(Unicode.Scalar(first + 0x60))), length: 1)
    case 0..<0x20: self.init(.key(.control(Unicode.Scalar(first + 0x40))), length: 1)
    case 0x20..<0x7F: self.init(.key(.character(Unicode.Scalar(first))), length: 1)
    default: self.init(character: bytes, isFinal: isFinal)
    }
  }

  /// A character of two to four bytes; a byte that belongs to none means nothing.
  private init?(character bytes: ArraySlice<UInt8>, isFinal: Bool) {
    let first = bytes[bytes.startIndex]
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    let trail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    if trail.count + 1 == bytes.count, trail.count + 1 < length, !isFinal { return nil }
    var decoder = UTF8()
    var iterator = bytes.prefix(trail.count + 1).makeIterator()
    guard trail.count + 1 == length, case .scalarValue(let scalar) = decoder.decode(&iterator)
    else {
      self.init(.nothing, length: 1)
      return
    }
    self.init(.key(.character(scalar)), length: length)
  }

  /// What begins with ESC: a key's sequence, or the key Esc itself.
  private init?(escape bytes: ArraySlice<UInt8>, isFinal: Bool) {
    let introducer = bytes.dropFirst().first
    switch introducer {
    case UInt8(ascii: "["):
      if let token = InputToken(controlSequence: bytes) {
        self = token
        return
      }
    case UInt8(ascii: "O"):
      if let final = bytes.dropFirst(2).first {
        self.init(InputToken.keypad[final].map(Meaning.key) ?? .nothing, length: 3)
        return
      }
    case nil: break
    default:
      self.init(.key(.escape), length: 1)
      return
    }
    guard isFinal else { return nil }
    self.init(.key(.escape), length: 1)
  }

  /// `ESC [`, parameters, a final byte (ECMA-48 §5.4); nil while the final byte is missing.
  private init?(controlSequence bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return nil }
    let length = 2 + parameters.count + 1
    // A new ESC, or any control, cuts a sequence off; what cut it off is a unit of its own.
    guard (0x40...0x7E).contains(final) else {
      self.init(.nothing, length: length - 1)
      return
    }
    // The Linux console's function keys: ESC [ [ A.
    if final == UInt8(ascii: "["), parameters.isEmpty {
      guard bytes.count > length else { return nil }
      self.init(.nothing, length: length + 1)
      return
    }
    self.init(InputToken.meaning(of: final, parameters: parameters), length: length)
  }

  private static func meaning(of final: UInt8, parameters: ArraySlice<UInt8>) -> Meaning {
    if final != UInt8(ascii: "~") { return keypad[final].map(Meaning.key) ?? .nothing }
    let number = parameters.prefix { $0 != UInt8(ascii: ";") }
    let text = String(decoding: number, as: UTF8.self)
    if text == "200" { return .pasteStart }
    return editing[text].map(Meaning.key) ?? .nothing
  }

  /// The keys by the final byte of `ESC [ x` and `ESC O x`; parameters (Shift, Ctrl) are left aside.
  private static let keypad: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
  ]

  /// The keys by the number of `ESC [ n ~`: the VT220's, with xterm's and rxvt's Home and End.
  private static let editing: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
  ]
}
