import FoundationEssentials

/// Proves an amount or a rate of change where both levels are told.
///
/// ```
/// 收到申请69件，较上年的55件增加14件     on 14: growth, 69 is 2 before it, 55 1 before it, holds
/// …增加14件，增长35.5%                on 35.5: does not hold, the levels give 25.45
/// 粉丝由5.2万人增长到6.8万人，增长30.8%   on 30.8: holds, to what was rounded
/// ```
/// What is told by another measure (同口径增长, 年均增长) has levels of its own, and bounds prove nothing.
enum StatedChange {
  /// The proof of a draft, whose figure is among metrics at an index; nil where not both levels stand right before it.
  static func proof(of draft: Draft, at index: Int, _ metrics: [Metric]) -> BreakdownProof? {
    guard draft.tie == .growth, draft.mention.role == nil, draft.parent == nil,
      let course = draft.course, !isOfOtherMeasure(draft.label)
    else { return nil }
    let isRate = draft.mention.kind == .percent && draft.unit != "个百分点"
    guard isRate || draft.mention.kind == .count || draft.mention.kind == .money,
      let (level, base) = levels(of: draft, at: index, metrics, isRate: isRate)
    else { return nil }
    let figures = [metrics[index], metrics[level], metrics[base]]
    guard metrics[level].unit == metrics[base].unit,
      isRate || metrics[index].unit == metrics[base].unit, metrics[base].number > 0,
      metrics[level].sentence == metrics[index].sentence,
      figures.allSatisfy({ $0.qualifier.isEmpty && $0.rangeEnd == nil })
    else { return nil }
    let (gap, slack) = gap(
      metrics[index], metrics[level], metrics[base], course, isRate: isRate)
    return BreakdownProof(
      kind: .growth, parts: [base - index], base: index - level, holds: abs(gap) <= slack,
      difference: gap)
  }

  /// The two levels that stand right before a change: 69件 and 55件 of 69件，较上年的55件增加14件; both sides of 由…到….
  private static func levels(
    of draft: Draft, at index: Int, _ metrics: [Metric], isRate: Bool
  ) -> (level: Int, base: Int)? {
    guard index > 1 else { return nil }
    if metrics[index - 1].role == .after, metrics[index - 2].role == .before,
      metrics[index - 1].label == metrics[index - 2].label, names(draft, metrics[index - 1])
    {
      // 分别由A、B增加到C、D: of which two nothing says.
      let isOne = index < 3 || metrics[index - 3].role != .before
      return isOne ? (index - 1, index - 2) : nil
    }
    // 增加14件，增长25.5%: the amount may stand between.
    if isRate, let amount = metrics[index - 1].proofs.first(where: { $0.kind == .growth }),
      let base = amount.parts.first, let level = amount.base, metrics[index - 1].kind != .percent,
      names(draft, metrics[index - 1 - level])
    {
      return (index - 1 - level, index - 1 + base)
    }
    let (level, base) = (index - 2, index - 1)
    guard isRate || draft.isCompared, metrics[base].label.count > metrics[level].label.count,
      metrics[base].label.hasSuffix(metrics[level].label), metrics[level].role == nil,
      metrics[base].sentence == metrics[index].sentence, names(draft, metrics[level])
    else { return nil }
    return (level, base)
  }

  /// Whether a change is named after a level.
  private static func names(_ draft: Draft, _ level: Metric) -> Bool {
    !level.label.isEmpty && draft.label.starts(with: level.label.unicodeScalars)
  }

  private static func isOfOtherMeasure(_ label: [Unicode.Scalar]) -> Bool {
    TotalWords.otherMeasures.first(in: 0..<label.count, of: BlockText(label)) != nil
  }

  /// What the levels give less what is stated of their change, in points for a rate, and how much rounding may make of it.
  private static func gap(
    _ stated: Metric, _ level: Metric, _ base: Metric, _ course: Draft.Course, isRate: Bool
  ) -> (gap: Decimal, slack: Decimal) {
    let change = course == .fall ? base.number - level.number : level.number - base.number
    guard isRate else {
      let slack = stated.roundingSlack + level.roundingSlack + base.roundingSlack
      return (change - stated.number, slack)
    }
    let rounding =
      (level.roundingSlack + base.roundingSlack * level.number / base.number) * 100 / base.number
    return (change * 100 / base.number - stated.number, stated.lastPlace + rounding)
  }
}
