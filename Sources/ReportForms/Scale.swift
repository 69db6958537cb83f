public import FoundationEssentials

/// The scale behind a number: 万 of 84.78万个.
public enum Scale: String, Sendable {
  /// None.
  case one = ""
  /// Ten thousand.
  case wan = "万"
  /// A hundred million.
  case yi = "亿"
  /// A million million.
  case wanYi = "万亿"

  /// The scale of a power of ten, nil if it is none of them.
  public init?(power: Int) {
    switch power {
    case 0: self = .one
    case 4: self = .wan
    case 8: self = .yi
    case 12: self = .wanYi
    default: return nil
    }
  }

  /// What the scale multiplies by.
  public var factor: Decimal {
    switch self {
    case .one: 1
    case .wan: 10_000
    case .yi: 100_000_000
    case .wanYi: 1_000_000_000_000
    }
  }
}
