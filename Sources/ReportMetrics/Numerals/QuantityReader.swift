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

  private func power(of scale: Scale) -> Int {
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

  // MARK: unit and qualifiers

  private func readUnit(_ mention: inout Mention, _ numeral: ReadNumeral) -> Unit.Measure? {
    // 23¹件: the mark of a note stands between the number and its unit.
    var end = text.behindNote(mention.numeral.upperBound)
    if end > mention.numeral.upperBound { mention.span = mention.span.lowerBound..<end }
    if case .meant = mention.unit { return .percent }
    let surplus = text.skippingBlanks(end)
    // 10万+ is how reading figures are given.
    let isPlus =
      text[surplus] == "+" && mention.scale != .one && text[surplus + 1].digitValue == nil
    if mention.qualifier == nil,
      text[surplus].isSurplus || text[surplus] == "几" || isPlus || isLai(surplus, numeral)
    {
      mention.qualifier = surplus..<surplus + 1
      end = surplus + 1
      mention.span = mention.span.lowerBound..<end
    }
    let place = text.skippingBlanks(end)
    if readTenths(&mention, numeral, at: place) { return .percent }
    guard
      let (unitEnd, measure) = Unit.match(at: place, in: text) ?? unknownUnit(at: place, numeral)
    else { return sharedUnit(&mention, numeral, at: place) }
    mention.unit = .text(place..<unitEnd)
    mention.span = mention.span.lowerBound..<unitEnd
    switch measure {
    case .percent: mention.kind = .percent
    case .money: mention.kind = .money
    case .ratio: mention.kind = .ratio
    case .item, .amount, .time, .part: break
    }
    // 1亿多, 20条多: the surplus may stand behind the unit as well.
    let behind = text[unitEnd]
    if mention.qualifier == nil, behind == "多" || behind == "余", !text[unitEnd + 1].isHan {
      mention.qualifier = unitEnd..<unitEnd + 1
      mention.span = mention.span.lowerBound..<unitEnd + 1
    }
    return measure
  }

  /// 分别回落2.1和1.6个百分点: decimals and rates side by side have one unit, behind the last.
  private func sharedUnit(
    _ mention: inout Mention, _ numeral: ReadNumeral, at place: Int
  ) -> Unit.Measure? {
    guard "和与及、".unicodeScalars.contains(text[place]), !numeral.isChinese,
      mention.scale == .one, numeral.number.exponent < 0 || isDistributed(numeral),
      let next = NumeralReader.plain(at: place + 1, in: text),
      let (end, measure) = Unit.match(at: next.end, in: text), measure == .percent
    else { return nil }
    mention.unit = .meant(String(scalars: text.scalars[next.end..<end]))
    mention.kind = .percent
    return measure
  }

  /// Whether 分别 and a verb of growth stand before a number.
  private func isDistributed(_ numeral: ReadNumeral) -> Bool {
    let verb = Vocabulary.growth.length(before: numeral.span.lowerBound, in: text)
    return text.has(["分", "别"], at: numeral.span.lowerBound - verb - 2)
  }

  /// ¥350.50, $2000: a sign before the number where no word stands behind it.
  private func readCurrency(_ mention: inout Mention) -> Bool {
    let place = mention.numeral.lowerBound - 1
    guard place >= previousEnd else { return false }
    switch text[place] {
    case "¥", "￥": mention.unit = .meant("元")
    case "$", "＄": mention.unit = .meant("美元")
    case "€": mention.unit = .meant("欧元")
    default: return false
    }
    mention.kind = .money
    mention.span = place..<mention.span.upperBound
    return true
  }

  /// 三千来人, 20来个: 来 blurs a round numeral before its measure word.
  private func isLai(_ place: Int, _ numeral: ReadNumeral) -> Bool {
    let isRound =
      numeral.isChinese
      ? ChineseNumeral.power(text[place - 1]) != nil : text[place - 1].digitValue == 0
    return text[place] == "来" && isRound
      && Unit.match(at: place + 1, in: text) != nil
  }

  /// 超5成 is 50 %.
  private func readTenths(_ mention: inout Mention, _ numeral: ReadNumeral, at place: Int) -> Bool {
    guard text[place] == "成", !numeral.isChinese, numeral.scale == .one,
      !text[place + 1].isHan || text[place + 1] == "以" || text[place + 1] == "左"
    else { return false }
    mention.number = numeral.number.scaled(by: 1)
    mention.value = .made(NumeralReader.decimalString(mention.number))
    mention.unit = .meant("%")
    mention.kind = .percent
    mention.span = mention.span.lowerBound..<place + 1
    return true
  }

  /// One or two characters that no list knows, between a digit and the end of a clause.
  private func unknownUnit(
    at place: Int, _ numeral: ReadNumeral
  ) -> (end: Int, measure: Unit.Measure)? {
    guard !numeral.isChinese, text[place].isHan, !notUnits.contains(text[place]),
      // A cell or a line of a table that follows is no unit, nor is a heading's number.
      place <= numeral.span.upperBound + 1, ChineseNumeral.digit(text[place]) == nil
    else { return nil }
    let length = text[place + 1].isHan ? 2 : 1
    let next = text[place + length]
    guard length == 1 || text[place + 1] == "次" else { return nil }
    guard next == "\0" || next == "、" || next.endsClause || next.isClosingMark else { return nil }
    return (place + length, .item)
  }

  /// Characters that stand alone behind a number without being its unit.
  private let notUnits: [Unicode.Scalar] = [
    "的", "等", "和", "及", "与", "或", "以", "为", "至", "到", "中", "后", "前", "内", "时", "起",
    "号", "级", "届", "层", "楼", "代", "版", "之", "上", "下", "了", "是",
  ]

  /// 以上, 以下, 以内, 左右 behind the unit.
  private func readBounds(_ mention: inout Mention) {
    let place = text.skippingBlanks(mention.span.upperBound)
    let length = QuantityReader.bounds.length(at: place, in: text)
    guard length > 0 else { return }
    mention.qualifier = mention.qualifier ?? place..<place + length
    mention.span = mention.span.lowerBound..<place + length
  }

  private static let bounds = Lexicon("以上 以下 以内 之内 左右 上下 及以上")

  /// 约, 近, 逾, 超过 before the number.
  private func readPrefix(_ mention: inout Mention, _ numeral: ReadNumeral) {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    var length = QuantityReader.prefixes.length(before: end, in: text)
    if length == 0, numeral.isChinese { length = chinesePrefix(before: end, numeral) }
    let start = end - length
    guard length > 0, start >= previousEnd, !joinsWord(start, length: length) else { return }
    mention.qualifier = mention.qualifier ?? start..<end
    mention.span = start..<mention.span.upperBound
  }

  private static let prefixes = Lexicon(
    "约 大约 近 将近 逾 超 超过 突破 不足 不到 至少 不低于 不超过 不少于 最多 约为 超出 约莫 大概 約 近約 超過")

  /// 上 and 过 bound a bare power of ten only (上亿, 过百).
  private func chinesePrefix(before end: Int, _ numeral: ReadNumeral) -> Int {
    let first = text[numeral.span.lowerBound]
    guard first == "百" || first == "千" || first == "万" || first == "亿" else { return 0 }
    return text[end - 1] == "上" || text[end - 1] == "过" ? 1 : 0
  }

  /// Whether the qualifier is the end of another word (最近, 赶超, 大约 is listed).
  private func joinsWord(_ start: Int, length: Int) -> Bool {
    guard length == 1 else { return false }
    let before = text[start - 1]
    switch text[start] {
    case "近": return "最附就靠接临远邻相".unicodeScalars.contains(before)
    case "超": return "赶高反".unicodeScalars.contains(before)
    case "约": return "节制公条签预集大特契履".unicodeScalars.contains(before)
    default: return false
    }
  }
}
