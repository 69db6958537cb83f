import FoundationEssentials
import HanText
import ReportForms
import ReportModel

/// Shares and rates that no cue gives a total, and the numbers do.
extension BreakdownBuilder {
  /// 受理117件，办结171件，办结率100%: a rate of work done is a share of what there was to do.
  mutating func linkRates() {
    for index in first..<drafts.count
    where drafts[index].mention.kind == .percent && drafts[index].tie == .none
      && drafts[index].parent == nil
    {
      guard let total = total(ofRate: index) else { continue }
      drafts[index].parent = total
      drafts[index].relation = .share
    }
  }

  private func total(ofRate index: Int) -> Int? {
    guard !isOfSeveral(index) else { return nil }
    guard drafts[index].label.last == "率" else { return nil }
    let act = MetricRates.act(of: drafts[index].label)
    if let whole = act.flatMap({ provenWhole(ofRate: index, $0) }) ?? provenWhole(ofAnyRate: index)
    {
      return whole
    }
    guard let act else { return nil }
    var done: Int?
    var candidate = index - 1
    // A rate stands right behind its counts; 4 quantities back is ample, but for those of a bracket.
    var reach = index - 4
    while candidate >= max(first, reach), drafts[candidate].sentence == drafts[index].sentence {
      let draft = drafts[candidate]
      // 日均办件2140件，现场办结率92%: of a mean nothing is a share, nor of what stands before it.
      if done == nil, holds(TotalWords.means, candidate), !MeasureWords.isTime(draft.unit) {
        return nil
      }
      if isShut(candidate, before: index) {
        candidate -= 1
        reach -= 1
        continue
      }
      // 检查236户，发现问题36户，占15%，整改33户，整改率95%: of which of the two it is nothing says.
      if let done, draft.parent != nil, draft.relation == .part, drafts[done].unit == draft.unit {
        return nil
      }
      if draft.mention.kind == .count, draft.tie == .none, draft.parent == nil,
        draft.mention.role == nil, !isCarriedOver(draft.label)
      {
        if MetricRates.holds(act, in: draft.label) {
          // 报送120篇，被省采用36篇、市采用58篇，采用率78.3%: what was done may be told in several counts.
          done = done ?? candidate
        } else if done == nil, hasSemicolon(from: candidate, to: index) {
          // 整治占道经营1.2万起；清运垃圾21.6万吨，处理率100%: what is told before is other work.
          return nil
        } else if done == nil, isOutcome(draft.label) {
          // 予以公开8件，无法提供6件，按时答复率100%: a rate of all is none of one outcome.
          return nil
        } else if done.map({ drafts[$0].unit == draft.unit })
          ?? (MetricRates.isWork(draft)
            && (act != ["整", "改"] || holds(TotalWords.faults, candidate)))
        {
          if done == nil, isToldWithOther(candidate) { return nil }
          let isOther = isHandedOn(candidate, within: reach)
          return isOther ? nil : casesOf(candidate)
        }
      }
      candidate -= 1
    }
    return nil
  }

  /// 代表建议138件、政协提案164件，办结率100%: whether the work right before is told together with what stands here.
  private func isToldWithOther(_ work: Int) -> Bool {
    guard work > first, case let other = drafts[work - 1], other.sentence == drafts[work].sentence,
      other.mention.kind == .count, other.tie == .none, other.parent == nil,
      areOfAKind(other.unit, drafts[work].unit), MetricRates.isWork(other)
    else { return false }
    return firstMark(behind: work - 1, before: work) == "、"
  }

  /// 审结案件3件17人，结案率99%: cases are closed, and not those who are in them.
  private func casesOf(_ work: Int) -> Int {
    guard work > first, !BreakdownBuilder.ofCases.contains(drafts[work].unit),
      BreakdownBuilder.ofCases.contains(drafts[work - 1].unit),
      drafts[work - 1].mention.span.upperBound == drafts[work].mention.span.lowerBound,
      drafts[work - 1].parent == nil
    else { return work }
    return work - 1
  }

  /// Whether a name is of one of the outcomes of cases: 无法提供, 部分公开.
  private func isOutcome(_ label: [Unicode.Scalar]) -> Bool {
    NameWords.classOpeners.length(at: 0, in: BlockText(label)) > 0
  }

