/// Decodes UTF-16 of either byte order, and recognises it where no byte order mark tells.
enum UTF16Decoding {
  /// Which byte of a unit comes first.
  enum ByteOrder {
    case little, big
  }

  /// The scalars of bytes; a lone surrogate or an odd last byte becomes U+FFFD.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ order: ByteOrder, isWhole: Bool
  ) -> DecodedText {
    var text = DecodedText(scalars: [], encoding: order == .little ? "UTF-16LE" : "UTF-16BE")
    text.scalars.reserveCapacity((bytes.count - start) / 2 + 1)
    var place = start
    while place + 1 < bytes.count {
      let unit = unit(bytes, at: place, order)
      place += 2
      if let scalar = Unicode.Scalar(unit) {
        text.scalars.append(scalar)
        continue
      }
      if unit < 0xDC00, place + 1 < bytes.count {
        let low = self.unit(bytes, at: place, order)
        if low >= 0xDC00, low <= 0xDFFF {
          place += 2
          let value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          text.scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
          continue
        }
      } else if unit < 0xDC00, !isWhole {
        return text
      }
      text.invalidCount += 1
      text.scalars.append("\u{FFFD}")
    }
    if place < bytes.count, isWhole {
      text.invalidCount += 1
      text.scalars.append("\u{FFFD}")
    }
    return text
  }

  /// The byte order of a text whose spaces, digits and line ends have a zero as their high byte.
  ///
  /// A file of other kinds has zeros in both places, and other texts have none: one place must have
  /// a zero in every fiftieth unit, as any text with lines has, and ten times as many as the other.
  static func orderByZeros(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteOrder? {
    let sample = min(bytes.count, sampleSize)
    var zeros = (even: 0, odd: 0)
    for place in 0..<sample where bytes[place] == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = max(sample / 100, 1)
    let order: ByteOrder
    if zeros.odd >= enough, zeros.odd >= 10 * zeros.even {
      order = .little
    } else if zeros.even >= enough, zeros.even >= 10 * zeros.odd {
      order = .big
    } else {
      return nil
    }
    // NULs thrown into another encoding are no high bytes: as UTF-16 they give no plain text.
    return plainShare(bytes, order) >= 0.8 ? order : nil
  }

  /// The byte order in which nearly all units are Chinese characters and their punctuation.
  static func orderByText(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteOrder? {
    let little = plainShare(bytes, .little)
    let big = plainShare(bytes, .big)
    guard max(little, big) >= 0.9 else { return nil }
    // Of some characters either order is Chinese, as are bytes of other encodings: the common ones are meant.
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleSize))
    let orders: [(order: ByteOrder, plain: Double)] = [(.little, little), (.big, big)]
    let shares = orders.filter { $0.plain >= 0.9 }.map { known in
      let text = decode(sample, from: 0, known.order, isWhole: false)
      return (known.order, CharacterFrequency(text.scalars).share)
    }
    return shares.filter { $0.1 >= 0.2 }.max { $0.1 < $1.1 }?.0
  }

  /// How many bytes are enough to tell.
  private static let sampleSize = 4096

  /// The share of units that a Chinese text is made of, of 0…1.
  private static func plainShare(
    _ bytes: UnsafeBufferPointer<UInt8>, _ order: ByteOrder
  ) -> Double {
    let units = min(bytes.count, sampleSize) / 2
    guard units > 0 else { return 0 }
    var plain = 0
    for index in 0..<units {
      if isPlain(unit(bytes, at: index * 2, order)) { plain += 1 }
    }
    return Double(plain) / Double(units)
  }

  /// Whether a Chinese text is made of such characters.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0x7E, 0x2010...0x2027, 0x3000...0x303F, 0x4E00...0x9FFF,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }

  @inline(__always)
  private static func unit(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ order: ByteOrder
  ) -> UInt32 {
    let first = UInt32(bytes[place])
    let second = UInt32(bytes[place + 1])
    return order == .little ? second << 8 | first : first << 8 | second
  }
}
