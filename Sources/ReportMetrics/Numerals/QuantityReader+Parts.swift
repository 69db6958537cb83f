import HanText
import ReportForms

/// Reads what goes on behind a unit as a part of the same amount: 五十元三角, 3元2角1分, 一吨半.
extension QuantityReader {
  /// Takes all that goes on behind a unit: 3元2角, 三斤五两, 一米七八, 一吨半.
  func takeParts(_ mention: inout Mention, behind unit: Int, of measure: Unit.Measure) {
    switch measure {
    case .percent, .part: return
    case .money, .item: takeSmallMoney(&mention, behind: unit)
    case .amount, .ratio, .time: takeHalf(&mention, behind: unit)
    }
    guard mention.span.upperBound == unit, mention.scale == .one, mention.rangeEnd == nil else {
      return
    }
    takeSmallerUnits(&mention, behind: unit)
    if mention.span.upperBound == unit { takeSpokenDecimals(&mention, behind: unit) }
  }

  /// 三斤五两, 2公里300米, 三小时二十分: the same amount told on in smaller units.
  private func takeSmallerUnits(_ mention: inout Mention, behind unit: Int) {
    guard case .text(let first) = mention.unit else { return }
    let larger = text.scalars[first]
    var sum = mention.number
    var end = unit
    var last = larger
    while let part = smallerPart(behind: end, of: last),
      let ratio = MeasureLadder.count(of: part.unit, in: larger),
      let share = ExactNumber.quotient(part.count, ratio), let more = sum.adding(share)
    {
      sum = more
      end = part.end
      last = part.unit
    }
    guard end > unit else { return }
    mention.number = sum
    mention.value = .made(NumeralReader.decimalString(sum))
    mention.span = mention.span.lowerBound..<end
  }

  /// A whole number of a smaller unit behind a place, less than makes one of the larger.
  private func smallerPart(
    behind place: Int, of larger: ArraySlice<Unicode.Scalar>
  ) -> (count: UInt64, unit: ArraySlice<Unicode.Scalar>, end: Int)? {
    let isLinked = text[place] == "零" || text[place] == "又" || text[place] == "〇"
    guard let (count, start) = wholeNumber(at: place + (isLinked ? 1 : 0)),
      let end = MeasureLadder.end(at: start, in: text.scalars),
      case let unit = text.scalars[start..<end],
      let limit = MeasureLadder.count(of: unit, in: larger), count < limit
    else { return nil }
    return (count, unit, end)
  }

  private func wholeNumber(at place: Int) -> (value: UInt64, end: Int)? {
    if text[place].digitValue != nil {
      return NumeralReader.plain(at: place, in: text).flatMap { number, end in
        number.whole.map { ($0, end) }
      }
    }
    var end = NumeralReader.runEnd(at: place, in: text)
    // 五两, 三两五钱: the measure reads as a numeral of its own.
    if let weight = (place..<end).dropFirst().first(where: { text[$0] == "两" || text[$0] == "兩" }) {
      end = weight
    }
    return NumeralReader.value(of: place..<end, in: text).map { ($0, end) }
  }

  /// 一米七八, 2米5, 十块五, 三十八度五: digits behind the unit are its tenths and hundredths, as one says.
  private func takeSpokenDecimals(_ mention: inout Mention, behind unit: Int) {
    let longest = "米块".unicodeScalars.contains(text[unit - 1]) ? 2 : 1
    guard "米块毛度尺斤吨丈".unicodeScalars.contains(text[unit - 1]), case .text(let word) = mention.unit,
      word.count == 1, mention.number.exponent == 0
    else { return }
    var decimals = ExactNumber(digits: 0)
    var end = unit
    while let digit = text[end].digitValue.map({ UInt64($0) }) ?? ChineseNumeral.digit(text[end]) {
      decimals = ExactNumber(
        digits: decimals.digits * 10 + digit, exponent: decimals.exponent - 1)
      end += 1
      guard end - unit <= longest else { return }
    }
    let mark = text[end]
    guard end > unit, !mark.isHan || "以左的到至".unicodeScalars.contains(mark), mark != ".",
      mark != "-", !mark.isASCIILetter, let sum = mention.number.adding(decimals)
    else { return }
    mention.number = sum
    mention.value = .made(NumeralReader.decimalString(sum))
    mention.span = mention.span.lowerBound..<end
  }

