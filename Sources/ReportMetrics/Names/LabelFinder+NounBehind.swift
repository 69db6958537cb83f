import HanText

/// Names whose noun stands behind the number: 发布10条信息, 4项事项进驻平台.
extension LabelFinder {
  /// The words behind a number up to the end of its clause, if the thing counted may stand there.
  func wordsAfter(_ index: Int) -> Range<Int> {
    let mention = drafts[index].mention
    var start = text.skippingBlanks(mention.span.upperBound)
    if text[start] == "的" { start += 1 }
    let first = text[start]
    guard first.isHan || first == "“" || first == "《" || first.isASCIILetter,
      first == "及" && text[start + 1] == "时" || !"和及与或、以至到等并".unicodeScalars.contains(first)
    else { return start..<start }
    let next = index + 1 < drafts.count ? drafts[index + 1].mention.span.lowerBound : text.count
    var end = start
    while end < min(next, text.count) {
      if let address = text.address(at: end) {
        end = address.range.upperBound
        continue
      }
      if text[end].endsClause || text[end].isClosingMark { break }
      let partner = Int(text.partners[end])
      // A bracket that holds the next quantity ends the noun before it.
      if partner > end {
        if partner > next { break }
        end = partner
      }
      end += 1
    }
    end = min(end, next, text.count)
    while end > start, "和及与或、并以".unicodeScalars.contains(text[end - 1]) || !text[end - 1].isInk {
      end -= 1
    }
    // 1913条信息中，…: 中 opens a breakdown and ends no noun.
    if end > start, text[end - 1] == "中", text[end].endsClause { end -= 1 }
    return start..<end
  }

  /// 提出6大类30条109项任务: one set counted in several ways has one noun, behind the last number.
  mutating func nameByNounOfNext(_ index: Int, _ before: Range<Int>) -> Bool {
    var last = index
    while last + 1 < drafts.count,
      drafts[last].mention.span.upperBound == drafts[last + 1].mention.span.lowerBound
    {
      last += 1
    }
    guard last > index else { return false }
    let after = wordsAfter(last)
    guard !after.isEmpty else { return false }
    if opensBarePredicate(after) {
      guard namesOutcome(after), !before.isEmpty else { return false }
      for one in index...last { drafts[one].label = words(before) + words(after) }
      drafts[last].nounEnd = after.upperBound
      return true
    }
    var verb = before
    if let part = mentions.last(where: {
      $0.reason == .part && $0.span.upperBound == before.upperBound
    }), part.span.lowerBound >= before.lowerBound {
      verb = trimmed(before.lowerBound..<part.span.lowerBound)
    }
    if verb.isEmpty, index > 0 { verb = drafts[index - 1].leadingVerb ?? verb }
    drafts[index].leadingVerb = verb
    drafts[index].label = words(verb) + words(split(after, before: last).0)
    return true
  }

  /// Names a quantity by verb and noun (发布10条信息), or by noun and predicate (4项事项进驻平台).
  mutating func nameByNounBehind(_ index: Int, before: Range<Int>, after: Range<Int>) -> Bool {
    let verb = verbBefore(index, before)
    if opensBarePredicate(after) {
      drafts[index].nounEnd = after.upperBound
      guard before.isEmpty else {
        let label = words(before)
        drafts[index].label = isBareAct(label) ? label + elidedObject(index) : label
        if namesOutcome(after) { drafts[index].label += words(after) }
        if touchesNext(index, after) { drafts[index].nounEnd = 0 }
        return true
      }
      drafts[index].label = elidedSubject(index) + words(predicate(after))
      if drafts[index].mention.kind == .percent { drafts[index].tie = .shareOfPrevious }
      return true
    }
    drafts[index].nounEnd = after.upperBound
    var (noun, predicate) = split(after, before: index)
    if touchesNext(index, after), let end = nounBreak(in: after) {
      drafts[index].nounEnd = end
      (noun, predicate) = (after.lowerBound..<end, end..<end)
    } else if touchesNext(index, after) {
      // The words are the name of the next number as well; the thing counted is what is measured.
      drafts[index].nounEnd = 0
      if !before.isEmpty, verb?.isEmpty ?? true {
        drafts[index].label = words(before)
        return true
      }
      (noun, predicate) = (measured(noun), predicate.lowerBound..<predicate.lowerBound)
    }
    if !before.isEmpty,
      LabelFinder.determiners.length(at: before.lowerBound, in: text) == before.count
    {
      drafts[index].label = words(before) + words(noun)
    } else if let verb, !verb.isEmpty {
      drafts[index].leadingVerb = verb
      drafts[index].label = joined(words(verb), words(noun))
    } else if !predicate.isEmpty {
      drafts[index].label = wholePredicate(predicate, index) + ["的"] + words(headed(noun))
    } else {
      drafts[index].leadingVerb = before.isEmpty ? nil : before
      drafts[index].label = words(withoutItems(before)) + words(noun)
    }
    return true
  }

