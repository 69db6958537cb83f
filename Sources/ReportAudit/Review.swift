import Wording

/// What a person says of a finding.
public struct Review: Equatable, Sendable {
  /// What it comes to.
  public enum Standing: String, Equatable, Sendable, CaseIterable {
    /// It is a mistake indeed.
    case confirmed
    /// It is none, and does not count.
    case dismissed
    /// It is still to be looked into.
    case pending

    /// The word of the field.
    public var name: String {
      switch self {
      case .confirmed: say("已核实")
      case .dismissed: say("不算")
      case .pending: say("待查")
      }
    }
  }

  /// What it comes to.
  public var standing: Standing
  /// What there is to say of it; "" where there is nothing.
  public var remark: String

  /// What a person says.
  public init(_ standing: Standing, remark: String = "") {
    self.standing = standing
    self.remark = remark
  }

  /// What a further press of the key makes of what was said: 已核实, 不算, 待查, nothing.
  public static func next(after review: Review?) -> Review? {
    guard let review else { return Review(.confirmed) }
    let all = Standing.allCases
    guard let place = all.firstIndex(of: review.standing), place + 1 < all.count else { return nil }
    return Review(all[place + 1], remark: review.remark)
  }

  /// It in words: `已核实：已请其更正`.
  public var words: String { remark.isEmpty ? standing.name : say("\(standing.name)：\(remark)") }
}

/// A finding with the place by which it is known, where that is not told by its evidence: one between reports.
public struct PlacedFinding: Equatable, Sendable {
  /// The finding.
  public var finding: Finding
  /// Its place.
  public var place: String

  /// A finding at a place.
  public init(_ finding: Finding, place: String) {
    self.finding = finding
    self.place = place
  }
}
