import HanText
import ReportModel

/// Totals that are named again, without their number.
///
/// ```
/// 已答复209件。在已答复的申请中，同意公开73件      73 of 209
/// 专任教师2018人，…具有博士学位的教师占专任教师的61.3%   61.3 % of 2018
/// ```
extension BreakdownBuilder {
  /// The count that a sentence opens with naming again before 中: what was done and to what.
  func namedTotal(before place: Int, in sentence: Range<Int>, previous: Int) -> Int? {
    guard "，,：:".unicodeScalars.contains(text[place + 1]), previous >= 0,
      previous < first || drafts[previous].sentence.upperBound <= sentence.lowerBound,
      // Such an opening has some twenty characters, and no number.
      place - sentence.lowerBound <= 24, place - sentence.lowerBound > 3
    else { return nil }
    let clause = sentence.lowerBound..<place
    guard !clause.contains(where: { text[$0].endsClause }) else { return nil }
    let isSaidAgain = NameWords.demonstratives.first(in: clause, of: text) != nil
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return (max(0, previous - 11)...previous).last { total in
      let draft = drafts[total]
      guard draft.tie == .none, draft.mention.kind == .count else { return false }
      if isNamed(byAct: draft.label, in: clause) { return true }
      guard draft.label.count > 2, text.has(draft.label.suffix(2), before: place) else {
        return false
      }
      if isSaidAgain { return true }
      let label = BlockText(draft.label)
      guard let act = NameWords.acts.first(in: 0..<draft.label.count, of: label) else {
        return false
      }
      return clause.contains { text.has(Array(draft.label[act]), at: $0) }
    }
  }

  /// 已答复30件。在已答复的申请中，: whether the act that is all of a name stands before 的 in a clause.
  private func isNamed(byAct label: [Unicode.Scalar], in clause: Range<Int>) -> Bool {
    guard label.count > 1, NameWords.acts.length(at: 0, in: BlockText(label)) == label.count else {
      return false
    }
    return clause.contains { text[$0] == "的" && text.has(label[...], before: $0) }
  }

  /// 已答复72件，…。答复中，同意公开27件: what a sentence opens with, and 中, is the count of that name that its counts fit in.
  func openedTotal(before place: Int, in sentence: Range<Int>, previous: Int) -> Int? {
    var start = text.skippingBlanks(sentence.lowerBound)
    if text[start] == "在" { start += 1 }
    guard "，,：:".unicodeScalars.contains(text[place + 1]), previous >= 0,
      // Such a word has two to four characters.
      (2...4).contains(place - start), (start..<place).allSatisfy({ text[$0].isHan })
    else { return nil }
    var word = Array(text.scalars[start..<place])
    // 办结件中，全部公开15件
    if word.count > 2, word.last == "件" { word.removeLast() }
    let counts = drafts[(previous + 1)...].prefix { $0.sentence == sentence }
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return (max(0, previous - 11)...previous).last { total in
      let draft = drafts[total]
      return draft.tie == .none && draft.mention.kind == .count && !draft.isListed
        && (BlockText(draft.label).holds(word)
          || isClosing(word) && holds(TotalWords.closings, total))
        && counts.allSatisfy {
          !areOfAKind($0.unit, draft.unit)
            || $0.mention.number.decimal <= draft.mention.number.decimal
        }
    }
  }

  /// Whether a word says that cases were closed, as 答复 and 办结 do alike.
  private func isClosing(_ word: [Unicode.Scalar]) -> Bool {
    TotalWords.closings.length(at: 0, in: BlockText(word)) == word.count
  }

  /// Gives percents that name their whole (占专任教师总数的61.3%) the count of that name.
  ///
  /// Where the count that has the share stands right before, the three numbers must agree.
  mutating func linkNamedWholes() {
    for index in first..<drafts.count
    where drafts[index].mention.kind == .percent && drafts[index].tie != .growth {
      guard let whole = namedWhole(of: index), whole.count > 1,
        let total = count(named: whole, before: index)
      else { continue }
      if let other = drafts[index].parent {
        // 总收入18.6亿元，总支出17.9亿元；其中拨款8.1亿元，占总收入的43.7%: a whole that is named and fits is the total.
        guard other != total, let part = holder(of: index), drafts[part].parent == other,
          isShare(part, of: total, percent: index), !isShare(part, of: other, percent: index)
        else { continue }
        drafts[part].parent = total
        drafts[index].parent = total
        continue
      }
      if let part = holder(of: index), part != total {
        guard isShare(part, of: total, percent: index) else { continue }
        if drafts[part].parent == nil {
          drafts[part].parent = total
          drafts[part].relation = .part
        }
      }
      drafts[index].parent = total
      drafts[index].relation = .share
    }
  }

