internal import HanText

/// Another way to write words that hold whole numbers.
///
/// ```
/// 25 → 二十五, 贰拾伍, 二五       第二十五条 → 第25条       2017年12月 → 二〇一七年十二月       1186 → 1,186
/// ```
/// It counts only where nothing else belongs to the number: 25 finds no 二百二十五, 二十五 no 125 and
/// no 25万. A number that would be one character by itself is not written in another way: most 一 and
/// 十 are none (统一, 十分), though 第十条 and 第10条 are the same.
struct NumeralSpelling: Equatable, Sendable {
  /// What to look for.
  var needle: Needle
  /// Whether it begins with a number, so that none may go on before it.
  var isNumberFirst: Bool
  /// Whether it ends with a number, so that none may go on behind it.
  var isNumberLast: Bool

  /// The other ways to write a needle.
  static func spellings(for needle: Needle) -> [NumeralSpelling] {
    let runs = NumeralRun.runs(in: needle.codes)
    guard !runs.isEmpty, needle.codes.count > 1, needle.shared.isEmpty else { return [] }
    var found: [NumeralSpelling] = []
    for style in NumeralRun.Style.allCases {
      guard let codes = codes(of: needle.codes, runs, in: style) else { continue }
      let other = NumeralSpelling(
        needle: Needle(codes: codes), isNumberFirst: runs[0].range.lowerBound == 0,
        isNumberLast: runs[runs.count - 1].range.upperBound == needle.codes.count)
      if codes != needle.codes, codes.count > 1, !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// The codes with all numbers in one style; nil if one of them has no such form.
  private static func codes(
    of codes: [UInt16], _ runs: [NumeralRun], in style: NumeralRun.Style
  ) -> [UInt16]? {
    var result: [UInt16] = []
    var place = 0
    for run in runs {
      guard let spelled = run.spelled(in: style) else { return nil }
      result += codes[place..<run.range.lowerBound] + spelled
      place = run.range.upperBound
    }
    return result + codes[place...]
  }
}

/// A whole number among codes.
struct NumeralRun {
  /// The ways to write a number.
  enum Style: CaseIterable {
    /// 2205
    case digits
    /// 2,205; a year never
    case grouped
    /// 二千二百〇五; a year digit by digit
    case everyday
    /// 两千二百〇五
    case spoken
    /// 贰仟贰佰〇伍
    case financial
    /// 二二〇五
    case places
  }

  /// Which codes it is written with.
  let range: Range<Int>
  /// The digits.
  private let digits: [UInt16]
  /// The value; nil where the digits begin with a zero, as of a telephone number, or are many.
  private let value: UInt64?
  /// Whether 年 stands behind four digits.
  private let isYear: Bool

  /// The numbers among some codes.
  static func runs(in codes: [UInt16]) -> [NumeralRun] {
    var runs: [NumeralRun] = []
    var place = 0
    while place < codes.count {
      guard NumeralRun.isNumeral(codes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < codes.count, isNumeral(codes[place]) || isPoint(at: place, in: codes) {
        place += 1
      }
      if let run = NumeralRun(start..<place, in: codes) { runs.append(run) }
    }
    return runs
  }

  /// Whether a code is of a number, in digits or in characters.
  static func isNumeral(_ code: UInt16) -> Bool {
    if code < 0x80 { return (0x30...0x39).contains(code) }
    guard code == 0x3007 || (0x4E00..<0xA000).contains(code), let scalar = Unicode.Scalar(code)
    else { return false }
    return ChineseNumeral.digit(scalar) != nil || ChineseNumeral.power(scalar) != nil
  }

  /// Whether a point or a comma stands between two digits, which no whole number has.
  static func isPoint(at place: Int, in codes: [UInt16]) -> Bool {
    guard codes[place] == 0x2E || codes[place] == 0x2C, place > 0, place + 1 < codes.count else {
      return false
    }
    return isDigit(codes[place - 1]) && isDigit(codes[place + 1])
  }

  private static func isDigit(_ code: UInt16) -> Bool { (0x30...0x39).contains(code) }

  private init?(_ range: Range<Int>, in codes: [UInt16]) {
    let written = codes[range]
    self.range = range
    let plain = NumeralRun.ungrouped(written)
    if plain.allSatisfy(NumeralRun.isDigit) {
      digits = plain
      // Beyond 12 digits it is a code, not a number; 10^16 is the most that is written in words.
      value = digits[0] == 0x30 || digits.count > 12 ? nil : NumeralRun.value(of: digits)
    } else {
      let scalars = written.compactMap { Unicode.Scalar($0) }
      guard let value = ChineseNumeral.value(of: scalars) else { return nil }
      let isPlaces = scalars.allSatisfy { ChineseNumeral.digit($0) != nil }
      digits =
        isPlaces
        ? scalars.map { 0x30 + UInt16(ChineseNumeral.digit($0) ?? 0) } : Array(String(value).utf16)
      self.value = isPlaces && digits[0] == 0x30 ? nil : value
    }
    isYear =
      digits.count == 4 && written.count == plain.count && range.upperBound < codes.count
      && codes[range.upperBound] == 0x5E74
  }

  /// Digits without the commas that part them by threes; as they are where the commas stand elsewhere.
  private static func ungrouped(_ written: ArraySlice<UInt16>) -> [UInt16] {
    let parts = written.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard parts.count > 1, 1...3 ~= parts[0].count,
      parts.dropFirst().allSatisfy({ $0.count == 3 })
    else { return Array(written) }
    return Array(parts.joined())
  }

  private static func value(of digits: [UInt16]) -> UInt64 {
    digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  /// The number in a style; nil if it has no such form.
  func spelled(in style: Style) -> [UInt16]? {
    switch style {
    case .digits: return digits
    case .grouped: return isYear ? digits : grouped
    case .places: return digits.count > 1 ? places : nil
    case .everyday: return isYear ? places : everyday
    case .spoken: return isYear ? places : everyday.map(NumeralRun.spoken)
    case .financial: return isYear ? places : everyday?.map(NumeralRun.financial)
    }
  }

  private var grouped: [UInt16] {
    guard let value, value >= 1000 else { return digits }
    return digits.indices.flatMap { place in
      place > 0 && (digits.count - place) % 3 == 0 ? [0x2C, digits[place]] : [digits[place]]
    }
  }

  private var places: [UInt16] {
    digits.map { Folding.code(of: ChineseNumeral.digits[Int($0 - 0x30)]) }
  }

  private var everyday: [UInt16]? {
    guard let value, value > 0 else { return nil }
    return ChineseNumeral.string(of: value).unicodeScalars.map(Folding.code(of:))
  }

  /// 二 as it is said before 百, 千, 万 and 亿, and by itself.
  private static func spoken(_ numeral: [UInt16]) -> [UInt16] {
    var numeral = numeral
    for place in numeral.indices where numeral[place] == 0x4E8C {
      let next = place + 1 < numeral.count ? numeral[place + 1] : 0
      let isLast = place + 1 == numeral.count && place == 0
      if isLast || [0x767E, 0x5343, 0x4E07, 0x4EBF].contains(next) { numeral[place] = 0x4E24 }
    }
    return numeral
  }

  private static func financial(_ code: UInt16) -> UInt16 {
    Unicode.Scalar(code).map { Folding.code(of: ChineseNumeral.financial($0)) } ?? code
  }
}
