import HanText

/// Names of changes, growth rates, shares and distributed values.
extension LabelFinder {
  /// Both sides of a change share one name (R14): the after side takes it from the before side.
  mutating func nameAsChange(_ index: Int, _ before: Range<Int>) -> Bool {
    switch drafts[index].mention.role {
    case .after?:
      guard let other = beforeSide(of: index) else { return false }
      drafts[index].label = drafts[other].label
      drafts[index].base = index - other
      drafts[index].course = Draft.Course(
        between: drafts[other].mention.span.upperBound..<drafts[index].mention.span.lowerBound,
        in: text)
      return true
    case .before?:
      var range = before
      // 从 or 由 opens the change and is no part of the name.
      if let last = range.suffix(10).last(where: { "从由自從".unicodeScalars.contains(text[$0]) }),
        ScopeWords.basisRates.length(at: last + 1, in: text) > 0 || last == range.upperBound - 1
          || ChangeFinder.rateLength(before: range.upperBound, in: text) == range.upperBound - last
            - 1
          || ChangeFinder.timeStart(before: range.upperBound, in: text) == last + 1
      {
        range = trimmed(range.lowerBound..<last)
      }
      if let disposed = disposed(index, range) {
        drafts[index].label = disposed
        return true
      }
      guard range != before || index == 0 else { return false }
      // 将|审批时限由30天压缩至7天
      let disposal = NameWords.disposals.length(at: range.lowerBound, in: text)
      if disposal > 0, range.count > 2 { range = range.lowerBound + disposal..<range.upperBound }
      if range.isEmpty {
        drafts[index].clauseStart = range.lowerBound
        // 申请总量同比增长一倍，由41件增至86件
        let subject =
          index > 0 && drafts[index - 1].tie == .growth
            && drafts[index - 1].sentence == drafts[index].sentence
          ? grown(drafts[index - 1].label) : elidedSubject(index)
        drafts[index].label = subject.isEmpty ? topic : subject
        return true
      }
      drafts[index].label = ratePrefix(range, index)
      return true
    case nil: return false
    }
  }

  /// 将|56项审批事项|精简为32项: what is changed, behind its number.
  private func disposed(_ index: Int, _ before: Range<Int>) -> [Unicode.Scalar]? {
    let disposal = NameWords.disposals.length(at: before.lowerBound, in: text)
    guard disposal > 0, !before.isEmpty else { return nil }
    let noun = trimmed(wordsAfter(index))
    guard noun.count > 1 else { return nil }
    return words(before.lowerBound + disposal..<before.upperBound) + words(noun)
  }

  /// The draft whose number is the before side of an after side: as many steps back as its rank.
  private func beforeSide(of index: Int) -> Int? {
    var first = index
    while first > 0, drafts[first - 1].mention.role == .after { first -= 1 }
    let rank = index - first
    var start = first
    while start > 0, drafts[start - 1].mention.role == .before { start -= 1 }
    guard start + rank < first else { return nil }
    return start + rank
  }

  /// 增长6.3%, 占77%: what it is a rate of comes from the quantity before it in the sentence.
  mutating func nameAsRate(_ index: Int, _ before: Range<Int>) -> Bool {
    guard !before.isEmpty else { return false }
    if text[before.lowerBound] == "占"
      || NameWords.shares.length(at: before.lowerBound, in: text) > 0,
      isRate(index)
    {
      return nameAsShare(index, before)
    }
    // 完成投资2亿元，为年计划的12%: a level against another.
    if text[before.lowerBound] == "为", isRate(index), let level = levelBefore(index) {
      drafts[index].label = withoutReaching(drafts[level].label) + words(before)
      // No level for what follows: 为预算的100.9%，增长4.1%.
      drafts[index].tie = .growth
      return true
    }
    if let done = doneOfBudget(index, before) {
      drafts[index].label = done
      drafts[index].tie = .growth
      return true
    }
    guard let subject = growthSubject(before) else { return false }
    drafts[index].tie = .growth
    let verb = words(subject.upperBound..<before.upperBound)
    drafts[index].course = Draft.Course(ofGrowth: verb)
    if !subject.isEmpty {
      drafts[index].label = words(subject) + verb
      bind(index, to: levelNamed(in: words(subject), before: index))
      return true
    }
    if nameAsGain(index, verb) { return true }
    if let gain = gainBefore(index, verb) {
      drafts[index].label = gain
      return true
    }
    guard let level = levelBefore(index) else {
      guard let subject = steadySubject(index) else { return false }
      drafts[index].label = subject + verb
      return true
    }
    drafts[index].label = withoutReaching(drafts[level].label) + verb
    bind(index, to: level)
    return true
  }