  /// The count of which what was done is the percent that a rate says: of 发现36户，整改33户，整改率91.7% the first.
  private func provenWhole(ofRate index: Int, _ act: [Unicode.Scalar]) -> Int? {
    // A rate stands right behind its counts; 6 quantities back is ample.
    let near = (max(first, index - 6)..<index).reversed().filter {
      drafts[$0].sentence == drafts[index].sentence && drafts[$0].mention.kind == .count
        && drafts[$0].tie == .none && drafts[$0].mention.role == nil
    }
    guard let done = near.first(where: { MetricRates.holds(act, in: drafts[$0].label) }) else {
      return nil
    }
    return near.first { $0 < done && isShare(done, of: $0, percent: index) }
  }

  /// 发放问卷300份，收回292份，回收率97.3%: the count of which the one right before a rate is its percent.
  private func provenWhole(ofAnyRate index: Int) -> Int? {
    // A rate stands right behind its counts and their changes; 6 quantities back is ample.
    let near = (max(first, index - 6)..<index).reversed().filter {
      drafts[$0].sentence == drafts[index].sentence && drafts[$0].tie != .growth
    }.prefix(2)
    guard let done = near.first, let whole = near.last, done != whole,
      drafts[index].mention.number.decimal < 100,
      near.allSatisfy({
        drafts[$0].mention.kind == .count && drafts[$0].tie == .none
          && drafts[$0].mention.role == nil
      }), isShare(done, of: whole, percent: index)
    else { return nil }
    return whole
  }

  /// 受理120件，转办98件，办结率96%: of what came in or of what was handed on, nothing says.
  private func isHandedOn(_ count: Int, within reach: Int) -> Bool {
    guard holds(TotalWords.handings, count) else { return false }
    return (max(first, reach)..<count).contains {
      drafts[$0].sentence == drafts[count].sentence && drafts[$0].unit == drafts[count].unit
        && drafts[$0].tie == .none && holds(TotalWords.intakes, $0)
    }
  }

  /// 来信41件、来访96批317人次）|，按期办结率100%: whether a bracket that a count stands in closes before another.
  private func isShut(_ count: Int, before index: Int) -> Bool {
    let place = drafts[count].mention.span.lowerBound
    let end = drafts[index].mention.span.lowerBound
    // A list in brackets has some ten items of ten characters.
    return (place..<min(end, place + 200)).contains {
      text[$0].isClosingMark && (0..<place).contains(Int(text.partners[$0]))
    }
  }

  /// 上年结转4件: what was carried over is not all that there was to do.
  private func isCarriedOver(_ label: [Unicode.Scalar]) -> Bool {
    TotalWords.carriedOver.first(in: 0..<label.count, of: BlockText(label)) != nil
  }

  /// 建议和提案分别为23件和41件，办结率均为100%: a rate of each of several counts is a share of none.
  private func isOfSeveral(_ index: Int) -> Bool {
    // 总量、办结量、办结率分别为127件、125件、100%: what is handed out side by side is no part of its neighbour.
    if index > first,
      drafts[index - 1].mention.span.upperBound + 1 == drafts[index].mention.span.lowerBound,
      firstMark(behind: index - 1, before: index) == "、"
    {
      return true
    }
    // 来信1043件、咨询2786条，办结率分别为98.7%和99.4%
    if index + 1 < drafts.count, drafts[index + 1].mention.kind == .percent,
      drafts[index].mention.span.upperBound + 1 == drafts[index + 1].mention.span.lowerBound,
      firstMark(behind: index, before: index + 1) == "、"
    {
      return true
    }
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    guard index - 2 >= first, text[end - 1] == "均" || text[end - 2] == "均",
      drafts[index - 2].sentence == drafts[index].sentence,
      drafts[index - 2].mention.kind == drafts[index - 1].mention.kind
    else { return false }
    return firstMark(behind: index - 2, before: index - 1) == "、"
  }

  /// 予以公开258件，占32.05%: a count and its percent together say what the whole must be.
  ///
  /// One pair that fits proves the total for all such pairs of its sentence, so a pair that does
  /// not fit is linked as well, and can be reported.
  mutating func linkProportions() {
    var index = first
    while index < drafts.count {
      let sentence = drafts[index].sentence
      var end = index
      while end < drafts.count, drafts[end].sentence == sentence { end += 1 }
      if let total = provenTotal(index..<end) { linkAll(index..<end, to: total) }
      index = end
    }
  }