  /// 聚焦A、B、C三项任务: the items that the number counts are no part of the name, if they are long.
  private func withoutItems(_ before: Range<Int>) -> Range<Int> {
    // 30 characters are more than a name before a number has without a list.
    guard before.count > 30, before.contains(where: { text[$0] == "、" }) else { return before }
    let length = max(
      Vocabulary.acts.length(at: before.lowerBound, in: text),
      Vocabulary.topicOpeners.length(at: before.lowerBound, in: text))
    return length > 1 ? before.lowerBound..<before.lowerBound + length : before
  }

  /// 财政资金信息发布|信息: a subject that ends with the noun says it already.
  private func joined(_ verb: [Unicode.Scalar], _ noun: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard noun.count >= 2, let act = firstAct(in: verb), act.upperBound == verb.count,
      verb[..<act.lowerBound].suffix(noun.count).elementsEqual(noun)
    else { return verb + noun }
    return Array(verb[act]) + verb[..<act.lowerBound]
  }

  /// Where the thing counted ends before the next number's name: 45个部门|、62个…, 4个平台|开通8个….
  private func nounBreak(in after: Range<Int>) -> Int? {
    for place in after.dropFirst(2) where text.partners[place] < 0 {
      if text[place] == "、" { return place }
      if Vocabulary.acts.length(at: place, in: text) > 1,
        LabelFinder.measures.length(at: place, in: text) == 0,
        place + Vocabulary.acts.length(at: place, in: text) < after.upperBound
      {
        return place
      }
    }
    return nil
  }

  /// 短视频播放量 measures 短视频.
  private func measured(_ noun: Range<Int>) -> Range<Int> {
    let end = trimmed(noun).upperBound
    let length = LabelFinder.measures.length(before: end, in: text)
    return noun.lowerBound < end - length ? noun.lowerBound..<end - length : noun.lowerBound..<end
  }

  /// What stands before a number and says which ones: 其他十一个区.
  private static let determiners = Lexicon("其他 其余 其它 另外 全市 全省 全区 全县 剩余")

  static let measures = Lexicon(
    "阅读量 播放量 浏览量 访问量 点击量 总阅读量 总数 数量 金额 总额 投资 总投资 面积 人数 粉丝数 浏览次数 阅读数 下载量")

  /// Whether what became of the things counted belongs to their name: 受益 does, 均已办结 does not (R7).
  private func namesOutcome(_ after: Range<Int>) -> Bool {
    LabelFinder.outcomes.length(at: after.lowerBound, in: text) > 0
  }

  private static let outcomes = Lexicon("受益 享受 获得 参加 参与 脱贫 喜迁 就业 受训 成为")

