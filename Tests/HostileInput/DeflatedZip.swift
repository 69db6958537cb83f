import SampleReports

/// ZIP files that expand to much more than they are.
enum DeflatedZip {
  /// A ZIP file of one part that expands to a prefix, a piece repeated up to some bytes, and a suffix.
  ///
  /// A match of 258 bytes takes 13 bits, so that the file is 158 times smaller than the part.
  static func bomb(
    _ name: String, prefix: String, piece: String, size: Int, suffix: String
  ) -> [UInt8] {
    var bits = Bits()
    // The last block, of fixed codes.
    bits.append(1, 1)
    bits.append(1, 2)
    for byte in Array(prefix.utf8) { bits.append(literal: byte) }
    for byte in Array(piece.utf8) { bits.append(literal: byte) }
    for _ in 0..<max(0, size / 258) {
      // Code 285 is a length of 258, codes 0 to 3 are distances of 1 to 4.
      bits.append(code: 0b1100_0101, 8)
      bits.append(code: piece.utf8.count - 1, 5)
    }
    for byte in Array(suffix.utf8) { bits.append(literal: byte) }
    bits.append(code: 0, 7)
    return file([(name, bits.bytes, UInt32(truncatingIfNeeded: size))])
  }

  /// A ZIP file of many entries of one name or of many, all empty but the first ones.
  static func crowd(_ count: Int, name: (Int) -> String, text: String) -> [UInt8] {
    StoredZip.bytes((0..<count).map { (name($0), $0 == 0 ? text : "") })
  }

  /// A ZIP file of parts that are deflated already; sizes and checksums are lies.
  private static func file(_ parts: [(name: String, packed: [UInt8], size: UInt32)]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let facts =
        StoredZip.number(20, 2) + StoredZip.number(0, 2) + StoredZip.number(8, 2)
        + StoredZip.number(0, 4) + StoredZip.number(0, 4)
        + StoredZip.number(UInt32(part.packed.count), 4) + StoredZip.number(part.size, 4)
        + StoredZip.number(UInt32(name.count), 2) + StoredZip.number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + StoredZip.number(20, 2) + facts
      directory += StoredZip.number(0, 6 + 4) + StoredZip.number(UInt32(file.count), 4) + name
      file += [0x50, 0x4B, 3, 4] + facts + name + part.packed
    }
    let count = StoredZip.number(UInt32(parts.count), 2)
    return file + directory + [0x50, 0x4B, 5, 6] + StoredZip.number(0, 4) + count + count
      + StoredZip.number(UInt32(directory.count), 4) + StoredZip.number(UInt32(file.count), 4)
      + StoredZip.number(0, 2)
  }

  /// Bits as deflate packs them: numbers from their lowest bit, codes from their highest.
  private struct Bits {
    private(set) var bytes: [UInt8] = []
    private var count = 0

    mutating func append(_ value: Int, _ size: Int) {
      for place in 0..<size { append(bit: value >> place & 1) }
    }

    mutating func append(code: Int, _ size: Int) {
      for place in (0..<size).reversed() { append(bit: code >> place & 1) }
    }

    /// A byte in the fixed codes: 8 bits from 0x30 up, or 9 bits from 0x190 up.
    mutating func append(literal byte: UInt8) {
      if byte < 144 {
        append(code: 0x30 + Int(byte), 8)
      } else {
        append(code: 0x100 + Int(byte), 9)
      }
    }

    private mutating func append(bit: Int) {
      if count % 8 == 0 { bytes.append(0) }
      bytes[count / 8] |= UInt8(bit << (count % 8))
      count += 1
    }
  }
}
