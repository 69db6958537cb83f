public import FoundationEssentials

/// What a report states about several of its figures together, and whether its arithmetic holds.
///
/// ```
/// 共25件，其中网上14件，书面11件      sum            14 + 11 = 25, holds
/// 逾280篇，其中中央级10、省级213      partialSum     a bound: nothing to check
/// 805件，其中公开258件，占33.9%       share          258 of 805 is 32.05 %, does not hold
/// 从239项压缩为197项                 change         −42, a fall as stated, holds
/// ```
public struct MetricRelation: Equatable, Sendable, Codable {
  /// What binds the figures.
  public enum Kind: String, Equatable, Sendable, Codable {
    /// Parts that are all there is and add up to their total.
    case sum
    /// Parts that need not be all (其中), or of a total that is only a bound (逾280篇).
    case partialSum
    /// Parts that claim to be all there is and do not add up, or that are more than their total: the
    /// writer's mistake.
    case sumError
    /// A percent of its total.
    case share
    /// A percent of something outside the text (占全国60%).
    case outsideShare
    /// One part of a total (99件，其中98件…).
    case subset
    /// An example of its total.
    case instance
    /// One figure before and after (从239项…为197项).
    case change
    /// A rate of growth or fall and the level it stands behind (收入30亿元，增长6.3%).
    case growth
    /// One set counted coarsely and finely (8大类348项): not to be added.
    case granularity
    /// Two sides of a balance without a stated total (新收＋结转 ＝ 办结＋结转下年).
    case balance
    /// A count and the list of things it counts (《A》和《B》2项).
    case enumeration
    /// A figure that is stated again.
    case restatement
  }

  /// What binds the figures.
  public var kind: Kind
  /// The figure it is about, as an index into the report's metrics; nil for a change.
  public var total: Int?
  /// The other figures, in the order of the text; a change has the one before and the one after.
  public var parts: [Int]
  /// The count that a share says the percent of, or the level of the other time that a growth is told against; nil if the
  /// text gives none.
  public var numerator: Int?
  /// Whether what is stated is so; nil if there is nothing to check.
  public var holds: Bool?
  /// What the parts come to less the total, or nil if nothing can be computed.
  ///
  /// Of a share, the percent that the counts give less the one stated, and so of a growth; of a change, after less
  /// before.
  public var difference: Decimal?

  /// A relation with all its facts.
  public init(
    kind: Kind, total: Int?, parts: [Int], numerator: Int? = nil, holds: Bool? = nil,
    difference: Decimal? = nil
  ) {
    self.kind = kind
    self.total = total
    self.parts = parts
    self.numerator = numerator
    self.holds = holds
    self.difference = difference
  }
}
