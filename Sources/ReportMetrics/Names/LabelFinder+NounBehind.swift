import HanText
import ReportModel

/// Names whose noun stands behind the number: 发布10条信息, 4项事项进驻平台.
extension LabelFinder {
  /// The words behind a number up to the end of its clause, if the thing counted may stand there.
  func wordsAfter(_ index: Int) -> Range<Int> {
    let mention = drafts[index].mention
    var start = text.skippingBlanks(mention.span.upperBound)
    if text[start] == "的" { start += 1 }
    let first = text[start]
    guard first.isHan || first == "“" || first == "《" || first.isASCIILetter,
      !"和及与或、以至到等并".unicodeScalars.contains(first)
        || NameWords.nounsLikeJoints.length(at: start, in: text) > 0
    else { return start..<start }
    let next = index + 1 < drafts.count ? drafts[index + 1].mention.span.lowerBound : text.count
    // 使用率保持在92.6%的合理区间: how a level stands names nothing.
    if NameWords.standings.length(at: start, in: text) > 0 { return start..<start }
    // 接待群众120批次|共计356人次: what announces a sum names nothing.
    let announcement = NameWords.announcements.length(at: start, in: text)
    if announcement > 0, start + announcement == text.droppingBlanks(before: next) {
      return start..<start
    }
    var end = start
    while end < min(next, text.count) {
      if let address = text.address(at: end) {
        end = address.range.upperBound
        continue
      }
      if text[end].endsClause || text[end].isClosingMark { break }
      // 1.5%的正增长、…: what grew is a new item.
      if text[end] == "、", NameWords.growth.length(before: end, in: text) > 1 { break }
      let partner = Int(text.partners[end])
      // A bracket that holds the next quantity ends the noun before it.
      if partner > end {
        if partner > next { break }
        end = partner
      }
      end += 1
    }
    end = min(end, next, text.count)
    while end > start, "和及与或、并以".unicodeScalars.contains(text[end - 1]) || text[end - 1].isSpacing {
      end -= 1
    }
    if let list = listEnd(in: start..<end, before: next) { end = list }
    end = exceptionEnd(index, in: start..<basisStart(in: start..<end))
    // 15个司法所中有4个…: what follows is a part of them.
    let isJoined = text.skippingBlanks(end) >= next
    if let cut = (start..<end).dropFirst().first(where: {
      text[$0] == "中"
        && (NameWords.amongs.length(at: $0, in: text) > 0
          || isJoined && opensPart(at: $0, in: start..<end))
    }) {
      return start..<cut
    }
    // 1913条信息中，…: 中 opens a breakdown and ends no noun.
    // So it does right before the next number: 27个行业中|18个.
    if end > start, text[end - 1] == "中",
      text[end].endsClause
        || isJoined && end > start + 1
          && !NameWords.wordsBeforeMiddle.unicodeScalars.contains(text[end - 2])
    {
      end -= 1
    }
    return start..<end
  }

  /// 12件解读稿中|图解仅3件: whether 中 parts what was counted from a part of it that the next number counts, and is no part
  /// of a word.
  private func opensPart(at place: Int, in after: Range<Int>) -> Bool {
    let (before, next) = (text[place - 1], text[place + 1])
    return place > after.lowerBound + 1 && place + 2 < after.upperBound && before.isHan
      && next.isHan
      && !NameWords.wordsBeforeMiddle.unicodeScalars.contains(before)
      && (!NameWords.wordsBehindMiddle.unicodeScalars.contains(next)
        || text.has(["标", "准"], at: place + 1))
  }

  /// 1032名学生发放补助|每人500元: a standard is no part of a name.
  func basisStart(in after: Range<Int>) -> Int {
    let next = mentions.partitioningIndex { $0.span.lowerBound >= after.lowerBound }
    guard next < mentions.count, mentions[next].reason == .basis,
      case let basis = mentions[next].span.lowerBound, basis < after.upperBound,
      case let length = ScopeWords.basisRates.length(before: basis, in: text),
      length > 0, basis - length > after.lowerBound
    else { return after.upperBound }
    return basis - length
  }

  /// 超20吨金矿|等大型矿产地12处: what closes a list in front of the next number is the name of that.
  private func listEnd(in after: Range<Int>, before next: Int) -> Int? {
    guard next < text.count, text.skippingBlanks(after.upperBound) == next else { return nil }
    return after.dropFirst().first { place in
      text[place] == "等" && !"级待候离额同于".unicodeScalars.contains(text[place + 1])
        && !"高中初平优同均上下".unicodeScalars.contains(text[place - 1])
        && text[place + 1].isHan && place + 2 < after.upperBound
    }
  }

  /// …、4次提高居民养老金: how often something was done is named by what was done.
  func repeatsAct(_ index: Int, _ after: Range<Int>) -> Bool {
    guard drafts[index].unit == "次", after.count > 2,
      text[drafts[index].mention.span.lowerBound - 1] == "、"
    else { return false }
    return isAct(after.lowerBound) || NameWords.growth.length(at: after.lowerBound, in: text) > 1
  }

