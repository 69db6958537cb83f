import FoundationEssentials

/// A number without rounding: a whole number times a power of ten.
///
/// The scanner looks at far more numerals than it keeps, so a `Decimal` is made for the kept only.
struct ExactNumber: Equatable {
  /// The digits as one whole number.
  var digits: UInt64
  /// The power of ten that multiplies it.
  var exponent = 0
  /// Whether it is below zero.
  var isNegative = false

  /// The number as a `Decimal`.
  var decimal: Decimal {
    Decimal(
      sign: isNegative && digits > 0 ? .minus : .plus, exponent: exponent,
      significand: Decimal(digits))
  }

  /// Whether it is zero.
  var isZero: Bool { digits == 0 }

  /// The value if it is a whole number that fits, else nil.
  var whole: UInt64? { exponent == 0 && !isNegative ? digits : nil }

  /// The value if it is a whole number below 10^16, however it is kept, else nil.
  var count: UInt64? {
    guard (0..<16).contains(exponent), !isNegative, digits < 10_000_000_000_000_000 else {
      return nil
    }
    let value = (0..<exponent).reduce(digits) { product, _ in product &* 10 }
    return decimal < 10_000_000_000_000_000 ? value : nil
  }

  /// The number times a power of ten.
  func scaled(by power: Int) -> ExactNumber {
    var result = self
    result.exponent += power
    return result
  }

  /// Whether it is the same as another or smaller.
  func isAtMost(_ other: ExactNumber) -> Bool {
    // Decimals take a hundred times as long, and most numbers are whole.
    exponent == other.exponent && !isNegative && !other.isNegative
      ? digits <= other.digits : decimal <= other.decimal
  }

  /// What some numbers come to.
  static func sum(_ numbers: some Sequence<ExactNumber>) -> Decimal {
    var exact: ExactNumber? = ExactNumber(digits: 0)
    var rest = Decimal(0)
    for number in numbers {
      let next = number.isNegative ? nil : exact?.adding(number)
      // What fits no longer is kept as a decimal.
      if next == nil { rest += number.decimal }
      exact = next ?? exact
    }
    let sum = exact?.decimal ?? 0
    return rest.isZero ? sum : sum + rest
  }

  /// The sum of two positive numbers, or nil if its digits do not fit.
  func adding(_ other: ExactNumber) -> ExactNumber? {
    let low = min(exponent, other.exponent)
    guard let left = shifted(to: low), let right = other.shifted(to: low) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactNumber(digits: sum, exponent: low)
  }

  /// A quotient to ten decimals, half up; exact where ten decimals are enough.
  static func quotient(_ numerator: UInt64, _ denominator: UInt64) -> ExactNumber? {
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: 10_000_000_000)
    guard denominator > 0, !overflow else { return nil }
    var result = ExactNumber(
      digits: scaled / denominator + (scaled % denominator >= (denominator + 1) / 2 ? 1 : 0),
      exponent: -10)
    while result.exponent < 0, result.digits % 10 == 0, result.digits > 0 {
      result.digits /= 10
      result.exponent += 1
    }
    return result
  }

  private func shifted(to power: Int) -> UInt64? {
    var value = digits
    for _ in 0..<(exponent - power) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }
}
