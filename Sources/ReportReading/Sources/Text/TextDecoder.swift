internal import ReportModel

/// A text decoded from bytes, with the encoding found and what was wrong with the bytes.
struct DecodedText {
  var scalars: [Unicode.Scalar]
  /// The encoding's IANA name.
  var encoding: String
  /// How many times bytes that the encoding does not know became U+FFFD.
  var invalidCount = 0
}

/// Finds out by content which encoding a file has, and decodes it.
///
/// ```
/// EF BB BF E5 B9 B4   →  年, UTF-8
/// C4 EA B1 A8         →  年报, GB18030
/// ```
/// Tried in this order: byte order marks, UTF-16 (zero bytes in every other place), UTF-8, UTF-16
/// by plausibility, GB18030. Names of files and declarations inside them are not trusted.
enum TextDecoder {
  /// The text that bytes hold.
  ///
  /// - Parameters:
  ///   - bytes: the whole file, or its first part.
  ///   - isWhole: whether nothing follows; else a character cut in two at the end is left out.
  /// - Returns: the text, a byte order mark left out.
  /// - Throws: `notText` when no encoding fits.
  static func decode(
    _ bytes: [UInt8], isWhole: Bool
  ) throws(ReportReadingError) -> DecodedText {
    let decoded: DecodedText? = bytes.withUnsafeBufferPointer { buffer in
      guard !hasForeignSignature(buffer) else { return nil }
      return decode(buffer, isWhole: isWhole)
    }
    guard let decoded else { throw .notText }
    return decoded
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return UTF16Decoding.decode(bytes, from: 2, .little, isWhole: isWhole)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoding.decode(bytes, from: 2, .big, isWhole: isWhole)
    }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) {
      return GB18030Decoding.decode(bytes, from: 4, isWhole: isWhole)
    }
    if let order = UTF16Decoding.orderByZeros(bytes) {
      return plausible(UTF16Decoding.decode(bytes, from: 0, order, isWhole: isWhole))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let utf8 = UTF8Decoding.decode(bytes, from: start, isWhole: isWhole)
    // A few damaged bytes in much good UTF-8 are damage; a third of it is another encoding.
    if start == 3 || utf8.invalidCount == 0 || utf8.isMostlyValid { return plausible(utf8.text) }
    if let order = UTF16Decoding.orderByText(bytes) {
      return UTF16Decoding.decode(bytes, from: 0, order, isWhole: isWhole)
    }
    guard GB18030Decoding.isPlausible(bytes) else { return nil }
    return plausible(GB18030Decoding.decode(bytes, from: 0, isWhole: isWhole))
  }

  /// Whether the file names itself as something else: PDF, ZIP (docx), OLE (doc), images, programs.
  private static func hasForeignSignature(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let signatures: [[UInt8]] = [
      Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E, 0x47],
      Array("GIF8".utf8), [0xFF, 0xD8, 0xFF], [0x7F, 0x45, 0x4C, 0x46], [0x1F, 0x8B],
      Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF],
    ]
    return signatures.contains { bytes.starts(with: $0) }
  }

  /// The text, unless it is so full of control characters or damage that nobody could read it.
  ///
  /// A tenth: a text with a NUL here and there is a text, a program is a third of them.
  private static func plausible(_ text: DecodedText) -> DecodedText? {
    let tolerated = max(text.scalars.count / 10, 1)
    guard text.invalidCount <= tolerated else { return nil }
    var controls = 0
    for scalar in text.scalars where scalar.value < 0x20 && scalar.isStrayControl { controls += 1 }
    return controls <= tolerated ? text : nil
  }
}

extension Unicode.Scalar {
  /// Whether it is a C0 control that no text file has a use for.
  fileprivate var isStrayControl: Bool { !(value >= 0x8 && value <= 0xD) && value != 0x1B }
}
