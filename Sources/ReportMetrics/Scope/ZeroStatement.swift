import HanText
import ReportForms

/// Finds zero statements: 无 / 未 / 没有 + an act + what can be counted (R6).
///
/// ```
/// 无发生因政府信息公开提起的行政复议案、行政诉讼案   two zeros, unit 件
/// 未向政府信息公开申请人收取任何费用                 one zero, unit 元
/// ```
/// Judgements (力度不够), remarks on one case (未被纠错) and names (无障碍) state no number: they lack the
/// act or the noun.
struct ZeroStatement {
  /// From the trigger to the end of the object.
  var span: Range<Int>
  /// The name: the object with what modifies it.
  var label: [Unicode.Scalar]
  /// The measure word that the noun takes in this genre.
  var unit: String
}

extension ZeroStatement {
  /// 行政复议、行政诉讼均为零: one zero of each of several things, told in one numeral that closes its clause.
  static func zeroesOfAll(at place: Int, in text: BlockText) -> [ZeroStatement] {
    guard text[place] == "零" || text[place] == "0" || text[place] == "０",
      text.has(["均", "为"], at: place - 2) || text.has(["都", "为"], at: place - 2)
        || text.has(["都", "是"], at: place - 2)
    else { return [] }
    let unit = "件起宗案例次".unicodeScalars.contains(text[place + 1]) ? 1 : 0
    guard closes(place + 1 + unit, in: text) else { return [] }
    let word = unit > 0 ? String(Character(text[place + 1])) : nil
    let zeros = statementsBefore(place - 2..<place, act: place - 2..<place + 1 + unit, in: text)
    guard zeros.count > 1 else { return [] }
    return zeros.map { zero in
      var zero = zero
      zero.unit = word ?? zero.unit
      return zero
    }
  }

  /// Whether a text holds a scalar that may begin a zero statement.
  static func mayStand(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.contains {
      switch scalars[$0] {
      case "无", "未", "没", "無", "沒", "零": true
      case "0", "０": $0 > 0 && "为是".unicodeScalars.contains(scalars[$0 - 1])
      case "存": $0 > 0 && scalars[$0 - 1] == "不"
      default: false
      }
    }
  }

  /// The zero statements of a text whose marks are paired.
  static func all(in text: BlockText) -> [ZeroStatement] {
    var result: [ZeroStatement] = []
    var place = 0
    while place < text.count {
      let equals = zeroesOfAll(at: place, in: text)
      if let last = equals.last {
        result += equals
        place = last.span.upperBound
        continue
      }
      if let bare = zeroNoun(at: place, in: text) {
        result.append(bare)
        place = bare.span.upperBound
        continue
      }
      let trigger = triggerLength(at: place, in: text)
      guard trigger > 0, !text.isNamed[place] else {
        place += 1
        continue
      }
      let singles = notOne(at: place, trigger: trigger, in: text)
      if let last = singles.last {
        result += singles
        place = last.span.upperBound
        continue
      }
      let isBeing = text[place] == "不"
      guard let act = isBeing ? nil : act(after: place + trigger, in: text),
        // 无因信息公开被举报、复议、诉讼: the first of a list is no act.
        text[act.lowerBound] != "被"
          || ScopeWords.zeroJoints.length(at: act.upperBound, in: text) == 0
      else {
        var late = statements(from: place, trigger, endingInActOf: text)
        if late.isEmpty { late = bare(from: place, trigger, in: text) }
        result += late
        place = max(place + 1, late.last?.span.upperBound ?? 0)
        continue
      }
      let end = objectsEnd(from: act.upperBound, in: text)
      let sides = place..<place + trigger
      if end > act.upperBound {
        result += statements(trigger: sides, act: act, end: end, in: text)
      } else if end == act.upperBound, closes(end, in: text) {
        result += statementsBefore(sides, act: act, in: text)
      }
      place = max(end, act.upperBound)
    }
    return result
  }