  /// 录取2716人，推免生占18.5%; 来信1056封，回复率100%，来信中教学类占32%、后勤类占41%: who has a share of the count that stands
  /// right before, or that its clause names.
  mutating func linkOwnShares() {
    for index in first..<drafts.count
    where drafts[index].mention.kind == .percent && drafts[index].tie == .none
      && drafts[index].parent == nil && isOwnShare(index)
    {
      guard let total = sharedTotal(of: index) else { continue }
      drafts[index].parent = total
      drafts[index].relation = .share
    }
  }

  /// Whether a percent is the share of a subject of its own, of nothing that is named behind 占.
  private func isOwnShare(_ index: Int) -> Bool {
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    let label = drafts[index].label
    // 在所有播放量中占比26%: the whole is another.
    return label.suffix(2) == ["占", "比"] && label.count > 3 && label[label.count - 3] != "中"
      && (text[end - 1] == "占" || saysShare(index))
  }

  /// 护理型床位占比达67%: whether 占比 stands in the text and is not made of 占.
  func saysShare(_ index: Int) -> Bool {
    let end = drafts[index].mention.span.lowerBound
    return drafts[index].label.suffix(2) == ["占", "比"]
      && (max(0, end - 5)..<end).contains { text.has(["占", "比"], at: $0) }
  }

  private func sharedTotal(of index: Int) -> Int? {
    guard index > first, case let last = index - 1, drafts[last].sentence == drafts[index].sentence
    else { return nil }
    if drafts[last].mention.kind == .percent, isOwnShare(last) { return drafts[last].parent }
    // A share stands right behind its count and a rate or two of it.
    let count = (max(first, index - 3)..<index).last { drafts[$0].mention.kind != .percent }
    guard let count, drafts[count].sentence == drafts[index].sentence, drafts[count].parent == nil,
      drafts[count].tie == .none, drafts[count].mention.role == nil,
      drafts[count].mention.kind == .count || drafts[count].mention.kind == .money,
      !hasSemicolon(from: count, to: index), firstMark(behind: last, before: index) != "、"
    else { return nil }
    if count == last, !saysShare(index) { return count }
    return kinship(count, index) > 0 ? count : nil
  }

  /// Whether a percent says of what it is a share: 占应执行案件的1.9%.
  func hasNamedWhole(_ index: Int) -> Bool { namedWhole(of: index) != nil }

  /// The words between 占 and 的 before a percent.
  private func namedWhole(of index: Int) -> ArraySlice<Unicode.Scalar>? {
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    guard text[end - 1] == "的" else { return nil }
    var start = end - 1
    // The name of a whole has some twenty characters.
    while start > max(drafts[index].sentence.lowerBound, end - 24), text[start] != "占" {
      guard !text[start].endsClause else { return nil }
      start -= 1
    }
    guard text[start] == "占" else { return nil }
    let whole = text.scalars[start + 1..<end - 1]
    // 占总数的 names no whole, 占总收入的 does.
    return whole.first == "全" || whole.first == "总" && whole.count < 3 ? nil : whole
  }

  /// The nearest count before a percent whose name ends as the whole's does, 总数 and the like apart.
  private func count(named whole: ArraySlice<Unicode.Scalar>, before index: Int) -> Int? {
    var core = whole
    let closer = NameWords.wholeClosers.length(before: core.endIndex, in: text)
    if closer > 0, core.count > closer + 1 { core.removeLast(closer) }
    // Whoever names a whole may have told its count a paragraph before.
    return (max(0, index - 40)..<index).last {
      let draft = drafts[$0]
      return draft.tie == .none && draft.mention.role == nil
        && (draft.mention.kind == .count || draft.mention.kind == .money)
        && (draft.label.suffix(core.count).elementsEqual(core)
          || draft.label.suffix(whole.count).elementsEqual(whole))
    }
  }

  /// The count right before a percent that has the share.
  private func holder(of index: Int) -> Int? {
    guard index > first, drafts[index - 1].sentence == drafts[index].sentence,
      drafts[index - 1].mention.kind == .count || drafts[index - 1].mention.kind == .money,
      drafts[index].base == 1
    else { return nil }
    return index - 1
  }
}
