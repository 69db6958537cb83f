/// Names of values that a clause hands out in order (分别).
///
/// ```
/// 办结率、满意率分别达96.7%和97%        办结率 · 满意率
/// 石化、医药等产业增加值分别增长7.5%、11%  石化产业增加值增长 · 医药产业增加值增长
/// ```
extension LabelFinder {
  /// Names the list of quantities that starts at an index, if 分别 opens it and the names suffice.
  mutating func distribute(from index: Int, itemStart: Int) {
    guard let (subject, verb) = distribution(before: index, itemStart: itemStart) else {
      return distributeRates(from: index)
    }
    let count = ChangeFinder.listEnd(from: index, drafts, in: text) - index
    guard count > 1, !goesOnWithVerb(behind: index + count - 1) else {
      return distributeVerbs(from: index, subject)
    }
    let named = withoutComparison(subject)
    let comparison = words(named.upperBound..<max(named.upperBound, subject.upperBound))
    let listed = items(of: named, count: count).map { $0 + comparison }
    let isComparison = listed.isEmpty && isComparison(subject)
    var names =
      isComparison
      ? levels(before: index, count: count).map { $0 + words(subject) }
      : listed
    // 建议86件、提案132件，公开率分别为93%和95%: one indicator of as many things.
    if names.isEmpty, !subject.isEmpty, drafts[index].mention.kind == .percent,
      NameWords.wholeIndicators.length(before: subject.upperBound, in: text) > 0
    {
      names = levels(before: index, count: count).map { thing(of: $0) + words(subject) }
    }
    if names.isEmpty {
      names = grownThings(before: index, count: count).map { $0 + words(subject) }
    }
    guard names.count == count else { return }
    // 甲12件、乙8件，分别占60%和40%: shares of what the counts are parts of.
    let isShare =
      isComparison && !verb.isEmpty
      && NameWords.shares.length(at: 0, in: BlockText(verb)) == verb.count
    let bases = bases(from: index, count: count)
    for (offset, name) in names.enumerated() {
      drafts[index + offset].clauseStart = subject.lowerBound
      drafts[index + offset].label = name + (isShare ? ["占", "比"] : verb)
      if isShare {
        drafts[index + offset].tie = .proportion
        drafts[index + offset].base = bases[offset]
      }
      if NameWords.growth.length(before: verb.count, in: BlockText(verb)) > 0 {
        drafts[index + offset].tie = .growth
        drafts[index + offset].course = Draft.Course(ofGrowth: verb)
        if isComparison, drafts[index + offset - bases[offset]].mention.kind != .percent {
          drafts[index + offset].base = bases[offset]
        }
      }
    }
  }

  /// 客运量和货运量分别完成3亿人和2亿吨，同比增长4%和3%: as many rates as the list before has levels.
  private mutating func distributeRates(from index: Int) {
    let count = ChangeFinder.listEnd(from: index, drafts, in: text) - index
    guard count > 1, index >= count,
      ChangeFinder.listEnd(from: index - count, drafts, in: text) == index
    else { return }
    let place = drafts[index].mention.span.lowerBound
    let floor = drafts[index - 1].mention.span.upperBound
    let clause = trimmed(clauseStart(before: place, floor: floor)..<place)
    guard let subject = growthSubject(clause), subject.isEmpty else { return }
    for (offset, name) in levels(before: index, count: count).enumerated() {
      drafts[index + offset].clauseStart = clause.lowerBound
      drafts[index + offset].label = name + words(clause)
      drafts[index + offset].tie = .growth
      drafts[index + offset].course = Draft.Course(ofGrowth: words(clause))
      if drafts[index + offset - count].mention.kind != .percent {
        drafts[index + offset].base = count
      }
    }
  }

  /// 分别增长5%、3.2%和下降1.1%: whether a list of rates goes on with another verb.
  private func goesOnWithVerb(behind index: Int) -> Bool {
    guard index + 1 < drafts.count, drafts[index + 1].sentence == drafts[index].sentence else {
      return false
    }
    let gap = drafts[index].mention.span.upperBound..<drafts[index + 1].mention.span.lowerBound
    guard gap.count > 2, "、和".unicodeScalars.contains(text[gap.lowerBound]) else { return false }
    return NameWords.growth.length(at: gap.lowerBound + 1, in: text) == gap.count - 1
  }

