import HanText
import ReportForms

/// Numbers as they are said rather than written: 十二点五亿, 三又二分之一, 1.5个亿, 两个半小时.
extension NumeralReader {
  /// Takes the scale behind a spoken decimal part: 十二点五|亿, 三点五|万余.
  static func takeScale(of numeral: inout ReadNumeral, in text: BlockText) {
    guard let first = multiplier(after: numeral.span.upperBound, in: text),
      let scale = Scale(power: first.power)
    else { return }
    numeral.scale = scale
    numeral.number = numeral.number.scaled(by: first.power)
    numeral.inner = first.inner
    numeral.span = numeral.span.lowerBound..<first.end
  }

  /// 1.5个亿: 个 between a number and a scale that closes its clause; 3个亿元村 counts villages.
  static func takeCountedScale(of numeral: inout ReadNumeral, in text: BlockText) {
    let end = numeral.span.upperBound
    guard numeral.scale == .one, text[end] == "个", text[end + 1] == "亿" || text[end + 1] == "万",
      closesScale(end + 2, in: text)
    else { return }
    let power = text[end + 1] == "亿" ? 8 : 4
    numeral.scale = Scale(power: power) ?? .one
    numeral.number = numeral.number.scaled(by: power)
    numeral.span = numeral.span.lowerBound..<end + 2
  }

  /// Whether a clause ends behind a scale, or 的, or a foreign currency that closes it: 两个亿卢布.
  private static func closesScale(_ place: Int, in text: BlockText) -> Bool {
    var end = place
    // 1.5个亿元 closes too, 3个亿元村 does not.
    if let (currency, measure) = Unit.match(at: place, in: text),
      measure == .money
    {
      guard text[end] != "元" || !text[currency].isHan else { return false }
      end = currency
    }
    return text[end] == "\0" || text[end] == "的" || text[end].endsClause
      || text[end].isClosingMark
  }

  /// 三又二分之一: a whole number and a fraction, printed as one fraction (7/2).
  static func mixedFraction(
    whole: Range<Int>, _ count: UInt64?, in text: BlockText
  ) -> ReadNumeral? {
    let link = text.skippingBlanks(whole.upperBound)
    guard let count, text[link] == "又",
      let (below, place) = denominator(at: text.skippingBlanks(link + 1), in: text),
      let (part, end) = numerator(at: place, in: text), let above = part.whole
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: below)
    guard !overflow, product < 1_000_000_000_000_000, above < below,
      let number = ExactNumber.quotient(above, below)?.adding(ExactNumber(digits: count))
    else { return nil }
    return ReadNumeral(
      span: whole.lowerBound..<end, number: number, value: .made("\(product + above)/\(below)"),
      isChinese: true, isFraction: true)
  }

  /// The number before 分之 at a place, and the place behind it.
  private static func denominator(
    at place: Int, in text: BlockText
  ) -> (value: UInt64, end: Int)? {
    let digits = text[place].digitValue == nil ? nil : plain(at: place, in: text)
    var end = digits?.end ?? runEnd(at: place, in: text)
    if digits == nil, end > place, text[end] == " " { end = spacedRunEnd(place..<end, in: text) }
    guard end > place, let above = fractionEnd(behind: end, in: text),
      let value = digits.map(\.number.whole) ?? value(of: place..<end, in: text)
    else { return nil }
    return (value, above)
  }

  /// Whether 又 and a fraction stand at the end of a run.
  static func startsMixedFraction(_ end: Int, in text: BlockText) -> Bool {
    let link = text.skippingBlanks(end)
    return text[link] == "又" && denominator(at: text.skippingBlanks(link + 1), in: text) != nil
  }

  /// Takes 个半 before a unit of time: 两|个半小时 is 2.5 hours.
  static func takeHalf(of numeral: inout ReadNumeral, in text: BlockText) {
    let end = numeral.span.upperBound
    guard text[end] == "个", text[end + 1] == "半", numeral.scale == .one,
      text.has(["小", "时"], at: end + 2) || text[end + 2] == "月",
      let sum = numeral.number.adding(ExactNumber(digits: 5, exponent: -1))
    else { return }
    numeral.number = sum
    numeral.value = .made(decimalString(sum))
    numeral.span = numeral.span.lowerBound..<end + 2
  }
}
