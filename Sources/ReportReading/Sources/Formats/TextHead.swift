/// The places where a document may begin in a file: at once, or behind lines of text.
enum TextHead {
  /// How much may stand before the document: a server's answer or a note is some lines.
  private static let limit = 4096

  /// The place behind byte order marks and blanks, and the beginnings of the lines below it.
  ///
  /// Ends where something stands that no text has.
  static func places(in bytes: [UInt8]) -> [Int] {
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
    var places = [place]
    var isLineStart = false
    while place < min(bytes.count, limit) {
      let byte = bytes[place]
      if byte > 0x20, byte != 0x7F, !isLineStart {
        place += 1
        continue
      }
      if byte == 0xA || byte == 0xD {
        isLineStart = true
      } else if !isBlank(byte) {
        if isLineStart { places.append(place) }
        isLineStart = false
        guard byte >= 0x20, byte != 0x7F else { break }
      }
      place += 1
    }
    return places
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x9 && byte <= 0xD)
  }
}
