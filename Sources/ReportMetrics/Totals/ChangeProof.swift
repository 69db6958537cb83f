import FoundationEssentials

/// Proves what one figure says of another one before it: the two sides of a change, the rate of growth of
/// a level, the percent of a whole that the text does not count.
///
/// ```
/// 从239项整合压缩为197项         on 197: change, 1 before it, a fall as stated, holds
/// 产值30万元，增长6.3%           on 6.3: growth, 1 before it, nothing to check
/// 产值30万元，下降181.3%         on 181.3: nothing falls by more than all of it, does not hold
/// 机床产量1263台，占全国60%      on 60: outsideShare, 1 before it
/// ```
/// What a figure differs by from one of another time that is told as well is checked by ``StatedChange``.
enum ChangeProof {
  /// The proofs of a draft, whose figure is among metrics, at an index.
  static func proofs(of draft: Draft, at index: Int, _ metrics: [Metric]) -> [BreakdownProof] {
    [
      outsideShare(draft), change(draft, at: index, metrics),
      StatedChange.proof(of: draft, at: index, metrics) ?? growth(draft),
    ].compactMap { $0 }
  }

  /// 占世界60%: the whole is not in the text (A24).
  private static func outsideShare(_ draft: Draft) -> BreakdownProof? {
    guard draft.mention.kind == .percent, draft.parent == nil || draft.relation != .share,
      draft.mention.role == nil, draft.tie == .proportion || draft.label.contains("占")
    else { return nil }
    return BreakdownProof(
      kind: .outsideShare, base: draft.tie == .proportion ? draft.base : nil)
  }

  /// 从239项压缩为197项: the verb between says which of the two must be larger.
  private static func change(
    _ draft: Draft, at index: Int, _ metrics: [Metric]
  ) -> BreakdownProof? {
    guard draft.mention.role == .after, let base = draft.base,
      metrics.indices.contains(index - base)
    else { return nil }
    let before = metrics[index - base]
    let difference = metrics[index].number - before.number
    let holds: Bool? =
      switch draft.course {
      case .fall: difference < 0
      case .rise: difference > 0
      case nil: nil
      }
    return BreakdownProof(
      kind: .change, base: base, holds: before.unit == draft.unit ? holds : nil,
      difference: difference)
  }

  /// 收入30亿元，增长6.3%: the rate belongs to the level whose name it took.
  ///
  /// Nothing falls by more than all of it.
  private static func growth(_ draft: Draft) -> BreakdownProof? {
    guard draft.mention.role == nil, draft.parent == nil, let course = draft.course,
      draft.mention.kind == .percent || draft.mention.kind == .ratio
    else { return nil }
    let isImpossible =
      course == .fall && draft.mention.kind == .percent && draft.unit != "个百分点"
      && draft.mention.number.decimal > 100
    guard draft.base != nil || isImpossible else { return nil }
    return BreakdownProof(kind: .growth, base: draft.base, holds: isImpossible ? false : nil)
  }
}
