import HanText
import ReportForms
import ReportModel

/// Reads the unit of a number and the words that blur or bound it.
extension QuantityReader {
  func readUnit(_ mention: inout Mention, _ numeral: ReadNumeral) -> Unit.Measure? {
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
    if readSurplusMonths(&mention, at: place) { return .time }
    if text[place] == "个", numeral.number.exponent < 0 || isDistributed(numeral),
      let shared = sharedUnit(&mention, numeral, at: place + 1)
    {
      mention.span = mention.span.lowerBound..<place + 1
      return shared
    }
    guard
      let (unitEnd, measure) = Unit.match(at: place, in: text) ?? unknownUnit(at: place, numeral)
    else { return sharedUnit(&mention, numeral, at: place) }
    if let end = spacedPoints(behind: unitEnd) {
      mention.unit = .text(place..<end)
      mention.span = mention.span.lowerBound..<end
      mention.kind = .percent
      return .percent
    }
    mention.unit = .text(place..<unitEnd)
    mention.span = mention.span.lowerBound..<unitEnd
    switch measure {
    case .percent: mention.kind = .percent
    case .money: mention.kind = .money
    case .ratio: mention.kind = .ratio
    case .item, .amount, .time, .part: break
    }
    takeParts(&mention, behind: unitEnd, of: measure)
    // 1亿多, 20条多: the surplus may stand behind the unit as well.
    let last = mention.span.upperBound
    if mention.qualifier == nil, text[last] == "多" || text[last] == "余", !text[last + 1].isHan,
      // 比上年40件多12件
      text[last + 1].digitValue == nil
    {
      mention.qualifier = last..<last + 1
      mention.span = mention.span.lowerBound..<last + 1
    }
    return measure
  }

  /// 6个多月, 两个多小时: the surplus stands inside the unit.
  private func readSurplusMonths(_ mention: inout Mention, at place: Int) -> Bool {
    guard text[place] == "个", text[place + 1].isSurplus, mention.qualifier == nil,
      let (end, measure) = MeasureWords.match(
        at: 0, in: ["个"] + text.scalars[(place + 2)...].prefix(3)), measure == .time
    else { return false }
    mention.qualifier = place + 1..<place + 2
    mention.unit = .meant("个" + String(scalars: text.scalars[place + 2..<place + 1 + end]))
    mention.span = mention.span.lowerBound..<place + 1 + end
    return true
  }

  /// The end of 百分点 behind a 个 that blanks part from it (2.4个 百分 点), or nil.
  private func spacedPoints(behind end: Int) -> Int? {
    guard text[end - 1] == "个" || text[end - 1] == "個" else { return nil }
    var place = end
    for scalars in ["百", "分", "点點"] {
      place = text.skippingBlanks(place)
      guard scalars.unicodeScalars.contains(text[place]) else { return nil }
      place += 1
    }
    return place
  }

  /// 分别回落2.1和1.6个百分点, 1.1个和0.6个百分点: decimals and rates side by side have one unit, behind the last.
  private func sharedUnit(
    _ mention: inout Mention, _ numeral: ReadNumeral, at place: Int
  ) -> Unit.Measure? {
    guard "和与及、".unicodeScalars.contains(text[place]), !numeral.isChinese,
      mention.scale == .one, let last = lastOfList(from: place + 1),
      numeral.number.exponent < 0 || isDistributed(numeral),
      let (end, measure) = Unit.match(at: last, in: text), measure == .percent
    else { return nil }
    mention.unit = .meant(String(scalars: text.scalars[last..<end]))
    mention.kind = .percent
    return measure
  }

  /// No list of rates seen has more than 12.
  private static let longestList = 12

  /// The end of the numbers side by side that go on at a place: 0、|1.3和0.4|个百分点; nil if none does.
  private func lastOfList(from place: Int) -> Int? {
    var end: Int?
    var next = place
    for _ in 0..<Self.longestList {
      guard let number = NumeralReader.plain(at: next, in: text) else { break }
      end = number.end
      guard "和与及、".unicodeScalars.contains(text[number.end]) else { break }
      next = number.end + 1
    }
    return end
  }

