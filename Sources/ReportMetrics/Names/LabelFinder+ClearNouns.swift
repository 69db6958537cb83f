import HanText

/// Words behind a number that leave no doubt of what they name.
///
/// ```
/// 18件为自然人申请                自然人申请
/// 1起撤销并责令重新作出答复         撤销并责令重新作出答复
/// 召开会议6次|参会人员360人次      召开会议 · 参会人员
/// 向2名申请人收取处理费560元       收取处理费的申请人 · 收取处理费
/// 将12个乡镇划分为56个网格         乡镇 · 网格
/// ```
extension LabelFinder {
  /// Names a quantity by such words; false if they are none.
  mutating func nameByClearNoun(_ index: Int, before: Range<Int>, after: Range<Int>) -> Bool {
    if before.isEmpty {
      return nameByCopula(index, after) || nameByWholeAct(index, after)
    }
    if let noun = divided(index, before, after) {
      drafts[index].label = noun
      drafts[index].nounEnd = after.upperBound
      return true
    }
    if let served = served(before, after) {
      drafts[index].label = served.label
      drafts[index].nounEnd = reachesNext(index, after) ? served.end : after.upperBound
      return true
    }
    guard opensNextName(index, after), isNamed(index, by: before, after) else { return false }
    drafts[index].label = words(before)
    return true
  }

  /// Whether the words behind a number run up to the next number.
  func reachesNext(_ index: Int, _ after: Range<Int>) -> Bool {
    index + 1 < drafts.count
      && text.skippingBlanks(after.upperBound) >= drafts[index + 1].mention.span.lowerBound
  }

  /// Whether the words behind a number are an act and a thing that the next number counts.
  func opensNextName(_ index: Int, _ after: Range<Int>) -> Bool {
    let act = NameWords.acts.length(at: after.lowerBound, in: text)
    return act > 1 && act < after.count && reachesNext(index, after)
      && !isNounWithAct(after.lowerBound, act)
      && NameWords.outcomes.length(at: after.lowerBound, in: text) == 0
  }

  /// 5次|作出批示: how often somebody did what stands behind the number.
  func isOccasion(_ index: Int, _ after: Range<Int>) -> Bool {
    drafts[index].unit == "次" && NameWords.occasions.length(at: after.lowerBound, in: text) > 0
  }

  /// 投资3600万元|建成公园12个, 欠税公告4期|涉及企业216户: whether the words before a number name it, and those behind it
  /// the next one.
  private func isNamed(_ index: Int, by before: Range<Int>, _ after: Range<Int>) -> Bool {
    if drafts[index].mention.kind == .money {
      // 拨付12万元|补助资金
      return !"金款费".unicodeScalars.contains(text[after.upperBound - 1])
    }
    guard NameWords.prepositions.length(at: before.lowerBound, in: text) == 0,
      !isAct(before: before.upperBound), text[before.upperBound - 1] != "了",
      NameWords.determiners.length(at: before.lowerBound, in: text) < before.count
    else { return false }
    return NameWords.involvements.length(at: after.lowerBound, in: text) > 0
      || isAct(before.lowerBound)
  }

  /// 18件|为自然人申请: what they are, and no act of the number before.
  private mutating func nameByCopula(_ index: Int, _ after: Range<Int>) -> Bool {
    guard "为是".unicodeScalars.contains(text[after.lowerBound]), after.count > 2,
      !"民主期止了何否".unicodeScalars.contains(text[after.lowerBound + 1])
    else { return false }
    drafts[index].nounEnd = after.upperBound
    drafts[index].label = words(after.lowerBound + 1..<after.upperBound)
    drafts[index].predicateLength = drafts[index].label.count
    if drafts[index].mention.kind == .percent { drafts[index].tie = .shareOfPrevious }
    return true
  }

  /// 1起|撤销并责令重新作出答复, 1件|原告撤诉: what became of it, and no noun.
  private mutating func nameByWholeAct(_ index: Int, _ after: Range<Int>) -> Bool {
    let act = NameWords.acts.length(at: after.lowerBound, in: text)
    let isCoupled = act > 0 && act + 2 < after.count && text[after.lowerBound + act] == "并"
    guard isCoupled || NameWords.endings.length(before: after.upperBound, in: text) > 0,
      !reachesNext(index, after)
    else { return false }
    drafts[index].nounEnd = after.upperBound
    drafts[index].label = words(after)
    drafts[index].predicateLength = drafts[index].label.count
    return true
  }

  /// 将|12个乡镇|划分为56个网格: what is divided.
  private func divided(
    _ index: Int, _ before: Range<Int>, _ after: Range<Int>
  ) -> [Unicode.Scalar]? {
    let disposal = NameWords.disposals.length(at: before.lowerBound, in: text)
    let verb = NameWords.divisions.length(before: after.upperBound, in: text)
    guard disposal > 0, verb > 0, verb < after.count, reachesNext(index, after) else { return nil }
    let whose = trimmed(before.lowerBound + disposal..<before.upperBound)
    // 将10大类50条清单: how many classes it has names nothing.
    let name = mention(at: whose.lowerBound)?.reason == .part ? [] : words(whose)
    return name + words(after.lowerBound..<after.upperBound - verb)
  }

  /// 向|2名申请人|收取处理费: whom an act is done to, and where the act begins.
  private func served(
    _ before: Range<Int>, _ after: Range<Int>
  ) -> (label: [Unicode.Scalar], end: Int)? {
    let isDirect = "向给为".unicodeScalars.contains(text[before.upperBound - 1])
    let isOpener =
      "向给为".unicodeScalars.contains(text[before.lowerBound])
      && !before.contains { isAct($0) }
    guard isDirect || isOpener, let act = nounBreak(in: after), isAct(act) else { return nil }
    let whose =
      isDirect ? before.upperBound..<before.upperBound : before.lowerBound + 1..<before.upperBound
    let noun = words(whose) + words(after.lowerBound..<act)
    return (words(trimmed(act..<after.upperBound)) + ["的"] + noun, act)
  }

  /// 及时发布水情信息，累计发布305期: what the clause before says that the act is done to.
  func objectTold(before index: Int, of act: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let floor = max(
      drafts[index].sentence.lowerBound, index > 0 ? drafts[index - 1].mention.span.upperBound : 0)
    var end = drafts[index].clauseStart
    // 累计 and the like stand before the act.
    while end > floor, !text[end - 1].endsClause { end -= 1 }
    guard end > floor + 1, text[end - 1] == "，" || text[end - 1] == "," else { return nil }
    let clause = clauseStart(before: end - 1, floor: floor)..<end - 1
    guard let place = clause.last(where: { text.has(act, at: $0) }) else { return nil }
    let start = place + act.count
    // 每日发布水情信息不少于2次: how often is no part of it.
    let stop = (start..<end - 1).first {
      text[$0].digitValue != nil || ScopeWords.demands.length(at: $0, in: text) > 0
    }
    let object = trimmed(start..<(stop ?? end - 1))
    // Such an object is short; a list of them or what is counted is none.
    guard (2...12).contains(object.count),
      object.allSatisfy({ text[$0].isHan && text[$0] != "的" && text[$0] != "了" }),
      NameWords.mannersOfActs.length(before: object.upperBound, in: text) == 0,
      NameWords.bareTopics.length(at: object.lowerBound, in: text) < object.count
    else { return nil }
    return words(object)
  }
}
