import FoundationEssentials
import HanText

/// Names that a clause elides: they come from the clause before, the bracket's noun or the heading.
extension LabelFinder {
  /// Whose predicate stands behind a number: the clause before, or the thing counted last.
  func elidedSubject(_ index: Int, anyUnit: Bool = false) -> [Unicode.Scalar] {
    let floor = index > 0 ? drafts[index - 1].mention.span.upperBound : 0
    let sentence = drafts[index].sentence.lowerBound
    let end = drafts[index].clauseStart
    if floor <= sentence || anyUnit || drafts[index - 1].unit != drafts[index].unit,
      end > sentence + 1
    {
      let start = max(floor, sentence)
      let first = clauseStart(before: end - 1, floor: min(start, end - 1))
      let clause = trimmed(first..<end - 1)
      // 抽查36户均合格，86件均已办结: what is told of a number is no subject.
      let isTold =
        index > 0 && first == floor && NameWords.predicates.length(at: first, in: text) > 0
      // 上述提案中，主办18件: what something is said to be of is no subject.
      let isOfThem = text[max(clause.lowerBound, clause.upperBound - 1)] == "中"
      if !clause.isEmpty, !isTold, !isOfThem { return words(clause) }
    }
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      anyUnit || drafts[index].mention.kind == .percent
        || drafts[index - 1].unit == drafts[index].unit
    else { return [] }
    return thingCounted(before: index, in: drafts[index - 1].unit, isSubject: true)
  }

