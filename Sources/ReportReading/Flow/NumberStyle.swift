internal import HanText
internal import ReportModel

/// How the numbers of lists are written that a document only counts.
enum NumberStyle {
  case arabic, fullWidth, upperLetter, lowerLetter, upperRoman, lowerRoman
  /// 一, 十二
  case ideograph
  /// 一, 一二
  case ideographDigits
  /// 壹, 壹拾贰 and 壹, 壹拾貳
  case legal, legalTraditional
  /// 甲, 子 and 甲子
  case stems, branches, stemsAndBranches
  /// ①, ⑴, ⒈, ㊀ and - 1 -
  case circled, bracketed, stopped, enclosedIdeograph, dashed
  /// 1st
  case ordinal

  /// A number in this style; in Arabic digits where the style has no sign for it.
  func text(of number: Int) -> String {
    guard number >= 0 else { return String(number) }
    switch self {
    case .arabic: return String(number)
    case .fullWidth:
      return String(
        scalars: String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
    case .ideograph: return ChineseNumeral.string(of: UInt64(number))
    case .ideographDigits: return String(scalars: String(number).unicodeScalars.map(Self.digit))
    case .legal: return legal(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万亿")
    case .legalTraditional: return legal(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬億")
    case .stems: return sign(number, among: "甲乙丙丁戊己庚辛壬癸")
    case .branches: return sign(number, among: "子丑寅卯辰巳午未申酉戌亥")
    case .stemsAndBranches:
      guard (1...60).contains(number) else { return String(number) }
      return Self.stems.text(of: (number - 1) % 10 + 1)
        + Self.branches.text(of: (number - 1) % 12 + 1)
    case .circled:
      switch number {
      case 21...35: return sign(number - 20, from: 0x3251, to: 15)
      case 36...50: return sign(number - 35, from: 0x32B1, to: 15)
      default: return sign(number, from: 0x2460, to: 20)
      }
    case .bracketed: return sign(number, from: 0x2474, to: 20)
    case .stopped: return sign(number, from: 0x2488, to: 20)
    case .enclosedIdeograph: return sign(number, from: 0x3280, to: 10)
    case .dashed: return "- \(number) -"
    case .ordinal:
      let isTeen = (11...13).contains(number % 100)
      return "\(number)" + (isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th")
    case .upperLetter: return letters(number, from: 0x41)
    case .lowerLetter: return letters(number, from: 0x61)
    case .upperRoman: return roman(number)
    case .lowerRoman: return roman(number).lowercased()
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let signs = Array("〇一二三四五六七八九".unicodeScalars)
    return signs[min(9, scalar.digitValue ?? 0)]
  }

  /// One of a row of signs; in Arabic digits where the row ends before.
  private func sign(_ number: Int, from first: UInt32, to count: Int) -> String {
    guard (1...count).contains(number), let sign = Unicode.Scalar(first + UInt32(number - 1)) else {
      return String(number)
    }
    return String(scalars: [sign])
  }

  private func sign(_ number: Int, among signs: String) -> String {
    let signs = Array(signs.unicodeScalars)
    return (1...signs.count).contains(number)
      ? String(scalars: [signs[number - 1]]) : String(number)
  }

  /// A number as it is written in accounts: 壹拾贰.
  private func legal(_ number: Int, _ digits: String, _ places: String) -> String {
    let digits = Array(digits.unicodeScalars)
    let names = Array(places.unicodeScalars)
    var text = ChineseNumeral.string(of: UInt64(number))
    if text.hasPrefix("十") { text = "一" + text }
    return String(
      scalars: text.unicodeScalars.map { scalar in
        if let place = Array("零一二三四五六七八九".unicodeScalars).firstIndex(of: scalar) {
          return digits[place]
        }
        return Array("十百千万亿".unicodeScalars).firstIndex(of: scalar).map { names[$0] } ?? scalar
      })
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
