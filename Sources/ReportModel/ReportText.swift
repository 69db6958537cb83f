/// The text of a report, exactly as decoded, as an array of Unicode scalars.
///
/// Scalars, because every offset that is promised to the outside counts them; an array, because
/// wrapping, search and metrics all jump to offsets.
public struct ReportText: Equatable, Sendable {
  /// The scalars of the text, in order.
  public var scalars: [Unicode.Scalar]

  /// A text of the given scalars.
  public init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// A text of the scalars of a string.
  public init(_ string: String) {
    scalars = Array(string.unicodeScalars)
  }

  /// The number of Unicode scalars.
  public var count: Int { scalars.count }

  /// The words of one stretch; offsets beyond the text are cut off.
  public subscript(range: SourceRange) -> String {
    String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }

  /// The whole text as a string.
  public var string: String { String(scalars: scalars) }
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
  /// The string of a sequence of Unicode scalars.
  ///
  /// By way of UTF-8, which a string is made of: three times as fast as appending scalars.
  @inlinable
  public init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount * 3)
    for scalar in scalars {
      let value = scalar.value
      if value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: value))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