  /// 建设用地1218宗、面积16.7万亩，同比分别增长6.2%、减少3.5%: each level has a verb of its own, or that of the rate before.
  private mutating func distributeVerbs(from index: Int, _ subject: Range<Int>) {
    var verbs: [Range<Int>] = []
    // No list of rates seen has more than 12.
    for next in index..<min(drafts.count, index + 12) {
      let place = drafts[next].mention.span.lowerBound
      let length = NameWords.growth.length(before: place, in: text)
      if length == 0, let verb = verbs.last, drafts[next - 1].mention.span.upperBound + 1 == place,
        "、和".unicodeScalars.contains(text[place - 1])
      {
        verbs.append(verb)
        continue
      }
      guard length > 0 else { break }
      if next > index {
        let gap = drafts[next - 1].mention.span.upperBound..<place - length
        guard gap.count == 1, "、和，".unicodeScalars.contains(text[gap.lowerBound]) else { break }
      }
      verbs.append(place - length..<place)
    }
    guard verbs.count > 1 else { return }
    // 业务量、业务收入分别增长21.3%、下降2.6%: the subject may name them itself.
    let isOfLevels = isComparison(subject)
    let names =
      isOfLevels
      ? levels(before: index, count: verbs.count).map { $0 + words(subject) }
      : items(of: subject, count: verbs.count)
    let bases = bases(from: index, count: verbs.count)
    for (offset, name) in names.enumerated() {
      let verb = words(verbs[offset])
      drafts[index + offset].clauseStart = verbs[offset].lowerBound
      drafts[index + offset].label = name + verb
      drafts[index + offset].tie = .growth
      drafts[index + offset].course = Draft.Course(ofGrowth: verb)
      if isOfLevels, drafts[index + offset - bases[offset]].mention.kind != .percent {
        drafts[index + offset].base = bases[offset]
      }
    }
  }

  /// 受理9件，审结7件，同比分别上升8%和6%: the names of the levels that the rates belong to.
  private func levels(before index: Int, count: Int) -> [[Unicode.Scalar]] {
    levelPlaces(before: index, count: count).map { drafts[$0].label }
  }

  /// 甲、乙产业增加值分别增长12%和9%，占工业的比重分别为15%、28%: what grew by the rates that were handed out just before.
  private func grownThings(before index: Int, count: Int) -> [[Unicode.Scalar]] {
    guard index >= count, drafts[index].mention.kind == .percent else { return [] }
    let rates = drafts[index - count..<index]
    guard rates.allSatisfy({ $0.tie == .growth && $0.sentence == drafts[index].sentence }),
      ChangeFinder.listEnd(from: index - count, drafts, in: text) == index
    else { return [] }
    return rates.map { grown($0.label) }
  }

  /// How many drafts before each rate of a list that begins at an index its level stands.
  private func bases(from index: Int, count: Int) -> [Int] {
    let levels = levelPlaces(before: index, count: count)
    return (0..<count).map { levels.isEmpty ? count : index + $0 - levels[$0] }
  }

  /// The places of the levels before a list of rates; what stands in a bracket of theirs (受理9件（新收8件），审结7件) is none.
  private func levelPlaces(before index: Int, count: Int) -> [Int] {
    var levels: [Int] = []
    let place = drafts[index].mention.span.lowerBound
    // A list in brackets has some ten items.
    for level in (max(0, index - count - 10)..<index).reversed() where levels.count < count {
      let draft = drafts[level]
      guard draft.sentence == drafts[index].sentence else { break }
      if isShut(level, before: place) { continue }
      guard draft.tie == .none,
        // Points are gained by percents.
        (draft.mention.kind == .percent) == (drafts[index].unit == "个百分点")
      else { return [] }
      levels.append(level)
    }
    return levels.count == count ? levels.reversed() : []
  }

