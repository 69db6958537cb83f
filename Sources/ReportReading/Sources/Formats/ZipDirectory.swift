/// The names in a ZIP file, read without unpacking anything.
struct ZipDirectory {
  /// An entry.
  struct Entry: Equatable {
    var name: String
    var isEncrypted: Bool
    /// Where its head stands in the file.
    var place: Int
  }

  /// The entries, in the order of the file.
  private(set) var entries: [Entry] = []

  /// The most that are looked through; a document has some hundred.
  private static let limit = 20_000

  /// The entries of a file: by the heads before them, which are there even where the end is lost.
  init(of bytes: [UInt8], from start: Int) {
    guard let end = Self.end(of: bytes) else {
      readHeads(in: bytes, from: start)
      return
    }
    let count = Self.number(bytes, end + 10, 2)
    // Counted from its own beginning, whatever stands before it.
    let size = Self.number(bytes, end + 12, 4)
    var place = end - size
    let shift = place - Self.number(bytes, end + 16, 4)
    while entries.count < min(count, Self.limit), place >= 0,
      Self.number(bytes, place, 4) == 0x0201_4B50
    {
      let length = Self.number(bytes, place + 28, 2)
      append(
        bytes, name: place + 46, length, flags: Self.number(bytes, place + 8, 2),
        shift + Self.number(bytes, place + 42, 4))
      place += 46 + length + Self.number(bytes, place + 30, 2) + Self.number(bytes, place + 32, 2)
    }
    if entries.isEmpty { readHeads(in: bytes, from: start) }
  }

  private mutating func readHeads(in bytes: [UInt8], from start: Int) {
    var place = start
    while entries.count < Self.limit,
      let next = bytes[place...].firstIndex(of: 0x50), next + 30 <= bytes.count
    {
      place = next + 1
      guard Self.number(bytes, next, 4) == 0x0403_4B50 else { continue }
      let length = Self.number(bytes, next + 26, 2)
      append(bytes, name: next + 30, length, flags: Self.number(bytes, next + 6, 2), next)
      place = min(bytes.count, next + 30 + length)
    }
  }

  private mutating func append(
    _ bytes: [UInt8], name start: Int, _ length: Int, flags: Int, _ place: Int
  ) {
    guard length > 0, start + length <= bytes.count else { return }
    let name = String(decoding: bytes[start..<start + length], as: UTF8.self)
    entries.append(Entry(name: name, isEncrypted: flags & 1 == 1, place: place))
  }

  /// Where the end of the directory stands: 22 bytes and a comment before the end of the file.
  private static func end(of bytes: [UInt8]) -> Int? {
    var place = bytes.count - 22
    let last = max(0, place - 0xFFFF)
    while place >= last {
      if bytes[place] == 0x50, number(bytes, place, 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  /// A number in some bytes, the lowest first; 0 beyond the end.
  static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int {
    guard place >= 0, place + size <= bytes.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
