import FoundationEssentials
import Wording

/// Numbers of series as a person reads them.
enum SeriesNumber {
  /// The number with its thousands set off: `12,034.5`.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - isRate: whether it is shown as percent, to a tenth.
  /// - Returns: its digits.
  static func shown(_ number: Decimal, isRate: Bool = false) -> String {
    isRate ? tenths(Double(number.description) ?? 0) + "%" : grouped(rounded(number))
  }

  /// A difference with its sign, in Chinese full width as its print has it.
  static func change(_ change: SeriesTable.Row.Change, isRate: Bool) -> String {
    guard !isRate else { return signed(tenths(change.value)) }
    return signed(grouped(rounded(change.number)))
  }

  /// A difference in percent.
  static func percent(_ value: Double) -> String { signed(tenths(value)) + "%" }

  /// A whole number with its thousands set off.
  static func whole(_ number: Int) -> String { grouped(String(number)) }

  /// A number to a tenth.
  static func tenths(_ value: Double) -> String { grouped(plain(value)) }

  /// A number to a tenth, as other programs read it.
  static func plain(_ value: Double) -> String {
    guard abs(value) < 1e15 else { return "" }
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// At most two digits behind the point.
  private static func rounded(_ number: Decimal) -> String {
    let digits = number.description
    guard let point = digits.firstIndex(of: "."),
      digits.distance(from: point, to: digits.endIndex) > 3, let value = Double(digits),
      abs(value) < 1e13
    else { return digits }
    return (Decimal(Int((value * 100).rounded())) / 100).description
  }

  private static func grouped(_ digits: String) -> String {
    let isBelow = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    var whole = ""
    for (place, digit) in (parts.first ?? "").reversed().enumerated() {
      if place > 0, place % 3 == 0 { whole.append(",") }
      whole.append(digit)
    }
    return (isBelow ? "-" : "") + String(whole.reversed())
      + (parts.count > 1 ? "." + parts[1] : "")
  }

  private static func signed(_ digits: String) -> String {
    if digits.hasPrefix("-") { return say("－\(digits.dropFirst())") }
    return digits.allSatisfy { "0.,".contains($0) } ? digits : say("＋\(digits)")
  }
}