  /// Whether a subject names nothing but what is compared with: 同比, 与上年相比, 比2014年.
  private func isComparison(_ subject: Range<Int>) -> Bool {
    subject.isEmpty || NameWords.comparisons.length(at: subject.lowerBound, in: text) > 0
      || NameWords.comparisons.length(before: subject.upperBound, in: text) > 0
      || "比较与".unicodeScalars.contains(text[subject.lowerBound])
        && subject.contains { text[$0] == "年" || text[$0] == "期" }
  }

  /// 盗窃、诈骗案件|同比分别下降: a list of names without what they are compared with.
  private func withoutComparison(_ subject: Range<Int>) -> Range<Int> {
    let length = NameWords.comparisons.length(before: subject.upperBound, in: text)
    let names = trimmed(subject.lowerBound..<max(subject.lowerBound, subject.upperBound - length))
    // 与上年相比, 比2014年同期
    guard length > 0, let first = names.first, !"比较与同".unicodeScalars.contains(text[first]) else {
      return subject
    }
    return names
  }

  /// The subject before 分别 and the verb behind it.
  private func distribution(
    before index: Int, itemStart: Int
  ) -> (subject: Range<Int>, verb: [Unicode.Scalar])? {
    let place = drafts[index].mention.span.lowerBound
    var floor = max(drafts[index].sentence.lowerBound, itemStart)
    if index > 0 { floor = max(floor, drafts[index - 1].mention.span.upperBound) }
    guard floor < place else { return nil }
    let start = clauseStart(before: place, floor: floor)
    guard let word = (start..<place).last(where: { text[$0] == "分" && text[$0 + 1] == "别" }) else {
      return nil
    }
    var subject = trimmed(start..<word)
    if subject.isEmpty, start > floor + 1 {
      subject = trimmed(clauseStart(before: start - 1, floor: floor)..<start - 1)
    }
    // 批捕9人、起诉8人，分别上升2%、3%: the names are those of the levels right before.
    guard !subject.isEmpty || start <= floor + 1 else { return nil }
    var end = place
    if "从由從".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    let verb = words(trimmed(word + 2..<max(word + 2, end)))
    let saysNothing = LabelFinder.copulas.contains { verb.elementsEqual($0.unicodeScalars) }
    return (subject, saysNothing ? [] : verb)
  }

  private static let copulas = ["为", "是", "有", "达", "达到", "至", "到", "完成"]

  /// The names of a subject, the last ones if it holds more; each with the head that all share.
  private func items(of subject: Range<Int>, count: Int) -> [[Unicode.Scalar]] {
    // 文化及相关产业、旅游及相关产业: where the marks alone part enough names, 及 parts none.
    let marked = parts(of: subject, at: ["、"])
    var ranges = marked.count == count ? marked : parts(of: subject, at: ["、", "和", "与", "及"])
    guard ranges.count >= count, let last = ranges.last else { return [] }
    ranges.removeFirst(ranges.count - count)
    let (item, head) = sharedHead(of: last, before: ranges[ranges.count - 2])
    ranges[ranges.count - 1] = item
    if let thing = sharedThing(of: ranges.dropLast() + [last]) {
      return ranges.enumerated().map { place, range in
        place == 0 ? words(range) : words(thing) + words(place == count - 1 ? last : range)
      }
    }
    let act = sharedAct(of: ranges)
    return ranges.enumerated().map { place, range in
      (place > 0 ? act : []) + words(range) + words(head)
    }
  }

  /// 辐射安全许可证|核发、延续、变更: the thing that the first of several steps of a procedure is told of.
  private func sharedThing(of items: [Range<Int>]) -> Range<Int>? {
    guard let first = items.first, items.count > 1,
      case let step = NameWords.procedures.length(before: first.upperBound, in: text), step > 0,
      first.count > step + 1,
      items.dropFirst().allSatisfy({
        NameWords.procedures.length(at: $0.lowerBound, in: text) == $0.count
      })
    else { return nil }
    return first.lowerBound..<first.upperBound - step
  }

