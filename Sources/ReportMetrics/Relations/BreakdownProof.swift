public import FoundationEssentials

/// What the parts of a total, or the count of a share, were proved to come to where they were read.
///
/// ```
/// 共25件，其中网上14件，书面11件    on 25: sum, parts 1 and 2 figures behind it, holds, difference 0
/// 805件，公开258件，占33.9%        on 33.9: share, its count 1 figure before it, −1.85 by count
/// ```
/// It names other figures by their distance among the figures of the prose, so that it stays true when
/// the cells of tables are set between them. ``MetricRelations`` gives it as a relation of metrics.
public struct BreakdownProof: Equatable, Sendable, Codable {
  /// What binds the figures: a sum or its error, some parts, an example, or a share.
  public var kind: MetricRelation.Kind
  /// How many figures behind the total each part stands; none for a share.
  public var parts: [Int] = []
  /// How many figures before a share its count stands, or nil if the text gives none.
  public var numerator: Int?
  /// Whether the parts claim to be all there is.
  public var isComplete = false
  /// Whether what is stated is so; nil if there is nothing to check.
  public var holds: Bool?
  /// What the parts come to less the total, or what a count gives less its share.
  public var difference: Decimal?

  /// The proof as a relation of the metric at an index, which has a total if it is a share.
  func relation(at index: Int, of total: Int?) -> MetricRelation {
    guard kind == .share else {
      return MetricRelation(
        kind: kind, total: index, parts: parts.map { index + $0 }, holds: holds,
        difference: difference)
    }
    return MetricRelation(
      kind: kind, total: total, parts: [index], numerator: numerator.map { index - $0 },
      holds: holds, difference: difference)
  }
}
