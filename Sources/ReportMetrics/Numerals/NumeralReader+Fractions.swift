import HanText
import ReportForms

/// Fractions, tenths and spoken decimals: 三分之一, 百分之五, ½, 七成半, 三点五.
extension NumeralReader {
  /// 一半, 半百, 半吨.
  static func half(at place: Int, in text: BlockText) -> ReadNumeral? {
    if isHalfOfAmount(at: place, in: text) {
      return ReadNumeral(
        span: place..<place + 1, number: ExactNumber(digits: 5, exponent: -1),
        value: .made("0.5"), isChinese: true)
    }
    if text[place] == "半", let power = ChineseNumeral.power(text[place + 1]), power > 1 {
      let number = ExactNumber(digits: 5, exponent: power - 1)
      return ReadNumeral(
        span: place..<place + 2, number: number, value: .made(decimalString(number)),
        isChinese: true)
    }
    // 半成
    if text[place] == "半", text[place + 1] == "成", closesClause(place + 2, in: text) {
      return ReadNumeral(
        span: place..<place + 2, number: ExactNumber(digits: 5), value: .made("5"),
        isChinese: true, meantUnit: "%")
    }
    // 半个亿
    if text[place] == "半" {
      var numeral = ReadNumeral(
        span: place..<place + 1, number: ExactNumber(digits: 5, exponent: -1),
        value: .made("0.5"), isChinese: true)
      takeCountedScale(of: &numeral, in: text)
      return numeral.scale == .one ? nil : numeral
    }
    guard text[place] == "一", text[place + 1] == "半" else { return nil }
    return ReadNumeral(
      span: place..<place + 2, number: ExactNumber(digits: 5, exponent: -1), value: .made("1/2"),
      isChinese: true, isFraction: true)
  }

  /// 半吨, 半公里: 半 before a measure of length, area or weight that ends its word; 大半 and 过半 are others.
  private static func isHalfOfAmount(at place: Int, in text: BlockText) -> Bool {
    guard text[place] == "半", !"大多小过上下前后对各一折".unicodeScalars.contains(text[place - 1]),
      let (end, measure) = Unit.match(at: place + 1, in: text),
      measure == .amount || measure == .time && isMeasuredHalf(at: place, in: text)
    else { return false }
    if measure == .time { return closesClause(end, in: text) }
    if end == place + 2, !"吨斤亩米尺".unicodeScalars.contains(text[place + 1]) { return false }
    return !text[end].isHan || "以左的多".unicodeScalars.contains(text[end])
  }

  /// 平均用时半小时: half a span of time that was measured.
  static func isMeasuredHalf(at place: Int, in text: BlockText) -> Bool {
    text[place] == "半" && ScopeWords.measuredDurations.length(before: place, in: text) > 0
      && Unit.match(at: place + 1, in: text)?.measure == .time
  }

  /// ½, ¾: a fraction in one sign.
  static func vulgar(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard let (above, below) = text[place].vulgarFraction,
      let number = ExactNumber.quotient(above, below)
    else { return nil }
    return ReadNumeral(
      span: place..<place + 1, number: number, value: .made("\(above)/\(below)"), isChinese: true,
      isFraction: true)
  }

  /// 三分之一, 百分之五, 千分之0.5: what stands before 分之 has been read.
  static func fraction(
    denominator: Range<Int>, below digits: UInt64? = nil, in text: BlockText
  ) -> ReadNumeral? {
    guard !denominator.isEmpty else { return nil }
    guard let place = fractionEnd(behind: denominator.upperBound, in: text) else {
      return hundredths(denominator, in: text)
    }
    guard let below = digits ?? value(of: denominator, in: text) else { return nil }
    guard let (above, end) = signed(at: place, in: text) else {
      return below == 100 ? percents(denominator.lowerBound, from: place, in: text) : nil
    }
    let span = denominator.lowerBound..<end
    if below == 100 || below == 1000 {
      let minus = above.isNegative ? "-" : ""
      return ReadNumeral(
        span: span, number: above, value: .made(minus + decimalString(above)), isChinese: true,
        meantUnit: below == 100 ? "%" : "‰")
    }
    guard above.exponent <= 0, !above.isNegative,
      let quotient = ExactNumber.quotient(above.digits, below)
    else { return nil }
    let number = quotient.scaled(by: above.exponent)
    let printed = above.whole.map { "\($0)/\(below)" } ?? decimalString(number)
    return ReadNumeral(
      span: span, number: number, value: .made(printed), isChinese: true, isFraction: true)
  }

