internal import HanText
internal import ReportModel

/// How the numbers of lists are written that a document only counts.
enum NumberStyle {
  case arabic, fullWidth, ideograph, circled, upperLetter, lowerLetter, upperRoman, lowerRoman

  /// A number in this style; in Arabic digits where the style has no sign for it.
  func text(of number: Int) -> String {
    guard number >= 0 else { return String(number) }
    switch self {
    case .arabic: return String(number)
    case .fullWidth:
      return String(
        scalars: String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
    case .ideograph: return ChineseNumeral.string(of: UInt64(number))
    case .circled:
      guard (1...20).contains(number), let sign = Unicode.Scalar(UInt32(0x245F + number)) else {
        return String(number)
      }
      return String(scalars: [sign])
    case .upperLetter: return letters(number, from: 0x41)
    case .lowerLetter: return letters(number, from: 0x61)
    case .upperRoman: return roman(number)
    case .lowerRoman: return roman(number).lowercased()
    }
  }

  /// a … z, aa, bb …, as word processors count.
  private func letters(_ number: Int, from first: UInt32) -> String {
    guard (1...260).contains(number), let letter = Unicode.Scalar(first + UInt32((number - 1) % 26))
    else { return String(number) }
    return String(scalars: [Unicode.Scalar](repeating: letter, count: (number - 1) / 26 + 1))
  }

  private func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
