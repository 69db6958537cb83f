public import FoundationEssentials

/// What a figure says of others, proved where it was read: what its parts come to, or whether it is the share, the
/// rate or the change that it claims to be.
///
/// ```
/// 共25件，其中网上14件，书面11件    on 25: sum, parts 1 and 2 figures behind it, holds, difference 0
/// 805件，公开258件，占33.9%        on 33.9: share, its count 1 figure before it, −1.85 by count
/// 从239项压缩为197项               on 197: change, the side before 1 figure before it, holds, −42
/// ```
/// It names other figures by their distance among the figures of the prose, so that it stays true when
/// the cells of tables are set between them. ``MetricRelations`` gives it as a relation of metrics.
public struct BreakdownProof: Equatable, Sendable, Codable {
  /// What binds the figures.
  public var kind: MetricRelation.Kind
  /// How many figures behind the total each part stands, for lists; of a rate or an amount of change, where the level of
  /// the other time stands, before it (-1).
  public var parts: [Int] = []
  /// How many figures before it the one stands that it is held against, or nil if the text gives none: the count of
  /// a share, the level of a rate, the side before of a change.
  public var base: Int?
  /// Whether the parts claim to be all there is.
  public var isComplete = false
  /// Whether what is stated is so; nil if there is nothing to check.
  public var holds: Bool?
  /// What the parts come to less the total, what a count gives less its share, or after less before.
  public var difference: Decimal?

  /// The proof as a relation of the metric at an index, which has a total if it is a share.
  func relation(at index: Int, of total: Int?) -> MetricRelation {
    let base = base.map { index - $0 }
    return switch kind {
    case .share:
      MetricRelation(
        kind: kind, total: total, parts: [index], numerator: base, holds: holds,
        difference: difference)
    case .growth, .outsideShare:
      MetricRelation(
        kind: kind, total: base, parts: [index], numerator: parts.first.map { index + $0 },
        holds: holds, difference: difference)
    case .change:
      MetricRelation(
        kind: kind, total: nil, parts: (base.map { [$0] } ?? []) + [index], holds: holds,
        difference: difference)
    case .sum, .partialSum, .sumError, .subset, .instance, .granularity, .balance, .enumeration,
      .restatement:
      MetricRelation(
        kind: kind, total: index, parts: parts.map { index + $0 }, holds: holds,
        difference: difference)
    }
  }
}
