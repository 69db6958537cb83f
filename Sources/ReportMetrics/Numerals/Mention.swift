import FoundationEssentials
import ReportForms

/// A numeral found in a block, kept as places and digits until it is known to be a quantity.
struct Mention {
  /// Where all of it stands: qualifier, numeral, scale and unit, or the whole rejected word.
  var span: Range<Int>
  /// Where the numeral and its scale stand.
  var numeral: Range<Int>
  /// How its value is printed.
  var value = PrintedValue.digits(0..<0)
  /// The number, scale included.
  var number = ExactNumber(digits: 0)
  /// The scale.
  var scale = Scale.one
  /// The upper end of a range.
  var rangeEnd: ExactNumber?
  /// The measure word.
  var unit = UnitSpan.none
  /// What sort of quantity it is.
  var kind = Metric.Kind.count
  /// The words that blur or bound it.
  var qualifier: Range<Int>?
  /// Why it is no quantity.
  var reason: Quantity.Reason?
  /// Which side of a change it is (从239项…为197项).
  var role: Metric.Role?

  /// A rejected stretch of the text.
  static func rejected(_ span: Range<Int>, _ reason: Quantity.Reason) -> Mention {
    Mention(span: span, numeral: span, reason: reason)
  }
}

/// How the value of a quantity is printed.
enum PrintedValue {
  /// Digits of the text, from which separators and blanks are dropped.
  case digits(Range<Int>)
  /// A text made from numerals (二十五 → 25, 三分之一 → 1/3).
  case made(String)
}

/// Where a measure word stands, or the word that is meant (五成 is 50 %).
enum UnitSpan {
  case none
  case text(Range<Int>)
  case meant(String)
}
