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
    case .text(let range): String(scalars: text.scalars[range].lazy.filter { !$0.isSpacing })
    }
  }

  /// The words that blur or bound the number, without blanks.
  func qualifierWords(in text: BlockText) -> String {
    guard let range = qualifier else { return "" }
    return String(scalars: text.scalars[range].lazy.filter { !$0.isSpacing })
  }

  /// The value as printed, in ASCII digits and without separators.
  func printedValue(in text: BlockText) -> String {
    guard case .digits(let range) = value else {
      if case .made(let value) = value { return value }
      return ""
    }
    var printed = String.UnicodeScalarView()
    for scalar in text.scalars[range] {
      if let digit = scalar.digitValue {
        printed.append(Unicode.Scalar(UInt8(0x30 + digit)))
      } else if scalar == "." || scalar == "．" || scalar == "·" {
        printed.append(".")
      } else if scalar == "-" || scalar == "－" || scalar == "−" {
        printed.append("-")
      }
    }
    return String(printed)
  }
}
