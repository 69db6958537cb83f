/// Whole numbers in few bytes: seven bits a byte, the lowest first, the eighth where more follow.
///
/// ```
/// 5 ─▶ 05      300 ─▶ AC 02      −3, as a signed one ─▶ 05
/// ```
public struct PackedNumbers: Equatable, Sendable {
  /// The bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// No numbers yet.
  public init() {}

  /// Puts a number that is not below zero behind the others.
  public mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Puts a number that may be below zero behind the others: its sign goes into the lowest bit.
  public mutating func append(signed number: Int) {
    append(Int(bitPattern: UInt(bitPattern: number << 1) ^ UInt(bitPattern: number >> 63)))
  }

  /// Puts words behind the numbers, with their length.
  public mutating func append(_ words: String) {
    let utf8 = words.utf8
    append(utf8.count)
    bytes += utf8
  }
}

/// Reads what ``PackedNumbers`` wrote; whatever the bytes are, nothing outside of them is read.
public struct PackedNumberReader: Sendable {
  private let bytes: [UInt8]
  private var place = 0

  /// A reader of some bytes, at their beginning.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether nothing is left.
  public var isAtEnd: Bool { place >= bytes.count }

  /// The next number; 0 where there is none.
  public mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return Int(bitPattern: number)
  }

  /// The next number, which may be below zero.
  public mutating func signed() -> Int {
    let number = UInt(bitPattern: number())
    return Int(bitPattern: number >> 1) ^ -Int(number & 1)
  }

  /// The bytes of the next words, of which no words are made; none where there are none.
  public mutating func wordBytes() -> ArraySlice<UInt8> {
    let count = min(max(0, number()), bytes.count - place)
    defer { place += count }
    return bytes[place..<place + count]
  }

  /// The next words; "" where there are none.
  public mutating func words() -> String {
    let count = min(max(0, number()), bytes.count - place)
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
