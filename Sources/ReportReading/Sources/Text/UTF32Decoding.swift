/// Decodes UTF-32 of either byte order, and recognises it where no byte order mark tells.
enum UTF32Decoding {
  /// The scalars of bytes; what is no scalar and an odd end become U+FFFD.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ order: UTF16Decoding.ByteOrder,
    isWhole: Bool
  ) -> DecodedText {
    var text = DecodedText(scalars: [], encoding: order == .little ? "UTF-32LE" : "UTF-32BE")
    text.scalars.reserveCapacity((bytes.count - start) / 4 + 1)
    var place = start
    while place + 3 < bytes.count {
      let scalar = Unicode.Scalar(unit(bytes, at: place, order))
      if scalar == nil { text.invalidCount += 1 }
      text.scalars.append(scalar ?? "\u{FFFD}")
      place += 4
    }
    if place < bytes.count, isWhole {
      text.invalidCount += 1
      text.scalars.append("\u{FFFD}")
    }
    return text
  }

  /// The byte order of a text without a mark: a scalar's highest byte is always zero, the next nearly so.
  static func order(of bytes: UnsafeBufferPointer<UInt8>) -> UTF16Decoding.ByteOrder? {
    let units = min(bytes.count / 4, 1024)
    guard units > 0 else { return nil }
    return [UTF16Decoding.ByteOrder.little, .big].first { order in
      // A text of another encoding has used up its tenth after a few characters.
      var tolerated = units / 10
      for index in 0..<units where !UTF16Decoding.isPlain(unit(bytes, at: index * 4, order)) {
        guard tolerated > 0 else { return false }
        tolerated -= 1
      }
      return true
    }
  }

  private static func unit(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ order: UTF16Decoding.ByteOrder
  ) -> UInt32 {
    let first = UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
    let value = first | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    return order == .big ? value : value.byteSwapped
  }
}
