/// Small numbers as outlines and dates count: 一…十, 二十一, 三十; below a hundred, or digit by digit.
///
/// ```
/// 十二 → 12      二十 → 20      二〇一八 → 2018      两、零 → nil: no outline counts with them
/// ```
/// ``ChineseNumeral`` says what a numeral is worth; here it is read off the start of a longer text.
public enum OutlineNumeral {
  /// The value of a numeral that outlines count with: 一…十, the formal 壹…拾, 〇.
  public static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "两", "兩", "倆", "零": nil
    default:
      ChineseNumeral.digit(scalar).map { Int($0) }
        ?? (ChineseNumeral.power(scalar) == 1 ? 10 : nil)
    }
  }

  /// The value of a numeral as dates are written, with all that stands for zero there: 二0一三, 二O一三.
  public static func dateValue(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "Ｏ", "О", "◯", "0", "０", "O", "o": 0
    default: value(of: scalar)
    }
  }

  /// The number at the start of a stretch.
  ///
  /// - Parameters:
  ///   - stretch: the text from where the number begins to where it must have ended.
  ///   - longest: the most numerals to read.
  ///   - value: what a numeral is worth, 10 for 十; nil for what is none.
  /// - Returns: the number and the place behind it, or nil if none starts there.
  public static func number(
    startOf stretch: ArraySlice<Unicode.Scalar>, longest: Int,
    value: (Unicode.Scalar) -> Int? = OutlineNumeral.value
  ) -> (value: Int, end: Int)? {
    var tens = 0
    var units = 0
    var place = stretch.startIndex
    while place < stretch.endIndex, place - stretch.startIndex < longest,
      let value = value(stretch[place])
    {
      if value == 10 {
        tens = max(units, 1)
        units = 0
      } else {
        units = units * 10 + value
      }
      place += 1
    }
    return place > stretch.startIndex ? (tens * 10 + units, place) : nil
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 一…十, which number what is listed; cheap, asked of every scalar.
  @inlinable
  public var isOutlineDigit: Bool {
    switch value {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }
}
