internal import Glibc

/// A path as words that keep every byte of it.
///
/// A name on Linux is any bytes; archives made on older Windows carry names in GBK. Bytes that are no UTF-8
/// become characters of a private plane, of which each stands for one byte, so that the file opens again.
enum PathName {
  /// The first of 256 private characters: the last of plane 16 but one block.
  private static let first: UInt32 = 0x10_FE00

  /// The words of a path.
  static func words(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    if let words = String(validating: bytes, as: UTF8.self) { return words }
    var words = String.UnicodeScalarView()
    var decoder = UTF8()
    var rest = bytes[...]
    while !rest.isEmpty {
      var source = rest.makeIterator()
      switch decoder.decode(&source) {
      case .scalarValue(let scalar):
        words.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      case .emptyInput, .error:
        if let byte = rest.first, let scalar = Unicode.Scalar(first + UInt32(byte)) {
          words.append(scalar)
        }
        rest = rest.dropFirst()
      }
      // It may have read ahead.
      decoder = UTF8()
    }
    return String(words)
  }

  /// Calls with the path that words stand for, as the system wants it.
  static func withPath<Result>(_ words: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result
  {
    guard words.unicodeScalars.contains(where: { $0.value >= first }) else {
      return words.withCString(body)
    }
    var bytes: [UInt8] = []
    for scalar in words.unicodeScalars {
      if scalar.value >= first, scalar.value < first + 256 {
        bytes.append(UInt8(scalar.value - first))
      } else if let encoded = UTF8.encode(scalar) {
        bytes += encoded
      }
    }
    bytes.append(0)
    return bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start.assumingMemoryBound(to: CChar.self))
    }
  }
}
