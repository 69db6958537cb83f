internal import HanText

/// A line of a document's text being gathered from its pieces, with its links.
///
/// ```
/// "一、" "\n  概述 " "情况"   →   一、概述 情况
/// ```
struct FlowLine {
  /// The words so far; no line end is among them.
  private(set) var scalars: [Unicode.Scalar] = []
  /// The links, ascending, by their stretches of `scalars`.
  private(set) var links: [(words: Range<Int>, target: String)] = []
  /// White space that is written once words follow it.
  private var pending: Pending = .none
  private var openLink: (start: Int, target: String)?

  private enum Pending { case none, blank, lineEnd }

  /// Whether there is nothing but blanks.
  var isBlank: Bool { !scalars.contains { !$0.isBlank } }

  /// Adds a text as a web page has it: runs of white space are one blank, and none where the line of
  /// the source ends between two Chinese characters.
  mutating func append(collapsing text: ArraySlice<Unicode.Scalar>) {
    for scalar in text {
      switch scalar.value {
      case 0x20, 0x9:
        if pending == .none { pending = .blank }
      case 0xA...0xD, 0x85, 0x2028, 0x2029: pending = .lineEnd
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

  /// Sets what was gathered off from what follows.
  mutating func appendBreak() {
    if pending == .none { pending = .lineEnd }
  }

  /// Begins a link that all words up to its end show.
  mutating func beginLink(to target: String) { openLink = (scalars.count, target) }

  /// Ends the link; one of no words is none.
  mutating func endLink() {
    guard let link = openLink else { return }
    openLink = nil
    if link.start < scalars.count { links.append((link.start..<scalars.count, link.target)) }
  }

  private mutating func appendInk(_ scalar: Unicode.Scalar) {
    guard !scalar.isControl || scalar == "\t", !scalar.isInvisible else { return }
    switch pending {
    case .none: break
    case .blank: if !scalars.isEmpty { scalars.append(" ") }
    case .lineEnd:
      if let last = scalars.last, !last.isWide || !scalar.isWide { scalars.append(" ") }
    }
    pending = .none
    scalars.append(scalar)
  }
}

extension Unicode.Scalar {
  /// Whether no blank stands beside it where a line ends: Chinese characters and their marks.
  fileprivate var isWide: Bool { value >= 0x2E80 || (value >= 0x2010 && value <= 0x2026) }
}
