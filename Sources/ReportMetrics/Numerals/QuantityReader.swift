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
  /// Whether the number read is the upper end of a range.
  var isUpperEnd = false

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
    if !isUpperEnd, measure == .money || measure == .item { readUpperAmount(&mention) }
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
    let end = text.skippingBlanks(mention.numeral.upperBound)
    let unit = Unit.match(at: end, in: text)
    let joint = behindInclusion(end)
    for place in [joint, unit.map { behindInclusion(text.skippingBlanks($0.end)) }] {
      guard let place, text[place].joinsRange, let upper = upperEnd(after: place) else { continue }
      let isJoined = place == joint
      guard isAscending(numeral, upper, isJoined: isJoined) else { return }
      if isJoined { shareScale(&mention, numeral, upper) }
      mention.rangeEnd = upper.number
      mention.numeral = mention.numeral.lowerBound..<upper.span.upperBound
      mention.span = mention.numeral
      return
    }
  }

  /// 1万（含）-5万元: the place behind the remark that a bound is included.
  private func behindInclusion(_ place: Int) -> Int {
    guard text[place + 1] == "含", text[place] == "（" || text[place] == "(",
      text[place + 2].isClosingMark
    else { return place }
    return text.skippingBlanks(place + 3)
  }

  private func upperEnd(after mark: Int) -> ReadNumeral? {
    var place = mark + 1
    if text[mark] == "—" || text[mark] == "-", text[place] == text[mark] { place += 1 }
    place = text.skippingBlanks(place)
    if text[place].digitValue != nil { return NumeralReader.digits(at: place, in: text) }
    guard let upper = NumeralReader.chinese(at: place, in: text) else { return nil }
    // 两~三百美元 is a range; 一-三 without a unit may count items.
    let isSaid = text[mark] == "至" || text[mark] == "到"
    return isSaid || Unit.match(at: upper.span.upperBound, in: text) != nil ? upper : nil
  }

  /// Gives the lower end the power that only the upper end spells: 200至300万, 两~三百, 5-6千; 8500到3万 has
  /// none to share.
  private func shareScale(_ mention: inout Mention, _ lower: ReadNumeral, _ upper: ReadNumeral) {
    guard lower.scale == .one else { return }
    if upper.scale != .one {
      let power = power(of: upper.scale)
      guard lower.number.decimal < upper.number.scaled(by: -power).decimal else { return }
      mention.scale = upper.scale
      mention.number = lower.number.scaled(by: power)
    } else if !lower.isChinese, !upper.isChinese,
      let high = NumeralReader.plain(at: upper.span.lowerBound, in: text),
      let shared = NumeralReader.multiplier(after: high.end, in: text),
      NumeralReader.multiplier(after: lower.span.upperBound, in: text) == nil,
      lower.number.decimal < high.number.decimal
    {
      mention.number = lower.number.scaled(by: shared.power)
      mention.value = .made(NumeralReader.decimalString(mention.number))
    } else if lower.isChinese, lower.span.count == 1, upper.span.count == 2,
      case let first = text[upper.span.lowerBound], let low = lower.number.whole,
      let high = ChineseNumeral.digit(first) ?? first.digitValue.map({ UInt64($0) }),
      let power = ChineseNumeral.power(text[upper.span.lowerBound + 1]), power > 1,
      (1..<high).contains(low)
    {
      mention.number = lower.number.scaled(by: power)
      mention.value = .made(NumeralReader.decimalString(mention.number))
    }
  }

  private func isAscending(_ lower: ReadNumeral, _ upper: ReadNumeral, isJoined: Bool) -> Bool {
    // 从3件到5件 is a change; 从8500到3万 with one unit for both is a range.
    let before = text[lower.span.lowerBound - 1]
    let isChange = before == "从" && !isJoined || before == "由" || before == "自"
    guard !isChange else { return false }
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
    var place = mention.numeral.lowerBound - 1
    // 总数为- 1,200。
    if text[place] == " ", "-－−".unicodeScalars.contains(text[place - 1]),
      NumeralReader.isTotal(before: place - 1, in: text)
    {
      place -= 1
    }
    // 负 1,200, 负的百分之二十
    if text[place] == " " || text[place] == "的", text[place - 1] == "负" || text[place - 1] == "負" {
      place -= 1
    }
    // 五元六角-五元七毛: the dash right behind an amount is that of a range.
    guard place > previousEnd || place == previousEnd && (place == 0 || !text[place - 1].isHan)
    else { return }
    let sign = text[place]
    guard
      sign == "-" || sign == "－" || sign == "−" || sign == "负" || sign == "負"
        || sign == "+" || sign == "＋"
    else { return }
    let before = text[place - 1]
    // 为企业减负1800万元, 自负盈亏: the end of a word is no sign.
    if sign == "负" || sign == "負", "减減担背肩自抱胜辜欺重".unicodeScalars.contains(before) { return }
    guard before.digitValue == nil, !before.isASCIILetter, before != "-", !before.isClosingMark
    else {
      return
    }
    mention.numeral = place..<mention.numeral.upperBound
    mention.span = mention.numeral
    guard sign != "+", sign != "＋" else { return }
    mention.number.isNegative = true
    if case .digits(let range) = mention.value, sign != "负", sign != "負" {
      mention.value = .digits(place..<range.upperBound)
    } else if case .digits(let range) = mention.value {
      mention.value = .made("-" + String(scalars: text.scalars[range]))
    } else if case .made(let value) = mention.value {
      mention.value = .made("-" + value)
    }
  }
}
