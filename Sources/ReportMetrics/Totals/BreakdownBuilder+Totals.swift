import FoundationEssentials
import HanText
import ReportForms
import ReportModel

/// Which earlier quantity a part is a part of.
extension BreakdownBuilder {
  func parent(of index: Int, cue: Cue) -> Int? {
    if cue.kind == .bracket, let parent = cue.parent {
      return canHold(parent, index) ? parent : nil
    }
    var best: (index: Int, score: Int)?
    var candidate = lastBefore(cue.place)
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    var steps = 0
    while let index2 = candidate, index2 >= 0, steps < 12 {
      let isSameSentence = index2 >= first && drafts[index2].sentence == drafts[index].sentence
      if cue.kind == .including, !isSameSentence { break }
      if best != nil, isSameSentence, isRateOfNearer(index, than: index2, cue) { break }
      if best != nil, best?.score ?? 0 > 0, !isSameSentence, isNewParagraph(index2) { break }
      // What is no part of anything is nearer than the parts of a list before it.
      let isBehindOther = best.map { drafts[$0.index].parent == nil } ?? false
      let isOtherList =
        isBehindOther && drafts[index2].relation == .part
        && (drafts[index2].label == drafts[index].label
          || !isSameSentence && kinship(index2, index) < 3)
      // 其中新开设9个；…发布213条: what counts other things than the list is of the list's own sentence.
      let isStranger =
        cue.parent.map {
          drafts[$0].unit != drafts[index2].unit && drafts[$0].sentence != drafts[index2].sentence
        } ?? false
      if canHold(index2, index), !isOtherList, !isStranger {
        let kinship = kinship(index2, index)
        if kinship == 0, isBehindList(index, of: cue, than: index2) { break }
        // 路面70公里，其中油路30公里: a cue inside a sentence speaks of that sentence, 4 pairs' worth.
        let isNear = isSameSentence && kinship > 0 && cue.place > drafts[index].sentence.lowerBound
        let score = kinship * 4 + (cue.parent == index2 ? 6 : 0) + (isNear ? 16 : 0)
        // In another paragraph only a total of the same name is one: four characters shared.
        if score > best?.score ?? -1, kinship >= 3 || !isNewParagraph(index2) {
          best = (index2, score)
        }
      }
      candidate = index2 > 0 ? index2 - 1 : nil
      steps += 1
    }
    // What stands in another sentence and shares no word holds nothing that the own sentence has a count for.
    let isFar = best.map {
      ($0.index < first || drafts[$0.index].sentence != drafts[index].sentence)
        && kinship($0.index, index) < 3
    }
    if isFar ?? true, let total = outgrownTotal(of: index, cue) { return total }
    if isFar ?? false, cue.parent == nil, hasOwnHead(index, cue) { return nil }
    guard let best, best.score > 0 || !isOneOfTwo(best.index, index) else { return nil }
    return best.index
  }

  /// 解读3次；答复12件，其中网上9件；征集意见2次: what stands behind the semicolon after a list and shares no word with an
  /// earlier count that holds none of the list is no part of that.
  private func isBehindList(_ index: Int, of cue: Cue, than candidate: Int) -> Bool {
    guard cue.kind == .ofWhich, let total = cue.parent, total != candidate,
      let last = cue.parts.last
    else { return false }
    return hasSemicolon(from: last, to: index)
  }

  /// 岗位158个，其中护林员64人: whether a count of other things stands before 其中 in its sentence, which the list then is of.
  private func hasOwnHead(_ index: Int, _ cue: Cue) -> Bool {
    guard cue.kind == .ofWhich, let head = lastBefore(cue.place), head >= first,
      drafts[head].sentence == drafts[index].sentence, drafts[index].mention.kind == .count
    else { return false }
    return drafts[head].mention.kind == .count && drafts[head].tie == .none
      && drafts[head].mention.role == nil && !MeasureWords.isTime(drafts[head].unit)
      && !areOfAKind(drafts[head].unit, drafts[index].unit)
  }

  /// 收到100件，其中自然人130件: the count that a part is of by its words, though it is smaller; nil where two could be
  /// meant, or where the part is a step, a bound or of a thing with several qualities.
  private func outgrownTotal(of index: Int, _ cue: Cue) -> Int? {
    guard cue.kind == .ofWhich, let total = cue.parent ?? lastBefore(cue.place), total >= first,
      isExactCount(total), isExactCount(index), drafts[total].parent == nil,
      drafts[total].sentence == drafts[index].sentence,
      areOfAKind(drafts[total].unit, drafts[index].unit),
      !TotalWords.bearers.contains(drafts[total].unit)
        || TotalWords.persons.contains(drafts[total].unit),
      !holds(TotalWords.steps, index)
    else { return nil }
    let others = (first..<total).contains {
      drafts[$0].sentence == drafts[index].sentence && drafts[$0].parent == nil
        && areOfAKind(drafts[$0].unit, drafts[index].unit)
    }
    return others ? nil : total
  }