  /// 支出决算307万元，|完成年初预算的95.9%: what was spent of a budget, by the name of the level.
  private func doneOfBudget(_ index: Int, _ before: Range<Int>) -> [Unicode.Scalar]? {
    guard text.has(["完", "成"], at: before.lowerBound), isRate(index),
      NameWords.budgets.length(at: before.lowerBound + 2, in: text) == before.count - 2,
      let level = levelBefore(index)
    else { return nil }
    return withoutReaching(drafts[level].label) + words(before)
  }

  /// 支出比年初预算数减少1286万元，下降13.7%: the difference right before, which no level stands before, has the same subject.
  private func gainBefore(_ index: Int, _ verb: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard index > 0, drafts[index].mention.kind == .percent,
      case let gain = drafts[index - 1], gain.tie == .growth, gain.base == nil,
      gain.mention.kind != .percent, gain.sentence == drafts[index].sentence,
      // A comma and a blank.
      drafts[index].clauseStart - gain.mention.span.upperBound <= 2
    else { return nil }
    let words = BlockText(gain.label)
    let length = NameWords.growth.length(before: gain.label.count, in: words)
    // 同比增长 has its own comparison.
    let isWhole = NameWords.growth.length(at: 0, in: BlockText(verb)) == verb.count
    let name = isWhole ? Array(gain.label.dropLast(length)) : grown(gain.label)
    guard length > 0, let first = name.first, name.count < gain.label.count else { return nil }
    // 比2023年度增加10万元: its level is the one before.
    let isOfLevel = levelBefore(index).map {
      "比较与同".unicodeScalars.contains(first) || gain.label.starts(with: drafts[$0].label)
    }
    return isOfLevel ?? false ? nil : name + verb
  }

  /// 主动公开数量与上年基本持平，仅增加3.1%: what the clause before says to have stayed as it was.
  private func steadySubject(_ index: Int) -> [Unicode.Scalar]? {
    var end = drafts[index].clauseStart
    let sentence = drafts[index].sentence.lowerBound
    let floor = max(sentence, index > 0 ? drafts[index - 1].mention.span.upperBound : 0)
    while end > floor, !text[end - 1].endsClause { end -= 1 }
    end -= 1
    guard end > floor, text.has(["持", "平"], at: end - 2) else { return nil }
    let start = clauseStart(before: end, floor: floor)
    guard let cut = (start..<end).first(where: { "与同和较比基".unicodeScalars.contains(text[$0]) })
    else { return nil }
    let name = trimmed(start..<cut)
    return name.count > 1 ? words(name) : nil
  }

  /// Keeps which level a rate of growth is of; points are gained by percents, which are none.
  private mutating func bind(_ index: Int, to level: Int?) {
    guard let level, drafts[level].mention.kind != .percent else { return }
    drafts[index].base = index - level
  }

  /// 收入30亿元，…，收入增长6%: the level whose name the subject of a rate says again.
  private func levelNamed(in subject: [Unicode.Scalar], before index: Int) -> Int? {
    // As far as a rate without a subject looks back for its level.
    (max(0, index - 8)..<index).last { level in
      drafts[level].sentence == drafts[index].sentence && drafts[level].mention.kind != .percent
        && !drafts[level].label.isEmpty && subject.starts(with: drafts[level].label)
    }
  }

  /// 税收收入完成46亿元，下降6%: the level falls, not its completion.
  private func withoutReaching(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let verb = label.suffix(2)
    guard label.count > 4, verb == ["完", "成"] || verb == ["实", "现"] else { return label }
    return Array(label.dropLast(2))
  }

  private func isRate(_ index: Int) -> Bool {
    let kind = drafts[index].mention.kind
    return kind == .percent || kind == .ratio || drafts[index].unit == "%"
      || drafts[index].unit == "％"
  }

  private mutating func nameAsShare(_ index: Int, _ before: Range<Int>) -> Bool {
    drafts[index].tie = .proportion
    let length = NameWords.shares.length(at: before.lowerBound, in: text)
    let isBare = before.lowerBound + length >= before.upperBound
    if isBare, let name = nameBeforeBracket(at: before.lowerBound, index) {
      drafts[index].label = name + ["占", "比"]
      return true
    }
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence else {
      // 申请内容以征地批复为主，占总量的七成: the clause before tells what has the share.
      drafts[index].label = elidedSubject(index, anyUnit: true) + words(before)
      return true
    }
    // 民间投资增长7.2%，占全部投资的61.3%: the share is of what grew.
    let name =
      drafts[index - 1].tie == .growth ? grown(drafts[index - 1].label) : drafts[index - 1].label
    drafts[index].label = name + (isBare ? ["占", "比"] : words(before))
    if drafts[index - 1].tie != .growth { drafts[index].base = 1 }
    return true
  }

