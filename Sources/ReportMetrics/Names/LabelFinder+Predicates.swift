import HanText

/// Predicates behind a noun that is counted: 4项事项|全流程进驻平台.
extension LabelFinder {
  /// Parts noun and predicate; the last of a coordination (4项A和9项B进驻平台) lends its predicate.
  func split(_ after: Range<Int>, before index: Int) -> (Range<Int>, Range<Int>) {
    if let place = predicateStart(in: after, head: coordinatedHead(index)) {
      return (withoutOwner(after.lowerBound..<place), predicate(from: place, to: after.upperBound))
    }
    // At most 8 in a row, so that a text of nothing but numbers stays linear.
    var next = index + 1
    var end = after.upperBound
    while next < drafts.count, next < index + 8,
      isCoordination(end, drafts[next].mention.span.lowerBound)
    {
      let following = wordsAfter(next)
      let head = text.scalars[after.suffix(2)]
      // 3家基地、5家基地接待4万人次: the verb of the next number is no predicate of these.
      if next + 1 < drafts.count,
        text.skippingBlanks(following.upperBound) >= drafts[next + 1].mention.span.lowerBound
      {
        break
      }
      if let place = predicateStart(in: following, head: Array(head)) {
        return (after, predicate(from: place, to: following.upperBound))
      }
      end = following.upperBound
      next += 1
    }
    return (after, after.upperBound..<after.upperBound)
  }

  func isCoordination(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 2 else { return false }
    return (start..<end).allSatisfy { "和及与、以并".unicodeScalars.contains(text[$0]) }
  }

  /// The last two characters of the noun before 和: coordinated nouns share their head (事项).
  private func coordinatedHead(_ index: Int) -> [Unicode.Scalar] {
    guard index > 0, drafts[index - 1].nounEnd > drafts[index - 1].mention.span.upperBound + 1,
      isCoordination(drafts[index - 1].nounEnd, drafts[index].mention.span.lowerBound)
    else { return [] }
    let end = drafts[index - 1].nounEnd
    return Array(text.scalars[end - 2..<end])
  }

  /// Where the predicate behind a noun begins, or nil if the words are all noun.
  private func predicateStart(in after: Range<Int>, head: [Unicode.Scalar]) -> Int? {
    if let possessor = possessorEnd(in: after) { return possessor }
    var place = after.lowerBound + 1
    while place < after.upperBound {
      if !head.isEmpty, text.has(head, at: place), place + head.count < after.upperBound,
        // 证券公司|分公司 is one noun; what goes on with a noun has no six characters.
        !(place + head.count..<after.upperBound).prefix(6).contains(where: {
          text.has(head, at: $0)
        })
      {
        return place + head.count
      }
      let partner = Int(text.partners[place])
      if partner > place {
        place = partner + 1
        continue
      }
      let other = NameWords.nounsLikePredicates.length(at: place, in: text)
      if other > 0 {
        place += other
        continue
      }
      let length = NameWords.predicates.length(at: place, in: text)
      // 公开工作 holds no 开工.
      if length > 1, place > after.lowerBound + 1, text[place - 1] != "公" {
        // 2个部门|更新不及时
        if text[place - 1] == "不" {
          let act = place - 1 - NameWords.acts.length(before: place - 1, in: text)
          let thing = act - NameWords.published.length(before: act, in: text)
          return thing > after.lowerBound + 1 ? thing : act
        }
        return place - courseLength(before: place, adjective: place + length == after.upperBound)
      }
      if length == 1, !NameWords.endsOtherWord(text[place], after: text[place - 1]),
        !NameWords.startsOtherWord(text[place], before: text[place + 1])
      {
        return place
      }
      place += 1
    }
    return nil
  }

  /// 4个中心|建设进展顺利: how the course of a thing is belongs to the predicate, not to the thing.
  private func courseLength(before place: Int, adjective: Bool) -> Int {
    adjective ? NameWords.courses.length(before: place, in: text) : 0
  }

  /// 政协提案|的办理结果…公开: a bare noun of at most 8 characters owns what follows.
  private func possessorEnd(in after: Range<Int>) -> Int? {
    let limit = min(after.upperBound - 1, after.lowerBound + 9)
    guard after.lowerBound + 2 <= limit, !isAct(after.lowerBound) else { return nil }
    for place in after.lowerBound + 2..<limit where text[place] == "的" {
      return predicateOpener(in: place + 1..<after.upperBound) ? place : nil
    }
    return nil
  }

