/// A number of a workbook as its decimal digits: shifted and rounded without any loss.
///
/// ```
/// 12.300000000000001   →   12.3            1.5E-2 · 10²   →   1.5
/// ```
struct SheetNumber {
  /// Whether it is below zero.
  var isNegative = false
  /// Its digits without leading zeros; none for zero.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; less than nothing for small numbers.
  private var point = 0

  /// How many digits a workbook keeps of a number; the file may hold two more that are noise.
  private static let precision = 15

  /// The number that a text states; nil for another text.
  init?(_ text: String) {
    var exponent = 0
    var isBehindPoint = false
    var count = 0
    var rest = Substring(text)
    if rest.first == "-" || rest.first == "+" { isNegative = rest.removeFirst() == "-" }
    while let letter = rest.first {
      if let digit = letter.wholeNumberValue, letter.isASCII {
        count += 1
        if !digits.isEmpty || digit > 0 { digits.append(UInt8(digit)) }
        if !isBehindPoint, !digits.isEmpty { point += 1 }
        if isBehindPoint, digits.isEmpty { point -= 1 }
      } else if letter == ".", !isBehindPoint {
        isBehindPoint = true
      } else if letter == "e" || letter == "E", count > 0 {
        // No number of a workbook has more than 308 zeros.
        guard let stated = Int(rest.dropFirst()), abs(stated) <= 400 else { return nil }
        exponent = stated
        break
      } else {
        return nil
      }
      rest.removeFirst()
    }
    guard count > 0, count <= 400 else { return nil }
    point += exponent
    if digits.count > Self.precision { round(toPlaces: Self.precision - point) }
    trim()
  }

  /// Whether it is nothing.
  var isZero: Bool { digits.isEmpty }

  /// The number times ten to a power.
  func shifted(by power: Int) -> SheetNumber {
    var result = self
    if !isZero { result.point += power }
    return result
  }

  /// How many digits stand before the point, where there are any.
  var magnitude: Int { point }

  /// Cuts the number to some places behind the point, half a place away from zero.
  mutating func round(toPlaces places: Int) {
    let kept = point + places
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      self = SheetNumber.zero
      return
    }
    let goesUp = digits[kept] >= 5
    digits.removeLast(digits.count - kept)
    guard goesUp else { return trim() }
    var place = kept - 1
    while place >= 0, digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
    trim()
  }

  private static let zero = SheetNumber()

  private init() {}

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { (point, isNegative) = (0, false) }
  }

  /// The digits before the point; none where there are only zeros.
  var whole: String {
    guard point > 0 else { return "" }
    return (0..<point).map { String($0 < digits.count ? digits[$0] : 0) }.joined()
  }

  /// The digits behind the point, without zeros at the end.
  var fraction: String {
    guard digits.count > point else { return "" }
    let zeros = String(repeating: "0", count: max(0, -point))
    return zeros + digits[max(0, point)...].map { String($0) }.joined()
  }

  /// The number as it is shown where no format says how: 11 digits, the rest as a power of ten.
  var general: String {
    guard !isZero else { return "0" }
    let sign = isNegative ? "-" : ""
    guard point <= 11, point > -5 else {
      var one = self
      one.point = 1
      one.round(toPlaces: 5)
      let power = point - 1 + (one.point - 1)
      one.point = 1
      let size = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
      return sign + one.plain + "E" + (power < 0 ? "-" : "+") + size
    }
    var short = self
    short.round(toPlaces: max(0, 10 - max(1, point)))
    return short.isZero ? "0" : sign + short.plain
  }

  private var plain: String {
    (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number as a fraction of an hour is needed: exact enough for seconds.
  var approximate: Double { Double((isNegative ? "-" : "") + plain) ?? 0 }
}