  /// 主要集中在征地补偿（占42%）: the words that a bracket with a share stands behind, if they name no count.
  private func nameBeforeBracket(at place: Int, _ index: Int) -> [Unicode.Scalar]? {
    let opener = text.droppingBlanks(before: place) - 1
    guard opener > 0, text[opener] == "（" || text[opener] == "(" else { return nil }
    let sentence = drafts[index].sentence.lowerBound
    let floor = index > 0 ? max(sentence, drafts[index - 1].mention.span.upperBound) : sentence
    guard floor < opener, index == 0 || drafts[index - 1].nounEnd != opener else { return nil }
    var start = clauseStart(before: opener, floor: floor)
    if text[start].isClosingMark { start += 1 }
    let name = trimmed(start..<max(start, opener))
    return name.count > 1 ? words(name) : nil
  }

  /// What stands before a verb of growth that closes a clause: 国内生产总值|增长; empty if nothing.
  func growthSubject(_ before: Range<Int>) -> Range<Int>? {
    let length = max(
      NameWords.growth.length(before: before.upperBound, in: text),
      comparedActLength(before), moreLength(before))
    // 新增 is an act although 增 is growth.
    guard length > 0, NameWords.acts.length(before: before.upperBound, in: text) <= length else {
      return nil
    }
    var end = before.upperBound - length
    while end > before.lowerBound {
      let comparison = NameWords.comparisons.length(before: end, in: text)
      guard comparison > 0, end - comparison >= before.lowerBound else { break }
      end -= comparison
    }
    return before.lowerBound..<(isYearCompared(before.lowerBound..<end) ? before.lowerBound : end)
  }

  /// 比目标值400件|多12件: 多 and 少 right behind the level that is compared with.
  private func moreLength(_ before: Range<Int>) -> Int {
    before.count == 1 && ChangeFinder.saysMore(at: before.lowerBound, in: text)
      && !text[before.lowerBound - 1].endsClause ? 1 : 0
  }

  /// 比2015年|精简11项: an act that is measured against another year is a change.
  private func comparedActLength(_ before: Range<Int>) -> Int {
    let length = NameWords.comparedActs.length(before: before.upperBound, in: text)
    let end = before.upperBound - length
    guard length > 0, end > before.lowerBound,
      NameWords.comparisons.length(before: end, in: text) > 0
        || isYearCompared(before.lowerBound..<end)
    else { return 0 }
    return length
  }

  /// 比2019年, 较2015年末: another year that is compared with, 10 characters at most.
  private func isYearCompared(_ range: Range<Int>) -> Bool {
    guard range.count > 2, range.count <= 10, let last = range.last,
      "比较与".unicodeScalars.contains(text[range.lowerBound]),
      text[range.lowerBound + 1].digitValue != nil
    else { return false }
    return "年期末底度".unicodeScalars.contains(text[last])
  }

  /// The last level of the sentence before a growth rate.
  func levelBefore(_ index: Int) -> Int? {
    var level = index - 1
    // 占34%，提高3个百分点: points are gained by the percent right before.
    if drafts[index].unit == "个百分点", level >= 0, drafts[level].tie == .proportion,
      drafts[level].sentence == drafts[index].sentence
    {
      return level
    }
    while level >= 0, drafts[level].sentence == drafts[index].sentence, index - level < 8 {
      if drafts[level].tie != .growth, drafts[level].tie != .proportion,
        !isShut(level, before: drafts[index].mention.span.lowerBound)
      {
        return level
      }
      level -= 1
    }
    return nil
  }

  /// 3672条（网站2890条，微博782条），增长11%: what a bracket lists is no level of what stands behind it.
  func isShut(_ index: Int, before place: Int) -> Bool {
    let end = drafts[index].mention.span.upperBound
    // A list in brackets has some ten items of ten characters.
    guard end < place else { return false }
    for mark in end..<min(place, end + 200)
    where text[mark].isClosingMark && (0..<end).contains(Int(text.partners[mark])) {
      return Int(text.partners[mark]) >= drafts[index].sentence.lowerBound
    }
    return false
  }

  private func ratePrefix(_ range: Range<Int>, _ index: Int) -> [Unicode.Scalar] {
    let label = words(range)
    guard label.first == "占", let level = levelBefore(index) else { return label }
    return drafts[level].label + label
  }
}