  private func isExactCount(_ index: Int) -> Bool {
    let draft = drafts[index]
    return draft.tie == .none && draft.mention.qualifier == nil && draft.mention.rangeEnd == nil
      && (draft.mention.kind == .count || draft.mention.kind == .zero)
  }

  /// 科室22个、站点9个，其中省级重点2个: of which of two counts side by side a part is that shares no word with either,
  /// nothing says.
  private func isOneOfTwo(_ total: Int, _ part: Int) -> Bool {
    guard total > first, drafts[total - 1].sentence == drafts[total].sentence,
      drafts[part].mention.kind != .percent, !drafts[total].isListed,
      drafts[total - 1].unit == drafts[total].unit, drafts[total - 1].parent == nil
    else { return false }
    return firstMark(behind: total - 1, before: total) == "、"
  }

  /// 博士生1250人；教职工2986人，其中专任教师1842人，博士占71%: a percent in a list is of what the list is of.
  private func isRateOfNearer(_ index: Int, than candidate: Int, _ cue: Cue) -> Bool {
    guard drafts[index].mention.kind == .percent, cue.place > drafts[index].sentence.lowerBound
    else { return false }
    return (drafts[candidate].mention.span.upperBound..<cue.place).contains {
      text[$0] == "；" || text[$0] == ";"
    }
  }

