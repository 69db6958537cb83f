import HanText
import ReportModel

/// Names of levels and of their changes (R8, R14).
///
/// ```
/// 信息1200条，较上年的900条增加300条   上年信息 · 信息较上年增加
/// 受理申请比上年增加12件，达到45件     受理申请
/// 占总产值的34%，比上年提高3个百分点   …占总产值比上年提高
/// ```
extension LabelFinder {
  /// 较上年的900条: the level of another time, named after the one that it is compared with.
  mutating func nameAsBase(_ index: Int) -> Bool {
    guard drafts[index].mention.role == nil, let time = comparedTime(before: index) else {
      return false
    }
    if let subject = comparedSubject(before: time, index) {
      drafts[index].label = words(time) + subject
    } else if let level = comparedLevel(before: index) {
      drafts[index].label = words(time) + drafts[level].label
    } else {
      return false
    }
    // As a rate it is no level for what follows, and nobody's total.
    drafts[index].tie = .growth
    return true
  }

  /// The level that another time is compared with: the one before, or the last of its unit where a sentence opens with the
  /// comparison (收到申请29件，答复率100%。较上年（18件）增长61.1%).
  private func comparedLevel(before index: Int) -> Int? {
    // 收到申请7件。未收取费用。与上年的11件相比: a zero stands between.
    guard let last = drafts[..<index].lastIndex(where: { $0.tie != .zero }) else { return nil }
    let (before, draft) = (drafts[last], drafts[index])
    if before.sentence == draft.sentence { return before.unit == draft.unit ? last : nil }
    guard before.sentence.upperBound == drafts[last + 1].sentence.lowerBound,
      text.skippingBlanks(draft.sentence.lowerBound) + 12 >= draft.mention.span.lowerBound
    else { return nil }
    return (max(0, index - 6)..<index).last {
      drafts[$0].sentence == before.sentence && drafts[$0].unit == draft.unit
        && drafts[$0].tie == .none && !drafts[$0].isListed
    }
  }

  /// 申请数量|较上年的55件增长25.5%: what the clause says before the time that it compares with.
  private func comparedSubject(before time: Range<Int>, _ index: Int) -> [Unicode.Scalar]? {
    let end = time.lowerBound - 1
    let floor = comparisonFloor(index)
    guard floor < end else { return nil }
    let subject = trimmed(clauseStart(before: end, floor: floor)..<end)
    return subject.count > 1 ? words(subject) : nil
  }

  private func comparisonFloor(_ index: Int) -> Int {
    let sentence = drafts[index].sentence.lowerBound
    return index > 0 ? max(drafts[index - 1].mention.span.upperBound, sentence) : sentence
  }

  /// The time that a clause compares with and a number follows: 上年 of 较上年的, or nil.
  private func comparedTime(before index: Int) -> Range<Int>? {
    let place = drafts[index].mention.span.lowerBound
    let floor = comparisonFloor(index)
    guard floor < place else { return nil }
    var end = text.droppingBlanks(before: place)
    // 较2022年（2.6万件）减少11.5%: the level may stand in a bracket as well.
    let isBracketed = text[end - 1] == "（" || text[end - 1] == "("
    // What names a time ends in one of these; most clauses end in none.
    guard isBracketed || "的年期初末度底来先前去原定始值数标划务算月".unicodeScalars.contains(text[end - 1]) else {
      return nil
    }
    if text[end - 1] == "的" || isBracketed { end -= 1 }
    var start = end - NameWords.otherTimes.length(before: end, in: text)
    if start == end { start = ChangeFinder.timeStart(before: end, in: text) }
    start -= 1
    let behind = text.skippingBlanks(drafts[index].mention.span.upperBound)
    guard floor <= start, start + 1 < end, !isBracketed || text[behind].isClosingMark,
      "较比与同".unicodeScalars.contains(text[start]),
      // 300条 of growth follow.
      case let verb = isBracketed ? behind + 1 : behind,
      NameWords.growth.length(at: behindComparison(verb), in: text) > 0
        || ChangeFinder.saysMore(at: behindComparison(verb), in: text)
    else { return nil }
    return start + 1..<end
  }

