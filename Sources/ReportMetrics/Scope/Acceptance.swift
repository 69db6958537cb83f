import HanText
import ReportForms

/// Decides whether a number that was read counts something, and if not, why.
struct Acceptance {
  let text: BlockText
  let mention: Mention
  let measure: Unit.Measure?
  let numeral: ReadNumeral

  /// The reason why it is no quantity, or nil if it is one.
  var reason: Quantity.Reason? {
    if text.isNamed[mention.numeral.lowerBound] { return .name }
    if isBasis { return .basis }
    // 5管3必须: what a numeral goes on behind a lone 管 is a slogan.
    if text[mention.span.upperBound - 1] == "管", text[mention.span.upperBound].digitValue != nil {
      return .name
    }
    // 3000吨级 is a class of ships, not 3000 tons.
    if text[next] == "级" { return .name }
    if measure == .amount, ScopeWords.measuredNames.length(at: next, in: text) > 0 { return .name }
    if isAttribute || isSizeBeforeNoun || isSizeOfClass || isBoundOfClass { return .basis }
    if isPartOfNoun { return .name }
    if isPlaceName { return .name }
    if isRank { return .ordinal }
    if isMilestone { return .lexical }
    if isNorm { return .basis }
    if isAimKept { return .plan }
    if isTextPart { return .part }
    if text.has(["连", "续"], at: text.droppingBlanks(before: mention.span.lowerBound) - 2) {
      return .duration
    }
    // 三个“十条”: what the quotation names is no thing counted.
    if numeral.isChinese, text[next] == "“" { return .name }
    switch measure {
    case .part: return isLessons ? nil : .part
    case .time: return isMeasuredDuration ? nil : .duration
    case .percent, .money, .ratio: return numeral.isChinese ? chineseReason : nil
    case .item, .amount: return numeral.isChinese ? chineseReason : itemReason
    case nil: return numeral.isChinese ? bareChineseReason : bareReason
    }
  }

  var next: Int { text.skippingBlanks(mention.span.upperBound) }
  private var before: Unicode.Scalar {
    text[text.droppingBlanks(before: mention.span.lowerBound) - 1]
  }
  var endsHere: Bool {
    let mark = text[next]
    return mark == "\0" || mark == "、" || mark == "和" || mark == "及" || mark.endsClause
      || mark == "." || mark.isClosingMark || mark == "（" || mark == "("
  }

  // MARK: digits

  /// 2014年以来 has been taken by the dates; here 12个 of 第12个 and the like are left.
  private var itemReason: Quantity.Reason? {
    // 6岁儿童 names an age group; 寿命76.7岁 measures.
    if case .text(let unit) = mention.unit, text[unit.lowerBound] == "岁", !endsHere { return .name }
    // 5g is a network; grams have decimals or are many.
    if case .text(let unit) = mention.unit, unit.count == 1, text[unit.lowerBound] == "g",
      numeral.number.whole.map({ $0 < 7 }) ?? false
    {
      return .name
    }
    if before == "前" && text[next] != "为" && measure == .item && !isNow { return .ordinal }
    return nil
  }

  /// 目前7个社区: 前 behind a number's name of time ranks nothing.
  private var isNow: Bool {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    return "目当此日之以年月底".unicodeScalars.contains(text[end - 2])
  }

  /// A number without unit counts if it has a scale or a bound, or closes its clause behind a noun.
  private var bareReason: Quantity.Reason? {
    if numeral.isFraction { return nil }
    if isChangeSide { return nil }
    if isReadingsOfTexts { return .basis }
    let isRounded = mention.scale != .one || mention.qualifier != nil || mention.rangeEnd != nil
    if isRounded { return text[next].isASCIILetter ? .name : isYearLike ? .date : nil }
    // Codes have many digits and no unit; a count of that size would be printed with 万.
    let isGrouped = text.scalars[numeral.span].contains { $0 == "," || $0 == "，" }
    guard numeral.number.digits < 100_000_000 || isGrouped, !isYearLike else {
      return isYearLike ? .date : .name
    }
    guard endsHere, before.isHan || before == "：" || before == ":" || before == "）" else {
      return .name
    }
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    if ScopeWords.pointers.length(before: end, in: text) > 0 { return .name }
    return text[next] == "、" && !isListOfNumbers ? .enumerator : nil
  }

