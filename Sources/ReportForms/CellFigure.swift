public import FoundationEssentials
internal import HanText
internal import ReportModel

/// The figure that a cell holds, read from its words alone: the one reading of a cell for all who ask.
///
/// ```
/// 1,234      1234            251000元          251000, 元
/// +1036      +1036           55（含失效29件）    55
/// 12.5%      12.5, %         0.1186万          0.1186 by 万
/// 约1186     1186, about     2017年  3月末  第3位  0532  A12  —  持平     none
/// ```
/// A cell is read as a whole: what is no number with a unit and perhaps a remark in brackets is none.
public struct CellFigure: Equatable, Sendable {
  /// Where qualifier, number, scale and unit stand in the words of the cell.
  public private(set) var span = 0..<0
  /// The value as printed, in ASCII digits with its sign and without separators.
  public private(set) var value = ""
  /// The value as a number, the scale of the cell not taken in.
  public private(set) var number = Decimal()
  /// The unit and scale in the cell, or nil if there is none.
  public private(set) var unit: CellUnit?
  /// The words that blur or bound the number.
  public private(set) var qualifier = ""
  /// The number where it is a whole one of up to 15 digits, without a unit; nil for any other.
  private(set) var whole: Int?
  /// Where a remark in brackets stands behind the figure; nil where there is none.
  public private(set) var remark: Range<Int>?

  /// The number that the cell states, its scale taken in.
  public var exact: Decimal {
    guard let scale = unit?.scale, scale != .one else { return number }
    return number * scale.factor
  }

  /// The figure of a cell's words; blanks among them are passed over, but for one between two numbers.
  public init?(_ text: String) {
    if let plain = CellFigure(plain: text) {
      self = plain
    } else {
      // A cell of a thousand words is no figure; reading its first hundred tells.
      var words: [Unicode.Scalar] = []
      var followsBlank = false
      for scalar in text.unicodeScalars.prefix(100) {
        let parts = followsBlank && scalar.digitValue != nil && words.last?.digitValue != nil
        if parts { words.append(" ") }
        if scalar.isInk { words.append(scalar) }
        // A no-break space holds the digits of one number together.
        followsBlank = scalar.isBlank && scalar != "\u{A0}"
      }
      self.init(words)
    }
  }

  /// The figure of a cell's words, which hold no blanks.
  public init?(_ words: [Unicode.Scalar]) {
    // 38 digits are what a Decimal keeps; a longer cell is words.
    guard words.count <= 60 else { return nil }
    defer { if unit != nil { whole = nil } }
    var place = CellFigure.before.length(in: words, at: 0)
    if place > 0 { qualifier = String(scalars: words[..<place]) }
    if place < words.count, words[place] == "¥" || words[place] == "￥" {
      unit = CellUnit(unit: "元", measure: .money)
      place += 1
    }
    guard let numberEnd = readNumber(words, from: place) else { return nil }
    let end = NoteMark.end(in: words, at: numberEnd, before: words.count)
    guard end < words.count else {
      span = 0..<numberEnd
      return
    }
    place = readQualifier(CellFigure.surplus, words, at: end)
    guard let unitEnd = readUnit(words, from: place) else { return nil }
    place = readQualifier(CellFigure.bounds, words, at: unitEnd)
    span = 0..<place
    let noteEnd = NoteMark.end(in: words, at: place, before: words.count)
    if noteEnd < words.count { remark = noteEnd..<words.count }
    guard noteEnd == words.count || words[noteEnd] == "（" || words[noteEnd] == "(" else {
      return nil
    }
  }

  /// The figure of a cell that is nothing but a few digits, as nearly all cells are: byte by byte.
  private init?(plain text: String) {
    // Any number of so many digits fits.
    let digits = text.utf8
    guard let first = digits.first, digits.count <= 15, first != 0x30 || digits.count == 1 else {
      return nil
    }
    var whole = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      whole = whole * 10 + Int(byte - 0x30)
    }
    span = 0..<digits.count
    value = text
    number = Decimal(whole)
    self.whole = whole
  }

  private static let before = WordSet("约 近 逾 超 超过 不足 至少")
  private static let surplus = WordSet("余 多")
  private static let bounds = WordSet("以上 以下 以内 左右 余 多")

  private mutating func readQualifier(
    _ words: WordSet, _ text: [Unicode.Scalar], at place: Int
  ) -> Int {
    let length = words.length(in: text, at: place)
    if length > 0 { qualifier += String(scalars: text[place..<place + length]) }
    return place + length
  }

  // MARK: the number

  /// Reads sign, digits, separators and decimals, and gives the place behind them.
  private mutating func readNumber(_ words: [Unicode.Scalar], from start: Int) -> Int? {
    var place = start
    var digits: UInt64 = 0
    var exponent = 0
    var isNegative = false
    var count = 0
    var fits = true
    if place < words.count, let sign = CellFigure.sign(words[place]) {
      value.unicodeScalars.append(sign)
      isNegative = sign == "-"
      place += 1
    }
    let first = place
    var point = -1
    while place < words.count {
      if let digit = words[place].digitValue {
        value.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + digit)))
        let (tens, over) = digits.multipliedReportingOverflow(by: 10)
        let (sum, more) = tens.addingReportingOverflow(UInt64(digit))
        fits = fits && !over && !more
        if fits { digits = sum }
        count += 1
        if point >= 0 { exponent -= 1 }
      } else if point < 0, count > 0, CellFigure.isPoint(words, place) {
        value.append(".")
        point = place
      } else if point >= 0 || count == 0 || !CellFigure.isSeparator(words, place) {
        break
      }
      place += 1
    }
    guard count > 0, count <= 38 else { return nil }
    // 0532 and 007 are codes.
    if words[first].digitValue == 0, count > 1, point != first + 1 { return nil }
    if fits, exponent == 0, count <= 15 { whole = isNegative ? -Int(digits) : Int(digits) }
    number =
      fits
      ? Decimal(
        sign: isNegative && digits > 0 ? .minus : .plus, exponent: exponent,
        significand: Decimal(digits))
      : Decimal(string: value) ?? 0
    return place
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "+", "＋": "+"
    case "-", "－", "−": "-"
    default: nil
    }
  }

  private static func isDigit(_ words: [Unicode.Scalar], _ place: Int) -> Bool {
    place < words.count && words[place].digitValue != nil
  }

  private static func isPoint(_ words: [Unicode.Scalar], _ place: Int) -> Bool {
    [".", "．", "·"].contains(words[place]) && isDigit(words, place + 1)
  }

  /// A comma between groups: three digits follow it, and no fourth.
  private static func isSeparator(_ words: [Unicode.Scalar], _ place: Int) -> Bool {
    [",", "，"].contains(words[place]) && isDigit(words, place + 1) && isDigit(words, place + 2)
      && isDigit(words, place + 3) && !isDigit(words, place + 4)
  }

  // MARK: the unit

  /// Reads scale and unit, and gives the place behind them; nil if what stands there is neither.
  private mutating func readUnit(_ words: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start
    while end < words.count, words[end] != "（", words[end] != "(" { end += 1 }
    // The longest stretch that is a unit: 万人次 before 以上.
    var place = end
    while place > start {
      if let found = CellUnit(words[start..<place]) {
        unit = found
        return place
      }
      place -= 1
    }
    return start
  }
}
