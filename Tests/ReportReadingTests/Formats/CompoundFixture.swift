import SampleReports

/// Files of Office before 2007 with streams of given names, as small as they may be.
enum CompoundFixture {
  /// A file whose streams begin with the given bytes, each in a sector of 512 bytes.
  static func bytes(_ streams: [(name: String, head: [UInt8])]) -> [UInt8] {
    // Sector 0 is the table of sectors, then the directory, then the streams.
    let directorySectors = (streams.count + 1 + 3) / 4
    let end: UInt32 = 0xFFFF_FFFE
    var table: [UInt32] = [0xFFFF_FFFD]
    for place in 1...directorySectors {
      table.append(place == directorySectors ? end : UInt32(place + 1))
    }
    table += streams.map { _ in end }
    var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    file += [UInt8](repeating: 0, count: 16) + number(0x3E, 2) + number(3, 2) + number(0xFFFE, 2)
    file += number(9, 2) + number(6, 2) + [UInt8](repeating: 0, count: 10) + number(1, 4)
    file += number(1, 4) + number(0, 4) + number(4096, 4) + number(end, 4) + number(0, 4)
    file += number(end, 4) + number(0, 4) + number(0, 4)
    file += [UInt8](repeating: 0xFF, count: 512 - file.count)
    file += filled(table.flatMap { number($0, 4) }, to: 512, with: 0xFF)
    var directory = entry("Root Entry", type: 5, start: end, size: 0)
    for (index, stream) in streams.enumerated() {
      let start = UInt32(1 + directorySectors + index)
      directory += entry(stream.name, type: 2, start: start, size: 4096)
    }
    file += filled(directory, to: directorySectors * 512, with: 0)
    for stream in streams { file += filled(stream.head, to: 512, with: 0) }
    return file
  }

  private static func entry(_ name: String, type: UInt8, start: UInt32, size: UInt32) -> [UInt8] {
    let letters = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return filled(letters, to: 64, with: 0) + number(UInt32(letters.count + 2), 2) + [type, 1]
      + [UInt8](repeating: 0xFF, count: 12) + [UInt8](repeating: 0, count: 36)
      + number(start, 4) + number(size, 4) + number(0, 4)
  }

  private static func number(_ value: UInt32, _ size: Int) -> [UInt8] {
    StoredZip.number(value, size)
  }

  private static func filled(_ bytes: [UInt8], to size: Int, with byte: UInt8) -> [UInt8] {
    bytes + [UInt8](repeating: byte, count: max(0, size - bytes.count))
  }
}
