internal import FoundationEssentials

/// A part of a letter or of a page saved with its parts: what it is and what it holds.
struct MIMEPart {
  /// Its fields.
  let head: MIMEHead
  /// Its content, decoded to bytes; empty where it holds parts.
  private(set) var content: [UInt8] = []
  /// The parts in it.
  private(set) var parts: [MIMEPart] = []

  /// Parts lie three deep in letters; each page of a hundred pictures has a hundred.
  private static let deepest = 8
  private static let partLimit = 5000

  /// Reads a part that stands in a stretch of bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0) {
    var place = range.lowerBound
    head = MIMEHead(bytes, &place, end: range.upperBound)
    guard head.type.hasPrefix("multipart/"), depth < Self.deepest,
      let mark = head.parameter("boundary"), !mark.isEmpty
    else {
      content = Self.decoded(
        bytes[place..<range.upperBound], head.fields["content-transfer-encoding"])
      return
    }
    for piece in Self.pieces(of: bytes, place..<range.upperBound, at: Array("--\(mark)".utf8)) {
      parts.append(MIMEPart(bytes, piece, depth: depth + 1))
    }
  }

  /// Itself and all parts in it, in their order.
  var all: [MIMEPart] { [self] + parts.flatMap(\.all) }

  /// The stretches between the lines that divide parts; the last ends where the bytes do.
  private static func pieces(
    of bytes: [UInt8], _ range: Range<Int>, at mark: [UInt8]
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    var place = range.lowerBound
    while place < range.upperBound, pieces.count < partLimit {
      let lineStart = place
      let line = MIMEHead.line(in: bytes, &place, end: range.upperBound)
      guard line.starts(with: mark) else { continue }
      let tail = line.dropFirst(mark.count)
      guard tail.allSatisfy({ $0 == 0x20 || $0 == 0x9 || $0 == 0x2D }) else { continue }
      if let start, start < lineStart { pieces.append(start..<lineStart) }
      start = tail.first == 0x2D ? nil : place
      if start == nil { return pieces }
    }
    if let start, start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  /// What bytes stand for in the encoding of their transfer.
  private static func decoded(_ bytes: ArraySlice<UInt8>, _ encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "quoted-printable": return unquoted(bytes)
    case "base64":
      let data = Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters)
      return data.map(Array.init) ?? []
    default: return Array(bytes)
    }
  }

  /// Quoted-printable: `=C4=EA` are two bytes, `=` at the end of a line joins it with the next.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      if place + 1 < bytes.endIndex, let high = digit(bytes[place]),
        let low = digit(bytes[place + 1])
      {
        result.append(high << 4 | low)
        place += 2
        continue
      }
      // Blanks may have been added behind it.
      var end = place
      while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x9 { end += 1 }
      guard end == bytes.endIndex || bytes[end] == 0xD || bytes[end] == 0xA else {
        result.append(byte)
        continue
      }
      place = end
      if place < bytes.endIndex, bytes[place] == 0xD { place += 1 }
      if place < bytes.endIndex, bytes[place] == 0xA { place += 1 }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
