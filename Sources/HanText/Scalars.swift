/// What a Unicode scalar is in Chinese text.
///
/// All are comparisons of code points: they are asked of every scalar of large files, where
/// `Unicode.Scalar.Properties` would be ten times as slow.
extension Unicode.Scalar {
  /// Whether it is a Chinese character (Han ideograph, 〇 included).
  @inlinable
  public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether it is white space, the full-width space, NBSP and line ends included.
  ///
  /// The Unicode property White_Space.
  @inlinable
  public var isBlank: Bool {
    switch value {
    case 0x20, 0x9...0xD, 0x3000, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F:
      true
    default: false
    }
  }

  /// Whether it shows something or at least is meant to: neither white space nor invisible.
  @inlinable
  public var isInk: Bool {
    // Han ideographs, by far the most, need two comparisons.
    if value > 0x3000 && value < 0xFEFF { return true }
    return !isBlank && !isInvisible
  }

  /// Whether words stay the same without it: white space and the zero-width space.
  ///
  /// Joiners are none of it; without them an emoji of several becomes several.
  @inlinable
  public var isSpacing: Bool { isBlank || value == 0x200B }

  /// Whether it ends a line: LF, CR, form feed, vertical tab, NEL, LS or PS.
  @inlinable
  public var isLineEnd: Bool {
    switch value {
    case 0xA...0xD, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether it has neither width nor ink: zero-width space and joiners, BOM, soft hyphen.
  @inlinable
  public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether it is a control character other than tab and line ends.
  @inlinable
  public var isControl: Bool {
    switch value {
    case 0...0x8, 0xE...0x1F, 0x7F...0x84, 0x86...0x9F: true
    default: false
    }
  }

  /// The value of a decimal digit of either width, or nil.
  @inlinable
  public var digitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }

  /// Whether it is a half-width digit.
  @inlinable
  public var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether it is a Latin letter or digit or another printable ASCII character, half width.
  @inlinable
  public var isPrintableASCII: Bool { value > 0x20 && value < 0x7F }

  /// Whether it is an ASCII letter.
  @inlinable
  public var isASCIILetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether it may stand in an address of the web, of mail or of a file.
  ///
  /// Printable ASCII but quotes, angle brackets, braces and the like.
  @inlinable
  public var isAddressPart: Bool {
    guard isPrintableASCII else { return false }
    switch value {
    case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: return false
    default: return true
    }
  }

  /// Whether it ends a sentence wherever it stands: 。 ！ ？ ｡.
  ///
  /// Their half-width twins stand in addresses as well; ``SentenceSplitter/isEnd(in:at:)`` tells.
  @inlinable
  public var endsSentence: Bool {
    switch value {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// Whether it ends a sentence if no address holds it: 。 ！ ？ and half-width ! and ?.
  @inlinable
  public var mayEndSentence: Bool { endsSentence || value == 0x21 || value == 0x3F }

  /// Whether a clause ends at it: an end of a sentence, ， ； ： or one of their twins.
  @inlinable
  public var endsClause: Bool {
    switch value {
    case 0xFF0C, 0xFF1B, 0xFF1A, 0x2C, 0x3B, 0x3A, 0xFE55: true
    default: mayEndSentence
    }
  }

  /// Whether it closes a bracket or a quotation.
  @inlinable
  public var isClosing: Bool {
    switch value {
    case 0xFF09, 0x29, 0x201D, 0x2019, 0x300B, 0x3009, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF3D,
      0x5D, 0xFF5D, 0x7D:
      true
    default: false
    }
  }

  /// The mark that closes what it opens (（ … ）, 《 … 》, “ … ”, " … "), or nil.
  @inlinable
  public var closingMark: Unicode.Scalar? {
    switch self {
    case "（": "）"
    case "(": ")"
    case "《": "》"
    case "〈": "〉"
    case "“": "”"
    case "‘": "’"
    case "「": "」"
    case "『": "』"
    case "〔": "〕"
    case "【": "】"
    case "[": "]"
    case "［": "］"
    case "\"": "\""
    default: nil
    }
  }

  /// Whether it may close what a mark with a partner opened: the straight quote does both.
  @inlinable
  public var isClosingMark: Bool {
    // Braces part data from data, not words from words.
    value == 0x22 || isClosing && value != 0x7D && value != 0xFF5D
  }
}

extension RandomAccessCollection<Unicode.Scalar> {
  /// The scalars that show something: those that are no white space and not invisible.
  ///
  /// Room is made for all of them at once, where `filter` would move them five times on the way to twenty.
  @inlinable
  public var ink: [Unicode.Scalar] {
    var ink: [Unicode.Scalar] = []
    ink.reserveCapacity(count)
    for scalar in self where scalar.isInk { ink.append(scalar) }
    return ink
  }
}

extension Character {
  /// Whether all of it is white space; a CR with its LF is.
  public var isBlank: Bool { unicodeScalars.allSatisfy { $0.isBlank } }
}