  private func predicateOpener(in range: Range<Int>) -> Bool {
    NameWords.predicates.first(in: range, of: text) != nil
  }

  /// What an act before a number leaves out; of money (筹措30亿元撬动…) the text has no word.
  func elidedObject(_ index: Int) -> [Unicode.Scalar] {
    drafts[index].mention.kind == .money ? [] : elidedThing(index, itemStart: 0)
  }

  /// A long noun without the clauses that describe it: 涉及群众利益、需广泛知晓的|政策文件.
  func headed(_ noun: Range<Int>) -> Range<Int> {
    // 14 characters are more than a noun has without such a clause.
    guard noun.count > 14, let mark = noun.dropLast(2).last(where: { text[$0] == "的" }) else {
      return noun
    }
    return mark + 1..<noun.upperBound
  }

  /// A predicate that breaks off at the next number (400家单位|在4个平台开通8个账号) goes on behind it.
  func wholePredicate(_ predicate: Range<Int>, _ index: Int) -> [Unicode.Scalar] {
    var label = words(predicate)
    let opener = NameWords.prepositions.length(at: predicate.lowerBound, in: text)
    guard opener == predicate.count else { return label }
    var next = index + 1
    // Two more numbers make a clause long enough.
    while next < min(drafts.count, index + 3) {
      let words = wordsAfter(next)
      label += self.words(words)
      guard !text[words.upperBound].endsClause else { break }
      next += 1
    }
    return label
  }

  private func withoutOwner(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, text[last] == "的" else { return range }
    return range.lowerBound..<last
  }

  func predicate(_ range: Range<Int>) -> Range<Int> {
    predicate(from: range.lowerBound, to: range.upperBound)
  }

  /// A predicate without 的, 均, 都 and 已 in front.
  func predicate(from start: Int, to end: Int) -> Range<Int> {
    var place = start
    while place < end, "的均都已也还".unicodeScalars.contains(text[place]) { place += 1 }
    if text.has(["进", "一", "步"], at: place), place + 3 < end { place += 3 }
    return place..<end
  }

  /// 信访总量持续下降，共1200件: how a thing goes is no part of its name.
  func withoutTrend(_ clause: Range<Int>, _ index: Int) -> Range<Int> {
    guard drafts[index].mention.kind != .percent,
      case let trend = NameWords.trends.length(before: clause.upperBound, in: text), trend > 0
    else { return clause }
    var end = clause.upperBound - trend
    while case let adverb = NameWords.trendAdverbs.length(before: end, in: text), adverb > 0 {
      end -= adverb
    }
    return end > clause.lowerBound + 1 ? clause.lowerBound..<end : clause
  }

  /// Whether a count is one of persons behind a count of something else.
  func isOfPersons(_ index: Int) -> Bool {
    let units = ["人", "名", "人次"]
    return units.contains(drafts[index].unit) && !units.contains(drafts[index - 1].unit)
  }

  /// Whether nothing but a noun stands between an amount with 的 and the next number.
  func opensAmountOf(_ index: Int, _ after: Range<Int>) -> Bool {
    let kind = drafts[index].mention.kind
    guard kind == .money || drafts[index].unit.isEmpty, index + 1 < drafts.count,
      drafts[index + 1].mention.kind == .count
    else { return false }
    // Such nouns are short.
    return after.count <= 8
      && text.skippingBlanks(after.upperBound) == drafts[index + 1].mention.span.lowerBound
      && NameWords.acts.first(in: after, of: text) == nil
  }

  /// 低保标准为|每人每月780元: where the words begin that say whom a standard is for; the given place where there are none.
  func rateStart(before place: Int) -> Int {
    var end = place
    while case let rate = ScopeWords.basisRates.length(before: end, in: text), rate > 0 {
      end -= rate
    }
    guard end < place else { return place }
    let closer = NameWords.closers.length(before: end, in: text)
    return closer > 0 && text.has(["标", "准"], at: end - closer - 2) ? end : place
  }

  /// 除1个因改版尚未解决|外: where the exception ends that a number is of; the given place where it is none.
  func exceptionEnd(_ index: Int, in after: Range<Int>) -> Int {
    guard text[drafts[index].mention.span.lowerBound - 1] == "除",
      let mark = after.last(where: { text[$0] == "外" }), mark > after.lowerBound + 1
    else { return after.upperBound }
    return "以之".unicodeScalars.contains(text[mark - 1]) ? mark - 1 : mark
  }
}
