import HanText
import ReportForms

/// Numbers in Chinese numerals, and fractions.
extension NumeralReader {
  /// The end of the run of Chinese numerals at a place; the place itself if there is none.
  static func runEnd(at place: Int, in text: BlockText) -> Int {
    var end = place
    while ChineseNumeral.digit(text[end]) != nil || ChineseNumeral.power(text[end]) != nil
      || text[end].isJoinedTens
      || end > place && (isTrillion(end, in: text) || isSpokenZero(end, in: text))
    {
      if end > place, startsUnit(end, in: text) { break }
      end += 1
    }
    return end
  }

  /// 五兆六十二亿, 五兆元: 兆 between numerals or before money is a million million; before a unit (五兆瓦) it is a part of
  /// that.
  private static func isTrillion(_ place: Int, in text: BlockText) -> Bool {
    guard text[place] == "兆" else { return false }
    if text[place + 1].isHan, let unit = Unit.match(at: place + 1, in: text) {
      return unit.measure == .money || unit.measure == .item
    }
    return
      (ChineseNumeral.digit(text[place + 1])
      ?? ChineseNumeral.power(text[place + 1])
      .map { UInt64($0) }) != nil
  }

  /// 一百单八件, 七十有二件: 单 behind hundreds and 有 behind tens stand for 零, before a digit and its unit.
  private static func isSpokenZero(_ place: Int, in text: BlockText) -> Bool {
    guard text[place] == "单" || text[place] == "有",
      let power = ChineseNumeral.power(text[place - 1]), power < 4,
      text[place] == "有" ? power == 1 : power > 1,
      ChineseNumeral.digit(text[place + 1]) ?? 0 > 0
    else { return false }
    return Unit.match(at: place + 2, in: text) != nil
  }

  /// 一百|千瓦, 三十|两: whether 千 or 两 opens a unit; 五千米 is a run of its own, as it is said.
  private static func startsUnit(_ place: Int, in text: BlockText) -> Bool {
    if isWeight(at: place, in: text) { return true }
    guard text[place] == "千" else { return false }
    return switch text[place + 1] {
    case "瓦", "伏", "卡", "赫", "焦", "帕", "克", "乏": true
    case "字": text[place + 2] == "节"
    case "米": ChineseNumeral.power(text[place - 1]).map { $0 < 3 } ?? false
    default: false
    }
  }

  /// 三十两, 九两半: 两 behind a number that ends its word is the measure of weight, never a last digit.
  static func isWeight(at place: Int, in text: BlockText) -> Bool {
    guard text[place] == "两" || text[place] == "兩" else { return false }
    let next = text[place + 1]
    return !next.isHan || next == "半"
  }

  /// The end of a run that blanks stand in (一百 五 十 二), as long as all of it is one number.
  static func spacedRunEnd(_ run: Range<Int>, in text: BlockText) -> Int {
    var end = run.upperBound
    while text[end] == " ", case let next = runEnd(at: end + 1, in: text), next > end + 1 {
      let longer = run.lowerBound..<next
      guard ChineseNumeral.value(of: compact(longer, in: text)) != nil || text[next] == " ",
        longer.contains(where: { ChineseNumeral.power(text[$0]) != nil })
      else { break }
      end = next
    }
    return value(of: run.lowerBound..<end, in: text) == nil ? run.upperBound : end
  }

  private static func compact(_ run: Range<Int>, in text: BlockText) -> [Unicode.Scalar] {
    text.scalars[run].filter { $0 != " " }
  }

  /// The value of a run of Chinese numerals, 廿 and 卅 among them; nil if it is no number.
  static func value(of run: Range<Int>, in text: BlockText) -> UInt64? {
    let written = text.scalars[run]
    let scalars = written.contains(" ") ? compact(run, in: text)[...] : written
    if let mark = scalars.firstIndex(of: "兆") {
      guard let high = ChineseNumeral.value(of: scalars[..<mark]), high < 100_000,
        let low = mark + 1 == scalars.endIndex
          ? 0 : ChineseNumeral.value(of: scalars[(mark + 1)...]), low < 1_000_000_000_000
      else { return nil }
      return high * 1_000_000_000_000 + low
    }
    guard scalars.contains(where: { $0.isJoinedTens || $0 == "单" || $0 == "有" }) else {
      return ChineseNumeral.value(of: scalars)
    }
    var spelled: [Unicode.Scalar] = []
    for scalar in scalars {
      switch scalar {
      case "廿": spelled += ["二", "十"]
      case "卅": spelled += ["三", "十"]
      case "卌": spelled += ["四", "十"]
      case "单", "有": spelled.append("零")
      default: spelled.append(scalar)
      }
    }
    return ChineseNumeral.value(of: spelled)
  }

