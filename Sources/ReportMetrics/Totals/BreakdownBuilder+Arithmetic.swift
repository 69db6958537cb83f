import FoundationEssentials
import HanText
import ReportModel

/// Totals that no cue names and the numbers prove.
extension BreakdownBuilder {
  /// 受理407件，办结389件，18件结转。其中甲51件、乙338件: what the parts of one cue come to is their total.
  mutating func relinkProvenCues() {
    for cue in cues where cue.kind == .ofWhich {
      let listed = cue.parts.filter { drafts[$0].relation == .part }
      guard let (parts, total) = provenList(listed, before: cue.place) else {
        unlinkFromSeveral(listed, before: cue.place)
        continue
      }
      for part in parts {
        drafts[part].parent = total
        // 占N% behind a part is a share of what the part is of.
        if part + 1 < drafts.count, drafts[part + 1].tie == .proportion,
          drafts[part + 1].parent != nil
        {
          drafts[part + 1].parent = total
        }
      }
    }
  }

  /// 复议3件，诉讼2件，其中维持3件，纠错1件，其他1件: what comes to the totals before it together is of none of them alone.
  private mutating func unlinkFromSeveral(_ parts: [Int], before place: Int) {
    guard parts.count > 1, let total = drafts[parts[0]].parent, var one = lastBefore(place) else {
      return
    }
    let sum = sum(of: parts)
    var (rest, holdsTotal) = (sum, false)
    let last = one
    while one >= first, rest > 0, drafts[one].sentence == drafts[parts[0]].sentence,
      drafts[one].parent == nil, drafts[one].tie == .none,
      areOfAKind(drafts[one].unit, drafts[total].unit)
    {
      rest -= drafts[one].mention.number.decimal
      holdsTotal = holdsTotal || one == total
      one -= 1
    }
    guard rest == 0, holdsTotal, last - one > 1 else { return }
    // With them go the percents that are told behind them.
    for draft in parts[0]..<drafts.count
    where drafts[draft].parent == total && drafts[draft].sentence == drafts[parts[0]].sentence {
      drafts[draft].parent = nil
      drafts[draft].relation = nil
    }
  }

  /// The parts of a list that prove their total: all, or where they have two totals the first ones that come to one of
  /// them.
  private func provenList(_ parts: [Int], before place: Int) -> (parts: [Int], total: Int)? {
    guard parts.count > 1 else { return nil }
    if let total = provenTotal(of: parts, before: place) { return (parts, total) }
    let totals = Set(parts.compactMap { drafts[$0].parent })
    guard totals.count == 2 else { return nil }
    var sum = Decimal(0)
    for (count, part) in parts.enumerated() {
      sum += drafts[part].mention.number.decimal
      // Two of them may come to anything.
      if count >= 2, let total = totals.first(where: { drafts[$0].mention.number.decimal == sum }) {
        return (Array(parts[...count]), total)
      }
    }
    return nil
  }

  /// The nearest count before a place that some parts come to exactly; nil if their own total does, or none.
  private func provenTotal(of parts: [Int], before place: Int) -> Int? {
    let sum = sum(of: parts)
    guard sum > 0, parts.allSatisfy({ drafts[$0].unit == drafts[parts[0]].unit }),
      let last = lastBefore(place)
    else { return nil }
    let owns = parts.allSatisfy { drafts[$0].parent == drafts[parts[0]].parent }
    if owns, let own = drafts[parts[0]].parent, drafts[own].mention.number.decimal == sum {
      return nil
    }
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return stride(from: last, through: max(0, last - 12), by: -1).first {
      // 由8个增加到16个，其中新增甲3个、乙5个: what there was before has no new ones.
      drafts[$0].mention.number.decimal == sum && !parts.contains($0)
        && drafts[$0].mention.role != .before
        && parts.allSatisfy { [total = $0] in canHold(total, $0) }
    }
  }

  /// 收到申请75件，涉及自然人72件、商业企业3件: counts right behind a total that add up to it.
  mutating func linkSums() {
    for total in first..<drafts.count where drafts[total].parent == nil {
      guard drafts[total].mention.kind == .count || drafts[total].mention.kind == .money,
        drafts[total].mention.rangeEnd == nil, drafts[total].tie != .growth
      else {
        continue
      }
      var parts = sumParts(of: total)
      if parts.isEmpty { parts = detailParts(of: total) }
      while let start = parts.first {
        for part in parts {
          drafts[part].parent = total
          drafts[part].relation = .part
          takeShare(behind: part, of: total)
        }
        parts = sumParts(of: total)
        // 按方式：当面4件、网上7件；按申请人：公民9件，法人2件: each way to break it down says which it is.
        if let next = parts.first, next < start || !opensDetail(next) { parts = [] }
      }
    }
  }

