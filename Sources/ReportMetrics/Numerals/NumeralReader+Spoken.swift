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
    guard text[end] == "个", text[end + 1] == "亿" || text[end + 1] == "万",
      text[end + 2] == "\0" || text[end + 2].endsClause || text[end + 2].isClosingMark
    else { return }
    let power = text[end + 1] == "亿" ? 8 : 4
    numeral.scale = Scale(power: power) ?? .one
    numeral.number = numeral.number.scaled(by: power)
    numeral.span = numeral.span.lowerBound..<end + 2
  }

  /// 三又二分之一: a whole number and a fraction, printed as one fraction (7/2).
  static func mixedFraction(whole: Range<Int>, in text: BlockText) -> ReadNumeral? {
    let place = whole.upperBound + 1
    guard startsMixedFraction(whole.upperBound, in: text), let count = value(of: whole, in: text),
      let below = value(of: place..<runEnd(at: place, in: text), in: text), below != 100,
      below != 1000,
      let part = fraction(denominator: place..<runEnd(at: place, in: text), in: text),
      let above = part.aboveStroke
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: below)
    guard !overflow, product < 1_000_000_000, above < below,
      let number = ExactNumber.quotient(product + above, below)
    else { return nil }
    return ReadNumeral(
      span: whole.lowerBound..<part.span.upperBound, number: number,
      value: .made("\(product + above)/\(below)"), isChinese: true, isFraction: true)
  }

  /// Whether 又 and a fraction stand at the end of a run.
  static func startsMixedFraction(_ end: Int, in text: BlockText) -> Bool {
    guard text[end] == "又" else { return false }
    let denominator = runEnd(at: end + 1, in: text)
    return denominator > end + 1 && text[denominator] == "分" && text[denominator + 1] == "之"
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

extension ReadNumeral {
  /// What stands above the stroke of a fraction as printed, else nil.
  fileprivate var aboveStroke: UInt64? {
    guard isFraction, case .made(let printed) = value else { return nil }
    return printed.split(separator: "/").first.flatMap { UInt64($0) }
  }
}
