internal import HanText

/// Tells the encodings of two bytes a character apart, and decodes them: GB18030, with it GBK and GB 2312,
/// and Big5 with the characters of Hong Kong.
///
/// ```
/// D5 FE B8 AE   →   政府, GB18030         AC 46 A9 B2   →   政府, Big5
/// ```
enum ChineseDecoding {
  /// An encoding.
  enum Encoding: String {
    case gb18030 = "GB18030"
    case big5 = "Big5"

    /// What the C library calls it.
    var tableName: String { self == .big5 ? "BIG5-HKSCS" : rawValue }
  }

  /// The scalars of bytes in an encoding; all are U+FFFD when the C library has no such table.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ encoding: Encoding, isWhole: Bool
  ) -> DecodedText {
    var text =
      TableDecoding.decode(bytes, range, as: encoding.tableName, isWhole: isWhole)
      ?? DecodedText(scalars: [], encoding: "", invalidCount: range.count)
    text.encoding = encoding.rawValue
    return text
  }

  /// How many bytes are enough to tell.
  private static let sampleSize = 65_536

  /// The encoding of some bytes; nil when they are in none of these.
  static func encoding(
    of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Encoding? {
    let sample = range.lowerBound..<min(range.upperBound, range.lowerBound + sampleSize)
    let rows = Rows(bytes, sample)
    guard rows.pairs > 0 else { return nil }
    // Only bytes that this encoding has in every text tell against the other: quick, for most are GB18030.
    guard rows.lowTrails > 0 || !rows.isPlausible || rows.pairs < 40 else {
      return isChinese(bytes, sample, .gb18030, rows) ? .gb18030 : nil
    }
    let gb = score(bytes, sample, .gb18030)
    let big5 = score(bytes, sample, .big5)
    if big5.damage * 10 <= sample.count, big5.share > gb.share + 0.1, big5.share >= 0.3 {
      return .big5
    }
    if rows.isPlausible { return isChinese(bytes, sample, .gb18030, rows) ? .gb18030 : nil }
    // A name or two of rare characters, every byte of them in place.
    return rows.areAllCharacters && gb.damage == 0 ? .gb18030 : nil
  }

  /// Whether many characters in common rows are those of Chinese and not of Korean, whose rows are the same.
  private static func isChinese(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sample: Range<Int>, _ encoding: Encoding, _ rows: Rows
  ) -> Bool {
    guard rows.pairs >= 40 else { return true }
    let some = sample.lowerBound..<min(sample.upperBound, sample.lowerBound + 4096)
    return score(bytes, some, encoding).share >= 0.08
  }

  private static func score(
    _ bytes: UnsafeBufferPointer<UInt8>, _ sample: Range<Int>, _ encoding: Encoding
  ) -> (share: Double, damage: Int) {
    let some = sample.lowerBound..<min(sample.upperBound, sample.lowerBound + 8192)
    let text = decode(bytes, some, encoding, isWhole: false)
    return (CharacterFrequency(text.scalars).share, text.invalidCount)
  }

  /// The rows of the table that pairs of bytes stand in, read as GB18030.
  private struct Rows {
    var pairs = 0
    /// Pairs in the rows of punctuation (A1–A3) and of the 3,755 common characters (B0–D7, both bytes high).
    var common = 0
    /// Pairs in the rows of all 6,763 characters of GB 2312.
    var known = 0
    /// Pairs whose second byte is below A1, as a third of all in Big5 are.
    var lowTrails = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      var place = range.lowerBound
      while place + 1 < range.upperBound {
        let lead = bytes[place]
        guard lead > 0x80 else {
          place += 1
          continue
        }
        let trail = bytes[place + 1]
        pairs += 1
        if trail < 0xA1 {
          lowTrails += 1
        } else if trail != 0xFF {
          switch lead {
          case 0xA1...0xA3: (common, known) = (common + 1, known + 1)
          case 0xB0...0xD7: (common, known) = (common + 1, known + 1)
          case 0xD8...0xF7: known += 1
          default: break
          }
        }
        place += trail >= 0x30 && trail <= 0x39 ? 4 : 2
      }
    }

    /// Whether nearly every character may be one of a Chinese text, which stand in the common rows.
    ///
    /// Traditional characters in GBK
    /// stand elsewhere but keep half of the text there; Shift-JIS read as GB18030 does not.
    var isPlausible: Bool { common * 2 >= pairs }
    var areAllCharacters: Bool { known == pairs }
  }
}
