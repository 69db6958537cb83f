/// What search takes for the same: every scalar becomes one code of 16 bits.
///
/// ```
/// Ａ A a → a       （ 〔 [ → (       “ 「 ‘ → "       — － - → -       ， , → ,
/// 臺 台 → 台       ⽤ 用 → 用        零 ○ → 〇        U+3000 NBSP tab → blank       U+200B → ignored
/// ```
/// One code for one scalar, so that a place in the folded text is a place in the text; 16 bits, so
/// that a text of 50 MB is 34 MB to walk instead of 68.
enum Folding {
  /// The code of what search passes over: blanks between Chinese words, zero-width characters.
  ///
  /// U+FFFF is a noncharacter that no text may hold; one that does loses it to the search.
  static let ignored: UInt16 = 0xFFFF
  /// The code of a blank that parts two words.
  static let blank: UInt16 = 0x20

  /// The code of a scalar; every kind of blank gives ``blank``.
  static func code(of scalar: Unicode.Scalar) -> UInt16 {
    let value = scalar.value
    if value < 0x80 { return ascii(UInt16(truncatingIfNeeded: value)) }
    if value > 0xFFFF { return beyond(value) }
    let code = UInt16(truncatingIfNeeded: value)
    if let other = other(than: code) { return other }
    if FoldedForms.main.contains(value) {
      let form = FoldedForms.shared[main: code]
      return form == code && hasCase(code) ? lower(scalar) : form
    }
    if FoldedForms.compatible.contains(value) { return FoldedForms.shared[compatible: code] }
    return hasCase(code) ? lower(scalar) : code
  }

  /// Whether a code is of a word written in an alphabet or in digits, where a blank means something.
  ///
  /// `12 345` must not be found by 12345, while `2017 年` is found by 2017年. U+00C0…U+052F are the
  /// Latin letters with marks, Greek and Cyrillic.
  static func isWord(_ code: UInt16) -> Bool {
    isLetter(code) || (0x30...0x39).contains(code) || (0xC0..<0x530).contains(code)
  }

  /// Whether a code is of a Latin letter without marks.
  static func isLetter(_ code: UInt16) -> Bool { (0x61...0x7A).contains(code) }

  /// Whether a code stands for several scalars, so that a match must be looked at again.
  static func isShared(_ code: UInt16) -> Bool { (0xD800..<0xE000).contains(code) }

  private static func ascii(_ code: UInt16) -> UInt16 {
    switch code {
    case 0x41...0x5A: code + 0x20
    case 0x09...0x0D: blank
    case 0x27: 0x22
    case 0x5B: 0x28
    case 0x5D: 0x29
    default: code
    }
  }

  /// The code of a scalar above U+FFFF: one of the 2,048 surrogates, which no scalar has.
  private static func beyond(_ value: UInt32) -> UInt16 {
    0xD800 | UInt16(truncatingIfNeeded: value & 0x7FF)
  }

  /// The code of a blank, of what is passed over, and of what repeats ASCII; nil for all others.
  private static func other(than code: UInt16) -> UInt16? {
    switch code {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: blank
    // Soft hyphen, zero-width space and joiners, word joiner, variation selectors, BOM.
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: ignored
    case 0xFF01...0xFF5E: ascii(code - 0xFEE0)
    case 0xAB: 0x3C
    case 0xBB: 0x3E
    default: nil
    }
  }

  /// Whether a code lies where letters with two cases do: Latin to Armenian, more Latin and Greek,
  /// Ⅷ, Ⓐ.
  private static func hasCase(_ code: UInt16) -> Bool {
    switch code {
    case 0xC0..<0x590, 0x1E00..<0x2000, 0x2160..<0x2180, 0x24B6..<0x24D0: true
    default: false
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> UInt16 {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    let first = mapping.first ?? scalar
    // İ has a small form of two scalars: no code of its own, so it stays as it is.
    return UInt16(truncatingIfNeeded: (mapping.count == 1 ? first : scalar).value)
  }
}
