internal import HanText

/// The ways a heading ends.
extension GluedHeading {
  /// A heading of its own line, with the colon or 。 behind it.
  static func plain(_ words: Range<Int>, in stretch: Stretch) -> End {
    var end = words.upperBound
    // The colon of 存在的主要问题: belongs to the heading.
    if stretch[end] == "：" || stretch[end] == ":" || stretch[end] == "。" {
      end += 1
      return End(words: words, end: end, isRunIn: end < stretch.end)
    }
    return End(words: words, end: end, isRunIn: false)
  }

  /// A run-in heading, up to its 。: only when it is short and states nothing.
  static func sentence(
    _ words: Range<Int>, in stretch: Stretch, _ marker: EnumerationMarker
  ) -> End? {
    let end = SentenceSplitter.markEnd(
      in: stretch.scalars, from: words.upperBound, before: stretch.end)
    let isRunIn = end < stretch.end
    if let comma = topicEnd(words, in: stretch) {
      return End(words: words.lowerBound..<comma, end: comma + 1, isRunIn: true)
    }
    return checked(End(words: words, end: end, isRunIn: isRunIn), in: stretch, marker)
  }

  /// The comma behind a heading that was made the topic of its sentence: 卫生领域信息公开情况，在门诊大厅….
  private static func topicEnd(_ words: Range<Int>, in stretch: Stretch) -> Int? {
    guard let comma = stretch.scalars[words].firstIndex(where: { $0 == "，" || $0 == "," }),
      comma - words.lowerBound >= 4,
      FieldVocabulary.headingEnds.lengthEnding(
        in: stretch.scalars, before: comma, from: words.lowerBound) > 0
    else { return nil }
    return comma
  }

  /// A run-in heading, up to its colon.
  static func colon(_ words: Range<Int>, in stretch: Stretch) -> End? {
    guard words.count >= 2, words.count <= 20, !HeadingSyntax.holdsComma(words, in: stretch) else {
      return nil
    }
    return End(
      words: words, end: words.upperBound + 1, isRunIn: words.upperBound + 1 < stretch.end)
  }

  /// An end, where the words before it are like those of a heading.
  static func checked(
    _ end: End, in stretch: Stretch, _ marker: EnumerationMarker
  ) -> End? {
    let isLikely = HeadingSyntax.isHeadingLike(
      end.words, in: stretch, level: marker.style.level ?? 5)
    return isLikely ? end : nil
  }

  /// The place behind a quotation that begins at a place.
  static func skipQuoted(in stretch: Stretch, from place: Int, before limit: Int) -> Int {
    let close: Unicode.Scalar = stretch.scalars[place] == "《" ? "》" : "”"
    for end in place + 1..<max(place + 1, limit) where stretch.scalars[end] == close {
      return end + 1
    }
    return place + 1
  }
}
