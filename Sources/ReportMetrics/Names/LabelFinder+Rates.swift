import HanText

/// Names of changes, growth rates, shares and distributed values.
extension LabelFinder {
  /// Both sides of a change share one name (R14): the after side takes it from the before side.
  mutating func nameAsChange(_ index: Int, _ before: Range<Int>) -> Bool {
    switch drafts[index].mention.role {
    case .after?:
      guard let other = beforeSide(of: index) else { return false }
      drafts[index].label = drafts[other].label
      return true
    case .before?:
      var range = before
      // 从 or 由 opens the change and is no part of the name.
      if let last = range.suffix(6).last(where: { "从由自從".unicodeScalars.contains(text[$0]) }),
        ScopeWords.basisRates.length(at: last + 1, in: text) > 0 || last == range.upperBound - 1
      {
        range = trimmed(range.lowerBound..<last)
      }
      guard range != before || index == 0 else { return false }
      if range.isEmpty {
        drafts[index].clauseStart = range.lowerBound
        let subject = elidedSubject(index)
        drafts[index].label = subject.isEmpty ? topic : subject
        return true
      }
      drafts[index].label = ratePrefix(range, index)
      return true
    case nil: return false
    }
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
      drafts[index].label = drafts[level].label + words(before)
      return true
    }
    guard let subject = growthSubject(before) else { return false }
    drafts[index].tie = .growth
    let verb = words(subject.upperBound..<before.upperBound)
    if !subject.isEmpty {
      drafts[index].label = words(subject) + verb
      return true
    }
    if nameAsGain(index, verb) { return true }
    guard let level = levelBefore(index) else { return false }
    drafts[index].label = withoutReaching(drafts[level].label) + verb
    return true
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
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence else {
      drafts[index].label = (isBare ? elidedSubject(index, anyUnit: true) : []) + words(before)
      return true
    }
    let name = drafts[index - 1].label
    drafts[index].label = name + (isBare ? ["占", "比"] : words(before))
    return true
  }

  /// What stands before a verb of growth that closes a clause: 国内生产总值|增长; empty if nothing.
  func growthSubject(_ before: Range<Int>) -> Range<Int>? {
    let length = NameWords.growth.length(before: before.upperBound, in: text)
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

  /// 比2019年, 较2015年末: another year that is compared with, 10 characters at most.
  private func isYearCompared(_ range: Range<Int>) -> Bool {
    guard range.count > 2, range.count <= 10, let last = range.last,
      "比较与".unicodeScalars.contains(text[range.lowerBound]),
      text[range.lowerBound + 1].digitValue != nil
    else { return false }
    return "年期末底".unicodeScalars.contains(text[last])
  }

  /// The last level of the sentence before a growth rate.
  private func levelBefore(_ index: Int) -> Int? {
    var level = index - 1
    // 占34%，提高3个百分点: points are gained by the percent right before.
    if drafts[index].unit == "个百分点", level >= 0, drafts[level].tie == .proportion,
      drafts[level].sentence == drafts[index].sentence
    {
      return level
    }
    while level >= 0, drafts[level].sentence == drafts[index].sentence, index - level < 8 {
      if drafts[level].tie != .growth, drafts[level].tie != .proportion { return level }
      level -= 1
    }
    return nil
  }

  private func ratePrefix(_ range: Range<Int>, _ index: Int) -> [Unicode.Scalar] {
    let label = words(range)
    guard label.first == "占", let level = levelBefore(index) else { return label }
    return drafts[level].label + label
  }
}