  /// 当面申请18件，占58.1%: the percent behind a part is a share of what the part is of.
  private mutating func takeShare(behind part: Int, of total: Int) {
    let share = part + 1
    guard share < drafts.count, drafts[share].tie == .proportion, drafts[share].parent == nil,
      drafts[share].sentence == drafts[part].sentence
    else { return }
    drafts[share].parent = total
    drafts[share].relation = .share
  }

  /// The counts behind a total that add up to it, two or more; else none.
  ///
  /// They stand in its sentence, or in the next one if that goes into detail (分项情况是：…).
  private func sumParts(of total: Int) -> [Int] {
    let whole = drafts[total].mention.number
    var parts: [Int] = []
    var reach = drafts[total].sentence
    // No list seen has more than 30 parts.
    for index in total + 1..<max(total + 1, min(drafts.count, total + 40)) {
      guard isInReach(drafts[index].sentence, from: &reach) else { return [] }
      let draft = drafts[index]
      // 120万元，增长7%，其中甲40万元: rates and the parts of parts are passed over.
      // 2847条（网站1936条、系统911条）。按栏目分，…: so are the parts of another breakdown.
      if draft.tie == .growth || draft.parent.map({ $0 >= total }) ?? false { continue }
      guard draft.parent == nil, draft.tie == .none,
        areOfAKind(draft.unit, drafts[total].unit)
          || isJoint(draft.unit, of: drafts[total].unit), draft.mention.role == nil,
        !isRest(draft.label),
        // What goes into detail says it all over again: 分方式看，铁路完成26亿人次.
        // So does a colon behind the total: 答复9件：同意公开答复7件、不同意公开答复2件.
        draft.sentence != drafts[total].sentence || opensWithColon(total) || !isStep(draft.label)
      else { return [] }
      parts.append(index)
      // One part that is smaller comes to nothing yet.
      if parts.count == 1, !whole.isAtMost(draft.mention.number) { continue }
      let come = sum(of: parts)
      if come == whole.decimal {
        guard parts.count > 1 else { return [] }
        let isDetail = draft.sentence != drafts[total].sentence
        return isDetail || isSetOff(total, from: parts) ? parts : []
      }
      if come > whole.decimal { return [] }
    }
    return []
  }

  /// 受理申请16件，平均11.5天。申请内容为医疗类（9件）、其他（7件）: the counts of the next sentence, if it goes into detail and
  /// all of them add up to the total.
  private func detailParts(of total: Int) -> [Int] {
    // No list seen has more than 30 parts.
    let near = total + 1..<max(total + 1, min(drafts.count, total + 40))
    let parts = near.filter {
      drafts[$0].sentence.lowerBound == drafts[total].sentence.upperBound
        && drafts[$0].mention.kind != .percent && drafts[$0].tie != .growth
    }
    guard parts.count > 1, opensDetail(drafts[parts[0]].sentence),
      parts.allSatisfy({
        drafts[$0].parent == nil && drafts[$0].tie == .none && drafts[$0].mention.role == nil
          && areOfAKind(drafts[$0].unit, drafts[total].unit)
      }), sum(of: parts) == drafts[total].mention.number.decimal
    else { return [] }
    return parts
  }

  /// Whether the clause of a part, or its sentence, says what a total is broken down by.
  private func opensDetail(_ index: Int) -> Bool {
    if opensDetail(drafts[index].sentence) { return true }
    var start = place(of: index)
    let floor = max(drafts[index].sentence.lowerBound, start - 30)
    while start > floor,
      !text[start - 1].endsClause || text[start - 1] == "：" || text[start - 1] == ":"
    {
      start -= 1
    }
    if TotalWords.details.length(at: text.skippingBlanks(start), in: text) > 0 { return true }
    // 按渠道分，网站612条: the clause before, if it is short and counts nothing.
    guard start > floor, text[start - 1] == "，" || text[start - 1] == "," else { return false }
    var before = start - 1
    while before > max(floor, start - 12), !text[before - 1].endsClause,
      text[before - 1].digitValue == nil
    {
      before -= 1
    }
    return text[before - 1].endsClause && TotalWords.details.length(at: before, in: text) > 0
  }

  /// Whether a sentence is the one that was reached, or the next, which goes into detail.
  private func isInReach(_ sentence: Range<Int>, from reach: inout Range<Int>) -> Bool {
    if sentence == reach { return true }
    guard sentence.lowerBound == reach.upperBound, opensDetail(sentence) else { return false }
    reach = sentence
    return true
  }

  private func opensDetail(_ sentence: Range<Int>) -> Bool {
    let start = text.skippingBlanks(sentence.lowerBound)
    // 收到申请9件。1.当面申请2件；2.网络申请7件: a numbered list.
    let isNumbered =
      text[start] == "1" && ".．、".unicodeScalars.contains(text[start + 1])
      && text[start + 2].digitValue == nil || text[start] == "①"
    return isNumbered || TotalWords.details.length(at: start, in: text) > 0
  }

