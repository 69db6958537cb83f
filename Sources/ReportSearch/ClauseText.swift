internal import HanText

/// A stretch of a paragraph with its clauses and sentences.
///
/// ```
/// 其中，|中央级媒体报道10篇（次），|省级媒体报道213篇（次）。”||
/// ```
/// A clause ends behind its mark and the quotes, brackets and blanks that follow it. Sentences are
/// those of ``SentenceSplitter``; but ； and a line end are borders as strong, for who reads a hit reads
/// one item of a list and not the list.
struct ClauseText {
  /// The scalars of the stretch.
  let scalars: [Unicode.Scalar]
  /// Whether the paragraph begins where the stretch does.
  private let isFirst: Bool
  /// Whether the paragraph ends where the stretch does.
  private let isLast: Bool
  /// What ends with each scalar.
  private var ends: [End]

  private enum End { case none, clause, sentence }

  /// A stretch, with whether the paragraph begins and ends with it.
  init(scalars: [Unicode.Scalar], isFirst: Bool, isLast: Bool) {
    self.scalars = scalars
    self.isFirst = isFirst
    self.isLast = isLast
    ends = scalars.map { scalar in
      switch scalar {
      case "；", ";", "\n": .sentence
      default: scalar.endsClause ? .clause : .none
      }
    }
    for sentence in SentenceSplitter.sentences(in: scalars, scalars.indices) {
      var last = sentence.upperBound - 1
      while last > sentence.lowerBound, scalars[last].isClosing { last -= 1 }
      if SentenceSplitter.isEnd(in: scalars, at: last) { ends[last] = .sentence }
    }
    for address in WebAddress.all(in: scalars) {
      for place in address.range { ends[place] = .none }
    }
  }

  /// Whether a clause ends at a place and another begins.
  func isClauseBorder(_ place: Int) -> Bool { isBorder(place) { $0 != .none } }

  /// Whether a sentence ends at a place and another begins.
  func isSentenceBorder(_ place: Int) -> Bool { isBorder(place) { $0 == .sentence } }

  private func isBorder(_ place: Int, _ isStrong: (End) -> Bool) -> Bool {
    guard place > 0 else { return isFirst }
    guard place < scalars.count else { return isLast }
    guard !closes(place), !isStrong(ends[place]) else { return false }
    return (0..<place).last { !closes($0) }.map { isStrong(ends[$0]) } ?? false
  }

  /// Whether a scalar follows a mark and is no beginning: what closes, and blanks.
  private func closes(_ place: Int) -> Bool {
    scalars[place].isClosing || scalars[place] == " " || scalars[place] == "\u{3000}"
  }
}