  /// The place behind 分之 where it stands behind a place, blanks between or not; else nil.
  static func fractionEnd(behind place: Int, in text: BlockText) -> Int? {
    let mark = text.skippingBlanks(place)
    guard text[mark] == "分", case let link = text.skippingBlanks(mark + 1), text[link] == "之"
    else { return nil }
    return text.skippingBlanks(link + 1)
  }

  /// 百分之二三十: two neighbouring percents.
  private static func percents(
    _ start: Int, from place: Int, in text: BlockText
  ) -> ReadNumeral? {
    let run = place..<runEnd(at: place, in: text)
    guard var percents = neighbours(run, in: text) else { return nil }
    percents.span = start..<run.upperBound
    percents.meantUnit = "%"
    return percents
  }

  /// 百分百, 百分三十: percents said without 之.
  private static func hundredths(_ hundred: Range<Int>, in text: BlockText) -> ReadNumeral? {
    guard hundred.count == 1, text[hundred.lowerBound] == "百", text[hundred.upperBound] == "分",
      case let run = hundred.upperBound + 1..<runEnd(at: hundred.upperBound + 1, in: text),
      run.contains(where: { text[$0] == "十" || text[$0] == "百" }),
      let value = value(of: run, in: text), value <= 100
    else { return nil }
    return ReadNumeral(
      span: hundred.lowerBound..<run.upperBound, number: ExactNumber(digits: value),
      value: .made(String(value)), isChinese: true, meantUnit: "%")
  }

  /// Where a spoken decimal point stands behind a run: right behind it or behind one blank.
  static func pointPlace(behind end: Int, in text: BlockText) -> Int {
    text[end] == " " && (text[end + 1] == "点" || text[end + 1] == "點") ? end + 1 : end
  }

  /// The number behind 分之, 负 in front of it: 百分之负五.
  private static func signed(
    at place: Int, in text: BlockText
  ) -> (number: ExactNumber, end: Int)? {
    let isNegative = text[place] == "负" || text[place] == "負"
    guard let (read, end) = numerator(at: place + (isNegative ? 1 : 0), in: text) else {
      return nil
    }
    var number = read
    number.isNegative = isNegative
    return (number, end)
  }

  /// The number behind 分之: digits, or Chinese numerals with a spoken decimal part (三点五).
  static func numerator(
    at place: Int, in text: BlockText
  ) -> (number: ExactNumber, end: Int)? {
    if text[place].digitValue != nil {
      guard let (number, end) = plain(at: place, in: text) else { return nil }
      // 百分之15k
      guard let letter = letterPower(behind: place..<end, in: text) else { return (number, end) }
      return (number.scaled(by: letter.power), letter.end)
    }
    var end = runEnd(at: place, in: text)
    if end > place, text[end] == " " { end = spacedRunEnd(place..<end, in: text) }
    guard let value = value(of: place..<end, in: text) else { return nil }
    let mark = pointPlace(behind: end, in: text)
    guard text[mark] == "点" || text[mark] == "點" else { return (ExactNumber(digits: value), end) }
    var number = ExactNumber(digits: value)
    // 四百 点 五: blanks stand on both sides or before it alone.
    let isSpaced = mark > end || isSpacedPoint(mark, behind: place, in: text)
    var next = isSpaced && text[mark + 1] == " " ? mark + 2 : mark + 1
    let start = next
    while let digit = ChineseNumeral.digit(text[next]), number.exponent > -18 {
      // Eighteen more digits must not overflow.
      guard number.digits < 100_000_000_000_000_000 else { return nil }
      number.digits = number.digits * 10 + digit
      number.exponent -= 1
      next += 1
    }
    // 八点三十分 is an hour.
    let isHour = ChineseNumeral.power(text[next]).map { $0 < 4 } ?? false
    return next > start && !isHour ? (number, next) : (ExactNumber(digits: value), end)
  }

