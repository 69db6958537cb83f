internal import HanText

/// Tells a heading from the text that follows it in its paragraph without a mark between them.
///
/// ```
/// <b>（一）主动公开</b>全年公开信息16条。     bold words
/// 二、主动公开政府信息情况我局主动公开…      the end of a heading before words that open a sentence
/// ```
enum LeadIn {
  /// The longest heading of this kind, in scalars.
  private static let longest = 40

  /// The heading that is set in bold type before a text that is not.
  static func cut(
    behind marker: EnumerationMarker, in stretch: Stretch, boldEnd: Int?
  ) -> HeadingCut? {
    guard let level = marker.style.level, let boldEnd, stretch.range.contains(boldEnd) else {
      return nil
    }
    var words = stretch.trimmed(marker.end..<max(marker.end, boldEnd))
    let rest = stretch.trimmed(boldEnd..<stretch.end)
    if let last = words.last, ["。", "：", ":", "."].contains(stretch.scalars[last]) {
      words = words.lowerBound..<last
    }
    guard words.count <= longest, !rest.isEmpty, !goesOn(at: rest.lowerBound, in: stretch),
      HeadingSyntax.isHeadingLike(words, in: stretch, level: level),
      !HeadingSyntax.holdsStop(words, in: stretch),
      HeadingSyntax.holdsSentence(stretch)
    else { return nil }
    return HeadingCut(
      level: level, marker: marker, words: words, end: rest.lowerBound, isRunIn: true)
  }

  /// Whether a sentence goes on at a place: bold words may be the beginning of one.
  private static func goesOn(at place: Int, in stretch: Stretch) -> Bool {
    let scalar = stretch.scalars[place]
    return scalar.endsClause || scalar.isClosing || scalar == "、" || scalar == "的"
      || scalar.digitValue != nil
  }

  /// The heading of a paragraph of which only the line end behind it was lost.
  static func gluedCut(behind marker: EnumerationMarker, in stretch: Stretch) -> HeadingCut? {
    // Below the second level such words are the beginning of an item's sentence.
    guard let level = marker.style.level, level <= 2, HeadingSyntax.holdsSentence(stretch),
      stretch.count - (marker.end - stretch.start) >= 8
    else { return nil }
    let limit = min(stretch.end - 2, marker.end + longest)
    guard marker.end + 2 < limit,
      let end = (marker.end + 2..<limit).first(where: { endsHeading(before: $0, marker, stretch) }),
      !HeadingSyntax.holdsStop(marker.end..<end, in: stretch),
      HeadingSyntax.isHeadingLike(marker.end..<end, in: stretch, level: level)
    else { return nil }
    return HeadingCut(
      level: level, marker: marker, words: marker.end..<end, end: end, isRunIn: true)
  }

  private static func endsHeading(
    before place: Int, _ marker: EnumerationMarker, _ stretch: Stretch
  ) -> Bool {
    let text = stretch.scalars
    guard
      GluedHeading.opens(in: stretch, at: place)
        || acts.length(in: text, at: place, before: stretch.end) > 0
    else { return false }
    return FieldVocabulary.headingEnds.lengthEnding(in: text, before: place, from: marker.end) > 0
      || HeadingSyntax.isSectionName(stretch.inked(marker.end..<place))
  }

  /// With what else a sentence of such a section opens.
  private static let acts = WordSet("收到 共收到 新收 接到 受理 共受理 累计 未发生 发生 共发生 没有")
}
