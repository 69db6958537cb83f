import HanText
import ReportForms

/// Reads what goes on behind a unit as a part of the same amount: 五十元三角, 3元2角1分, 一吨半.
extension QuantityReader {
  /// Takes 角 and 分 behind 元: one amount in 元.
  func takeSmallMoney(_ mention: inout Mention, behind unit: Int) {
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
    guard place > unit else { return }
    mention.kind = .money
    mention.value = .made(NumeralReader.decimalString(mention.number))
    mention.span = mention.span.lowerBound..<place
  }

  /// One digit, 零 or 又 before it: 零五|分, 3|角.
  private func smallPart(at place: Int) -> (digit: UInt64, end: Int)? {
    let start = text[place] == "零" || text[place] == "又" ? place + 1 : place
    let digit =
      text[start].digitValue.map { UInt64($0) } ?? ChineseNumeral.digit(text[start])
    return digit.map { ($0, start + 1) }
  }

  /// Takes 半 behind a measure: 一吨半 is 1.5 tons.
  func takeHalf(_ mention: inout Mention, behind unit: Int) {
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