  /// The thing that was counted last in a unit; acts alone (办结389件) count what stands before them.
  private func thingCounted(
    before index: Int, in unit: String, isSubject: Bool = false
  ) -> [Unicode.Scalar] {
    var nearest: [Unicode.Scalar]?
    let place = drafts[index].mention.span.lowerBound
    // A clause with more acts than this has lost its thing; a list in brackets has some ten items.
    var reach = index - 6
    for earlier in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      if isShut(earlier, before: place) {
        reach -= 1
        continue
      }
      guard earlier >= reach else { break }
      guard drafts[earlier].sentence == drafts[index].sentence, drafts[earlier].unit == unit else {
        continue
      }
      // 受理诉求18件，同比下降9%，办结18件: a change counts nothing.
      if drafts[earlier].tie == .growth { continue }
      let label = Array(drafts[earlier].label.dropLast(drafts[earlier].predicateLength))
      if label.isEmpty { continue }
      // What something became of is the thing itself.
      if drafts[earlier].predicateLength > 0 { return label }
      // 其中1件判决驳回请求，1件正在审理: one part is not what another is told of.
      if isSubject, drafts[earlier].isListed, drafts[index].isListed { continue }
      nearest = nearest ?? label
      // What a list in brackets counted is no thing of the sentence around it.
      if drafts[earlier].isListed, !drafts[index].isListed { continue }
      // 结转上年2件，办结27件: what was closed is what was received before.
      if NameWords.otherYears.length(before: label.count, in: BlockText(label)) > 0 { continue }
      guard let act = firstAct(in: label), act.upperBound == label.count else {
        return withoutWholeNumber(thing(of: label))
      }
    }
    // 受理37件，办结6件: neither says what; 两批共公布48项 is no 公布第二批公布.
    guard let nearest, !isBareAct(nearest), !repeatsAct(of: nearest, index) else { return [] }
    return thing(of: nearest)
  }

  /// 行政许可申请总数1233宗，受理1220宗: what was counted, without the word that says that it is all.
  private func withoutWholeNumber(_ thing: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let length = TotalWords.wholeNumbers.length(before: thing.count, in: BlockText(thing))
    return length > 0 && length + 1 < thing.count ? Array(thing.dropLast(length)) : thing
  }

  /// 办结95件，其中甲41件、乙52件，剩余2件: what there was to do, of which the largest count of the sentence tells.
  func wholeOfRest(_ index: Int) -> [Unicode.Scalar]? {
    if let head = headOfItem(index) {
      let whole = thing(of: Array(drafts[head].label.dropLast(drafts[head].predicateLength)))
      if whole.count > 1 { return whole }
    }
    // A list has some twenty parts.
    let counts = (max(0, index - 24)..<index).filter {
      let draft = drafts[$0]
      return draft.sentence == drafts[index].sentence && draft.unit == drafts[index].unit
        && !draft.isListed && draft.tie == .none && draft.mention.role == nil
        && !isBareAct(draft.label)
    }
    guard
      let total = counts.max(by: {
        drafts[$0].mention.number.decimal < drafts[$1].mention.number.decimal
      })
    else { return nil }
    let whole = thing(of: Array(drafts[total].label.dropLast(drafts[total].predicateLength)))
    return whole.count > 1 ? whole : nil
  }

  /// 复议6件，其中维持6件；诉讼3件，其中维持2件，其余1件: the count that opens the last item between semicolons, and has a list.
  private func headOfItem(_ index: Int) -> Int? {
    let end = drafts[index].clauseStart
    guard let mark = (drafts[index].sentence.lowerBound..<end).last(where: { text[$0] == "；" }),
      let head = drafts[..<index].firstIndex(where: {
        $0.sentence == drafts[index].sentence && $0.mention.span.lowerBound > mark
      }), drafts[head].unit == drafts[index].unit, drafts[head].tie == .none,
      !isBareAct(drafts[head].label), lastCue(in: drafts[head].mention.span.upperBound..<end) != nil
    else { return nil }
    return head
  }

  /// Whether the act of a quantity closes a name.
  private func repeatsAct(of label: [Unicode.Scalar], _ index: Int) -> Bool {
    let place = drafts[index].mention.span.lowerBound
    let act = NameWords.acts.length(before: text.droppingBlanks(before: place), in: text)
    return act > 0 && label.count > act
      && label.suffix(act).elementsEqual(text.scalars[place - act..<place])
  }

  mutating func nameElided(_ index: Int, itemStart: Int) {
    // 改造小区1376个、14万户: two measures of one thing.
    if index > 0, continuesPrevious(index) {
      drafts[index].label = drafts[index - 1].label
      if drafts[index - 1].tie == .growth {
        drafts[index].tie = .growth
        drafts[index].course = drafts[index - 1].course
        drafts[index].base = drafts[index - 1].base.map { $0 + 1 }
      }
      return
    }
    if let level = grownLevel(before: index) ?? passedLevel(before: index) ?? aim(before: index)
      ?? sum(before: index)
    {
      drafts[index].label = level
      return
    }
    let place = drafts[index].mention.span.lowerBound
    if let opener = enclosingBracket(place, previous: index) {
      nameBracketed(index, opener, itemStart: itemStart)
      return
    }
    let floor = max(
      drafts[index].sentence.lowerBound, itemStart,
      index > 0 ? drafts[index - 1].mention.span.upperBound : 0)
    let end = clauseStart(before: place, floor: floor)
    if end > floor {
      let clause = elidedClause(
        index, trimmed(clauseStart(before: end - 1, floor: floor)..<end - 1))
      if !clause.isEmpty {
        drafts[index].clauseStart = clause.lowerBound
        drafts[index].label =
          outgrown(words(clause), index) ?? words(withoutTrend(clause, index))
        if drafts[index].mention.kind == .percent, statesGrowth(clause) {
          drafts[index].tie = .growth
        }
        return
      }
    }
    drafts[index].label = elidedThing(index, itemStart: itemStart)
  }

  /// 25个村均设立公开栏，共计31块: behind a number and its noun the predicate names what follows.
  private func elidedClause(_ index: Int, _ clause: Range<Int>) -> Range<Int> {
    guard index > 0, !clause.isEmpty,
      clause.lowerBound == text.skippingBlanks(drafts[index - 1].mention.span.upperBound)
    else { return clause }
    let end = basisStart(in: clause)
    let (_, predicate) = split(clause.lowerBound..<end, before: index - 1)
    if predicate.count > 2, predicate.lowerBound > clause.lowerBound + 1 { return predicate }
    let act = nounBreak(in: clause.lowerBound..<end)
    return act.map { isAct($0) ? $0..<end : clause } ?? clause
  }

  /// 收到信函申请8件、网上申请21件，合计29件: the names of what it is the sum of, an act that they share told once.
  private func sum(before index: Int) -> [Unicode.Scalar]? {
    let end = drafts[index].mention.span.lowerBound
    guard index > 1, drafts[index].tie == .none, drafts[index].mention.kind != .percent,
      NameWords.sums.length(before: end, in: text) > 0
    else { return nil }
    var rest = drafts[index].mention.number.decimal
    var first = index
    // More than six make a name that nobody reads.
    while first > max(0, index - 6), rest > 0, drafts[first - 1].sentence == drafts[index].sentence,
      drafts[first - 1].unit == drafts[index].unit, drafts[first - 1].tie == .none,
      !drafts[first - 1].isListed
    {
      first -= 1
      rest -= drafts[first].mention.number.decimal
    }
    guard rest == 0, index - first > 1 else { return nil }
    let act = firstAct(in: drafts[first].label).flatMap { $0.lowerBound == 0 ? $0.upperBound : nil }
    var label = drafts[first].label
    for part in drafts[first + 1..<index] {
      let isShared = act.map { part.label.starts(with: drafts[first].label[..<$0]) } ?? false
      label += ["、"] + part.label.dropFirst(isShared ? act ?? 0 : 0)
    }
    return label
  }

  /// Whether a quantity is one more measure of the thing before: 70个、14万户 · 5件8人 · 是上年的2倍.
  private func continuesPrevious(_ index: Int) -> Bool {
    let (end, place) = (
      drafts[index - 1].mention.span.upperBound, drafts[index].mention.span.lowerBound
    )
    if place == end || isCoordination(end, place) { return true }
    // 拨付3批次资金|1.2亿元, 覆盖23家单位|312人: the noun behind the count is the money, or has the persons.
    if drafts[index].mention.kind == .money || isOfPersons(index),
      drafts[index - 1].nounEnd == place, drafts[index - 1].mention.kind == .count
    {
      return true
    }
    if announcesAmount(index, from: end, to: place) { return true }
    return drafts[index].mention.kind == .ratio && text[place - 1] == "的"
      && drafts[index - 1].sentence == drafts[index].sentence
  }

  /// 减免费用4人次，计63元, 群众120批次共计356人次: another measure word, and a sum is announced.
  private func announcesAmount(_ index: Int, from end: Int, to place: Int) -> Bool {
    let start = text[end] == "，" || text[end] == "、" ? end + 1 : end
    let length = NameWords.announcements.length(at: start, in: text)
    guard length > 0, start + length == text.droppingBlanks(before: place),
      drafts[index - 1].unit != drafts[index].unit, drafts[index].mention.kind != .percent,
      drafts[index - 1].mention.kind != .percent
    else { return false }
    // 网站3个、微博12条，共15篇: a sum of several is not named after the last.
    return index < 2 || drafts[index - 2].sentence != drafts[index].sentence
      || drafts[index - 2].mention.span.upperBound + 1 < drafts[index - 1].clauseStart
      || text[drafts[index - 2].mention.span.upperBound] != "、"
  }

  /// Whether a clause speaks of growth: 人数同比上升超过平均，达到40%.
  private func statesGrowth(_ clause: Range<Int>) -> Bool {
    NameWords.againstLastYear.first(in: clause, of: text) != nil
  }

  /// The place of the bracket that a quantity opens, or nil: 网上申请（14件）.
  private func enclosingBracket(_ place: Int, previous index: Int) -> Int? {
    let opener = text.droppingBlanks(before: place) - 1
    guard text[opener] == "（" || text[opener] == "(" else { return nil }
    return opener
  }

  private mutating func nameBracketed(_ index: Int, _ opener: Int, itemStart: Int) {
    if index > 0,
      drafts[index - 1].mention.span.upperBound == opener
        || drafts[index - 1].nounEnd == opener
    {
      let isShare = drafts[index].mention.kind == .percent
      drafts[index].label = drafts[index - 1].label + (isShare ? ["占", "比"] : [])
      drafts[index].tie = isShare ? .proportion : .none
      return
    }
    let floor = max(
      drafts[index].sentence.lowerBound, itemStart,
      index > 0 ? drafts[index - 1].mention.span.upperBound : 0)
    // The bracket before may close right here: 网上申请（14件）、书面申请（11件）.
    var start = clauseStart(before: opener, floor: floor)
    if text[start].isClosingMark { start += 1 }
    let range = trimmed(start..<opener)
    drafts[index].clauseStart = range.lowerBound
    drafts[index].label = words(range)
  }

  /// The thing that a bare act or a bare number leaves out: the topic of its item or section.
  func elidedThing(_ index: Int, itemStart: Int) -> [Unicode.Scalar] {
    // 约谈3家、问责1人: neither a topic nor what was counted before says who they are.
    if ["家", "人", "名", "位"].contains(drafts[index].unit), isMeasureAgainst(index) {
      return []
    }
    // 受理诉求18件，同比下降9%，办结18件
    var last = index - 1
    // 办结留言579条，平均办理3.5天，公开答复512条: four measures are a long way back.
    while last > 0, index - last < 4,
      drafts[last].tie == .growth || drafts[last].unit != drafts[index].unit
    {
      last -= 1
    }
    if last >= 0, drafts[last].sentence == drafts[index].sentence,
      drafts[last].unit == drafts[index].unit
    {
      return thingsCounted(before: index)
        ?? thingCounted(before: index, in: drafts[index].unit)
    }
    if let thing = thingReceived(before: index, itemStart: itemStart) ?? serviceOffered(index) {
      return thing
    }
    let item = itemTopic(from: itemStart, to: drafts[index].clauseStart)
    if !item.isEmpty { return item }
    // Money is spent, fined or paid back under any topic, which does not name it.
    if drafts[index].mention.kind == .money { return [] }
    // A topic is a noun; a heading that is a sentence of its own names nothing, nor does 总体情况.
    let isName =
      NameWords.bareTopics.length(at: 0, in: BlockText(topic)) < topic.count
      && NameWords.bareTopicEnds.length(before: topic.count, in: BlockText(topic)) == 0
    // 答复情况 names no more of 答复12件.
    return isName && !isBareAct(topic) && topic.count <= 20 && !topic.contains("，") ? topic : []
  }

  /// Whether the words before a number are a measure taken against somebody: 约谈, 问责.
  private func isMeasureAgainst(_ index: Int) -> Bool {
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    return NameWords.sanctions.length(before: end, in: text) > 0
  }

  /// 办理代表建议5件、政协提案7件，公开答复12件: what is more than the last alone is of all that was counted.
  private func thingsCounted(before index: Int) -> [Unicode.Scalar]? {
    let number = drafts[index].mention.number.decimal
    guard index > 1, drafts[index].tie == .none, drafts[index].mention.kind == .count,
      number > drafts[index - 1].mention.number.decimal,
      case let (first, last) = (drafts[index - 2], drafts[index - 1]),
      first.sentence == last.sentence, first.unit == last.unit, first.tie == .none,
      !first.isListed, !last.isListed,
      isCoordination(first.mention.span.upperBound, last.clauseStart),
      // 新收申请7件、上年结转2件，办结8件: what was carried over is of the same.
      TotalWords.carriedOver.first(in: 0..<last.label.count, of: BlockText(last.label)) == nil,
      number <= first.mention.number.decimal + last.mention.number.decimal
    else { return nil }
    let things = [thing(of: first.label), thing(of: last.label)]
    return things.contains { $0.count < 2 } ? nil : things[0] + ["、"] + things[1]
  }

  /// 收到申请69件。全年办结68件: what the sentence before says that came in.
  private func thingReceived(before index: Int, itemStart: Int) -> [Unicode.Scalar]? {
    let start = drafts[index].clauseStart
    let isRest = TotalWords.rest.length(at: start, in: text) > 0
    guard index > 0, isRest || TotalWords.closings.length(at: start, in: text) > 0 else {
      return nil
    }
    // 收到申请94件，减少12件。上年结转3件。全年办结95件: what was carried over stands between.
    var last = index - 1
    while last > 0,
      TotalWords.carriedOver.first(
        in: 0..<drafts[last].label.count, of: BlockText(drafts[last].label)) != nil,
      drafts[last - 1].sentence.upperBound == drafts[last].sentence.lowerBound
    {
      last -= 1
    }
    let next = last + 1
    // Of the rest the total may be some parts back, of the others behind its own change.
    let total = (max(0, last - (isRest ? 7 : 5))..<next).first { place in
      let draft = drafts[place]
      guard draft.sentence.upperBound == drafts[next].sentence.lowerBound,
        itemStart <= draft.mention.span.lowerBound, draft.unit == drafts[index].unit,
        draft.tie == .none, !draft.isListed, let act = firstAct(in: draft.label)
      else { return false }
      return act.lowerBound == 0 && act.upperBound + 1 < draft.label.count
        && (isRest || TotalWords.intakes.length(at: 0, in: BlockText(draft.label)) > 0)
    }
    return total.map { thing(of: drafts[$0].label) }
  }

  /// 推出集成服务38项，累计办理2.4万件: an office handles the services that it offers.
  private func serviceOffered(_ index: Int) -> [Unicode.Scalar]? {
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      !drafts[index - 1].isListed, drafts[index - 1].mention.kind == .count,
      NameWords.handlings.length(at: drafts[index].clauseStart, in: text) > 0
    else { return nil }
    var thing = thing(of: drafts[index - 1].label)
    if let mark = thing.lastIndex(of: "的"), mark + 2 < thing.count {
      thing = Array(thing[(mark + 1)...])
    }
    let length = NameWords.services.length(before: thing.count, in: BlockText(thing))
    return length > 0 && length < thing.count ? thing : nil
  }

  /// 一是积极推进教育领域信息公开，… → 教育领域信息.
  func itemTopic(from start: Int, to end: Int) -> [Unicode.Scalar] {
    guard start > 0, start < end else { return [] }
    var close = start
    while close < min(end, start + LabelFinder.longest), !text[close].endsClause { close += 1 }
    return LabelFinder.topic(of: Array(text.scalars[start..<close]))
  }

  /// A heading without the verbs it opens with and the 公开情况 it closes with.
  static func topic(of heading: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let words = BlockText(heading)
    var start = 0
    var end = heading.count
    while start < end {
      let length = NameWords.topicOpeners.length(at: start, in: words)
      guard length > 0 else { break }
      start += length
    }
    while end > start {
      let length = NameWords.topicClosers.length(before: end, in: words)
      guard length > 0, end - length >= start else { break }
      // 依申请公开 is one word.
      if heading[start..<end - length].suffix(3).elementsEqual(["依", "申", "请"]) {
        end -= max(0, length - 2)
        break
      }
      end -= length
    }
    return heading[start..<end].filter { !$0.isSpacing }
  }
}
