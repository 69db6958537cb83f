/// A file of Office before 2007: a file system in a file, with a directory of named streams (MS-CFB).
struct CompoundFile {
  /// A stream.
  private struct Stream {
    var start: Int
    var size: Int
  }

  private let bytes: [UInt8]
  private let base: Int
  private let sectorSize: Int
  private var streams: [String: Stream] = [:]
  private var root: Stream?

  /// The most sectors of a chain that are followed: a directory of thousands of names.
  private static let limit = 4096

  /// The directory of a file; nil where it cannot be read.
  init?(_ bytes: [UInt8], from base: Int) {
    self.bytes = bytes
    self.base = base
    let shift = ZipDirectory.number(bytes, base + 30, 2)
    guard shift == 9 || shift == 12 else { return nil }
    sectorSize = 1 << shift
    var sector = ZipDirectory.number(bytes, base + 48, 4)
    var steps = 0
    while let place = place(of: sector), steps < Self.limit {
      for entry in stride(from: place, to: place + sectorSize, by: 128) { addEntry(at: entry) }
      sector = next(after: sector)
      steps += 1
    }
    guard !streams.isEmpty else { return nil }
  }

  /// The names of its streams and storages.
  var names: Set<String> { Set(streams.keys) }

  /// The first bytes of a stream, at most those of its first sector.
  func head(of name: String) -> ArraySlice<UInt8> {
    guard let stream = streams[name] else { return [] }
    // Streams of less than 4096 bytes stand in a stream of their own, in pieces of 64 bytes.
    if stream.size < 4096, let root, let place = place(of: root.start) {
      let start = place + stream.start * 64
      guard stream.start * 64 < sectorSize, start < bytes.count else { return [] }
      return bytes[start..<min(bytes.count, start + min(64, stream.size))]
    }
    guard let place = place(of: stream.start) else { return [] }
    return bytes[place..<min(place + sectorSize, bytes.count)]
  }

  private mutating func addEntry(at place: Int) {
    let length = ZipDirectory.number(bytes, place + 64, 2)
    guard place + 128 <= bytes.count, (2...64).contains(length) else { return }
    let units = stride(from: place, to: place + length - 2, by: 2).map {
      UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
    }
    let stream = Stream(
      start: ZipDirectory.number(bytes, place + 116, 4),
      size: ZipDirectory.number(bytes, place + 120, 4))
    if bytes[place + 66] == 5 { root = stream }
    streams[String(decoding: units, as: UTF16.self)] = stream
  }

  /// Where a sector stands; nil beyond the file and for the marks that end a chain.
  private func place(of sector: Int) -> Int? {
    guard sector < 0xFFFF_FFF0 else { return nil }
    let place = base + (sector + 1) * sectorSize
    return place < bytes.count ? place : nil
  }

  /// The sector behind one, by the tables that the head lists; those of files above 7 MB list more.
  private func next(after sector: Int) -> Int {
    let share = sectorSize / 4
    let table = sector / share
    guard table < 109,
      let place = place(of: ZipDirectory.number(bytes, base + 76 + table * 4, 4))
    else { return 0xFFFF_FFFE }
    return ZipDirectory.number(bytes, place + (sector % share) * 4, 4)
  }
}
