import ReportModel

/// The forms in which a clause can give a quantity its name.
extension LabelFinder {
  // MARK: the name stands before the number

  mutating func nameByWordsBefore(_ index: Int, _ before: Range<Int>, itemStart: Int) {
    var label = words(before)
    if let whole = enumeratedWhole(label, index) {
      label = whole
    } else if isBareAct(label) {
      label += elidedThing(index, itemStart: itemStart)
    } else {
      label = placed(modified(label, index), index)
    }
    drafts[index].label = label
  }

  /// A modifier serves both sides of a coordination: 承办的代表建议99件、(承办的)政协提案121件.
  private func modified(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0,
      isCoordination(drafts[index - 1].mention.span.upperBound, drafts[index].clauseStart),
      let end = drafts[index - 1].label.lastIndex(of: "的"), !label.contains("的")
    else { return label }
    let modifier = drafts[index - 1].label[...end]
    return isAct(at: 0, of: Array(modifier)) ? modifier + label : label
  }

  private func isAct(at place: Int, of label: [Unicode.Scalar]) -> Bool {
    Vocabulary.acts.length(at: place, in: BlockText(label)) > 0
  }

  /// A clause elides the place of the one before: (厅综合服务大厅接待…人次，)办结业务.
  private func placed(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0, drafts[index - 1].tie != .zero, !drafts[index].isListed,
      drafts[index].sentence == drafts[index - 1].sentence,
      !hasBreak(from: drafts[index - 1].mention.span.upperBound, to: drafts[index].clauseStart),
      let place = place(of: drafts[index - 1].label)
    else { return label }
    let words = BlockText(label)
    guard Vocabulary.prepositions.length(at: 0, in: words) == 0,
      Vocabulary.places.first(in: 0..<label.count, of: words) == nil
    else { return label }
    return place + label
  }

  /// Whether a semicolon or 其中 parts two places.
  private func hasBreak(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { text[$0] == "；" || text[$0] == ";" || text[$0] == "其" }
  }

  /// 包含《A》和《B》2项: the titles are the things, the name is what they are parts of.
  private func enumeratedWhole(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    let words = BlockText(label)
    let verb = LabelFinder.containing.length(at: 0, in: words)
    guard !topic.isEmpty, label.count > verb, label[verb] == "《", label.last == "》" || verb > 0,
      label.last == "》"
    else { return nil }
    guard case .text(let unit) = drafts[index].mention.unit else { return nil }
    let noun = Vocabulary.elidedNouns[text[unit.lowerBound]] ?? ""
    let act = verb > 0 ? Array(label[..<verb]) : []
    return topic + act + Array(noun.unicodeScalars)
  }

  private static let containing = Lexicon("包含 包括 含 涵盖 涉及")

  // MARK: the noun stands behind the number

  /// The words behind a number up to the end of its clause, if the thing counted may stand there.
  func wordsAfter(_ index: Int) -> Range<Int> {
    let mention = drafts[index].mention
    var start = text.skippingBlanks(mention.span.upperBound)
    if text[start] == "的" { start += 1 }
    let first = text[start]
    guard first.isHan || first == "“" || first == "《" || first.isLatin,
      first == "及" && text[start + 1] == "时" || !"和及与或、以至到等并".unicodeScalars.contains(first)
    else { return start..<start }
    let next = index + 1 < drafts.count ? drafts[index + 1].mention.span.lowerBound : text.count
    var end = start
    while end < min(next, text.count) {
      if text[end].endsClause || text[end].isClosingMark { break }
      let partner = Int(text.partners[end])
      // A bracket that holds the next quantity ends the noun before it.
      if partner > end {
        if partner > next { break }
        end = partner
      }
      end += 1
    }
    while end > start, "和及与或、并以".unicodeScalars.contains(text[end - 1]) || text[end - 1].isBlank {
      end -= 1
    }
    return start..<end
  }