  /// Whether another number follows in the clause: 中央级10、省级213; not 方面1、明确重点.
  private var isListOfNumbers: Bool {
    var place = next + 1
    // The names in such lists are short; 30 characters are more than any seen.
    while place < next + 30, !text[place].endsClause {
      if text[place].digitValue != nil { return true }
      place += 1
    }
    return false
  }

  private var isYearLike: Bool {
    guard mention.scale == .one, let whole = numeral.number.whole, !numeral.isChinese else {
      return false
    }
    return (1949...2099).contains(whole) && numeral.span.count == 4
      && !"数量额率值为达有：:共计".unicodeScalars.contains(before)
  }

  // MARK: Chinese numerals

  private var chineseReason: Quantity.Reason? {
    // 一 with a measure word is an article (一名分管领导), but 一倍 and 一成 are measured.
    // 单位：亿元 heads a column and 亿元以上项目 names a class: a scale alone is no number, unless it
    // is bounded from the front or has a surplus (突破万亿, 百余件).
    let isBounded = mention.qualifier.map { $0.upperBound <= numeral.span.upperBound + 1 } ?? false
    let isScaleAlone = text.scalars[numeral.span].allSatisfy { ChineseNumeral.power($0) ?? 0 >= 2 }
    // 规模达到百亿元 and 共计百万件 tell a number; 百亿元产业 does not.
    let isReached = isCountedUp && endsHere && numeral.span.count > 1
    if !isBounded, numeral.meantUnit == nil, isScaleAlone, !isReached {
      return .lexical
    }
    if mention.number.whole == 1, mention.rangeEnd == nil, measure != .ratio, measure != .percent,
      !isCountedUp, !isBoundedAmount, !isOneCoin,
      !Acceptance.isOneCase(numeral.span, in: text)
    {
      return .lexical
    }
    // 投诉零起 states a zero where its clause ends.
    let isStated = endsHere && measure == .item
    return numeral.number.isZero && !isStated ? .lexical : nil
  }

  /// 行政诉讼一起，: one of what is counted in cases, where its clause ends; 举报一起、查处一起 tells a habit.
  static func isOneCase(_ numeral: Range<Int>, in text: BlockText) -> Bool {
    guard numeral.count == 1, text[numeral.lowerBound] == "一",
      let (end, measure) = Unit.match(at: numeral.upperBound, in: text), measure == .item,
      text[end] == "\0" || text[end].endsClause || text[end].isClosingMark || text[end] == "、",
      ScopeWords.cases.length(before: numeral.lowerBound, in: text) > 0
        || ScopeWords.accidents.length(before: numeral.lowerBound, in: text) > 0
        || text.has(["事", "项"], at: numeral.lowerBound - 2)
        || isCountedThrough(numeral.lowerBound, in: text)
    else { return false }
    let word = Array(text.scalars[numeral.lowerBound..<end])
    // 举报一起、查处一起、曝光一起: the acts have two to four characters.
    return !(end + 1..<end + 6).contains { text.has(word, at: $0) }
  }

  /// 全年共办理|一件: whether a verb stands between 共 or 累计 and a place; 公共服务 has another 共.
  private static func isCountedThrough(_ place: Int, in text: BlockText) -> Bool {
    var start = place
    // The verbs of a count have two to four characters.
    while start > max(0, place - 6), text[start - 1].isHan {
      start -= 1
      if text[start] == "共", !"公总一合".unicodeScalars.contains(text[start - 1]) {
        return place - start > 2 && !"同享产和青".unicodeScalars.contains(text[start + 1])
      }
      if text.has(["累", "计"], at: start) { return place - start > 3 }
    }
    return false
  }

