internal import HanText

/// A line of a document's text being gathered from its pieces, with its links.
///
/// ```
/// "一、" "\n  概述 " "情况"   →   一、概述 情况
/// ```
struct FlowLine {
  /// The words so far; no line end is among them.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where lines of a cell begin behind its first one, ascending.
  private(set) var breaks: [Int] = []
  /// Where the bold words end that the line begins with; 0 where it begins with none.
  private(set) var boldEnd = 0
  /// The links, ascending, by their stretches of `scalars`.
  private(set) var links: [(words: Range<Int>, target: String)] = []
  /// White space that is written once words follow it.
  private var pending: Pending = .none
  private var openLink: (start: Int, target: String)?

  private enum Pending { case none, blank, lineEnd, lineBreak }
  /// Whether the last word stands below the line.
  private var isLowered = false

  /// Whether there is nothing but blanks.
  var isBlank: Bool { !scalars.contains { !$0.isBlank } }

  /// Adds a text as a web page has it: runs of white space are one blank, and none where the line of
  /// the source ends between two Chinese characters.
  mutating func append(collapsing text: ArraySlice<Unicode.Scalar>) {
    for scalar in text {
      switch scalar.value {
      // Han ideographs, by far the most, stand as they are.
      case 0x4E00...0x9FFF where pending == .none && !isLowered: scalars.append(scalar)
      case 0x20, 0x9:
        if pending == .none { pending = .blank }
      case 0xA...0xD, 0x85, 0x2028, 0x2029: if pending != .lineBreak { pending = .lineEnd }
      default: appendInk(scalar)
      }
    }
  }

  /// Adds a text whose blanks all count; line ends become blanks.
  mutating func append(_ text: ArraySlice<Unicode.Scalar>) {
    for scalar in text { appendInk(scalar.isLineEnd ? " " : scalar) }
  }

  /// Adds words.
  mutating func append(_ words: String) { append(Array(words.unicodeScalars)[...]) }

  /// Adds words above or below the line: their digits are none of the number before them.
  ///
  /// ```
  /// 23, raised 1   →   23¹        PM, lowered 2.5   →   PM2.5        12, raised [3]   →   12[³]
  /// ```
  mutating func append(_ text: ArraySlice<Unicode.Scalar>, isRaised: Bool) {
    let followsLetter = scalars.last?.isASCIILetter ?? false
    let signs: [Unicode.Scalar] = text.map { scalar in
      if isRaised { return Self.raised[scalar] ?? scalar }
      // A formula's digits are written on the line: CO2, PM2.5.
      return followsLetter ? scalar : Self.lowered[scalar] ?? scalar
    }
    append(collapsing: signs[...])
    isLowered = !isRaised
  }

  private static let raised = signs("0123456789０１２３４５６７８９", "⁰¹²³⁴⁵⁶⁷⁸⁹⁰¹²³⁴⁵⁶⁷⁸⁹")
  private static let lowered = signs("0123456789０１２３４５６７８９", "₀₁₂₃₄₅₆₇₈₉₀₁₂₃₄₅₆₇₈₉")

  private static func signs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(from.unicodeScalars, to.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }

  /// Notes that the words from a place on are bold.
  mutating func noteBold(from start: Int) {
    if boldEnd == start { boldEnd = scalars.count }
  }

  /// Ends a line of a cell.
  mutating func appendBreak() {
    pending = .lineBreak
  }

  /// Begins a link that all words up to its end show.
  mutating func beginLink(to target: String) { openLink = (scalars.count, target) }

  /// Ends the link; one of no words is none.
  mutating func endLink() {
    guard let link = openLink else { return }
    openLink = nil
    if link.start < scalars.count { links.append((link.start..<scalars.count, link.target)) }
  }

  private mutating func appendInk(_ sign: Unicode.Scalar) {
    let scalar = PrintedForms.character(sign)
    guard !scalar.isControl || scalar == "\t", !scalar.isInvisible else { return }
    switch pending {
    case .none:
      if isLowered, scalar.digitValue != nil, scalars.last?.digitValue != nil {
        scalars.append(" ")
      }
    case .blank: if !scalars.isEmpty { scalars.append(" ") }
    case .lineEnd:
      if let last = scalars.last, !last.isWide || !scalar.isWide { scalars.append(" ") }
    case .lineBreak:
      if let last = scalars.last {
        if !last.isWide || !scalar.isWide { scalars.append(" ") }
        breaks.append(scalars.count)
      }
    }
    pending = .none
    isLowered = false
    scalars.append(scalar)
  }
}

extension Unicode.Scalar {
  /// Whether no blank stands beside it where a line ends: Chinese characters and their marks.
  fileprivate var isWide: Bool { value >= 0x2E80 || (value >= 0x2010 && value <= 0x2026) }
}