  /// Names a quantity by verb and noun (发布10条信息), or by noun and predicate (4项事项进驻平台).
  mutating func nameByNounBehind(_ index: Int, before: Range<Int>, after: Range<Int>) -> Bool {
    let verb = verbBefore(index, before)
    if opensBarePredicate(after) {
      drafts[index].nounEnd = after.upperBound
      guard before.isEmpty else {
        drafts[index].label = words(before) + (namesOutcome(after) ? words(after) : [])
        return true
      }
      drafts[index].label = elidedSubject(index) + words(predicate(after))
      if drafts[index].mention.kind == .percent { drafts[index].tie = .shareOfPrevious }
      return true
    }
    drafts[index].nounEnd = after.upperBound
    let (noun, predicate) = split(after, before: index)
    if let verb, !verb.isEmpty {
      drafts[index].leadingVerb = verb
      drafts[index].label = words(verb) + words(noun)
    } else if !predicate.isEmpty {
      drafts[index].label = words(predicate) + ["的"] + words(noun)
    } else {
      drafts[index].label = words(before) + words(noun)
    }
    return true
  }

  /// Whether what became of the things counted belongs to their name: 受益 does, 均已办结 does not (R7).
  private func namesOutcome(_ after: Range<Int>) -> Bool {
    !"均都已全按依及即".unicodeScalars.contains(text[after.lowerBound])
  }

  /// Whose predicate stands behind a number: the clause before, or the thing counted last.
  private func elidedSubject(_ index: Int) -> [Unicode.Scalar] {
    let floor = index > 0 ? drafts[index - 1].mention.span.upperBound : 0
    let sentence = drafts[index].sentence.lowerBound
    let end = drafts[index].clauseStart
    if floor <= sentence || drafts[index - 1].unit != drafts[index].unit, end > sentence + 1 {
      let start = max(floor, sentence)
      let clause = trimmed(clauseStart(before: end - 1, floor: min(start, end - 1))..<end - 1)
      if !clause.isEmpty { return words(clause) }
    }
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      drafts[index].mention.kind == .percent || drafts[index - 1].unit == drafts[index].unit
    else { return [] }
    return thing(of: drafts[index - 1].label)
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

  private func isCoordination(_ start: Int, _ end: Int) -> Bool {
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
      if length > 1, place > after.lowerBound + 1 { return place }
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
    return place..<end
  }

  // MARK: the name is elided

  mutating func nameElided(_ index: Int, itemStart: Int) {
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
      let clause = trimmed(clauseStart(before: end - 1, floor: floor)..<end - 1)
      if !clause.isEmpty {
        drafts[index].clauseStart = clause.lowerBound
        drafts[index].label = words(clause)
        return
      }
    }
    drafts[index].label = elidedThing(index, itemStart: itemStart)
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
  private func elidedThing(_ index: Int, itemStart: Int) -> [Unicode.Scalar] {
    if index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      drafts[index - 1].unit == drafts[index].unit
    {
      return thing(of: drafts[index - 1].label)
    }
    let item = itemTopic(from: itemStart, to: drafts[index].clauseStart)
    if !item.isEmpty { return item }
    // A topic is a noun; a heading that is a sentence of its own names nothing.
    return topic.count <= 20 && !topic.contains("，") ? topic : []
  }

  /// 一是积极推进教育领域信息公开，… → 教育领域信息.
  private func itemTopic(from start: Int, to end: Int) -> [Unicode.Scalar] {
    guard start > 0, start < end else { return [] }
    var close = start
    while close < end, !text[close].endsClause { close += 1 }
    return LabelFinder.topic(of: Array(text.scalars[start..<close]))
  }

  /// A heading without the verbs it opens with and the 公开情况 it closes with.
  static func topic(of heading: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let words = BlockText(heading)
    var start = 0
    var end = heading.count
    while start < end {
      let length = Vocabulary.topicOpeners.length(at: start, in: words)
      guard length > 0 else { break }
      start += length
    }
    while end > start {
      let length = Vocabulary.topicClosers.length(before: end, in: words)
      guard length > 0, end - length >= start else { break }
      end -= length
    }
    return Array(heading[start..<end]).filter { !$0.isBlank }
  }
}