  /// Whether a total is set off from its parts: 甲22期、乙15期、丙7期 are three of a kind.
  ///
  /// Its number is announced (共25件), or an act is done to it and not to the parts, or it is followed
  /// by a comma where enumeration marks part the parts.
  private func isSetOff(_ total: Int, from parts: [Int]) -> Bool {
    var start = place(of: total)
    let floor = max(drafts[total].sentence.lowerBound, start - 40)
    while start > floor, !text[start - 1].endsClause {
      start -= 1
      if text[start] == "共" || text[start] == "总" { return true }
    }
    if actLength(drafts[total].label) > 0, parts.allSatisfy({ actLength(drafts[$0].label) == 0 }) {
      return true
    }
    // 公开信息438条：网站115条，微信212条，公开栏111条
    if opensWithColon(total) || isCleanUp(total, of: parts) || areGrades(parts) { return true }
    // 行政复议19起，维持14起，纠正2起，其他3起: what became of disputes.
    if let dispute = dispute(in: drafts[total].label),
      // The names of outcomes are short.
      parts.allSatisfy({
        // 行政诉讼3件，判决驳回诉讼请求2件
        dispute.suffix(self.dispute(in: drafts[$0].label)?.count ?? 0)
          .elementsEqual(self.dispute(in: drafts[$0].label) ?? [])
          && drafts[$0].label.count <= 14
      })
    {
      return true
    }
    let isComma = firstMark(behind: total, before: parts[0]) != "、"
    return isComma && firstMark(behind: parts[0], before: parts[1]) == "、"
  }

  private func opensWithColon(_ total: Int) -> Bool {
    let mark = text[text.skippingBlanks(drafts[total].mention.span.upperBound)]
    return mark == "：" || mark == ":"
  }

  /// 清理文件32件，废止7件，宣布失效4件，继续有效21件: what a clean-up found of each.
  private func isCleanUp(_ total: Int, of parts: [Int]) -> Bool {
    guard let first = parts.first, parts.allSatisfy({ holds(ScopeWords.verdicts, $0) }) else {
      return false
    }
    // 对126件文件开展清理，保留88件: the noun may stand between.
    let end = drafts[total].mention.span.upperBound
    return holds(ScopeWords.cleanUps, total)
      || ScopeWords.cleanUps.first(in: end..<max(end, place(of: first)), of: text) != nil
  }

  /// 参评1200人，“满意”1092人，“基本满意”96人，“不满意”12人: what was judged of each.
  private func areGrades(_ parts: [Int]) -> Bool {
    var noun: ArraySlice<Unicode.Scalar>?
    return parts.allSatisfy {
      let name = drafts[$0].label.filter { $0 != "“" && $0 != "”" }
      let grade = TotalWords.grades.length(at: 0, in: BlockText(name))
      // 优秀卷、合格卷: what all of them are, in one or two characters.
      guard grade > 0, name.count <= grade + 2, noun == nil || noun == name[grade...] else {
        return false
      }
      noun = name[grade...]
      return true
    }
  }

  /// What some quantities come to.
  func sum(of parts: [Int]) -> Decimal {
    ExactNumber.sum(parts.lazy.map { drafts[$0].mention.number })
  }

  /// Whether a semicolon stands between two quantities.
  func hasSemicolon(from one: Int, to other: Int) -> Bool {
    let end = drafts[one].mention.span.upperBound
    return (end..<max(end, place(of: other))).contains { text[$0] == "；" || text[$0] == ";" }
  }

  private func actLength(_ label: [Unicode.Scalar]) -> Int {
    NameWords.acts.length(at: 0, in: BlockText(label))
  }

  private func place(of draft: Int) -> Int { drafts[draft].mention.span.lowerBound }

  /// The mark or conjunction that parts two quantities; 和 counts as 、.
  func firstMark(behind draft: Int, before next: Int) -> Unicode.Scalar {
    let end = drafts[draft].mention.span.upperBound
    for place in end..<max(end, place(of: next)) {
      if "、和及与".unicodeScalars.contains(text[place]) { return "、" }
      if text[place].endsClause || text[place] == "（" || text[place] == "(" { return text[place] }
    }
    return "\0"
  }

  /// Whether a name is a step of a process: what was closed is no part of what was received (R15).
  private func isStep(_ label: [Unicode.Scalar]) -> Bool {
    let words = BlockText(label)
    // 责令重新答复 is how a dispute ended.
    return NameWords.causatives.length(at: 0, in: words) == 0
      && TotalWords.steps.first(in: 0..<label.count, of: words) != nil
  }
}