  /// Whether the words behind a number run up to the next number: 41条|短视频播放量超|2300万.
  private func touchesNext(_ index: Int, _ after: Range<Int>) -> Bool {
    guard index + 1 < drafts.count,
      text.skippingBlanks(after.upperBound) >= drafts[index + 1].mention.span.lowerBound
    else { return false }
    let name = trimmed(after)
    return name.upperBound < after.upperBound
      || LabelFinder.measures.length(before: name.upperBound, in: text) > 0
      || Vocabulary.acts.first(in: after.lowerBound + 1..<after.upperBound, of: text) != nil
  }

  /// The verb that the noun behind the number is the object of; it may serve several clauses.
  private func verbBefore(_ index: Int, _ before: Range<Int>) -> Range<Int>? {
    if before.isEmpty {
      guard index > 0, drafts[index - 1].sentence == drafts[index].sentence else { return nil }
      return drafts[index - 1].leadingVerb
    }
    return isAct(before: before.upperBound) || text[before.upperBound - 1] == "了" ? before : nil
  }

  /// Whether the words behind a number say what became of it, and name nothing.
  private func opensBarePredicate(_ after: Range<Int>) -> Bool {
    let length = Vocabulary.predicates.length(at: after.lowerBound, in: text)
    if length == 1,
      Vocabulary.startsOtherWord(text[after.lowerBound], before: text[after.lowerBound + 1])
    {
      return false
    }
    return length > 0
      || isAct(after.lowerBound) && after.count > 2
        && Vocabulary.acts.length(at: after.lowerBound, in: text) < after.count
        && text[after.lowerBound + 2] == "了"
  }

  /// Parts noun and predicate; the last of a coordination (4项A和9项B进驻平台) lends its predicate.
  private func split(_ after: Range<Int>, before index: Int) -> (Range<Int>, Range<Int>) {
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
      if !head.isEmpty, text.has(head, at: place), place + head.count < after.upperBound {
        return place + head.count
      }
      let partner = Int(text.partners[place])
      if partner > place {
        place = partner + 1
        continue
      }
      let length = Vocabulary.predicates.length(at: place, in: text)
      // 公开工作 holds no 开工.
      if length > 1, place > after.lowerBound + 1, text[place - 1] != "公" { return place }
      if length == 1, !Vocabulary.endsOtherWord(text[place], after: text[place - 1]),
        !Vocabulary.startsOtherWord(text[place], before: text[place + 1])
      {
        return place
      }
      place += 1
    }
    return nil
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
    Vocabulary.predicates.first(in: range, of: text) != nil
  }

  /// What an act before a number leaves out; of money (筹措30亿元撬动…) it is 资金.
  private func elidedObject(_ index: Int) -> [Unicode.Scalar] {
    drafts[index].mention.kind == .money ? ["资", "金"] : elidedThing(index, itemStart: 0)
  }

  /// A long noun without the clauses that describe it: 涉及群众利益、需广泛知晓的|政策文件.
  private func headed(_ noun: Range<Int>) -> Range<Int> {
    // 14 characters are more than a noun has without such a clause.
    guard noun.count > 14, let mark = noun.dropLast(2).last(where: { text[$0] == "的" }) else {
      return noun
    }
    return mark + 1..<noun.upperBound
  }

  /// A predicate that breaks off at the next number (400家单位|在4个平台开通8个账号) goes on behind it.
  private func wholePredicate(_ predicate: Range<Int>, _ index: Int) -> [Unicode.Scalar] {
    var label = words(predicate)
    let opener = Vocabulary.prepositions.length(at: predicate.lowerBound, in: text)
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

  private func predicate(_ range: Range<Int>) -> Range<Int> {
    predicate(from: range.lowerBound, to: range.upperBound)
  }

  /// A predicate without 的, 均, 都 and 已 in front.
  private func predicate(from start: Int, to end: Int) -> Range<Int> {
    var place = start
    while place < end, "的均都已也还".unicodeScalars.contains(text[place]) { place += 1 }
    if text.has(["进", "一", "步"], at: place), place + 3 < end { place += 3 }
    return place..<end
  }
}