  /// The number that starts with a Chinese numeral at a place, or nil if it is none.
  static func chinese(at place: Int, in text: BlockText) -> ReadNumeral? {
    if let half = half(at: place, in: text) ?? vulgar(at: place, in: text) { return half }
    var end = runEnd(at: place, in: text)
    if end > place, text[end] == " " { end = spacedRunEnd(place..<end, in: text) }
    if let fraction = fraction(denominator: place..<end, in: text) { return fraction }
    if text[text.skippingBlanks(end)] == "又",
      let mixed = mixedFraction(whole: place..<end, value(of: place..<end, in: text), in: text)
    {
      return mixed
    }
    guard end > place else { return indefinite(at: place, in: text) }
    if let tenths = tenths(at: place, in: text) { return tenths }
    return whole(place..<end, in: text)
  }

  /// 二十五, 一百零三, 三百多万: a run, with a surplus inside or a few at its end (十几).
  private static func whole(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    // Digits side by side are a code, or name two neighbouring numbers (三四个): no exact number.
    let hasPower = run.contains {
      ChineseNumeral.power(text[$0]) != nil || text[$0].isJoinedTens || text[$0] == "兆"
    }
    // 一七二零点一 goes on with decimals.
    guard hasPower || run.count == 1 || isReadToItsPoint(run, in: text) else {
      return pair(run, in: text) ?? placeByPlace(run, in: text) ?? discount(run, in: text)
    }
    if let some = someTens(run, in: text) { return some }
    guard let value = value(of: run, in: text) else { return neighbours(run, in: text) }
    var numeral = ReadNumeral(
      span: run, number: ExactNumber(digits: value), value: .made(String(value)), isChinese: true)
    if readDecimals(&numeral, in: text) {
      takeScale(of: &numeral, in: text)
      return numeral
    }
    let last = ChineseNumeral.power(text[run.upperBound - 1])
    let next = text.skippingBlanks(run.upperBound)
    let high = text.skippingBlanks(next + 1)
    if text[next].isSurplus, last != nil, let power = ChineseNumeral.power(text[high]), power >= 4 {
      numeral.inner = next..<next + 1
      numeral.span = run.lowerBound..<high + 1
      if let sum = surplus(run, scaledBy: power, in: text) {
        numeral.number = sum
        numeral.value = .made(decimalString(sum))
      } else {
        numeral.number = numeral.number.scaled(by: power)
        numeral.scale = Scale(power: power) ?? .one
      }
    } else {
      splitScale(of: &numeral, run: run, in: text)
      takeCountedScale(of: &numeral, in: text)
      takeHalf(of: &numeral, in: text)
    }
    return numeral
  }

  /// Whether digits set place by place go on with decimals before what is counted or the end of a clause.
  private static func isReadToItsPoint(_ run: Range<Int>, in text: BlockText) -> Bool {
    guard text[run.upperBound] == "点" || text[run.upperBound] == "點",
      ChineseNumeral.digit(text[run.lowerBound]) != 0,
      let (number, end) = numerator(at: run.lowerBound, in: text), number.exponent < 0
    else { return false }
    return closesClause(end, in: text) || Unit.match(at: end, in: text) != nil
  }

  /// 三亿五千|余万: of a number that has a higher scale already, the scale behind 余 multiplies the rest; nil for any
  /// other.
  private static func surplus(
    _ run: Range<Int>, scaledBy power: Int, in text: BlockText
  ) -> ExactNumber? {
    guard let mark = run.last(where: { (ChineseNumeral.power(text[$0]) ?? 0) > power }),
      mark + 1 < run.upperBound, let head = value(of: run.lowerBound..<mark + 1, in: text),
      let rest = value(of: mark + 1..<run.upperBound, in: text)
    else { return nil }
    return ExactNumber(digits: rest).scaled(by: power).adding(ExactNumber(digits: head))
  }