  /// 就业率86%，其中本科生84%, 时间压缩至1天，其中网办率98%: a rate in the list of a rate or of a time is a share of no count.
  func isRateOfRates(_ index: Int, _ cue: Cue) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none,
      cue.kind == .ofWhich, let head = lastBefore(cue.place), head >= first
    else { return false }
    let isRate = drafts[head].mention.kind == .percent && drafts[head].tie == .none
    return drafts[head].sentence == drafts[index].sentence
      && (isRate || MeasureWords.isTime(drafts[head].unit))
  }

  /// 完成2亿元，为年计划的12%: what the percent is measured against stands before it.
  func isRateOfOther(_ index: Int) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none else { return false }
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    return text[end - 1] == "的"
  }

  /// 其中抗诉6件；提出建议14件，采纳率86%: a percent behind a count that is no part is none either, nor is the next.
  func isRateOfOutsider(_ index: Int, _ cue: Cue) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none, index > first else {
      return false
    }
    var last = index - 1
    // Rates of one count are told in threes at most.
    while last > max(first, index - 4), drafts[last].mention.kind == .percent,
      drafts[last].tie == .none, drafts[last].parent == nil
    {
      last -= 1
    }
    guard drafts[last].mention.span.lowerBound > cue.place else { return false }
    return drafts[last].mention.kind != .percent
      && (drafts[last].parent == nil || drafts[last].parent != cue.parent)
  }

  /// 其中住宅项目687个，物业覆盖率83.5%: behind a part of a list, an indicator of its own, or several told at once.
  func isIndicator(_ index: Int, _ cue: Cue) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none,
      cue.kind == .ofWhich, let part = cue.parts.last, drafts[part].mention.kind != .percent,
      // 其中税收12亿元，增长3.6%，税占比85%: how the part grew may stand between.
      part == index - 1 || part == index - 2 && drafts[index - 1].tie == .growth && saysShare(index)
    else { return false }
    let label = drafts[index].label
    if saysShare(index) { return true }
    guard let last = label.last, last == "率" || last == "度" else { return false }
    return MetricRates.act(of: label) == nil || label.contains("、")
  }

  /// 建议56件、提案73件，其中A类98件、B类27件: what the first of a list is too large for holds none of it.
  func isOutgrown(_ total: Int, _ index: Int, _ cue: Cue) -> Bool {
    let head = (lastBefore(cue.place) ?? -1) + 1
    guard cue.kind != .bracket, head < index, head >= first, total < head,
      drafts[head].parent == nil, drafts[head].tie == .none,
      drafts[head].mention.kind == drafts[index].mention.kind,
      areOfAKind(drafts[head].unit, drafts[total].unit)
    else { return false }
    return !drafts[head].mention.number.isAtMost(drafts[total].mention.number)
  }

  /// 受理50件，办结40件，其中甲院受理9件，结案8件: what was closed is no part of what came in.
  func isClosing(_ index: Int, of total: Int, _ cue: Cue) -> Bool {
    guard cue.kind == .ofWhich, let sibling = cue.parts.last else { return false }
    // 收到25件，其中受理20件: another step is a part itself.
    guard let intake = intake(of: total), intake == self.intake(of: sibling) else { return false }
    return holds(TotalWords.closings, index)
  }

  private func intake(of index: Int) -> ArraySlice<Unicode.Scalar>? {
    let label = drafts[index].label
    return TotalWords.intakes.first(in: 0..<label.count, of: BlockText(label)).map { label[$0] }
  }

  /// The count of what was closed in all, before a list.
  func closedTotal(of index: Int, _ cue: Cue) -> Int? {
    guard let last = lastBefore(cue.place) else { return nil }
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return stride(from: last, through: max(0, last - 12), by: -1).first {
      holds(TotalWords.closings, $0) && drafts[$0].tie == .none && canHold($0, index)
    }
  }

  func holds(_ words: Lexicon, _ index: Int) -> Bool {
    let label = drafts[index].label
    return words.first(in: 0..<label.count, of: BlockText(label)) != nil
  }

  func isNewParagraph(_ index: Int) -> Bool { index < first }

  func lastBefore(_ place: Int) -> Int? {
    let behind = drafts.partitioningIndex { $0.place >= text.start + place }
    return behind > 0 ? behind - 1 : nil
  }

  /// Whether a draft can be the total of another: its unit agrees and it is not smaller.
  func canHold(_ total: Int, _ part: Int) -> Bool {
    switch drafts[total].tie {
    case .growth, .zero, .proportion: return false
    case .none, .shareOfPrevious: break
    }
    guard drafts[total].mention.kind != .percent else { return false }
    let (whole, piece) = (drafts[total].unit, drafts[part].unit)
    if drafts[part].mention.kind == .percent { return !MeasureWords.isTime(whole) }
    // 生师比17.4: a ratio is no part of a count.
    if piece.isEmpty, let last = drafts[part].label.last, "比率".unicodeScalars.contains(last) {
      return false
    }
    // 订单量83亿，其中市区46亿单: a total right before may leave its unit to the part.
    guard
      piece.isEmpty || areOfAKind(piece, whole) || isJoint(whole, of: piece)
        || whole.isEmpty && total == part - 1 && drafts[total].sentence == drafts[part].sentence
    else { return false }
    return drafts[part].mention.number.isAtMost(drafts[total].mention.number)
  }

  /// Whether two units count the same things: cases are counted in 件, 起 and 宗 alike, persons in 名 and 人,
  /// groups in 批 and 批次.
  func areOfAKind(_ one: String, _ other: String) -> Bool {
    one.isExactly(other)
      || BreakdownBuilder.alike.contains { words in
        words.contains(where: one.isExactly) && words.contains(where: other.isExactly)
      }
      || isOccasion(one, counted: other) || isOccasion(other, counted: one)
  }

  /// 批 and 批次: whether a word for an occasion stands with 次 behind it in another.
  private func isOccasion(_ word: String, counted unit: String) -> Bool {
    unit.utf8.count == word.utf8.count + 3
      && BreakdownBuilder.ofOccasions.contains(where: word.isExactly) && unit == word + "次"
  }

  /// 报道1187篇（条），其中新华社212篇、电视台96条: a unit of two words counts what either of them counts.
  func isJoint(_ one: String, of other: String) -> Bool {
    guard one.utf8.count > 6, let last = one.unicodeScalars.last, last.isClosingMark,
      let opener = one.unicodeScalars.firstIndex(where: { $0 == "（" || $0 == "(" })
    else { return false }
    let words = one.unicodeScalars
    return String(words[..<opener]) == other
      || String(words[words.index(after: opener)...].dropLast()) == other
  }

  static let ofCases = ["件", "起", "宗", "案"]
  /// Words that count cases alike, and persons.
  private static let alike = [ofCases, ["人", "名", "位"]]
  private static let ofOccasions = ["批", "场", "期"]

  /// How many pairs of neighbouring characters two labels share, capped.
  func kinship(_ one: Int, _ other: Int) -> Int {
    let (long, short) = (drafts[one].label, drafts[other].label)
    guard long.count > 1, short.count > 1 else { return 0 }
    var shared = 0
    // Labels are cut at 60 so that a pair costs a bounded amount of work.
    for left in 0..<min(short.count, 60) - 1 {
      for right in 0..<min(long.count, 60) - 1
      where short[left] == long[right] && short[left + 1] == long[right + 1] {
        shared += 1
        break
      }
    }
    return min(shared, 8)
  }
}

extension String {
  /// Whether it is another, byte for byte: units are compared by the thousand, and none has a second spelling.
  fileprivate func isExactly(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
