internal import HanText

/// The introduction's own list of the parts of the report.
///
/// ```
/// 本报告由概述、主动公开政府信息情况、…和政府信息公开情况统计表共七个部分组成。
/// ```
/// Names in it may hold 、 themselves, so the list is not cut up: a heading is looked for in it.
struct GluedParts {
  private let words: [Unicode.Scalar]

  /// The list in the first sentences of a text, empty if there is none.
  init(in stretch: Stretch) {
    // Introductions have some 600 characters.
    let limit = min(stretch.end, stretch.start + 3000)
    var words: [Unicode.Scalar] = []
    var start = stretch.start
    while start < limit {
      let end = SentenceSplitter.sentenceEnd(in: stretch.scalars, from: start, before: limit)
      let sentence = stretch.inked(start..<end)
      if Self.listWords.isFound(in: sentence), Self.endWords.isFound(in: sentence) {
        words = sentence
        break
      }
      start = end
    }
    self.words = words
  }

  private static let listWords = WordSet(
    "本报告由 本报告包括 报告由 报告包括 年报由 报告分为 报告共分 全文包括 全文由 全文共分 全文分为")
  private static let endWords = WordSet("部分 章 方面")

  /// How many of some words are the name of a part, 0 if none begins there.
  func length(of heading: [Unicode.Scalar]) -> Int {
    guard let first = heading.first else { return 0 }
    var best = 0
    for place in words.indices where words[place] == first && beginsName(place) {
      var end = 0
      while end < heading.count, place + end < words.count, heading[end] == words[place + end] {
        end += 1
      }
      // The name ends where both the list and the heading can end.
      while end > best, !endsName(place + end) { end -= 1 }
      best = max(best, end)
    }
    return best >= 2 ? best : 0
  }

  private func beginsName(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    return ["由", "、", "和", "及", "括", "，", ",", "为", "：", "分", "与"].contains(words[place - 1])
  }

  private func endsName(_ place: Int) -> Bool {
    guard place < words.count else { return false }
    return ["、", "和", "及", "共", "等", "，", ",", "六", "七", "五", "八", "九", "四", "与", "；"]
      .contains(words[place])
  }
}