  /// 四点 五个百分点, 百分之一百二十点 五: whether a blank behind a point parts no hour from what follows.
  private static func isSpacedPoint(_ mark: Int, behind start: Int, in text: BlockText) -> Bool {
    guard text[mark + 1] == " ", ChineseNumeral.digit(text[mark + 2]) != nil else { return false }
    if text[text.droppingBlanks(before: start) - 1] == "之" { return true }
    return Unit.match(at: runEnd(at: mark + 2, in: text), in: text)?.measure == .percent
  }

  /// Whether a spoken decimal part follows a run: 一点二倍, not 一点成绩.
  static func isSpokenDecimal(at place: Int, in text: BlockText) -> Bool {
    let run = runEnd(at: place, in: text)
    let mark = pointPlace(behind: run, in: text)
    guard text[mark] == "点" || text[mark] == "點" else { return false }
    return numerator(at: place, in: text).map { $0.end > mark } ?? false
  }

  /// 八成, 七成五, 七成半, 八点五成: tenths, where 成 does not start a word.
  static func tenths(at place: Int, in text: BlockText) -> ReadNumeral? {
    if isSpokenDecimal(at: place, in: text), let (number, end) = numerator(at: place, in: text),
      case let mark = text[end] == " " ? end + 1 : end, text[mark] == "成",
      isEndOfTenths(mark + 1, in: text)
    {
      let percent = number.scaled(by: 1)
      return ReadNumeral(
        span: place..<mark + 1, number: percent, value: .made(decimalString(percent)),
        isChinese: true, meantUnit: "%")
    }
    // 十成 is all of it.
    let mark = text[place + 1] == " " ? place + 2 : place + 1
    guard text[mark] == "成",
      let tens = text[place] == "十" ? 10 : ChineseNumeral.digit(text[place]), tens > 0
    else { return nil }
    var value = tens * 10
    var end = mark + 1
    // 七成 六
    if text[end] == " ", ChineseNumeral.digit(text[end + 1]) != nil,
      isEndOfTenths(end + 2, in: text)
    {
      end += 1
    }
    if let ones = text[end] == "半" ? 5 : ChineseNumeral.digit(text[end]) {
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
    // 下降三成和上升12%
    if next == "和" || next == "与", "降升长少加增减".unicodeScalars.contains(text[place - 3]) {
      return true
    }
    // 三成网民: a tenth opens its clause or has a bound; 二成立 and the like are words.
    let before = text[place - 3]
    let opens =
      before == "\0" || before.endsClause
      || "、超近逾约达占盖有及仅到".unicodeScalars.contains(before)
    return opens && !"立为功员果本都长效品份分绩败交就因熟语型".unicodeScalars.contains(next)
  }
}

extension Unicode.Scalar {
  /// What stands above and below the stroke of a fraction in one sign, else nil.
  var vulgarFraction: (above: UInt64, below: UInt64)? {
    switch self {
    case "½": (1, 2)
    case "⅓": (1, 3)
    case "⅔": (2, 3)
    case "¼": (1, 4)
    case "¾": (3, 4)
    case "⅕": (1, 5)
    case "⅖": (2, 5)
    case "⅗": (3, 5)
    case "⅘": (4, 5)
    case "⅙": (1, 6)
    case "⅛": (1, 8)
    case "⅜": (3, 8)
    case "⅝": (5, 8)
    case "⅞": (7, 8)
    default: nil
    }
  }
}
