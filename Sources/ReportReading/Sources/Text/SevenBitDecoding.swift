internal import HanText

/// Decodes Chinese that was written in bytes below 128, for letters of old: HZ and ISO-2022-CN.
///
/// ```
/// 2005~{Dj1(~}   →   2005年报
/// ```
enum SevenBitDecoding {
  /// The text of bytes that switch to Chinese and back; nil where they do not.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DecodedText? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    if let text = hz(bytes, isWhole: isWhole) { return text }
    // ESC $ ) A or ESC $ ) G names the set that SO (0E) switches to.
    guard bytes.contains(0x0E),
      FileSignature.holds([0x1B, 0x24, 0x29], Array(bytes.prefix(4096))[...]),
      let text = TableDecoding.decode(
        bytes, 0..<bytes.count, as: "ISO-2022-CN-EXT", isWhole: isWhole),
      CharacterFrequency(text.scalars).han > 0
    else { return nil }
    return DecodedText(
      scalars: text.scalars, encoding: "ISO-2022-CN", invalidCount: text.invalidCount)
  }

  /// HZ (RFC 1843): between `~{` and `~}` pairs of bytes are those of GB 2312 less 128; a line end switches
  /// back too, `~~` is a tilde, and `~` at the end of a line joins it with the next.
  private static func hz(
    _ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> DecodedText? {
    let tilde = UInt8(ascii: "~")
    guard let first = bytes.firstIndex(of: tilde), first + 3 < bytes.count else { return nil }
    var wide: [UInt8] = []
    wide.reserveCapacity(bytes.count)
    var isChinese = false
    var pairs = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch (byte, next) {
      case (tilde, UInt8(ascii: "{")) where !isChinese:
        isChinese = true
        place += 2
      case (tilde, UInt8(ascii: "}")) where isChinese:
        isChinese = false
        place += 2
      case (tilde, tilde) where !isChinese:
        wide.append(tilde)
        place += 2
      case (tilde, 0xA) where !isChinese: place += 2
      case (0x21...0x7D, 0x21...0x7E) where isChinese:
        wide += [byte | 0x80, next | 0x80]
        pairs += 1
        place += 2
      default:
        if byte == 0xA || byte == 0xD { isChinese = false }
        wide.append(byte)
        place += 1
      }
    }
    guard pairs > 0 else { return nil }
    return wide.withUnsafeBufferPointer { buffer in
      guard ChineseDecoding.encoding(of: buffer, 0..<buffer.count) == .gb18030 else { return nil }
      var text = ChineseDecoding.decode(buffer, 0..<buffer.count, .gb18030, isWhole: isWhole)
      text.encoding = "HZ-GB-2312"
      return text
    }
  }
}
