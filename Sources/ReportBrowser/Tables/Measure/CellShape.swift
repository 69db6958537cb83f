import HanText
import TerminalModel

/// What the words of a cell are, and where in them the digits end that stand below one another.
///
/// ```
/// 12  -28.6%  251000元  → number        0  0.00  → zero
/// /  —  持平            → mark          1-3月  规章  2019-2023  → words
/// ```
/// The tables view and the tables in the text both go by it.
struct CellShape: Equatable, Sendable {
  /// What words are.
  enum Content: Equatable, Sendable {
    /// Words.
    case words
    /// A figure, perhaps with its unit.
    case number
    /// A figure that is zero.
    case zero
    /// A mark in the place of a figure.
    case mark
  }

  private(set) var content = Content.words
  /// The columns of a figure up to its point or its unit; of all else the columns of all.
  private(set) var whole = 0
  /// The columns of a figure behind that.
  private(set) var fraction = 0

  /// Whether it is a figure.
  var isNumber: Bool { content == .number || content == .zero }

  /// 元, 万元, 立方米: what has more behind its digits is read, not compared.
  private static let longestUnit = 3
  /// What stands for a figure that there is none, or that has not changed.
  private static let marks = ["无", "暂无", "持平"]

  /// The shape of some words; blank ones are a mark for nothing.
  init(_ words: some Collection<Unicode.Scalar>, _ ambiguous: AmbiguousWidth = .narrow) {
    var (digits, letters, nonzero) = (0, 0, 0)
    var (isWhole, isBroken) = (true, false)
    for scalar in words {
      switch CellShape.part(scalar) {
      case .digit:
        digits += 1
        if scalar.digitValue != 0 { nonzero += 1 }
        // 1-3月, A5: digits behind something else.
        if letters > 0 || isBroken { letters += CellShape.longestUnit + 1 }
      case .point: isWhole = false
      case .separator: break
      case .sign:
        if digits > 0 { (isWhole, isBroken) = (false, true) }
      case .letter:
        letters += 1
        if digits > 0 { isWhole = false }
      }
      let columns = displayWidth(scalar, ambiguous)
      if isWhole { whole += columns } else { fraction += columns }
    }
    if digits > 0 {
      if letters <= CellShape.longestUnit { content = nonzero > 0 ? .number : .zero }
    } else if letters == 0 || CellShape.isMark(words) {
      content = .mark
    }
    if !isNumber { (whole, fraction) = (whole + fraction, 0) }
  }

  private static func isMark(_ words: some Collection<Unicode.Scalar>) -> Bool {
    marks.contains { words.elementsEqual($0.unicodeScalars) }
  }

  private enum Part { case digit, point, separator, sign, letter }

  private static func part(_ scalar: Unicode.Scalar) -> Part {
    if scalar.digitValue != nil { return .digit }
    return switch scalar {
    case ".", "．": .point
    case ",", "，", " ", "\u{A0}", "\u{3000}": .separator
    case "-", "+", "－", "＋", "−", "—", "–", "±", "%", "％", "/", "／", "(", ")", "（", "）": .sign
    default: scalar.properties.isAlphabetic || scalar.value > 0x2FFF ? .letter : .sign
    }
  }
}

/// How many cells of a column hold figures and how many words; marks are neither.
struct CellTally: Equatable, Sendable {
  private var numbers = 0
  private var words = 0

  /// Whether figures stand in it; a column without any words is taken for one yet to be filled.
  var isNumeric: Bool { numbers >= words }

  mutating func add(_ content: CellShape.Content) {
    switch content {
    case .number, .zero: numbers += 1
    case .words: words += 1
    case .mark: break
    }
  }
}
