import HanText
import ReportForms

/// Numbers in Chinese numerals, and fractions.
extension NumeralReader {
  /// The end of the run of Chinese numerals at a place; the place itself if there is none.
  static func runEnd(at place: Int, in text: BlockText) -> Int {
    var end = place
    while ChineseNumeral.digit(text[end]) != nil || ChineseNumeral.power(text[end]) != nil
      || text[end].isJoinedTens
    {
      end += 1
    }
    return end
  }

  /// The value of a run of Chinese numerals, 廿 and 卅 among them; nil if it is no number.
  static func value(of run: Range<Int>, in text: BlockText) -> UInt64? {
    let scalars = text.scalars[run]
    guard scalars.contains(where: \.isJoinedTens) else { return ChineseNumeral.value(of: scalars) }
    var spelled: [Unicode.Scalar] = []
    for scalar in scalars {
      switch scalar {
      case "廿": spelled += ["二", "十"]
      case "卅": spelled += ["三", "十"]
      case "卌": spelled += ["四", "十"]
      default: spelled.append(scalar)
      }
    }
    return ChineseNumeral.value(of: spelled)
  }

  /// The number that starts with a Chinese numeral at a place, or nil if it is none.
  static func chinese(at place: Int, in text: BlockText) -> ReadNumeral? {
    if let half = half(at: place, in: text) { return half }
    let end = runEnd(at: place, in: text)
    if let fraction = fraction(denominator: place..<end, in: text) { return fraction }
    if let mixed = mixedFraction(whole: place..<end, in: text) { return mixed }
    guard end > place else { return indefinite(at: place, in: text) }
    if let tenths = tenths(at: place, in: text) { return tenths }
    return whole(place..<end, in: text)
  }

  /// 二十五, 一百零三, 三百多万: a run, with a surplus inside or a few at its end (十几).
  private static func whole(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    // Digits side by side are a code, or name two neighbouring numbers (三四个): no exact number.
    let hasPower = run.contains { ChineseNumeral.power(text[$0]) != nil || text[$0].isJoinedTens }
    guard hasPower || run.count == 1 else { return nil }
    guard let value = value(of: run, in: text) else { return neighbours(run, in: text) }
    var numeral = ReadNumeral(
      span: run, number: ExactNumber(digits: value), value: .made(String(value)), isChinese: true)
    if readDecimals(&numeral, in: text) {
      takeScale(of: &numeral, in: text)
      return numeral
    }
    let last = ChineseNumeral.power(text[run.upperBound - 1])
    let next = run.upperBound
    if text[next] == "几", last == 1 {
      numeral.inner = next..<next + 1
      numeral.span = run.lowerBound..<next + 1
    } else if text[next].isSurplus, last != nil,
      let power = ChineseNumeral.power(text[next + 1]), power >= 4
    {
      numeral.inner = next..<next + 1
      numeral.span = run.lowerBound..<next + 2
      numeral.number = numeral.number.scaled(by: power)
      numeral.scale = Scale(power: power) ?? .one
    } else {
      splitScale(of: &numeral, run: run, in: text)
      takeHalf(of: &numeral, in: text)
    }
    return numeral
  }

  /// 五六十, 两三百, 十五六: two neighbouring numbers, read as a range.
  private static func neighbours(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    guard
      let place = run.dropLast().first(where: {
        ChineseNumeral.digit(text[$0]).map { $0 + 1 } == ChineseNumeral.digit(text[$0 + 1])
      }), text[place] != "零", text[place] != "〇",
      let lower = value(of: run, without: place + 1, in: text),
      let upper = value(of: run, without: place, in: text), lower < upper
    else { return nil }
    return ReadNumeral(
      span: run, number: ExactNumber(digits: lower), value: .made(String(lower)), isChinese: true,
      rangeEnd: ExactNumber(digits: upper))
  }

  private static func value(
    of run: Range<Int>, without place: Int, in text: BlockText
  ) -> UInt64? {
    let rest = text.scalars[run.lowerBound..<place] + text.scalars[place + 1..<run.upperBound]
    return ChineseNumeral.value(of: rest)
  }

  /// 三点五: a spoken decimal part, as long as a measure follows (三点五个百分点), not 三点 of the clock.
  private static func readDecimals(_ numeral: inout ReadNumeral, in text: BlockText) -> Bool {
    guard text[numeral.span.upperBound] == "点",
      let (number, end) = numerator(at: numeral.span.lowerBound, in: text),
      end > numeral.span.upperBound + 1
    else { return false }
    numeral.number = number
    numeral.value = .made(decimalString(number))
    numeral.span = numeral.span.lowerBound..<end
    return true
  }