  /// 移出3件、宣布失效2件|规范性文件: the noun behind the last number of a list of acts is counted by all of them.
  mutating func shareNouns() {
    for index in drafts.indices.dropLast().reversed() {
      let next = drafts[index + 1]
      guard next.nounEnd > next.mention.span.upperBound, next.unit == drafts[index].unit,
        next.sentence == drafts[index].sentence, let own = ownAct(index),
        isCoordination(drafts[index].mention.span.upperBound, next.clauseStart),
        let act = firstAct(in: next.label), act.lowerBound == 0, act.upperBound < next.label.count
      else { continue }
      drafts[index].label = own + next.label[act.upperBound...]
      // The one before counts the same.
      drafts[index].nounEnd = next.nounEnd
    }
  }

  /// The act that is all a quantity is named by, or before which it takes the thing of another unit; else nil.
  private func ownAct(_ index: Int) -> [Unicode.Scalar]? {
    if isBareAct(drafts[index].label) { return drafts[index].label }
    let clause = drafts[index].clauseStart..<drafts[index].mention.span.lowerBound
    guard index > 0, drafts[index - 1].unit != drafts[index].unit, !clause.isEmpty else {
      return nil
    }
    let act = words(trimmed(clause))
    return isBareAct(act) ? act : nil
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
      // 贫困户80户200人全部脱贫 and 贫困户80户200人受益 count the same in two ways.
      let name = words(before) + (namesOutcome(after) ? words(after) : [])
      guard !before.isEmpty, !isBareAct(name) else { return false }
      for one in index...last {
        drafts[one].label = name
        drafts[one].isListed = drafts[index].isListed
      }
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
    if nameByClearNoun(index, before: before, after: after) { return true }
    let verb = verbBefore(index, before)
    if opensBarePredicate(after) {
      drafts[index].nounEnd = after.upperBound
      guard before.isEmpty else {
        let label = words(before)
        // 剩余6个拟于明年建成: which ones of what was counted before.
        let isOfOthers = NameWords.determiners.length(at: 0, in: BlockText(label)) == label.count
        if isOfOthers, let whole = wholeOfRest(index) {
          drafts[index].label = label + whole
        } else {
          drafts[index].label =
            isBareAct(label) || isOfOthers ? label + elidedObject(index) : label
        }
        if namesOutcome(after) || isOccasion(index, after) { drafts[index].label += words(after) }
        if touchesNext(index, after) || opensNextName(index, after) { drafts[index].nounEnd = 0 }
        return true
      }
      let predicate = words(predicate(after))
      drafts[index].label = elidedSubject(index) + predicate
      drafts[index].predicateLength = predicate.count
      if drafts[index].mention.kind == .percent { drafts[index].tie = .shareOfPrevious }
      return true
    }
    // 总投资126亿元的|项目45个: what has the amount is the name of the next number.
    if !before.isEmpty, text[after.lowerBound - 1] == "的", opensAmountOf(index, after) {
      drafts[index].label = words(before)
      drafts[index].nounEnd = after.lowerBound
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
      NameWords.determiners.length(at: before.lowerBound, in: text) == before.count
    {
      drafts[index].label = words(before) + words(noun)
    } else if let verb, !verb.isEmpty {
      drafts[index].leadingVerb = verb
      drafts[index].label = treated(verb, noun) ?? joined(words(verb), words(noun))
    } else if !predicate.isEmpty {
      drafts[index].label = wholePredicate(predicate, index) + ["的"] + words(headed(noun))
    } else {
      drafts[index].leadingVerb = before.isEmpty ? nil : before
      // 对科室和32家单位开展培训: who is treated.
      let isTreated =
        before.count > 1 && text[before.lowerBound] == "对"
        && NameWords.nounsLikeJoints.length(at: before.lowerBound, in: text) == 0
      let held = NameWords.heldAgainst.length(at: before.lowerBound, in: text)
      let opener = held < before.count ? max(held, isTreated ? 1 : 0) : 0
      let name = before.lowerBound + opener..<before.upperBound
      drafts[index].label = words(withoutItems(name)) + words(noun)
    }
    return true
  }

  /// 对|2016年以来制发的77件文件|进行清理, 在|已办结的471件申请|中: what is treated, without the word that says so.
  private func treated(_ verb: Range<Int>, _ noun: Range<Int>) -> [Unicode.Scalar]? {
    guard verb.count > 2, text[verb.upperBound] == "的" else { return nil }
    if text[verb.lowerBound] == "在", text[noun.upperBound] == "中" {
      return words(trimmed(verb.lowerBound + 1..<verb.upperBound)) + words(noun)
    }
    guard text[verb.lowerBound] == "对" else { return nil }
    return words(verb.lowerBound + 1..<verb.upperBound) + ["的"] + words(noun)
  }

  /// 聚焦A、B、C三项任务: the items that the number counts are no part of the name, if they are long.
  private func withoutItems(_ before: Range<Int>) -> Range<Int> {
    // 30 characters are more than a name before a number has without a list.
    guard before.count > 30, before.contains(where: { text[$0] == "、" }) else { return before }
    let length = max(
      NameWords.acts.length(at: before.lowerBound, in: text),
      NameWords.topicOpeners.length(at: before.lowerBound, in: text))
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
  func nounBreak(in after: Range<Int>) -> Int? {
    var place = after.lowerBound + 1
    while place < after.upperBound {
      let partner = Int(text.partners[place])
      guard partner < place else {
        place = partner + 1
        continue
      }
      if opensTotal(at: place) { return place }
      guard place > after.lowerBound + 1 else {
        place += 1
        continue
      }
      if text[place] == "、" || TotalWords.means.length(at: place, in: text) > 0 { return place }
      let length = NameWords.acts.length(at: place, in: text)
      if length > 1, place + length < after.upperBound,
        NameWords.measures.length(at: place, in: text) == 0
      {
        guard isNounWithAct(place, length) else {
          return adverbStart(before: place, floor: after.lowerBound + 2)
        }
        place += length + NameWords.agents.length(at: place + length, in: text)
        continue
      }
      place += 1
    }
    return nil
  }

  /// 8个街道|共设…, 45个单位|共有…, 15个乡镇|仅有…: what counts up opens the name of the next number.
  func opensTotal(at place: Int) -> Bool {
    if text[place] == "仅" || text[place] == "只", text[place + 1] == "有" { return true }
    return text[place] == "共" && !isWordWithGong(place)
      && NameWords.nounsLikeJoints.length(at: place, in: text) == 0
      && !"公中".unicodeScalars.contains(text[place - 1])
  }

  /// 政务|公开专区, 便民|服务中心: whether an act belongs to a noun, as one who does it or as the end of a word.
  func isNounWithAct(_ place: Int, _ length: Int) -> Bool {
    text.has(["公", "开"], at: place) && "务息请算".unicodeScalars.contains(text[place - 1])
      || NameWords.callings.length(at: place, in: text) > 0
        && NameWords.agents.length(at: place + length, in: text) > 0
  }

  /// 12个乡镇|主动公开: how something is done goes with the act.
  private func adverbStart(before place: Int, floor: Int) -> Int {
    var start = place
    while start > floor {
      var length = NameWords.actAdverbs.length(before: start, in: text)
      if length == 0, "均都已也各".unicodeScalars.contains(text[start - 1]),
        !NameWords.endsOtherWord(text[start - 1], after: text[start - 2])
      {
        length = 1
      }
      guard length > 0, start - length >= floor else { break }
      start -= length
    }
    return start
  }

  /// 短视频播放量 measures 短视频.
  private func measured(_ noun: Range<Int>) -> Range<Int> {
    let end = trimmed(noun).upperBound
    let length = NameWords.measures.length(before: end, in: text)
    return noun.lowerBound < end - length ? noun.lowerBound..<end - length : noun.lowerBound..<end
  }

  /// Whether what became of the things counted belongs to their name: 受益 does, 均已办结 does not (R7).
  private func namesOutcome(_ after: Range<Int>) -> Bool {
    NameWords.outcomes.length(at: after.lowerBound, in: text) > 0
  }

  /// Whether the words behind a number run up to the next number: 41条|短视频播放量超|2300万.
  private func touchesNext(_ index: Int, _ after: Range<Int>) -> Bool {
    guard reachesNext(index, after) else { return false }
    let name = trimmed(after)
    return name.upperBound < after.upperBound
      || NameWords.measures.length(before: name.upperBound, in: text) > 0
      || NameWords.acts.first(in: after.lowerBound + 1..<after.upperBound, of: text) != nil
      || after.dropFirst().contains { opensTotal(at: $0) } || opensParallel(index, after)
      || opensBoundedAct(index, after)
  }

  /// 2个|报送信息不足10条: what was done names the next number, which a bound parts from it.
  private func opensBoundedAct(_ index: Int, _ after: Range<Int>) -> Bool {
    let next = drafts[index + 1].mention
    return isAct(after.lowerBound) && next.qualifier?.lowerBound == next.span.lowerBound
  }

  /// 东门120个泊位|、西门85个泊位: behind a name of its own a number's noun ends at the mark, where the name of the next
  /// number begins.
  private func opensParallel(_ index: Int, _ after: Range<Int>) -> Bool {
    let place = drafts[index].mention.span.lowerBound
    guard after.contains(where: { text[$0] == "、" }), text[place - 1].isHan,
      !isAct(before: text.droppingBlanks(before: place)),
      case let next = text.droppingBlanks(before: drafts[index + 1].mention.span.lowerBound),
      next == after.upperBound, text[next - 1].isHan
    else { return false }
    return NameWords.closers.length(before: place, in: text) == 0
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
    let length = NameWords.predicates.length(at: after.lowerBound, in: text)
    if length == 1,
      NameWords.startsOtherWord(text[after.lowerBound], before: text[after.lowerBound + 1])
        || NameWords.nounsLikePredicates.length(at: after.lowerBound, in: text) > 0
    {
      return false
    }
    return length > 0
      || isAct(after.lowerBound) && after.count > 2
        && NameWords.acts.length(at: after.lowerBound, in: text) < after.count
        && text[after.lowerBound + 2] == "了"
  }
}
