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
  /// Whether a text holds a scalar that may begin a zero statement.
  static func mayStand(in scalars: [Unicode.Scalar]) -> Bool {
    scalars.contains { $0 == "无" || $0 == "未" || $0 == "没" || $0 == "無" || $0 == "沒" }
  }

  /// The zero statements of a text whose marks are paired.
  static func all(in text: BlockText) -> [ZeroStatement] {
    var result: [ZeroStatement] = []
    var place = 0
    while place < text.count {
      let trigger = triggerLength(at: place, in: text)
      guard trigger > 0, !text.isNamed[place] else {
        place += 1
        continue
      }
      if let single = notOne(at: place, trigger: trigger, in: text) {
        result.append(single)
        place = single.span.upperBound
        continue
      }
      guard let act = act(after: place + trigger, in: text) else {
        place += 1
        continue
      }
      let end = objectsEnd(from: act.upperBound, in: text)
      if end > act.upperBound {
        result += statements(trigger: place..<place + trigger, act: act, end: end, in: text)
      }
      place = max(end, act.upperBound)
    }
    return result
  }

  /// 无一例…发生: the case is named before the act.
  private static func notOne(
    at place: Int, trigger: Int, in text: BlockText
  ) -> ZeroStatement? {
    let word = text[place + trigger - 2] == "一" ? text[place + trigger - 1] : "\0"
    guard word != "\0" else { return nil }
    var end = place + trigger
    while end < text.count, end - place < 80, !text[end].endsClause {
      if text[end] == "发", text[end + 1] == "生" {
        let object = place + trigger..<end
        guard !object.isEmpty else { return nil }
        return ZeroStatement(
          span: place..<end + 2, label: text.scalars[object].filter { !$0.isSpacing },
          unit: String(Character(word)))
      }
      end += 1
    }
    return nil
  }

  private static func triggerLength(at place: Int, in text: BlockText) -> Int {
    switch text[place] {
    case "无", "未", "没", "無", "沒", "尚", "从", "并", "均": break
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
    let start = place + adverb
    let length = ScopeWords.zeroActs.length(at: start, in: text)
    if length > 0 { return start..<start + length }
    guard "向因对就在从".unicodeScalars.contains(text[start]) else { return nil }
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

  private static func statements(
    trigger: Range<Int>, act: Range<Int>, end: Int, in text: BlockText
  ) -> [ZeroStatement] {
    let party = trigger.upperBound + ScopeWords.zeroAdverbs.length(at: trigger.upperBound, in: text)
    let lead = party < act.lowerBound ? party..<act.lowerBound : act.lowerBound..<act.lowerBound
    var result: [ZeroStatement] = []
    var shared: Range<Int>?
    for object in objects(from: act.upperBound, to: end, in: text) {
      guard let unit = unit(of: object, in: text) else { continue }
      var words: [Unicode.Scalar] = Array(text.scalars[lead])
      if namesItself(act, in: text) { words += text.scalars[act] }
      if let shared { words += text.scalars[shared] }
      words += text.scalars[named(object, in: text)]
      shared = shared ?? modifier(of: object, in: text)
      result.append(
        ZeroStatement(
          span: trigger.lowerBound..<object.upperBound, label: words.filter { !$0.isSpacing },
          unit: unit))
    }
    return result
  }

  /// Whether the act belongs to the name: 收取费用, 收到申请; 发生 and 出现 add nothing.
  private static func namesItself(_ act: Range<Int>, in text: BlockText) -> Bool {
    let first = text[act.lowerBound]
    return first == "收" || first == "受" || first == "接" || first == "征"
  }

  private static func objects(from start: Int, to end: Int, in text: BlockText) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open = start
    for place in start..<end where "、和及或".unicodeScalars.contains(text[place]) {
      let isWord = text[place] == "和" && text[place + 1] == "谐"
      guard !isWord, unit(of: open..<place, in: text) != nil else { continue }
      result.append(open..<place)
      open = place + 1
    }
    if open < end { result.append(open..<end) }
    return result
  }

  /// The measure word for the noun that an object ends with, nil if it cannot be counted.
  private static func unit(of object: Range<Int>, in text: BlockText) -> String? {
    var end = text.droppingBlanks(before: object.upperBound)
    let closer = ScopeWords.objectClosers.length(before: end, in: text)
    end -= closer
    guard end > object.lowerBound else { return nil }
    if ScopeWords.fees.length(before: end, in: text) > 0 { return "元" }
    if ScopeWords.accidents.length(before: end, in: text) > 0 { return "起" }
    return ScopeWords.cases.length(before: end, in: text) > 0 ? "件" : nil
  }

  /// What modifies the first object and the next ones too: 因政府信息公开提起的|行政复议案、行政诉讼案.
  private static func modifier(of object: Range<Int>, in text: BlockText) -> Range<Int>? {
    for place in object.reversed() where text[place] == "的" && place + 1 < object.upperBound {
      return object.lowerBound..<place + 1
    }
    return nil
  }

  /// An object without 任何 in front and 情况 behind.
  private static func named(_ object: Range<Int>, in text: BlockText) -> Range<Int> {
    let start = object.lowerBound + ScopeWords.anyWords.length(at: object.lowerBound, in: text)
    let end = text.droppingBlanks(before: object.upperBound)
    let closer = ScopeWords.objectClosers.length(before: end, in: text)
    return start..<max(start, end - closer)
  }
}
