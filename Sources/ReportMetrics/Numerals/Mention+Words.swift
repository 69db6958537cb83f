import HanText
import ReportForms
import ReportModel

/// The words of a mention, as metrics and quantities tell them.
extension Mention {
  /// The measure word without blanks.
  func unitWords(in text: BlockText) -> String {
    switch unit {
    case .none: ""
    case .meant(let word): word
    case .text(let range): text.words(range)
    }
  }

  /// The words that blur or bound the number, without blanks.
  func qualifierWords(in text: BlockText) -> String {
    qualifier.map(text.words) ?? ""
  }

  /// The value as printed, in ASCII digits and without separators.
  func printedValue(in text: BlockText) -> String {
    guard case .digits(let range) = value else {
      if case .made(let value) = value { return value }
      return ""
    }
    return String(unsafeUninitializedCapacity: range.count) { bytes in
      var count = 0
      for scalar in text.scalars[range] {
        if let byte = Mention.printedByte(scalar) {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// A digit, point or sign in ASCII; nil for a separator.
  private static func printedByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let digit = scalar.digitValue { return UInt8(0x30 + digit) }
    if scalar == "." || scalar == "．" || scalar == "·" { return UInt8(ascii: ".") }
    return scalar == "-" || scalar == "－" || scalar == "−" ? UInt8(ascii: "-") : nil
  }
}
