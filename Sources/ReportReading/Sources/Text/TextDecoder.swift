internal import HanText
internal import ReportModel

/// A text decoded from bytes, with the encoding found and what was wrong with the bytes.
struct DecodedText {
  var scalars: [Unicode.Scalar]
  /// The encoding's IANA name.
  var encoding: String
  /// How many times bytes that the encoding does not know became U+FFFD.
  var invalidCount = 0
  /// What was mended, at places of the scalars.
  var notes: [Diagnostic] = []
}

/// Finds out by content which encoding a file has, and decodes it.
///
/// ```
/// EF BB BF E5 B9 B4   →  年, UTF-8
/// C4 EA B1 A8         →  年报, GB18030
/// A6 7E B3 F8         →  年報, Big5
/// ```
/// Tried in this order: byte order marks, UTF-32 and UTF-16 (zero bytes), HZ and ISO-2022-CN, UTF-8, lines
/// of two encodings, UTF-16 by plausibility, GB18030 and Big5 by the frequency of characters. Names of files
/// and declarations inside them are not trusted.
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
      guard var text = decode(buffer, isWhole: isWhole) else { return nil }
      Misdecoding.mend(&text)
      PrintedForms.mend(&text.scalars)
      return text
    }
    guard let decoded else { throw .notText }
    return decoded
  }

  /// The text that bytes hold in an encoding that a person named, as iconv knows it.
  ///
  /// - Throws: `unknownEncoding` where the C library does not know it.
  static func decode(
    _ bytes: [UInt8], isWhole: Bool, encoding: String
  ) throws(ReportReadingError) -> DecodedText {
    let decoded = bytes.withUnsafeBufferPointer { buffer in
      let isMarked = buffer.starts(with: [0xEF, 0xBB, 0xBF])
      return TableDecoding.decode(
        buffer, (isMarked ? 3 : 0)..<buffer.count, as: encoding, isWhole: isWhole)
    }
    guard var decoded else { throw .unknownEncoding(encoding) }
    if decoded.scalars.first == "\u{FEFF}" { decoded.scalars.removeFirst() }
    PrintedForms.mend(&decoded.scalars)
    return decoded
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DecodedText? {
    if let text = marked(bytes, isWhole: isWhole) { return text }
    if let order = UTF32Decoding.order(of: bytes) {
      return plausible(UTF32Decoding.decode(bytes, from: 0, order, isWhole: isWhole))
    }
    if let order = UTF16Decoding.orderByZeros(bytes) {
      return plausible(UTF16Decoding.decode(bytes, from: 0, order, isWhole: isWhole))
    }
    if let text = SevenBitDecoding.decode(bytes, isWhole: isWhole) { return plausible(text) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let utf8 = UTF8Decoding.decode(bytes, from: start, isWhole: isWhole)
    if utf8.invalidCount == 0, start == 3 || !utf8.mayBeGB18030(bytes) {
      return plausible(utf8.text)
    }
    if utf8.invalidCount > 0, let lines = LineDecoding(bytes, from: start) {
      return plausible(lines.text(isWhole: isWhole))
    }
    // A few damaged bytes in much good UTF-8 are damage; a third of it is another encoding.
    if start == 3 || utf8.isMostlyValid, utf8.invalidCount > 0 { return plausible(utf8.text) }
    if let order = UTF16Decoding.orderByText(bytes) {
      return UTF16Decoding.decode(bytes, from: 0, order, isWhole: isWhole)
    }
    guard let encoding = ChineseDecoding.encoding(of: bytes, 0..<bytes.count) else { return nil }
    return plausible(
      ChineseDecoding.decode(bytes, 0..<bytes.count, encoding, isWhole: isWhole))
  }

  /// The text of bytes that begin with the mark of their encoding.
  private static func marked(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DecodedText? {
    // Before that of UTF-16, with which it begins; a text does not begin with NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return UTF32Decoding.decode(bytes, from: 4, .little, isWhole: isWhole)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return UTF32Decoding.decode(bytes, from: 4, .big, isWhole: isWhole)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return UTF16Decoding.decode(bytes, from: 2, .little, isWhole: isWhole)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoding.decode(bytes, from: 2, .big, isWhole: isWhole)
    }
    guard bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) else { return nil }
    return ChineseDecoding.decode(bytes, 4..<bytes.count, .gb18030, isWhole: isWhole)
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
