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
      guard draft.tie == .none, draft.mention.kind == .count, draft.label.count > 2,
        text.has(draft.label.suffix(2), before: place)
      else { return false }
      if isSaidAgain { return true }
      let label = BlockText(draft.label)
      guard let act = NameWords.acts.first(in: 0..<draft.label.count, of: label) else {
        return false
      }
      return clause.contains { text.has(Array(draft.label[act]), at: $0) }
    }
  }

  /// Gives percents that name their whole (占专任教师总数的61.3%) the count of that name.
  ///
  /// Where the count that has the share stands right before, the three numbers must agree.
  mutating func linkNamedWholes() {
    for index in first..<drafts.count
    where drafts[index].mention.kind == .percent && drafts[index].parent == nil
      && drafts[index].tie != .growth
    {
      guard let whole = namedWhole(of: index), whole.count > 1,
        let total = count(named: whole, before: index)
      else { continue }
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
    return whole.first == "全" || whole.first == "总" ? nil : whole
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