  /// Whether 分别 and a verb of growth stand before a number, or before the list that it goes on.
  private func isDistributed(_ numeral: ReadNumeral) -> Bool {
    var start = numeral.span.lowerBound
    for _ in 0..<Self.longestList {
      guard "和与及、".unicodeScalars.contains(text[start - 1]), text[start - 2].digitValue != nil
      else { break }
      start -= 1
      while text[start - 1].digitValue != nil || text[start - 1] == "." { start -= 1 }
    }
    start -= NameWords.growth.length(before: start, in: text)
    // 分别比上年提高
    let comparison = NameWords.comparisons.length(before: start, in: text)
    return text.has(["分", "别"], at: start - 2)
      || comparison > 0 && text.has(["分", "别"], at: start - comparison - 2)
  }

  /// ¥350.50, $2000, HK$300, CNY500: a sign before the number where no word stands behind it.
  func readCurrency(_ mention: inout Mention) -> Bool {
    let end = mention.numeral.lowerBound
    guard let (currency, length) = CurrencySign.currency(before: end, in: text),
      end - length >= previousEnd
    else { return false }
    mention.unit = .meant(currency)
    mention.kind = .money
    mention.span = end - length..<mention.span.upperBound
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

  /// One or two characters that no list knows, between a digit and the end of a clause; 两 and 毛 behind any number,
  /// which elsewhere begin words.
  private func unknownUnit(
    at place: Int, _ numeral: ReadNumeral
  ) -> (end: Int, measure: Unit.Measure)? {
    if NumeralReader.isWeight(at: place, in: text), place == numeral.span.upperBound {
      return (place + 1, .amount)
    }
    if text[place] == "毛", place == numeral.span.upperBound, mention(endsIn: place + 1) {
      return (place + 1, .money)
    }
    guard !numeral.isChinese, text[place].isHan, !QuantityReader.notUnits.contains(text[place]),
      // A cell or a line of a table that follows is no unit, nor is a heading's number.
      place <= numeral.span.upperBound + 1,
      ChineseNumeral.digit(text[place]) == nil
    else { return nil }
    let length = text[place + 1].isHan ? 2 : 1
    let next = text[place + length]
    guard length == 1 || text[place + 1] == "次" else { return nil }
    guard next == "\0" || next == "、" || next.endsClause || next.isClosingMark else { return nil }
    return (place + length, .item)
  }

  /// 两毛。, 两毛五: whether an amount ends behind its 毛, or behind the digit after it.
  private func mention(endsIn place: Int) -> Bool {
    let isDigit = ChineseNumeral.digit(text[place]) != nil || text[place].digitValue != nil
    return NumeralReader.closesClause(isDigit ? place + 1 : place, in: text)
  }

  /// Characters that stand alone behind a number without being its unit.
  private static let notUnits: [Unicode.Scalar] = [
    "的", "等", "和", "及", "与", "或", "以", "为", "至", "到", "中", "后", "前", "内", "时", "起",
    "号", "级", "届", "层", "楼", "代", "版", "之", "上", "下", "了", "是",
  ]

  /// 以上, 以下, 以内, 左右 behind the unit.
  func readBounds(_ mention: inout Mention) {
    let place = text.skippingBlanks(mention.span.upperBound)
    let length = NumeralWords.bounds.length(at: place, in: text)
    guard length > 0 else { return }
    mention.qualifier = mention.qualifier ?? place..<place + length
    mention.span = mention.span.lowerBound..<place + length
  }

  /// 约, 近, 逾, 超过 before the number.
  func readPrefix(_ mention: inout Mention, _ numeral: ReadNumeral) {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    var length = NumeralWords.prefixes.length(before: end, in: text)
    if length == 0, numeral.isChinese { length = chinesePrefix(before: end, numeral) }
    let start = end - length
    guard length > 0, start >= previousEnd, !joinsWord(start, length: length) else { return }
    mention.qualifier = mention.qualifier ?? start..<end
    mention.span = start..<mention.span.upperBound
  }

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
    case "约": return NumeralWords.pacts.length(before: start + 1, in: text) > 0
    default: return false
    }
  }
}
