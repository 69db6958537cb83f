import HanText
import ReportForms

/// A numeral as read: its places, its number, and how it is printed.
struct ReadNumeral {
  /// From the first digit to the end of the scale, a qualifier in between included (9000多万).
  var span: Range<Int>
  /// The number, scale included.
  var number: ExactNumber
  /// How the value is printed.
  var value: PrintedValue
  /// The scale.
  var scale = Scale.one
  /// A qualifier inside the numeral (多 of 9000多万, 数 of 数百).
  var inner: Range<Int>?
  /// Whether it is written in Chinese numerals.
  var isChinese = false
  /// The unit that the numeral itself means (百分之五, 五成), else nil.
  var meantUnit: String?
  /// Whether it is a fraction (三分之一).
  var isFraction = false
  /// The upper end where the numeral itself names two numbers (五六十), else nil.
  var rangeEnd: ExactNumber?
}

/// Reads numbers: 84.78万, 1,234, 3万4000, 9000多万, 二十五, 数百, 三分之一, 百分之五.
enum NumeralReader {
  /// The number that starts with an ASCII or full-width digit at a place, or nil if it is none.
  static func digits(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard let (coefficient, end) = plain(at: place, in: text) else { return nil }
    if let fraction = stroke(coefficient, place..<end, in: text) { return fraction }
    if let fraction = fraction(denominator: place..<end, below: coefficient.whole, in: text) {
      return fraction
    }
    if let mixed = mixedFraction(whole: place..<end, coefficient.whole, in: text) { return mixed }
    if let mixed = withStroke(coefficient, place..<end, in: text) { return mixed }
    if let mixed = withVulgar(coefficient, place..<end, in: text) { return mixed }
    if let large = withPower(coefficient, place..<end, in: text)
      ?? withExponent(coefficient, place..<end, in: text)
      ?? withCaret(coefficient, place..<end, in: text)
    {
      return large
    }
    var numeral = ReadNumeral(
      span: place..<end, number: coefficient, value: .digits(place..<end))
    guard let first = letterPower(behind: place..<end, in: text) ?? multiplier(after: end, in: text)
    else {
      takeCountedScale(of: &numeral, in: text)
      takeHalf(of: &numeral, in: text)
      return numeral
    }
    if first.inner == nil, fractionEnd(behind: first.end, in: text) != nil,
      let below = coefficient.scaled(by: first.power).count,
      let fraction = fraction(denominator: place..<first.end, below: below, in: text)
    {
      return fraction
    }
    numeral.inner = first.inner
    numeral.span = place..<first.end
    numeral.number = coefficient.scaled(by: first.power)
    if let scale = Scale(power: first.power) {
      numeral.scale = scale
    } else {
      numeral.value = .made(decimalString(numeral.number))
    }
    addSmallerParts(to: &numeral, below: first.power, in: text)
    return numeral
  }

  /// 3½: a whole number and a fraction in one sign.
  private static func withVulgar(
    _ whole: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    guard whole.exponent == 0, let part = vulgar(at: span.upperBound, in: text),
      let sum = part.number.adding(whole)
    else { return nil }
    return ReadNumeral(
      span: span.lowerBound..<part.span.upperBound, number: sum, value: .made(decimalString(sum)))
  }

  /// 1.5×10⁴, 3×10^8: a number times a power of ten.
  private static func withPower(
    _ coefficient: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    guard text[span.upperBound] == "×", text.has(["1", "0"], at: span.upperBound + 1) else {
      return nil
    }
    var end = span.upperBound + 3
    let isCaret = text[end] == "^"
    if isCaret { end += 1 }
    guard let power = isCaret ? text[end].digitValue : text[end].superscriptValue, power > 0 else {
      return nil
    }
    let number = coefficient.scaled(by: power)
    return ReadNumeral(
      span: span.lowerBound..<end + 1, number: number, value: .made(decimalString(number)))
  }