  /// The whole of the shares of a sentence: what their counts come to, else the nearest of the counts that most of them fit.
  private func provenTotal(_ range: Range<Int>) -> Int? {
    let all = range.filter(isOpenProportion)
    // A sentence with more shares than 24 is a table.
    let open = all.prefix(24)
    guard let head = open.first, let tail = open.last else { return nil }
    if let whole = whole(of: all.map { $0 - 1 }) { return whole }
    var best: (total: Int, fits: Int)?
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    for candidate in (max(0, head - 13)..<min(tail - 1, head + 12)).reversed() {
      // 14宗，占应执行案件的1.9%: one share alone proves nothing of a count in another paragraph.
      if candidate < first, open.count == 1, hasNamedWhole(head) { continue }
      let fits = open.count {
        candidate < $0 - 1 && isShare($0 - 1, of: candidate, percent: $0)
      }
      if fits > best?.fits ?? 0 { best = (candidate, fits) }
    }
    return best?.total
  }

  /// The nearest earlier count that the counts of several shares come to: of 3481 and 3479, both 100 % to one place.
  private func whole(of counts: [Int]) -> Int? {
    guard counts.count > 1 else { return nil }
    let sum = sum(of: counts)
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return (max(0, counts[0] - 12)..<counts[0]).last {
      drafts[$0].mention.kind == .count && drafts[$0].mention.number.decimal == sum
        && areOfAKind(drafts[$0].unit, drafts[counts[0]].unit)
    }
  }

  private func isOpenProportion(_ index: Int) -> Bool {
    index > first && drafts[index].tie == .proportion && drafts[index].parent == nil
      && drafts[index - 1].parent == nil && drafts[index - 1].mention.kind == .count
      && drafts[index - 1].sentence == drafts[index].sentence
  }

  /// Whether a count is the stated percent of another, to one unit of its last place.
  func isShare(_ count: Int, of whole: Int, percent: Int) -> Bool {
    guard drafts[whole].mention.kind == .count || drafts[whole].mention.kind == .money,
      drafts[whole].tie != .growth, areOfAKind(drafts[whole].unit, drafts[count].unit)
    else { return false }
    let share = drafts[percent].mention.number
    let (part, all) = (
      drafts[count].mention.number.decimal, drafts[whole].mention.number.decimal
    )
    guard all > 0, all > part || all == part && share.decimal == 100 else { return false }
    let gap = part * 100 / all - share.decimal
    return abs(gap) < ExactNumber(digits: 1, exponent: min(0, share.exponent)).decimal
  }

  /// 事项236项，其中可网办212项，全程网办186项，占87.7%: a percent that fits a part and not the total is of that part.
  mutating func relinkNestedShares() {
    for index in first..<drafts.count
    where index > first && drafts[index].tie == .proportion
      && drafts[index].parent != nil && drafts[index].parent == drafts[index - 1].parent
    {
      guard let total = drafts[index].parent, drafts[index].mention.qualifier == nil,
        !isShare(index - 1, of: total, percent: index),
        // A list has some ten parts.
        let part = (max(first, index - 12)..<index - 1).last(where: {
          drafts[$0].parent == total && drafts[$0].sentence == drafts[index].sentence
            && isShare(index - 1, of: $0, percent: index)
        })
      else { continue }
      drafts[index].parent = part
      drafts[index - 1].parent = part
    }
  }

  private mutating func linkAll(_ range: Range<Int>, to total: Int) {
    var isOpen = false
    for index in range where index > total {
      if isOpenProportion(index) {
        isOpen = true
        drafts[index].parent = total
        drafts[index].relation = .share
        drafts[index - 1].parent = total
        drafts[index - 1].relation = .part
      } else if isOpen, drafts[index].mention.kind == .zero, drafts[index].tie == .none,
        drafts[index].unit == drafts[total].unit
      {
        // A class with no case has no percent (其他处理0件).
        drafts[index].parent = total
        drafts[index].relation = .part
      }
    }
  }
}
