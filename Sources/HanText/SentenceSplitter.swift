/// Cuts Chinese text into sentences: the one rule of where a sentence ends.
///
/// ```
/// 其中，《成功！》阅读量逾10万。“全部公开。”办结25件。
///  →  其中，《成功！》阅读量逾10万。 | “全部公开。” | 办结25件。
/// 通过网站http://www.a.gov.cn/list?id=3公开25件。是否收费?否。
///  →  通过网站http://www.a.gov.cn/list?id=3公开25件。 | 是否收费? | 否。
/// ```
/// 。！？ and half-width ! and ? end a sentence together with the quotes and brackets that close behind
/// them, unless they stand inside a title 《…》 or an address. Points end none: they stand in decimals,
/// versions and names of files. Unicode scalars throughout.
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
      // Han ideographs, by far the most, are looked at no further.
      if scalar.value >= 0x3400, scalar.value < 0xFF01 {
        place += 1
      } else if scalar.value == 0x300A {  // 《
        place = titleEnd(in: scalars, from: place, before: limit)
      } else if isEnd(in: scalars, at: place) {
        return markEnd(in: scalars, from: place + 1, before: limit)
      } else {
        place += 1
      }
    }
    return limit
  }

  /// Whether the scalar at a place is a mark that ends a sentence; titles are not looked for.
  public static func isEnd(in scalars: [Unicode.Scalar], at place: Int) -> Bool {
    switch scalars[place].value {
    case 0x3002, 0xFF01, 0xFF61: true
    case 0xFF1F, 0x21, 0x3F: !WebAddress.holdsMark(at: place, in: scalars)
    default: false
    }
  }

  /// Whether a sentence ends right before a place: with its mark, and with what closes behind it.
  public static func endsSentence(
    in scalars: [Unicode.Scalar], before place: Int, from floor: Int
  ) -> Bool {
    var mark = place - 1
    while mark > floor, scalars[mark].isClosing { mark -= 1 }
    return mark >= floor && isEnd(in: scalars, at: mark)
  }

  /// The place behind further marks and closing quotes and brackets, for a place behind a mark.
  public static func markEnd(
    in scalars: [Unicode.Scalar], from place: Int, before limit: Int
  ) -> Int {
    var end = place
    while end < limit, scalars[end].mayEndSentence || scalars[end].isClosing { end += 1 }
    return end
  }

  /// The place behind the 》 that closes a 《, or behind the 《 when none does.
  ///
  /// A title is not looked for further than 120 scalars, the longest titles of notices: an unclosed 《
  /// must not swallow the text.
  private static func titleEnd(
    in scalars: [Unicode.Scalar], from start: Int, before limit: Int
  ) -> Int {
    var depth = 0
    for place in start..<min(limit, start + 120) {
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