  /// 1 3/5倍, 1又1/2: a whole number and a fraction with a stroke behind a blank or 又; without 又 a unit follows.
  private static func withStroke(
    _ whole: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    let start = span.upperBound + 1
    guard whole.exponent == 0, text[start - 1] == "又" || text[start - 1] == " ",
      text[start].digitValue != nil, let (above, end) = plain(at: start, in: text),
      let part = stroke(above, start..<end, in: text),
      text[start - 1] == "又" || Unit.match(at: part.span.upperBound, in: text) != nil
        || isTotal(before: span.lowerBound, in: text)
          && closesClause(part.span.upperBound, in: text),
      let sum = part.number.adding(whole)
    else { return nil }
    return ReadNumeral(
      span: span.lowerBound..<part.span.upperBound, number: sum, value: .made(decimalString(sum)),
      isFraction: true)
  }

  /// 1/3, 2／3: small whole numbers with a stroke, no part of a date or a path; 16/5倍 needs its unit.
  private static func stroke(
    _ above: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    let mark = text[span.upperBound]
    guard mark == "/" || mark == "／", span.count <= 2, let count = above.whole,
      let (below, end) = plain(at: span.upperBound + 1, in: text), let parts = below.whole,
      parts <= 100, text[end] != mark, text[span.lowerBound - 1] != mark,
      count < parts || Unit.match(at: end, in: text) != nil,
      let number = ExactNumber.quotient(count, parts)
    else { return nil }
    return ReadNumeral(
      span: span.lowerBound..<end, number: number, value: .made("\(count)/\(parts)"),
      isFraction: true)
  }

  /// Takes 4000 behind 3万, 6千多 behind 1万, 2千3百万 behind 1亿: parts below the one before, those
  /// without a 万 of their own gathered until one comes.
  private static func addSmallerParts(
    to numeral: inout ReadNumeral, below power: Int, in text: BlockText
  ) {
    var groups = power < 4 ? ExactNumber(digits: 0) : numeral.number
    var group = power < 4 ? numeral.number : nil
    var limit = power
    var groupLimit = power < 4 ? Int.max : power
    while numeral.inner == nil {
      // 7万 5千 4百: behind a blank a part needs its own power.
      let isApart = text[numeral.span.upperBound] == " "
      var start = numeral.span.upperBound + (isApart ? 1 : 0)
      // 3万零5百, 1亿零500万
      let isBehindZero = text[start] == "零" || text[start] == "〇"
      if isBehindZero { start += 1 }
      guard let (part, end) = plain(at: start, in: text) else { return }
      let multiplier = multiplier(after: end, in: text)
      if isApart, multiplier == nil { return }
      // 12万3456.78元: the last part alone may be broken, and stands right behind a whole 万.
      guard part.exponent == 0 || multiplier == nil && limit == 4 else { return }
      // 3万5: one digit that ends the number is told of the power below.
      if multiplier == nil, !isBehindZero, isSpokenPart(part, start..<end, below: limit, in: text),
        let sum = numeral.number.adding(part.scaled(by: limit - 1))
      {
        numeral.number = sum
        numeral.span = numeral.span.lowerBound..<end
        numeral.scale = .one
        numeral.value = .made(decimalString(sum))
        return
      }
      let power = multiplier?.power ?? 0
      let (low, high) = (power % 4, power / 4 * 4)
      let scaled = part.scaled(by: high > 0 && group == nil ? power : low)
      guard digitCount(part.digits) + scaled.exponent <= limit, high < groupLimit else { return }
      if let open = group {
        guard let sum = open.adding(scaled) else { return }
        group = sum.scaled(by: high)
      } else {
        group = scaled
      }
      guard let gathered = group, let total = groups.adding(gathered) else { return }
      numeral.number = total
      numeral.inner = multiplier?.inner
      numeral.span = numeral.span.lowerBound..<(multiplier?.end ?? end)
      numeral.scale = .one
      numeral.value = .made(decimalString(total))
      guard power > 0 else { return }
      if high > 0 {
        (groups, group) = (total, nil)
        groupLimit = high
      }
      limit = high > 0 ? high : low
    }
  }

  /// Whether a part is one digit behind 百, 千 or 万 that ends the number: 3万5, 3万5件.
  private static func isSpokenPart(
    _ part: ExactNumber, _ span: Range<Int>, below limit: Int, in text: BlockText
  ) -> Bool {
    let mark = text[span.upperBound]
    return span.count == 1 && !part.isZero && limit > 1
      && (mark == "\0" || mark.endsClause || mark.isClosingMark
        || Unit.match(at: span.upperBound, in: text).map { $0.measure != .percent } ?? false)
  }