  /// The place behind 相比, and the comma behind it: 与2009年（14件）相比减少3件, 与上年的46件相比，减少5件.
  private func behindComparison(_ place: Int) -> Int {
    guard text.has(["相", "比"], at: place) else { return place }
    return text[place + 2] == "，" ? place + 3 : place + 2
  }

  /// 增加300条 behind 较上年的900条: the level, what it is compared with, and the verb.
  mutating func nameAsGain(_ index: Int, _ verb: [Unicode.Scalar]) -> Bool {
    guard index > 0, drafts[index - 1].tie == .growth,
      drafts[index - 1].mention.span.upperBound <= drafts[index].clauseStart,
      let time = comparedTime(before: index - 1),
      case let name = drafts[index - 1].label.dropFirst(words(time).count), !name.isEmpty
    else { return false }
    let end = text.skippingBlanks(drafts[index - 1].mention.span.upperBound)
    // 与上年的46件相比，减少5件: the verb of the comparison stands before the comma.
    let isParted = behindComparison(end) == end + 3
    drafts[index].label =
      name + words(time.lowerBound - 1..<time.upperBound) + (isParted ? ["相", "比"] : []) + verb
    return true
  }

  /// 受理申请比上年增加12件，达到45件: the level that a growth came to has the name of what grew.
  func grownLevel(before index: Int) -> [Unicode.Scalar]? {
    guard index > 0, drafts[index - 1].tie == .growth,
      drafts[index - 1].sentence == drafts[index].sentence,
      drafts[index].mention.kind != .percent || drafts[index - 1].mention.kind == .percent
    else { return nil }
    let gap = drafts[index - 1].mention.span.upperBound..<drafts[index].mention.span.lowerBound
    guard gap.count > 1, "，,、".unicodeScalars.contains(text[gap.lowerBound]),
      NameWords.reachings.length(at: gap.lowerBound + 1, in: text) == gap.count - 1
    else { return nil }
    let label = drafts[index - 1].label
    let name = grown(label)
    return name.count < label.count ? name : nil
  }

  /// 收集率要达到70%，目前为68.4%: what was to be reached, by the words before the number that was planned.
  func aim(before index: Int) -> [Unicode.Scalar]? {
    let place = drafts[index].mention.span.lowerBound
    let next = mentions.partitioningIndex { $0.span.lowerBound >= place }
    guard let plan = mentions[..<next].last, plan.reason == .plan,
      plan.kind == drafts[index].mention.kind,
      drafts[index].sentence.contains(plan.span.lowerBound)
    else { return nil }
    let end = plan.span.lowerBound
    let name = trimmed(clauseStart(before: end, floor: drafts[index].sentence.lowerBound)..<end)
    guard let last = name.last else { return nil }
    let isWill = "要应须需".unicodeScalars.contains(text[last])
    return words(isWill ? name.lowerBound..<last : name)
  }

  /// 突破千亿、达到1024.6亿元, 突破百亿元大关，达到103亿元: the level that a bound was passed to has its name.
  func passedLevel(before index: Int) -> [Unicode.Scalar]? {
    guard index > 0, case let bound = drafts[index - 1], bound.tie == .none,
      bound.sentence == drafts[index].sentence, bound.mention.kind != .percent,
      bound.unit.isEmpty || bound.unit == drafts[index].unit
    else { return nil }
    let end = bound.mention.span.upperBound
    let start = end + NameWords.milestones.length(at: end, in: text)
    guard start < drafts[index].mention.span.lowerBound,
      case let gap = start..<drafts[index].mention.span.lowerBound, gap.count > 1,
      "，,、".unicodeScalars.contains(text[gap.lowerBound]), text[gap.lowerBound + 1] == "达",
      NameWords.reachings.length(at: gap.lowerBound + 1, in: text) == gap.count - 1
    else { return nil }
    return bound.label
  }

  /// What grew, of the name of its growth: 受理申请 of 受理申请比上年增加; all of it where nothing else is named.
  func grown(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let name = BlockText(label)
    var end = label.count - NameWords.growth.length(before: label.count, in: name)
    while end > 0, case let length = NameWords.comparisons.length(before: end, in: name), length > 0
    {
      end -= length
    }
    return end > 0 ? Array(label[..<end]) : label
  }
}
