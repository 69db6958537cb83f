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
  /// The string of Unicode scalars.
  public init(scalars: [Unicode.Scalar]) {
    self.init(scalars: scalars[...])
  }

  /// The string of Unicode scalars.
  ///
  /// Encoded by hand: the standard library's append over scalars costs ten times as much.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    let length = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: length) { bytes in
      var place = 0
      for scalar in scalars {
        guard let encoded = UTF8.encode(scalar) else { continue }
        for byte in encoded {
          bytes[place] = byte
          place += 1
        }
      }
      return place
    }
  }
}
