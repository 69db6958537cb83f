import HanText
import ReportForms

/// Numbers with letters and signs between their digits: 3.5w, 12k件, 1.2e6, 2^5.
extension NumeralReader {
  /// The power of ten that a letter right behind digits stands for (k 3, w 4, M 6), and the place behind it; nil where it
  /// is a unit or begins a name (4K电视, 5G基站, 500W).
  static func letterPower(
    behind digits: Range<Int>, in text: BlockText
  ) -> (power: Int, end: Int, inner: Range<Int>?)? {
    let end = digits.upperBound + 1
    let power: Int
    switch text[end - 1] {
    case "w", "W", "ｗ", "Ｗ": power = 4
    case "k", "K", "ｋ", "Ｋ": power = 3
    case "M", "Ｍ": power = 6
    default: return nil
    }
    if text[end].isHan {
      // 4K片 and 8K屏 name how fine a picture is.
      let isFineness = power == 3 && digits.count == 1
      return !isFineness && isCounted(at: end, in: text) ? (power, end, nil) : nil
    }
    // M alone is a speed of lines where no total is told, W beside what has a power the watt.
    guard
      power != 6 || isHundredths(before: digits.lowerBound, in: text)
        || isTotal(before: digits.lowerBound, in: text),
      closesClause(end, in: text) || text[end] == "+" || text[end].isSurplus,
      isLevel(before: digits.lowerBound, in: text) || text[end] == "+",
      text[end - 1] != "W" || !namesPower(before: digits.lowerBound, in: text)
    else { return nil }
    return (power, end, nil)
  }

  /// 1.2e6, 3.4E-5: a number times a power of ten, where something is counted by it or a level is told.
  static func withExponent(
    _ coefficient: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    guard let end = exponentEnd(behind: span, in: text) else { return nil }
    var place = span.upperBound + 1
    let isNegative = text[place] == "-" || text[place] == "－"
    if text[place].digitValue == nil { place += 1 }
    var power = 0
    while place < end {
      power = power * 10 + (text[place].digitValue ?? 0)
      place += 1
    }
    let number = coefficient.scaled(by: isNegative ? -power : power)
    return ReadNumeral(
      span: span.lowerBound..<end, number: number, value: .made(plainString(number)))
  }

  /// The end of the exponent right behind digits; nil if there is none or the whole is no number of things.
  static func exponentEnd(behind digits: Range<Int>, in text: BlockText) -> Int? {
    var end = digits.upperBound
    guard "eEｅＥ".unicodeScalars.contains(text[end]) else { return nil }
    end += 1
    if "+-＋－".unicodeScalars.contains(text[end]) { end += 1 }
    let start = end
    while text[end].digitValue != nil { end += 1 }
    // 10^16 is as far as numbers are exact.
    guard (1...2).contains(end - start), text[end - 1].digitValue ?? 9 < 7 || end - start == 1,
      !text[end].isASCIILetter,
      isCounted(at: end, in: text)
        || closesClause(end, in: text) && isLevel(before: digits.lowerBound, in: text)
    else { return nil }
    return end
  }

  /// 2^5, 10^4, 2^-1: a whole number to a power, as long as it is exact.
  static func withCaret(
    _ base: ExactNumber, _ span: Range<Int>, in text: BlockText
  ) -> ReadNumeral? {
    let isBelow = text[span.upperBound + 1] == "-"
    let place = span.upperBound + (isBelow ? 2 : 1)
    guard text[span.upperBound] == "^", let base = base.whole,
      let power = text[place].digitValue, power > 0, text[place + 1].digitValue == nil
    else { return nil }
    var value: UInt64 = 1
    for _ in 0..<power {
      let (product, overflow) = value.multipliedReportingOverflow(by: base)
      guard !overflow, product < 1_000_000_000_000_000_000 else { return nil }
      value = product
    }
    guard let number = isBelow ? .quotient(1, value) : ExactNumber(digits: value) else {
      return nil
    }
    return ReadNumeral(
      span: span.lowerBound..<place + 1, number: number, value: .made(decimalString(number)))
  }

  /// A number as a plain decimal, without zeros behind its last decimal.
  private static func plainString(_ number: ExactNumber) -> String {
    var short = number
    while short.exponent < 0, short.digits % 10 == 0, short.digits > 0 {
      short.digits /= 10
      short.exponent += 1
    }
    return decimalString(short)
  }

  /// Whether a measure word that counts or measures stands at a place, in Chinese.
  private static func isCounted(at place: Int, in text: BlockText) -> Bool {
    guard text[place].isHan, let (end, measure) = Unit.match(at: place, in: text) else {
      return false
    }
    switch measure {
    case .item, .money, .percent: return true
    case .amount: return end > place + 1 || !text[end].isHan
    case .ratio, .time, .part: return false
    }
  }

  /// Whether a clause or a list's item ends at a place.
  static func closesClause(_ place: Int, in text: BlockText) -> Bool {
    let mark = text[place]
    return mark == "\0" || mark == "、" || mark == "." || mark.endsClause || mark.isClosingMark
  }

  /// Whether a word that leads to a level ends before a place (为, 达, 至, 共计, 超), a sign in between or not.
  static func isLevel(before place: Int, in text: BlockText) -> Bool {
    let sign = "-－−负負+＋".unicodeScalars.contains(text[place - 1]) ? 1 : 0
    let end = text.droppingBlanks(before: place - sign)
    return "为達达到至计計共近逾超约過过破有".unicodeScalars.contains(text[end - 1])
      || isHundredths(before: place, in: text)
  }

  private static func isHundredths(before place: Int, in text: BlockText) -> Bool {
    text[text.droppingBlanks(before: place) - 1] == "之"
  }

  /// Whether 总数为, 共计 and the like end before a place, a sign in between or not.
  static func isTotal(before place: Int, in text: BlockText) -> Bool {
    let sign = "-－−负負".unicodeScalars.contains(text[place - 1]) ? 1 : 0
    let end = text.droppingBlanks(before: place - sign)
    return text[end - 1] != "到" && ScopeWords.countingUp.length(before: end, in: text) > 1
  }

  /// Whether a clause speaks of what is measured in watts before a place.
  private static func namesPower(before place: Int, in text: BlockText) -> Bool {
    // A clause that names a power is no longer than 20 characters up to it.
    let start = max(0, place - 20)
    return (start..<place).contains {
      text.has(["功", "率"], at: $0) || text.has(["装", "机"], at: $0) || text[$0] == "灯"
    }
  }
}
