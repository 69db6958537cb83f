import HanText
import ReportForms

/// Decimals printed without their zero: 增长.5%.
extension NumeralReader {
  /// The decimal whose point stands right before a place, behind a word that leads to a level or a change; else nil.
  ///
  /// 得到提升.3个部门 ends a sentence with its point: what is counted in whole numbers is no decimal.
  static func bareDecimal(at place: Int, in text: BlockText) -> ReadNumeral? {
    guard text[place - 1] == ".",
      "为达至到费率共计约近超长降增减高升资出额量数收均付".unicodeScalars.contains(text[place - 2]),
      let (number, end) = plain(at: place, in: text), number.exponent == 0
    else { return nil }
    let decimal = number.scaled(by: place - end)
    var numeral = ReadNumeral(
      span: place - 1..<end, number: decimal, value: .made(decimalString(decimal)))
    takeScale(of: &numeral, in: text)
    // 为.77。: no sentence ends in 为 or 达到.
    let last = numeral.span.upperBound
    if "为达至到共计约近超".unicodeScalars.contains(text[place - 2]),
      closesClause(last, in: text) || Unit.match(at: last, in: text) != nil
    {
      return numeral
    }
    guard let (_, measure) = Unit.match(at: text.skippingBlanks(numeral.span.upperBound), in: text),
      measure == .percent || measure == .money || measure == .amount || measure == .ratio
    else { return nil }
    return numeral
  }
}
