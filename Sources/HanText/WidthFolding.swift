/// Width folding: one form for the twins that Chinese text mixes freely.
///
/// ```
/// （ＡＰＰ）100％　→  (app)100% and one space
/// ```
/// One scalar goes to one scalar, so that places in the folded text are places in the text.
public enum WidthFolding {
  /// The form that a scalar shares with its twins: half width, small letter, plain quote and space.
  @inlinable
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    // Han ideographs, by far the most, have no twin.
    if value >= 0x4E00 && value < 0xFF00 { return scalar }
    if value < 0x80 {
      return value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value + 0x20)) : scalar
    }
    return foldRare(scalar)
  }

  /// The folded form of a text, scalar by scalar.
  @inlinable
  public static func fold(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    text.map(fold)
  }

  /// The folded form of what is neither ASCII nor a common ideograph.
  @usableFromInline
  static func foldRare(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      // The full-width block repeats ASCII at a distance of U+FEE0.
      return fold(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return " "
    case 0x201C, 0x201D, 0x201E, 0x300E, 0x300F, 0x301D, 0x301E: return "\""
    case 0x2018, 0x2019, 0x300C, 0x300D: return "'"
    case 0x3010, 0x3014: return "["
    case 0x3011, 0x3015: return "]"
    case 0xFF61: return "。"
    case 0xFF64: return "、"
    case 0xFFE5: return "¥"
    default: return foldCase(scalar)
    }
  }

  /// The small letter of a capital of Latin-1, Greek or Cyrillic.
  private static func foldCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xC0...0xDE where scalar.value != 0xD7, 0x391...0x3A9, 0x410...0x42F:
      return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x2160...0x216F:
      return Unicode.Scalar(scalar.value + 0x10) ?? scalar
    default: return scalar
    }
  }
}