  /// 无一例…发生: the case is named before the act, or without one: 无一起行政复议和行政诉讼案件.
  private static func notOne(
    at place: Int, trigger: Int, in text: BlockText
  ) -> [ZeroStatement] {
    guard text[place + trigger - 2] == "一" else { return [] }
    let start = place + trigger
    let word = String(Character(text[start - 1]))
    var end = start
    while end < text.count, end - place < 80, !text[end].endsClause {
      if text[end] == "发", text[end + 1] == "生" {
        let object = start..<end
        guard !object.isEmpty else { return [] }
        return [
          ZeroStatement(
            span: place..<end + 2, label: text.scalars[object].filter { !$0.isSpacing }, unit: word)
        ]
      }
      end += 1
    }
    var shared: Range<Int>?
    return objects(from: start, to: end, isReceived: false, in: text).compactMap { object in
      guard unit(of: object, in: text) != nil else { return nil }
      let words = (shared.map { text.scalars[$0] } ?? []) + text.scalars[named(object, in: text)]
      shared = shared ?? cause(of: object, in: text)?.all
      return ZeroStatement(
        span: place..<object.upperBound, label: words.filter { !$0.isSpacing }, unit: word)
    }
  }

  /// 零投诉, 零事故: 零 and a noun that is counted, alone in its clause but for what it is said of.
  private static func zeroNoun(at place: Int, in text: BlockText) -> ZeroStatement? {
    guard text[place] == "零", !text.isNamed[place],
      ChineseNumeral.digit(text[place - 1]) == nil, ChineseNumeral.power(text[place - 1]) == nil
    else { return nil }
    // The nouns have two to four characters.
    for end in place + 3...place + 5 where closes(end, in: text) {
      let noun = place + 1..<end
      guard noun.allSatisfy({ text[$0].isHan }), let unit = unit(of: noun, in: text) else {
        continue
      }
      return ZeroStatement(span: place..<end, label: Array(text.scalars[noun]), unit: unit)
    }
    return nil
  }

  /// Whether a clause or an item of a list ends at a place.
  static func closes(_ place: Int, in text: BlockText) -> Bool {
    let mark = text[text.skippingBlanks(place)]
    return mark == "\0" || mark.endsClause || mark.isClosingMark
      || "、和及与".unicodeScalars.contains(mark)
  }

  /// 行政复议、行政诉讼均未发生: the objects stand before the trigger.
  private static func statementsBefore(
    _ trigger: Range<Int>, act: Range<Int>, in text: BlockText
  ) -> [ZeroStatement] {
    let end = text.droppingBlanks(before: trigger.lowerBound)
    var start = end
    // A clause of 60 characters is long.
    while start > max(0, end - 60), !text[start - 1].endsClause, text[start - 1].digitValue == nil {
      start -= 1
    }
    while case let length = ScopeWords.zeroOpeners.length(at: start, in: text), length > 0 {
      start += length
    }
    guard start < end else { return [] }
    let isReceived = receives(act, in: text)
    var shared: Range<Int>?
    return objects(from: start, to: end, isReceived: isReceived, in: text).compactMap { object in
      guard let unit = unit(of: object, isReceived: isReceived, in: text) else { return nil }
      // 因信息公开发生的投诉、举报均为零: what causes the first causes the others.
      let words = (shared.map { text.scalars[$0] } ?? []) + text.scalars[named(object, in: text)]
      if shared == nil, text[object.lowerBound] == "因" { shared = cause(of: object, in: text)?.all }
      return ZeroStatement(
        span: object.lowerBound..<act.upperBound, label: words.filter { !$0.isSpacing }, unit: unit)
    }
  }

  private static func triggerLength(at place: Int, in text: BlockText) -> Int {
    switch text[place] {
    case "无", "未", "没", "無", "沒", "尚", "从", "并", "均": break
    case "不" where text[place + 1] == "存": break
    default: return 0
    }
    let length = ScopeWords.zeroTriggers.length(at: place, in: text)
    guard length > 0, ScopeWords.zeroConditions.length(before: place, in: text) == 0 else {
      return 0
    }
    return length
  }

  /// The act behind a trigger; a phrase with 向, 因, 就 may stand between (未向申请人收取).
  private static func act(after place: Int, in text: BlockText) -> Range<Int>? {
    let adverb = ScopeWords.zeroAdverbs.length(at: place, in: text)
    // 新 is no adverb of 新增.
    let isOwn = ScopeWords.zeroActs.length(at: place, in: text) > adverb
    let start = isOwn ? place : place + adverb
    let length = ScopeWords.zeroActs.length(at: start, in: text)
    if length > 0 { return start..<start + length }
    let short = ScopeWords.zeroShortActs.length(at: start, in: text)
    if short > 0, ScopeWords.anyWords.length(at: start + short, in: text) > 0 {
      return start..<start + short
    }
    guard
      "向因对就在从".unicodeScalars.contains(text[start])
        || ScopeWords.zeroParties.length(at: start, in: text) > 0
    else { return nil }
    var end = start
    // The phrase between is a party and its motive; 40 characters are more than any seen.
    while end < text.count, end - start < 40, !text[end].endsClause {
      let length = ScopeWords.zeroActs.length(at: end, in: text)
      if length > 0 { return end..<end + length }
      end += 1
    }
    return nil
  }

