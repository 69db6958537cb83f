/// The text of a report, exactly as decoded, as Unicode scalars that can be reached by their places.
///
/// Scalars, because every offset that is promised to the outside counts them; each at its place, because
/// wrapping, search and metrics all jump to offsets.
public struct ReportText: Equatable, Sendable {
  /// The scalars of the text, in order.
  public let scalars: NarrowScalars

  /// A text of the given scalars.
  public init(_ scalars: [Unicode.Scalar]) {
    self.scalars = NarrowScalars(scalars)
  }

  /// A text of the scalars of a string.
  public init(_ string: String) {
    self.init([Unicode.Scalar](of: string))
  }

  /// The number of Unicode scalars.
  public var count: Int { scalars.count }

  /// The words of one stretch; offsets beyond the text are cut off.
  public subscript(range: SourceRange) -> String {
    String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }

  /// The whole text as a string.
  public var string: String { String(scalars: scalars[0..<scalars.count]) }
}

extension ReportText: Codable {
  /// Reads the text from one JSON string.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text as one JSON string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}

extension String {
  /// The string of Unicode scalars.
  public init(scalars: [Unicode.Scalar]) {
    self.init(scalars: scalars[...])
  }

  /// The string of Unicode scalars.
  ///
  /// Encoded by hand: the standard library's append over scalars costs ten times as much.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    self = scalars.withUnsafeBufferPointer { scalars in
      let length = scalars.reduce(0) { $0 + UTF8.width($1) }
      return String(unsafeUninitializedCapacity: length) { bytes in
        var place = 0
        for scalar in scalars {
          let value = scalar.value
          if value < 0x80 {
            bytes[place] = UInt8(truncatingIfNeeded: value)
            place += 1
          } else if value >= 0x800, value < 0x10000 {
            bytes[place] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
            bytes[place + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
            bytes[place + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
            place += 3
          } else {
            for byte in scalar.utf8 {
              bytes[place] = byte
              place += 1
            }
          }
        }
        return place
      }
    }
  }
}

extension [Unicode.Scalar] {
  /// The scalars of a string.
  ///
  /// Decoded by hand: the standard library decodes each twice, once to count them.
  public init(of string: String) {
    var string = string
    self = string.withUTF8 { bytes in
      [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { scalars, count in
        var place = 0
        // Bytes of a string are valid: the first of a scalar says how many there are.
        func next() -> UInt32 {
          place += 1
          return UInt32(bytes[place]) & 0x3F
        }
        while place < bytes.count {
          let first = UInt32(bytes[place])
          let value =
            switch first {
            case ..<0x80: first
            case ..<0xE0: (first & 0x1F) << 6 | next()
            case ..<0xF0: (first & 0xF) << 12 | next() << 6 | next()
            default: (first & 7) << 18 | next() << 12 | next() << 6 | next()
            }
          scalars.initializeElement(at: count, to: Unicode.Scalar(value) ?? "\u{FFFD}")
          count += 1
          place += 1
        }
      }
    }
  }
}