  /// 办理|人大代表建议和政协委员提案: the act that the first item opens with, where no other has one of its own.
  private func sharedAct(of items: [Range<Int>]) -> [Unicode.Scalar] {
    guard let first = items.first,
      case let length = NameWords.sharedActs.length(at: first.lowerBound, in: text), length > 0,
      length + 2 <= first.count,
      !items.dropFirst().contains(where: {
        isAct($0.lowerBound) || NameWords.earnings.length(before: $0.upperBound, in: text) > 0
      })
    else { return [] }
    return words(first.lowerBound..<first.lowerBound + length)
  }

  private func parts(of subject: Range<Int>, at joints: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open = subject.lowerBound
    var place = subject.lowerBound
    while place < subject.upperBound {
      let partner = Int(text.partners[place])
      if partner > place, partner < subject.upperBound {
        place = partner
      } else if joints.contains(text[place]), place > open, !endsWord(at: place) {
        ranges.append(open..<place)
        open = place + 1
      }
      place += 1
    }
    if open < subject.upperBound { ranges.append(open..<subject.upperBound) }
    return ranges
  }

  /// Whether a joint is the end of a word: 普|及, 饱|和.
  private func endsWord(at place: Int) -> Bool {
    switch text[place] {
    case "及": "普涉惠危触顾波提论以".unicodeScalars.contains(text[place - 1])
    case "和": "饱缓温调共".unicodeScalars.contains(text[place - 1])
    case "与": "参给".unicodeScalars.contains(text[place - 1])
    default: false
    }
  }

  /// 信息等产业增加值 is the item 信息 with the head 产业增加值; 零售销售额 behind 批发 shares 销售额.
  private func sharedHead(
    of last: Range<Int>, before previous: Range<Int>
  ) -> (item: Range<Int>, head: Range<Int>) {
    let none = (last, last.upperBound..<last.upperBound)
    if let mark = last.first(where: { text[$0] == "等" }), mark > last.lowerBound {
      return (last.lowerBound..<mark, mark + 1..<last.upperBound)
    }
    let ending = text[previous.upperBound - 1]
    guard text[last.upperBound - 1] != ending else { return none }
    // 制造业、战略性新兴产业贷款: an item ends as the one before does.
    if let place = last.dropLast(2).last(where: {
      text[$0] == ending && !splitsHead($0 + 1, in: last)
    }) {
      return (last.lowerBound..<place + 1, place + 1..<last.upperBound)
    }
    // 事故起数、直接经济损失: what is an indicator of its own shares no head.
    guard NameWords.wholeIndicators.length(before: previous.upperBound, in: text) == 0 else {
      return none
    }
    guard let cut = headStart(in: last, like: previous.count) else { return none }
    return (last.lowerBound..<cut, cut..<last.upperBound)
  }

  /// Where the head of the last item begins: items of one list are about as long as each other.
  private func headStart(in last: Range<Int>, like length: Int) -> Int? {
    let cut = last.lowerBound + length
    let heads = last.dropFirst().filter { NameWords.sharedHeads.length(at: $0, in: text) > 0 }
    if let head = heads.min(by: { abs($0 - cut) < abs($1 - cut) }),
      abs(head - cut) <= 1 || splitsHead(cut, in: last)
    {
      // 总产量 is one head.
      return text[head - 1] == "总" && head - 1 > last.lowerBound ? head - 1 : head
    }
    // 微信公众号和微博粉丝数, 微博、客户端粉丝量: what measures is shared, however long the names are.
    let measure = NameWords.measures.length(before: last.upperBound, in: text)
    if measure > 1, (length...length + 1).contains(last.count - measure) {
      return last.upperBound - measure
    }
    if last.count > length + 1 { return cut }
    return measure > 0 && measure + 1 < last.count ? last.upperBound - measure : nil
  }

  /// Whether a place lies inside a word that names share: 信|息.
  private func splitsHead(_ place: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, place - 3)..<place).contains { start in
      let length = NameWords.sharedHeads.length(at: start, in: text)
      return start + length > place
    }
  }
}
