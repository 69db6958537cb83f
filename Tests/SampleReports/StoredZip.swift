/// A ZIP file of parts that are stored as they are, the same bytes on every run.
public enum StoredZip {
  /// The file of some texts by their names.
  public static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
    bytes(binary: parts.map { ($0.name, Array($0.text.utf8)) })
  }

  /// The file of some parts by their names.
  public static func bytes(binary parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let text = part.bytes
      // Version 2.0, names in UTF-8, stored; 1 January 1980, the first day there is.
      let facts =
        number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(crc(text), 4) + number(UInt32(text.count), 4) + number(UInt32(text.count), 4)
        + number(UInt32(name.count), 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + facts
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      directory += number(UInt32(file.count), 4) + name
      file += [0x50, 0x4B, 3, 4] + facts + name + text
    }
    let count = number(UInt32(parts.count), 2)
    let end = number(UInt32(directory.count), 4) + number(UInt32(file.count), 4) + number(0, 2)
    return file + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + count + count + end
  }

  /// A number in some bytes, the lowest first.
  public static func number(_ value: UInt32, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }

  /// The checksum (CRC-32) of bytes.
  public static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