  private static func digitCount(_ value: UInt64) -> Int {
    var count = 1
    var rest = value / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  /// Digits with thousand separators and a decimal part, nothing behind them.
  static func plain(at place: Int, in text: BlockText) -> (number: ExactNumber, end: Int)? {
    var number = ExactNumber(digits: 0)
    var end = place
    guard take(&number, &end, in: text) else { return nil }
    if end - place <= 3 {
      while let group = thousandsGroup(at: end, of: place, in: text) {
        end = group
        guard take(&number, &end, in: text) else { return nil }
      }
    }
    guard isDecimalMark(at: end, in: text) else { return (number, end) }
    var next = end + 1
    let whole = next
    guard take(&number, &next, in: text) else { return nil }
    number.exponent = whole - next
    return (number, next)
  }

  /// Reads a digit run onto a number; false if there is none or it is too long to be exact.
  private static func take(
    _ number: inout ExactNumber, _ end: inout Int, in text: BlockText
  ) -> Bool {
    let start = end
    while let digit = text[end].digitValue {
      // 10^18 is the last power of ten before UInt64 overflows by one more digit.
      guard number.digits < 1_000_000_000_000_000_000 else { return false }
      number.digits = number.digits * 10 + UInt64(digit)
      end += 1
    }
    return end > start
  }

  private static func isDecimalMark(at place: Int, in text: BlockText) -> Bool {
    guard text[place + 1].digitValue != nil else { return false }
    switch text[place] {
    case ".", "．": return true
    case "·":
      // An interpunct is a decimal point in old texts, before a percent sign only (4·3％).
      var end = place + 1
      while text[end].digitValue != nil { end += 1 }
      return text[end] == "％" || text[end] == "%"
    default: return false
    }
  }

  /// 百 千 万 亿 and their joins behind a number, with 多 or 余 in front of them or between.
  static func multiplier(
    after place: Int, in text: BlockText
  ) -> (power: Int, end: Int, inner: Range<Int>?)? {
    var power = 0
    var end = place
    var inner: Range<Int>?
    while true {
      var next = text.skippingBlanks(end)
      var qualifier: Range<Int>?
      if inner == nil, text[next].isSurplus {
        qualifier = next..<next + 1
        next += 1
      }
      guard let more = multiplierPower(at: next, in: text), more != 1, power + more <= 16 else {
        break
      }
      inner = qualifier ?? inner
      power += more
      end = next + 1
    }
    return power > 0 ? (power, end, inner) : nil
  }

  /// The power of a multiplier, unless it starts a unit (千瓦, 百分点).
  private static func multiplierPower(at place: Int, in text: BlockText) -> Int? {
    guard let power = ChineseNumeral.power(text[place]) else { return nil }
    switch text[place + 1] {
    case "克", "米", "瓦", "伏", "卡", "赫", "焦", "帕", "乏": return power == 3 ? nil : power
    case "字": return power == 3 && text[place + 2] == "节" ? nil : power
    case "分": return power == 2 ? nil : power
    default: return power
    }
  }

  /// A positive number as a plain decimal.
  static func decimalString(_ number: ExactNumber) -> String {
    var text = String(number.digits)
    if number.exponent > 0 { text += String(repeating: "0", count: number.exponent) }
    guard number.exponent < 0 else { return text }
    let places = -number.exponent
    if text.count <= places { text = String(repeating: "0", count: places - text.count + 1) + text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    return text
  }
}

extension Unicode.Scalar {
  /// The digit that stands above the line, else nil: ⁴ is 4.
  fileprivate var superscriptValue: Int? {
    guard isRaisedDigit else { return nil }
    return switch value {
    case 0xB2, 0xB3: Int(value) - 0xB0
    case 0xB9: 1
    default: Int(value) - 0x2070
    }
  }

  /// Whether it says that there is some more: 余, 多 (餘).
  var isSurplus: Bool { self == "余" || self == "多" || self == "餘" }
}
