internal import HanText

/// Finds the items 一是…二是… inside a paragraph.
enum ItemFinder {
  /// The source offsets at which items begin, ascending; none when there is only one in mid-sentence.
  ///
  /// An item begins at the start of the paragraph or behind a mark (统一是 is none); a mark of its
  /// kind must stand beside it, or the paragraph begin with it.
  static func items(in stretch: Stretch, _ part: Range<Int>) -> [Int] {
    var places: [Int] = []
    for place in part where isCandidate(stretch, place, from: part.lowerBound) {
      guard
        let marker = EnumerationMarker(in: stretch.scalars, at: place, before: part.upperBound),
        marker.style == .item
      else { continue }
      places.append(place)
    }
    guard places.count > 1 || places.first == part.lowerBound else { return [] }
    return places.map { stretch.source(of: $0) }
  }

  @inline(__always)
  private static func isCandidate(_ stretch: Stretch, _ place: Int, from start: Int) -> Bool {
    switch stretch.scalars[place].value {
    case 0x9996, 0x5176, 0x518D, 0x6700: break  // 首 其 再 最
    default: guard stretch.scalars[place].isOutlineDigit else { return false }
    }
    guard place > start else { return true }
    let before = stretch.scalars[place - 1]
    if before.isBlank || SentenceSplitter.isEnd(in: stretch.scalars, at: place - 1)
      || before.isClosing
    {
      return true
    }
    return ["；", "，", "：", ";", ",", ":"].contains(before)
  }
}
