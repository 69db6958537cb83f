public import FoundationEssentials
internal import ReportForms

extension Metric {
  /// What the printed value is multiplied by: 10000 for 万.
  public var scaleFactor: Decimal { Scale(rawValue: scale)?.factor ?? 1 }

  /// How far the number may be from the one it was rounded from: half a unit of its last place.
  ///
  /// Whole numbers without a scale are counts, which nobody rounds.
  public var roundingSlack: Decimal {
    guard decimals > 0 || !scale.isEmpty else { return 0 }
    return scaleFactor * Decimal(sign: .plus, exponent: -decimals - 1, significand: 5)
  }

  /// One unit of the last place printed: 0.01 of 33.90.
  var lastPlace: Decimal { Decimal(sign: .plus, exponent: -decimals, significand: 1) }

  /// How many decimals are printed.
  private var decimals: Int { value.split(separator: ".").dropFirst().first?.count ?? 0 }
}
