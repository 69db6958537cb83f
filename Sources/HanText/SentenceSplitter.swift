/// Cuts Chinese text into sentences.
///
/// ```
/// 其中，《成功！》阅读量逾10万。“全部公开。”办结25件。
///  →  其中，《成功！》阅读量逾10万。 | “全部公开。” | 办结25件。
/// ```
/// 。！？ end a sentence together with the quotes and brackets that close behind them, unless they
/// stand inside a title 《…》. Unicode scalars throughout.
public enum SentenceSplitter {
  /// The sentences of a stretch, ascending, which together make up the stretch.
  public static func sentences(
    in scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = sentenceEnd(in: scalars, from: start, before: range.upperBound)
      result.append(start..<end)
      start = end
    }
    return result
  }

  /// The place behind the sentence that starts at a place: behind its 。 and what closes there.
  ///
  /// The limit when no mark ends it.
  public static func sentenceEnd(
    in scalars: [Unicode.Scalar], from start: Int, before limit: Int
  ) -> Int {
    var place = start
    while place < limit {
      let scalar = scalars[place]
      if scalar.value == 0x300A {  // 《
        place = titleEnd(in: scalars, from: place, before: limit)
        continue
      }
      place += 1
      guard scalar.endsSentence else { continue }
      while place < limit, scalars[place].endsSentence || scalars[place].isClosing { place += 1 }
      return place
    }
    return limit
  }

  /// The place behind the 》 that closes a 《, or behind the 《 when none does.
  ///
  /// A title is not looked for further than 100 scalars, the longest titles of notices: an unclosed 《 must not
  /// swallow the text.
  private static func titleEnd(
    in scalars: [Unicode.Scalar], from start: Int, before limit: Int
  ) -> Int {
    var depth = 0
    for place in start..<min(limit, start + 100) {
      switch scalars[place].value {
      case 0x300A: depth += 1
      case 0x300B:
        depth -= 1
        if depth == 0 { return place + 1 }
      default: continue
      }
    }
    return start + 1
  }
}