  /// 退费一元。: one of a currency that closes its clause; 冰山一角 is none.
  private var isOneCoin: Bool {
    guard measure == .money, endsHere, case .text(let unit) = mention.unit else { return false }
    return unit.count > 1 || text[unit.lowerBound] == "元"
  }

  /// 近一吨, 约一公里: 一 that a bound stands before is measured where it is no count.
  private var isBoundedAmount: Bool {
    guard measure == .amount || measure == .money, let bound = mention.qualifier else {
      return false
    }
    return bound.upperBound <= numeral.span.lowerBound
  }

  /// 上亿, 近百, 数百万: a power of ten needs a bound, any other numeral a unit.
  private var bareChineseReason: Quantity.Reason? {
    if numeral.isFraction { return nil }
    if numeral.number.isZero, before == "为", endsHere { return nil }
    if endsHere, numeral.number.exponent < 0 || isCountedUp { return nil }
    // 投入两个亿
    if endsHere, text.scalars[numeral.span].contains("个") { return nil }
    if mention.qualifier != nil, mention.scale != .one || isBarePower || isBoundedInWords {
      return nil
    }
    return .lexical
  }

  /// 不小于三十。, 超过三。: a word of a bound before a number that closes its clause.
  private var isBoundedInWords: Bool {
    guard endsHere, let bound = mention.qualifier else { return false }
    return bound.count > 1 && bound.upperBound <= numeral.span.lowerBound
  }

  /// Whether a number stands behind a word that counts up (共计, 数量为).
  private var isCountedUp: Bool {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    return ScopeWords.countingUp.length(before: end, in: text) > 0
  }

  private var isBarePower: Bool {
    text.scalars[numeral.span].contains { ChineseNumeral.power($0) ?? 0 >= 2 }
  }

  // MARK: rates and durations

  /// 由3.27缩小至2.93: the first side of a change needs no unit.
  private var isChangeSide: Bool {
    // 由上年的2.25缩小为2.23: when it began may stand between.
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    let start = ChangeFinder.timeStart(before: end, in: text)
    guard "由从從".unicodeScalars.contains(text[start - 1]), !isYearLike else { return false }
    var place = next
    // The longest verbs of change with their adverbs are far below 12 characters.
    while place < next + 12, text[place].isHan { place += 1 }
    return "为到至".unicodeScalars.contains(text[place - 1]) && text[place].digitValue != nil
  }

  /// 四角坪, 五里坡: a short measure that a word for a place follows is part of a name.
  private var isPlaceName: Bool {
    guard numeral.isChinese, measure == .amount || measure == .money, mention.scale == .one,
      case .text(let unit) = mention.unit, unit.count == 1,
      unit.lowerBound == numeral.span.upperBound
    else { return false }
    return ScopeWords.placeWords.length(at: unit.upperBound, in: text) > 0
  }

  /// 排名从369位上升到235位: places of a ranking.
  private var isRank: Bool {
    guard case .text(let unit) = mention.unit, unit.count == 1,
      text[unit.lowerBound] == "位" || text[unit.lowerBound] == "名"
    else { return false }
    let start = clauseStart
    return ScopeWords.rankings.first(in: start..<mention.span.lowerBound, of: text) != nil
  }

  /// 性别比为105.7（以女性为100）: what a ratio is measured by.
  private var isNorm: Bool {
    guard before == "为", measure == nil, numeral.number.digits == 100 || numeral.number.digits == 1
    else { return false }
    let place = mention.span.lowerBound
    // What the norm is of has some ten characters.
    return (max(1, place - 12)..<place).contains {
      text[$0] == "以" && (text[$0 - 1].endsClause || text[$0 - 1] == "（" || text[$0 - 1] == "(")
    }
  }

