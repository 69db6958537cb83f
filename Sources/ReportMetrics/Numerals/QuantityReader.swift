import HanText
import ReportForms
import ReportModel

/// Reads what stands around a number: range, surplus, unit, qualifiers; and decides if it counts.
///
/// `约1,270余件以上` is the number 1,270, the surplus 余, the unit 件 and the qualifiers 约, 以上.
struct QuantityReader {
  let text: BlockText
  /// Where the mention before ends: no qualifier may reach back over it.
  let previousEnd: Int

  /// The mention of a number, with a reason if nothing is counted.
  func mention(of numeral: ReadNumeral) -> Mention {
    var mention = Mention(
      span: numeral.span, numeral: numeral.span, value: numeral.value, number: numeral.number,
      scale: numeral.scale)
    if let inner = numeral.inner { mention.qualifier = inner }
    if let unit = numeral.meantUnit {
      mention.unit = .meant(unit)
      mention.kind = .percent
    }
    if numeral.isFraction { mention.kind = .ratio }
    mention.rangeEnd = numeral.rangeEnd
    if numeral.rangeEnd == nil { readRange(&mention, numeral) }
    readSign(&mention)
    var measure = readUnit(&mention, numeral)
    if measure == nil, readCurrency(&mention) { measure = .money }
    readBounds(&mention)
    readPrefix(&mention, numeral)
    if mention.number.isZero, mention.rangeEnd == nil { mention.kind = .zero }
    mention.reason =
      Acceptance(text: text, mention: mention, measure: measure, numeral: numeral)
      .reason
    return mention
  }

  // MARK: the number itself

  /// 3—5, 63%~68%, 3件至5件: the second number must be the larger.
  private func readRange(_ mention: inout Mention, _ numeral: ReadNumeral) {
    guard !numeral.isChinese || !numeral.isFraction else { return }
    let end = mention.numeral.upperBound
    let unit = Unit.match(at: text.skippingBlanks(end), in: text)
    for place in [text.skippingBlanks(end), unit.map { text.skippingBlanks($0.end) }] {
      guard let place, text[place].joinsRange, let upper = upperEnd(after: place) else { continue }
      guard isAscending(numeral, upper) else { return }
      if mention.scale == .one, upper.scale != .one, place == text.skippingBlanks(end) {
        mention.scale = upper.scale
        mention.number = numeral.number.scaled(by: power(of: upper.scale))
      }
      mention.rangeEnd = upper.number
      mention.numeral = mention.numeral.lowerBound..<upper.span.upperBound
      mention.span = mention.numeral
      return
    }
  }

  private func upperEnd(after mark: Int) -> ReadNumeral? {
    var place = mark + 1
    if text[mark] == "—", text[place] == "—" { place += 1 }
    place = text.skippingBlanks(place)
    if text[place].digitValue != nil { return NumeralReader.digits(at: place, in: text) }
    guard text[mark] == "至" || text[mark] == "到" else { return nil }
    return NumeralReader.chinese(at: place, in: text)
  }

  private func isAscending(_ lower: ReadNumeral, _ upper: ReadNumeral) -> Bool {
    // 从3件到5件 is a change, not a range.
    let before = text[lower.span.lowerBound - 1]
    guard before != "从" && before != "由" && before != "自" else { return false }
    return upper.number.decimal > lower.number.decimal
      || upper.scale != .one && lower.scale == .one
  }

  func power(of scale: Scale) -> Int {
    switch scale {
    case .one: 0
    case .wan: 4
    case .yi: 8
    case .wanYi: 12
    }
  }

  /// +1036, -8, 负8.6％; not the dash of a range or of a name.
  private func readSign(_ mention: inout Mention) {
    let place = mention.numeral.lowerBound - 1
    guard place >= previousEnd else { return }
    let sign = text[place]
    guard sign == "-" || sign == "－" || sign == "−" || sign == "负" || sign == "+" || sign == "＋"
    else { return }
    let before = text[place - 1]
    guard before.digitValue == nil, !before.isASCIILetter, before != "-", !before.isClosingMark
    else {
      return
    }
    mention.numeral = place..<mention.numeral.upperBound
    mention.span = mention.numeral
    guard sign != "+", sign != "＋" else { return }
    mention.number.isNegative = true
    if case .digits(let range) = mention.value, sign != "负" {
      mention.value = .digits(place..<range.upperBound)
    } else if case .digits(let range) = mention.value {
      mention.value = .made("-" + String(scalars: text.scalars[range]))
    } else if case .made(let value) = mention.value {
      mention.value = .made("-" + value)
    }
  }
}
