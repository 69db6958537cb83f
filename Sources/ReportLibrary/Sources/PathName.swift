internal import Glibc
internal import ReportReading

/// A path as words that keep every byte of it.
///
/// A name on Linux is any bytes; archives made on older Windows carry names in GBK. In a part of a path that is no UTF-8
/// each byte beyond ASCII becomes a character of a private plane that stands for it, so that the file opens again.
public enum PathName {
  /// The first of 256 private characters: the last of plane 16 but one block.
  private static let first: UInt32 = 0x10_FE00

  /// The words of a path.
  ///
  /// - Parameter bytes: the path as the system has it.
  /// - Returns: words that lead to the same file.
  public static func words(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    if let words = String(validating: bytes, as: UTF8.self) { return words }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { part in
        String(validating: part, as: UTF8.self)
          ?? String(String.UnicodeScalarView(part.map(scalar(standingFor:))))
      }.joined(separator: "/")
  }

  /// The words of a path that the system gives, ended by a zero.
  ///
  /// - Parameter bytes: where it begins.
  /// - Returns: words that lead to the same file.
  public static func words(at bytes: UnsafePointer<CChar>) -> String {
    words(UnsafeRawBufferPointer(start: bytes, count: strlen(bytes)))
  }

  /// Calls with the path that words stand for, as the system wants it.
  ///
  /// - Parameters:
  ///   - words: the path.
  ///   - body: called with its bytes, ended by a zero.
  /// - Returns: what the body does.
  public static func withPath<Result>(
    _ words: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    guard words.unicodeScalars.contains(where: { byte(of: $0) != nil }) else {
      return words.withCString(body)
    }
    var bytes: [UInt8] = []
    for scalar in words.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
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

  /// Words with paths in them as a person reads them: what stands for bytes as the characters of GBK that they are.
  ///
  /// - Parameter words: the words.
  /// - Returns: the same without private characters; no file is found by them.
  public static func legible(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: { byte(of: $0) != nil }) else { return words }
    var (legible, bytes) = ("", [UInt8]())
    var isOpen = false
    for scalar in words.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
        isOpen = !isOpen && byte > 0x80
      } else if isOpen, 0x40...0x7E ~= scalar.value {
        // The second byte of a character in GBK may be a letter.
        bytes.append(UInt8(scalar.value))
        isOpen = false
      } else {
        legible += FileName.words(bytes)
        legible.unicodeScalars.append(scalar)
        (bytes, isOpen) = ([], false)
      }
    }
    return legible + FileName.words(bytes)
  }

  private static func scalar(standingFor byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(first + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that a character stands for; nil for one that is itself.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    first..<first + 256 ~= scalar.value ? UInt8(scalar.value - first) : nil
  }
}