  /// 控制在4.5%的目标以内, 高于6%的预期目标: the aim that a level is held against.
  ///
  /// 完成投资8.6亿元（年度计划8.2亿元）: so is what a bracket calls the plan.
  private var isAimKept: Bool {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    let plan = ScopeWords.targets.length(before: end, in: text)
    if plan > 0 {
      let start = end - plan
      let year = text.has(["年", "度"], at: start - 2) || text.has(["全", "年"], at: start - 2)
      let opener = text[start - (year ? 3 : text[start - 1] == "年" ? 2 : 1)]
      if opener == "（" || opener == "(" { return true }
    }
    return text[next] == "的" && "在于过".unicodeScalars.contains(before)
      && ScopeWords.targets.length(at: next + 1, in: text) > 0
  }

  /// 跨越三个百亿台阶, 迈上两个大台阶: a step is a figure of speech.
  private var isMilestone: Bool {
    guard measure == .item, let unit = text.scalars[..<next].last,
      "个個道".unicodeScalars.contains(unit)
    else { return false }
    // 千亿元 and 大 may stand before it.
    return (next..<next + 5).contains { NameWords.milestones.length(at: $0, in: text) > 0 }
      && (next..<next + 5).allSatisfy { text[$0].isHan || text[$0].endsClause }
  }

  /// 全文包括…等六项内容: the parts of a text.
  private var isTextPart: Bool {
    guard measure == .item, ScopeWords.textParts.length(at: next, in: text) > 0 else {
      return false
    }
    let sentence = text.sentence(around: mention.span.lowerBound)
    return ScopeWords.texts.first(
      in: sentence.lowerBound..<mention.span.lowerBound, of: text) != nil
  }

  /// Where the clause of the mention begins.
  var clauseStart: Int {
    var place = mention.span.lowerBound
    // A clause of 60 characters is long.
    let limit = max(0, place - 60)
    while place > limit, !text[place - 1].endsClause { place -= 1 }
    return text.skippingBlanks(place)
  }

  /// 适用四个配套办法案件9件, 五项社会保险参保312万人次: a small numeral in words inside the name of what an arabic number counts.
  private var isPartOfNoun: Bool {
    guard numeral.isChinese, case .text(let unit) = mention.unit, unit.count == 1,
      "个大类".unicodeScalars.contains(text[unit.lowerBound])
        || ScopeWords.namedByCount.length(at: unit.upperBound, in: text) > 0,
      mention.number.whole.map({ $0 <= 10 }) ?? false, mention.qualifier == nil
    else { return false }
    var place = next
    // Such names are short; 12 characters are more than any seen.
    while place < next + 12, text[place].isHan { place += 1 }
    return place > next + 3 && text[place].digitValue != nil
      && NameWords.acts.first(in: next..<place, of: text) == nil
      && NameWords.predicates.length(at: next, in: text) == 0
  }

  /// 公开课120节, 120节思政课, 车厢36节: what is counted in 节 and is no part of a text.
  private var isLessons: Bool {
    guard case .text(let unit) = mention.unit, unit.count == 1, text[unit.lowerBound] == "节" else {
      return false
    }
    return ScopeWords.lessons.first(in: clauseStart..<mention.span.lowerBound, of: text) != nil
      || ScopeWords.lessons.first(in: next..<min(text.count, next + 8), of: text) != nil
  }

  /// Whether a span of time was measured (平均办理3个工作日), not a limit or a scope (五年来).
  private var isMeasuredDuration: Bool {
    let following = text[next]
    if "内来前后间以之里中的".unicodeScalars.contains(following) && following != "\0" {
      return false
    }
    guard
      endsHere || "缩压降".unicodeScalars.contains(following)
        || NameWords.changesToLevel.length(at: next, in: text) > 0
    else { return false }
    // 0.5天: no law and no scope has decimals.
    if numeral.number.exponent < 0 { return true }
    var end = text.droppingBlanks(before: mention.span.lowerBound)
    end = ChangeFinder.timeStart(before: end, in: text)
    return ScopeWords.measuredDurations.length(before: end, in: text) > 0
  }
}