  /// 十几, 三十几万, 一百零几万, 一百几十: some of the last power, which adds nothing to the number.
  private static func someTens(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    let some = run.upperBound + (text[run.upperBound] == " " ? 1 : 0)
    let isBehindZero = "零〇".unicodeScalars.contains(text[run.upperBound - 1])
    let core = run.lowerBound..<run.upperBound - (isBehindZero ? 1 : 0)
    guard text[some] == "几" || text[some] == "幾", !core.isEmpty,
      let last = ChineseNumeral.power(text[core.upperBound - 1]), last < 4,
      let value = value(of: core, in: text)
    else { return nil }
    var end = some + 1
    if let power = ChineseNumeral.power(text[end]), power < last {
      end += 1
    } else if last > 1, !isBehindZero {
      return nil
    }
    var numeral = ReadNumeral(
      span: run.lowerBound..<end, number: ExactNumber(digits: value), value: .made(String(value)),
      inner: some..<some + 1, isChinese: true)
    if let power = ChineseNumeral.power(text[end]), power >= 4 {
      numeral.span = run.lowerBound..<end + 1
      numeral.number = numeral.number.scaled(by: power)
      numeral.scale = Scale(power: power) ?? .one
    }
    return numeral
  }

  /// 七八件, 一两起, 三五家: two neighbouring digits before a measure word, read as a range.
  ///
  /// One says 一两 and 两三; 一二 and 二三 number things (一二三产业), as do 三四期 and 五六批, but not 三五批.
  private static func pair(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    guard run.count == 2, case let (low, high) = (text[run.lowerBound], text[run.lowerBound + 1]),
      low != "二", high != "二",
      "一两兩".unicodeScalars.contains(low) || low == "三" && high == "五"
        || !"期批组队部届号站层卷集册栏档讲".unicodeScalars.contains(text[run.upperBound]),
      let (_, measure) = Unit.match(at: text.skippingBlanks(run.upperBound), in: text),
      measure == .item || measure == .money || measure == .amount
    else { return nil }
    return neighbours(run, in: text)
  }

  /// 八五折: tenths and hundredths of a price.
  private static func discount(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    guard run.count == 2, text[run.upperBound] == "折",
      Unit.match(at: run.upperBound, in: text)?.measure == .ratio,
      let value = ChineseNumeral.value(of: text.scalars[run]), value > 10
    else { return nil }
    let number = ExactNumber(digits: value, exponent: -1)
    return ReadNumeral(
      span: run, number: number, value: .made(decimalString(number)), isChinese: true)
  }

  /// 二〇三件, 一二〇〇人: digits with a zero among them, set place by place, before what is counted.
  private static func placeByPlace(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    let written = text.scalars[run]
    // 总数为一七二零。
    if closesClause(run.upperBound, in: text), isTotal(before: run.lowerBound, in: text),
      let value = ChineseNumeral.value(of: written)
    {
      return ReadNumeral(
        span: run, number: ExactNumber(digits: value), value: .made(String(value)),
        isChinese: true)
    }
    guard written.dropFirst().contains(where: { ChineseNumeral.digit($0) == 0 }),
      ChineseNumeral.digit(text[run.lowerBound]) != 0,
      let (_, measure) = Unit.match(at: run.upperBound, in: text),
      measure == .item || measure == .money || measure == .amount,
      let value = ChineseNumeral.value(of: written)
    else { return nil }
    return ReadNumeral(
      span: run, number: ExactNumber(digits: value), value: .made(String(value)), isChinese: true)
  }

  /// Whether the digit at a place and the next one name two numbers: three and four, or 三五, as it is said.
  private static func areNeighbours(at place: Int, in text: BlockText) -> Bool {
    guard let low = ChineseNumeral.digit(text[place]), low > 0,
      let high = ChineseNumeral.digit(text[place + 1])
    else { return false }
    return low + 1 == high || low == 3 && high == 5
  }

  /// 五六十, 两三百, 十五六, 三五千: two neighbouring numbers, read as a range.
  static func neighbours(_ run: Range<Int>, in text: BlockText) -> ReadNumeral? {
    guard let place = run.dropLast().first(where: { areNeighbours(at: $0, in: text) }),
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
    let mark = pointPlace(behind: numeral.span.upperBound, in: text)
    guard text[mark] == "点" || text[mark] == "點",
      let (number, end) = numerator(at: numeral.span.lowerBound, in: text),
      end > mark + 1
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
    guard "数數几幾".unicodeScalars.contains(text[place]) else { return nil }
    let end = runEnd(at: place + 1, in: text)
    guard end > place + 1, ChineseNumeral.digit(text[place + 1]) == nil,
      let value = value(of: place + 1..<end, in: text)
    else { return nil }
    return ReadNumeral(
      span: place..<end, number: ExactNumber(digits: value), value: .made(String(value)),
      inner: place..<place + 1, isChinese: true)
  }
}

extension Unicode.Scalar {
  /// Whether it stands for two numerals, tens of more than one: 廿, 卅, 卌.
  fileprivate var isJoinedTens: Bool { self == "廿" || self == "卅" || self == "卌" }
}
