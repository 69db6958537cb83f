/// A stretch of a paragraph with its clauses and sentences.
///
/// ```
/// 其中，|中央级媒体报道10篇（次），|省级媒体报道213篇（次）。”||
/// ```
/// A clause ends behind its mark and the quotes and brackets that close behind it.
struct ClauseText {
  /// The scalars of the stretch.
  let scalars: [Unicode.Scalar]
  /// Whether the paragraph begins where the stretch does.
  let isFirst: Bool
  /// Whether the paragraph ends where the stretch does.
  let isLast: Bool

  /// Whether a clause ends at a place and another begins.
  func isClauseBorder(_ place: Int) -> Bool {
    isBorder(place) { ClauseText.endsSentence($0) || "，：,".unicodeScalars.contains($0) }
  }

  /// Whether a sentence ends at a place and another begins.
  func isSentenceBorder(_ place: Int) -> Bool {
    isBorder(place, ClauseText.endsSentence)
  }

  private func isBorder(_ place: Int, _ isMark: (Unicode.Scalar) -> Bool) -> Bool {
    guard place > 0 else { return isFirst }
    guard place < scalars.count else { return isLast }
    guard !ClauseText.closes(scalars[place]), !isMark(scalars[place]) else { return false }
    let mark = scalars[..<place].last { !ClauseText.closes($0) }
    return mark.map(isMark) ?? false
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    "。；！？;!?\n".unicodeScalars.contains(scalar)
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    "”’」』）)》〉】〕]\u{20}\u{3000}".unicodeScalars.contains(scalar)
  }
}
