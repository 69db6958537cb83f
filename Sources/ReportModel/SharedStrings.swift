/// Strings that are held once however often they are met: headings and names of figures, which a text of many reports
/// repeats by the thousand.
public struct SharedStrings: Sendable {
  /// Those met last, each at the place that its bytes give it; empty until enough were met.
  private var strings: [String] = []
  /// How many were met.
  private var count = 0

  /// So many are passed on as they are: a short report repeats little, and must not wait for room to be made.
  private static let first = 256

  /// As many as are held, a power of two.
  private static let room = 1 << 14

  /// No strings yet.
  public init() {}

  /// The string, in the memory of the one that was met before where there was one of the same bytes.
  public mutating func shared(_ string: String) -> String {
    // Fifteen bytes stand in the value itself.
    guard string.utf8.count > 15 else { return string }
    count += 1
    guard count > SharedStrings.first else { return string }
    if strings.isEmpty { strings = Array(repeating: "", count: SharedStrings.room) }
    let place = Int(string.fingerprint & UInt64(SharedStrings.room - 1))
    if strings[place].isVerbatim(string) { return strings[place] }
    strings[place] = string
    return string
  }
}

extension String {
  /// The number of its bytes; see ``Fingerprint``.
  public var fingerprint: UInt64 {
    withBytes { bytes in
      var fingerprint = Fingerprint()
      for byte in bytes { fingerprint.add(UInt64(byte)) }
      return fingerprint.number
    }
  }

  /// Whether two texts have the same bytes; `==` takes 豈 of U+F900 for that of U+8C48.
  public func isVerbatim(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return withBytes { bytes in
      other.withBytes { others in
        for place in bytes.indices where bytes[place] != others[place] { return false }
        return true
      }
    }
  }

  /// Hands the bytes on where they stand: to walk them as characters of a text takes ten times as long.
  @inline(__always)
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
