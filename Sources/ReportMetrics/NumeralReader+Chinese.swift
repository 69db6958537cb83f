import HanText

/// Numbers in Chinese numerals, and fractions.
extension NumeralReader {
  /// The end of the run of Chinese numerals at a place; the place itself if there is none.
  static func runEnd(at place: Int, in text: BlockText) -> Int {
    var end = place
    while ChineseNumeral.digit(text[end]) != nil || ChineseNumeral.power(text[end]) != nil {
      end += 1
    }
    return end
  }

  /// The number that starts with a Chinese numeral at a place, or nil if it is none.
  static func chinese(at place: Int, in text: BlockText) -> ReadNumeral? {
    if let half = half(at: place, in: text) { return half }
    let end = runEnd(at: place, in: text)
    if let fraction = fraction(denominator: place..<end, in: text) { return fraction }
    guard end > place else { return indefinite(at: place, in: text) }
    if let tenths = tenths(at: place, in: text) { return tenths }
    return whole(place..<end, in: text)
  }

  /// 二十五, 一百零三, 三百多万: a run, with a surplus inside or a few at its end (十几).
  private static func whole(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    // Digits side by side are a code, or name two neighbouring numbers (三四个): no exact number.
    let hasPower = run.contains { ChineseNumeral.power(text[$0]) != nil }
    guard hasPower || run.count == 1, let value = ChineseNumeral.value(of: text.scalars[run]) else {
      return nil
    }
    var numeral = ReadNumeral(
      span: run, number: ExactNumber(digits: value), value: .made(String(value)), isChinese: true)
    if readDecimals(&numeral, in: text) { return numeral }
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
    }
    return numeral
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
      run.count > 1, let front = ChineseNumeral.value(of: text.scalars[run.lowerBound..<last]),
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
      let value = ChineseNumeral.value(of: text.scalars[place + 1..<end])
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
      let below = ChineseNumeral.value(of: text.scalars[denominator]),
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
    guard let value = ChineseNumeral.value(of: text.scalars[place..<end]) else { return nil }
    guard text[end] == "点" else { return (ExactNumber(digits: value), end) }
    var number = ExactNumber(digits: value)
    var next = end + 1
    while let digit = ChineseNumeral.digit(text[next]), number.exponent > -6 {
      guard number.digits < 1_000_000_000_000 else { return nil }
      number.digits = number.digits * 10 + digit
      number.exponent -= 1
      next += 1
    }
    return next > end + 1 ? (number, next) : (ExactNumber(digits: value), end)
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
    if !next.isHan { return !next.isLatin }
    return next == "以" || next == "左" || next == "的" || next == "多"
  }
}
