import HanText

/// Zero statements that name no act, or no object but the fee.
///
/// ```
/// 全年无行政复议案件、行政诉讼案件      two zeros
/// 依申请提供政府信息未收费            依申请提供政府信息收费 0元
/// ```
extension ZeroStatement {
  /// 无行政复议、行政诉讼情况: disputes and cases that there were none of; nothing where one thing named is no such.
  static func bare(from place: Int, _ trigger: Int, in text: BlockText) -> [ZeroStatement] {
    let start = place + trigger
    // 未 denies an act.
    guard "无無有在".unicodeScalars.contains(text[start - 1]) else {
      return notCharged(from: place, trigger, in: text)
    }
    var end = start
    // A clause of 60 characters is long.
    while end < text.count, end - start < 60, !text[end].endsClause, text[end].digitValue == nil {
      end += 1
    }
    guard text[end].endsClause || end == text.count else { return [] }
    var found: [ZeroStatement] = []
    var shared: Range<Int>?
    for object in objects(from: start, to: end, isReceived: false, in: text) {
      let name = named(object, in: text)
      guard let unit = unit(of: object, in: text),
        ScopeWords.bareZeros.first(in: name, of: text) != nil
      else { return [] }
      // 不存在因公开引发的行政复议、行政诉讼: what causes the first causes the others.
      let words = (shared.map { text.scalars[$0] } ?? []) + text.scalars[name]
      if found.isEmpty, text[object.lowerBound] == "因" {
        shared = modifier(of: name, in: text) ?? upToPassive(name, in: text)
      }
      found.append(
        ZeroStatement(
          span: place..<object.upperBound, label: words.filter { !$0.isSpacing }, unit: unit))
    }
    return found
  }

  /// 因信息公开被|举报、复议、诉讼: what causes the first and the others, up to the word that has all of them done to one.
  private static func upToPassive(_ name: Range<Int>, in text: BlockText) -> Range<Int>? {
    name.last { text[$0] == "被" }.map { name.lowerBound..<$0 + 1 }
  }

  /// 依申请提供政府信息未收费: what nothing was charged for stands before it.
  private static func notCharged(
    from place: Int, _ trigger: Int, in text: BlockText
  ) -> [ZeroStatement] {
    let act = place + trigger + ScopeWords.zeroAdverbs.length(at: place + trigger, in: text)
    guard text.has(["收", "费"], at: act), closes(act + 2, in: text) else { return [] }
    var start = place
    // A clause of 60 characters is long.
    while start > max(0, place - 60), !text[start - 1].endsClause,
      text[start - 1].digitValue == nil
    {
      start -= 1
    }
    while case let length = ScopeWords.zeroOpeners.length(at: start, in: text), length > 0 {
      start += length
    }
    if text[start] == "对" { start += 1 }
    var end = max(start, place)
    if end > start, text[end - 1] == "均" { end -= 1 }
    let words = text.scalars[start..<end] + text.scalars[act..<act + 2]
    return [
      ZeroStatement(
        span: place..<act + 2, label: words.filter { !$0.isSpacing }, unit: "元")
    ]
  }
}