  /// 五元六角至五元七角八分: the second of two amounts that are told in parts.
  func readUpperAmount(_ mention: inout Mention) {
    let mark = mention.span.upperBound
    guard mention.rangeEnd == nil, mention.scale == .one, text[mark].joinsRange,
      case .text(let unit) = mention.unit,
      "元块角毛圆".unicodeScalars.contains(text[unit.upperBound - 1]),
      let upper = text[mark + 1].digitValue == nil
        ? NumeralReader.chinese(at: mark + 1, in: text)
        : NumeralReader.digits(at: mark + 1, in: text),
      case let other = QuantityReader(text: text, previousEnd: mark + 1, isUpperEnd: true).mention(
        of: upper),
      other.rangeEnd == nil,
      other.unitWords(in: text) == mention.unitWords(in: text),
      other.number.decimal > mention.number.decimal
    else { return }
    mention.rangeEnd = other.number
    mention.span = mention.span.lowerBound..<other.span.upperBound
  }

  /// Takes 角 and 分 behind 元: one amount in 元.
  private func takeSmallMoney(_ mention: inout Mention, behind unit: Int) {
    guard mention.scale == .one, mention.rangeEnd == nil,
      "元块圆角".unicodeScalars.contains(text[unit - 1]), text[unit - 2] != "美"
    else { return }
    var place = unit
    // 两角五分 is told in 角.
    let parts = text[unit - 1] == "角" ? [("分", -1)] : [("角毛", -1), ("分", -2)]
    for (names, power) in parts {
      guard let (digit, end) = smallPart(at: place), names.unicodeScalars.contains(text[end]),
        !"之别类为钟管店值".unicodeScalars.contains(text[end + 1]),
        let sum = mention.number.adding(ExactNumber(digits: digit, exponent: power))
      else { continue }
      mention.number = sum
      place = end + 1
    }
    takeSpokenCents(&mention, at: &place, behind: unit)
    guard place > unit else { return }
    mention.kind = .money
    mention.value = .made(NumeralReader.decimalString(mention.number))
    mention.span = mention.span.lowerBound..<place
  }

  /// 三块二毛五, 三块零四: the digit that closes an amount behind its 角, or behind 零, tells 分.
  private func takeSpokenCents(_ mention: inout Mention, at place: inout Int, behind unit: Int) {
    guard text[unit - 1] != "角",
      "角毛".unicodeScalars.contains(text[place - 1]) || text[place] == "零",
      let (digit, end) = smallPart(at: place), NumeralReader.closesClause(end, in: text),
      let sum = mention.number.adding(ExactNumber(digits: digit, exponent: -2))
    else { return }
    mention.number = sum
    place = end
  }

  /// One digit, 零 or 又 before it: 零五|分, 3|角.
  private func smallPart(at place: Int) -> (digit: UInt64, end: Int)? {
    let start = text[place] == "零" || text[place] == "又" ? place + 1 : place
    let digit =
      text[start].digitValue.map { UInt64($0) } ?? ChineseNumeral.digit(text[start])
    return digit.map { ($0, start + 1) }
  }

  /// Takes 半 behind a measure: 一吨半 is 1.5 tons.
  private func takeHalf(_ mention: inout Mention, behind unit: Int) {
    guard text[unit] == "半",
      !text[unit + 1].isHan || "以左的多".unicodeScalars.contains(text[unit + 1]),
      mention.scale == .one, mention.rangeEnd == nil,
      let sum = mention.number.adding(ExactNumber(digits: 5, exponent: -1))
    else { return }
    mention.number = sum
    mention.value = .made(NumeralReader.decimalString(sum))
    mention.span = mention.span.lowerBound..<unit + 1
  }
}