  /// Prints 五万 as 5 with the scale 万, where nothing but a small number stands before the scale.
  private static func splitScale(
    of numeral: inout ReadNumeral, run: Range<Int>, in text: BlockText
  ) {
    let last = run.upperBound - 1
    guard let power = ChineseNumeral.power(text[last]), let scale = Scale(power: power),
      run.count > 1, let front = value(of: run.lowerBound..<last, in: text),
      front < 10000
    else { return }
    numeral.scale = scale
    numeral.value = .made(String(front))
  }

  /// 数百, 几十, 几十万: some tens, read as one of them with the qualifier.
  private static func indefinite(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard text[place] == "数" || text[place] == "几" || text[place] == "數" else { return nil }
    let end = runEnd(at: place + 1, in: text)
    guard end > place + 1, ChineseNumeral.digit(text[place + 1]) == nil,
      let value = value(of: place + 1..<end, in: text)
    else { return nil }
    return ReadNumeral(
      span: place..<end, number: ExactNumber(digits: value), value: .made(String(value)),
      inner: place..<place + 1, isChinese: true)
  }

  /// 一半.
  private static func half(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard text[place] == "一", text[place + 1] == "半" else { return nil }
    return ReadNumeral(
      span: place..<place + 2, number: ExactNumber(digits: 5, exponent: -1), value: .made("1/2"),
      isChinese: true, isFraction: true)
  }

  /// 三分之一, 百分之五, 千分之0.5: what stands before 分之 has been read.
  static func fraction(denominator: Range<Int>, in text: BlockText) -> ReadNumeral? {
    let place = denominator.upperBound
    guard !denominator.isEmpty, text[place] == "分", text[place + 1] == "之",
      let below = value(of: denominator, in: text),
      let (above, end) = numerator(at: place + 2, in: text)
    else { return nil }
    let span = denominator.lowerBound..<end
    if below == 100 || below == 1000 {
      return ReadNumeral(
        span: span, number: above, value: .made(decimalString(above)), isChinese: true,
        meantUnit: below == 100 ? "%" : "‰")
    }
    guard let count = above.whole, let number = ExactNumber.quotient(count, below) else {
      return nil
    }
    return ReadNumeral(
      span: span, number: number, value: .made("\(count)/\(below)"), isChinese: true,
      isFraction: true)
  }

  /// The number behind 分之: digits, or Chinese numerals with a spoken decimal part (三点五).
  private static func numerator(
    at place: Int, in text: BlockText
  ) -> (number: ExactNumber, end: Int)? {
    if text[place].digitValue != nil { return plain(at: place, in: text) }
    let end = runEnd(at: place, in: text)
    guard let value = value(of: place..<end, in: text) else { return nil }
    guard text[end] == "点" else { return (ExactNumber(digits: value), end) }
    var number = ExactNumber(digits: value)
    var next = end + 1
    while let digit = ChineseNumeral.digit(text[next]), number.exponent > -6 {
      guard number.digits < 1_000_000_000_000 else { return nil }
      number.digits = number.digits * 10 + digit
      number.exponent -= 1
      next += 1
    }
    // 八点三十分 is an hour.
    let isHour = ChineseNumeral.power(text[next]).map { $0 < 4 } ?? false
    return next > end + 1 && !isHour ? (number, next) : (ExactNumber(digits: value), end)
  }

  /// Whether a spoken decimal part follows a run: 一点二倍, not 一点成绩.
  static func isSpokenDecimal(at place: Int, in text: BlockText) -> Bool {
    guard let (_, end) = numerator(at: place, in: text) else { return false }
    return end > runEnd(at: place, in: text)
  }

  /// 八成, 七成五: tenths, where 成 does not start a word.
  private static func tenths(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard let tens = ChineseNumeral.digit(text[place]), tens > 0, text[place + 1] == "成" else {
      return nil
    }
    var value = tens * 10
    var end = place + 2
    if let ones = ChineseNumeral.digit(text[end]) {
      value += ones
      end += 1
    }
    guard isEndOfTenths(end, in: text) else { return nil }
    return ReadNumeral(
      span: place..<end, number: ExactNumber(digits: value), value: .made(String(value)),
      isChinese: true, meantUnit: "%")
  }

  /// Whether 成 before a place can be a tenth: a clause ends there, or a bound or 的 follows.
  private static func isEndOfTenths(_ place: Int, in text: BlockText) -> Bool {
    let next = text[place]
    if !next.isHan { return !next.isASCIILetter }
    if next == "以" || next == "左" || next == "的" || next == "多" { return true }
    // 三成网民: a tenth opens its clause or has a bound; 二成立 and the like are words.
    let before = text[place - 3]
    let opens =
      before == "\0" || before.endsClause
      || "、超近逾约达占".unicodeScalars.contains(before)
    return opens && !"立为功员果本都长效品份分绩败交就因熟语型".unicodeScalars.contains(next)
  }
}

extension Unicode.Scalar {
  /// Whether it stands for two numerals, tens of more than one: 廿, 卅, 卌.
  fileprivate var isJoinedTens: Bool { self == "廿" || self == "卅" || self == "卌" }
}
