public import FoundationEssentials

/// The number that a cell holds.
public enum CellNumber {
  /// The exact number of a cell as printed, or nil for marks (`/`, `—`, `N/A`) and other words.
  ///
  /// Separators, a plus sign and a measure word behind are allowed for: `1,234`, `+1036`, `251000元`.
  /// Scalars are walked, since full-width digits and signs each are one.
  public static func read(_ text: String) -> Decimal? {
    var digits = ""
    var unit = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      if let narrow = narrowed(scalar), unit.isEmpty {
        digits.unicodeScalars.append(narrow)
      } else if !separators.contains(scalar) || !unit.isEmpty {
        unit.unicodeScalars.append(scalar)
      }
    }
    guard units.contains(unit), isNumber(digits) else { return nil }
    return Decimal(string: digits.hasPrefix("+") ? String(digits.dropFirst()) : digits)
  }

  private static let separators: [Unicode.Scalar] = [",", "，"]
  /// Measure words that do not scale the number; 万件 would.
  private static let units: Set<String> = ["", "件", "条", "项", "个", "次", "起", "宗", "元", "万元"]

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "0"..."9", ".", "+", "-": scalar
    // Full-width forms lie in the order of ASCII.
    case "０"..."９": Unicode.Scalar(scalar.value - 0xFF10 + 0x30)
    case "－", "−": "-"
    case "＋": "+"
    case "．": "."
    default: nil
    }
  }

  /// Whether words are an optional sign, digits, and at most one point with digits on both sides.
  private static func isNumber(_ digits: String) -> Bool {
    let unsigned = digits.hasPrefix("+") || digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    // 38 digits are what a Decimal keeps exactly.
    return parts.count <= 2 && unsigned.count <= 38
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