  /// The end of the clause that holds the objects; the act's own place if a number stands in it.
  private static func objectsEnd(from start: Int, in text: BlockText) -> Int {
    var end = start
    while end < text.count, end - start < 120 {
      let mark = text[end]
      if mark.endsClause || mark.isClosingMark && text.partners[end] < start { break }
      if mark.digitValue != nil { return start }
      end += 1
    }
    return end
  }

  /// 没有行政复议、行政诉讼案件发生: the act stands behind the objects, at the end of the clause.
  private static func statements(
    from place: Int, _ trigger: Int, endingInActOf text: BlockText
  ) -> [ZeroStatement] {
    let start = place + trigger
    var end = start
    // A clause of 60 characters is long.
    while end < text.count, end - start < 60, !text[end].endsClause, text[end].digitValue == nil {
      end += 1
    }
    let act = ScopeWords.zeroLateActs.length(before: text.droppingBlanks(before: end), in: text)
    guard act > 0, closes(end, in: text) else { return [] }
    let objects = objects(from: start, to: end - act, isReceived: false, in: text)
    return objects.compactMap { object in
      unit(of: object, in: text).map { unit in
        ZeroStatement(
          span: place..<object.upperBound,
          label: text.scalars[named(object, in: text)].filter { !$0.isSpacing }, unit: unit)
      }
    }
  }

  private static func statements(
    trigger: Range<Int>, act: Range<Int>, end: Int, in text: BlockText
  ) -> [ZeroStatement] {
    let party = trigger.upperBound + ScopeWords.zeroAdverbs.length(at: trigger.upperBound, in: text)
    let lead = party < act.lowerBound ? party..<act.lowerBound : act.lowerBound..<act.lowerBound
    var result: [ZeroStatement] = []
    var shared: (all: [Unicode.Scalar], cause: Range<Int>)?
    let isReceived = receives(act, in: text)
    // 未因公开不当引发舆情: the act binds the thing to its cause, or to who would have done it.
    let binds =
      !lead.isEmpty
      && ("因向".unicodeScalars.contains(text[lead.lowerBound])
        || ScopeWords.zeroParties.length(at: lead.lowerBound, in: text) > 0)
    for object in objects(from: act.upperBound, to: end, isReceived: isReceived, in: text) {
      guard let unit = unit(of: object, isReceived: isReceived, in: text) else { continue }
      let own = ScopeWords.ownActs.length(at: object.lowerBound, in: text)
      var words: [Unicode.Scalar] = Array(text.scalars[lead])
      if !result.isEmpty, own > 0, binds || shared != nil {
        // 因公开被申请行政复议、提起行政诉讼: the next object has an act of its own.
        let cause = shared?.cause ?? lead.upperBound..<lead.upperBound
        let bound = shared.map { $0.cause.upperBound } ?? act.lowerBound
        var shares = Array(text.scalars[cause])
        if text[bound] == "被", text[object.lowerBound] != "被" { shares.append("被") }
        words += shares
        // 受到举报或提起行政复议、行政诉讼: the act that came last binds what follows.
        shares += text.scalars[object.lowerBound..<object.lowerBound + own]
        shared = shared.map { (shares, $0.cause) }
      } else {
        if namesItself(act, in: text) || binds { words += text.scalars[act] }
        if let shared { words += shared.all }
      }
      words += text.scalars[named(object, in: text)]
      shared = shared ?? cause(of: object, in: text).map { (Array(text.scalars[$0.all]), $0.cause) }
      result.append(
        ZeroStatement(
          span: trigger.lowerBound..<object.upperBound, label: words.filter { !$0.isSpacing },
          unit: unit))
    }
    return result
  }

  /// Whether the act belongs to the name: 收取费用, 收到申请, 制发规范性文件; 发生 and 出现 add nothing.
  private static func namesItself(_ act: Range<Int>, in text: BlockText) -> Bool {
    let first = text[act.lowerBound]
    return "收受接征制出减新废修".unicodeScalars.contains(first) && text[act.lowerBound + 1] != "现"
  }
}
