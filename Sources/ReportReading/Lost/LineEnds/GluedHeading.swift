internal import HanText

/// Tells where a heading ends that was run together with the text behind it.
///
/// From left to right, the first of these: the end of a part's name in the introduction's list or of a form's
/// heading; a blank; the next number, or 一是; 。 or ：; a word that headings end with (情况) before one they do not go on
/// with; a word that headings may end with (工作) before one that sentences open with (我区, 2017年).
enum GluedHeading {
  /// Where a heading ends.
  struct End: Equatable {
    var words: Range<Int>
    /// Behind the heading's mark, or its last character.
    var end: Int
    var isRunIn: Bool
  }

  /// The longest heading without a mark that is believed, in scalars.
  ///
  /// Names of parts such as 因政府信息公开申请行政复议、提起行政诉讼的情况 have some 25; work reports go up to 60.
  private static let longest = 64

  /// The end of the heading behind a number, or nil when it cannot be told.
  static func end(
    in stretch: Stretch, behind marker: EnumerationMarker, parts: GluedParts
  ) -> End? {
    let start = marker.end
    let limit = min(stretch.end, start + longest)
    if marker.style.level == 1, let known = known(in: stretch, from: start, before: limit, parts) {
      return plain(start..<known, in: stretch)
    }
    if let whole = wholeName(in: stretch, from: start, before: limit) {
      return plain(start..<whole, in: stretch)
    }
    var place = start
    while place < limit {
      let scalar = stretch.scalars[place]
      if scalar == "《" || scalar == "“" {
        place = skipQuoted(in: stretch, from: place, before: limit)
        continue
      }
      if scalar == "；" || scalar == ";" { return nil }
      if SentenceSplitter.isEnd(in: stretch.scalars, at: place) {
        return sentence(start..<place, in: stretch, marker)
      }
      if scalar == "：" || scalar == ":" {
        return colon(start..<place, in: stretch)
      }
      if place >= start + 2, endsHere(start..<place, in: stretch, marker, before: limit) {
        return checked(plain(start..<place, in: stretch), in: stretch, marker)
      }
      place += 1
    }
    return nil
  }

  /// The end of a name of the introduction's list, or of a heading of the forms.
  private static func known(
    in stretch: Stretch, from start: Int, before limit: Int, _ parts: GluedParts
  ) -> Int? {
    let words = stretch.inked(start..<limit)
    var count = parts.length(of: words)
    let form = FieldVocabulary.unnumberedHeadings.length(in: words, at: 0, before: words.count)
    if form > count, form < words.count,
      FieldVocabulary.headingSequels.length(in: words, at: form, before: words.count) == 0
    {
      count = form
    }
    guard count > 0 else { return nil }
    return place(behind: count, from: start, in: stretch)
  }

  /// The place behind a number of scalars that are not blank.
  private static func place(behind count: Int, from start: Int, in stretch: Stretch) -> Int {
    var left = count
    var place = start
    while place < stretch.end, left > 0 {
      if !stretch.scalars[place].isBlank, !stretch.scalars[place].isInvisible { left -= 1 }
      place += 1
    }
    return place
  }

  /// The end of a name that is a heading by itself (门户网站) before a word that opens a sentence.
  private static func wholeName(
    in stretch: Stretch, from start: Int, before limit: Int
  ) -> Int? {
    let part = FieldVocabulary.wholeParts.length(in: stretch.scalars, at: start, before: limit)
    if part > 0, start + part < limit, mayOpen(in: stretch, at: start + part) {
      return start + part
    }
    let count = FieldVocabulary.wholeHeadings.length(
      in: stretch.scalars, at: start, before: limit)
    let end = start + count
    guard count > 0, end < limit else { return nil }
    let isFollowed = ["在", "是", "共", "有", "已", "可", "每"].contains(stretch.scalars[end])
    return isFollowed || opens(in: stretch, at: end) ? end : nil
  }

  /// Whether words may open a sentence behind a name that is whole: no name goes on with them.
  private static func mayOpen(in stretch: Stretch, at place: Int) -> Bool {
    let text = stretch.scalars
    return text[place].isHan
      && FieldVocabulary.headingSequels.length(in: text, at: place, before: stretch.end) == 0
      && FieldVocabulary.headingEnds.length(in: text, at: place, before: stretch.end) == 0
      && FieldVocabulary.partSequels.length(in: text, at: place, before: stretch.end) == 0
  }

  /// Whether the heading ends before a place.
  private static func endsHere(
    _ words: Range<Int>, in stretch: Stretch, _ marker: EnumerationMarker, before limit: Int
  ) -> Bool {
    let place = words.upperBound
    let scalar = stretch.scalars[place]
    let before = stretch.scalars[place - 1]
    if scalar.isBlank { return isGap(words, in: stretch) }
    if before.isBlank { return false }
    if isSpaced(words, in: stretch) { return true }
    if beginsNumber(at: place, in: stretch, marker) { return true }
    if FieldVocabulary.tableHeaders.length(in: stretch.scalars, at: place, before: stretch.end) > 0
    {
      return true
    }
    if FieldVocabulary.headingEnds.lengthEnding(
      in: stretch.scalars, before: place, from: words.lowerBound) > 0,
      !goesOn(in: stretch, at: place)
    {
      return true
    }
    if namesRemedies(words, in: stretch), !FieldVocabulary.remedySequels.contains(scalar) {
      return true
    }
    guard opens(in: stretch, at: place) else { return false }
    let mayEnd =
      FieldVocabulary.headingTails.lengthEnding(
        in: stretch.scalars, before: place, from: words.lowerBound) > 0
    return mayEnd || opensClearly(in: stretch, at: place) || isParallel(words, in: stretch)
  }

  /// Whether words name what is wrong and what is done about it: 存在的不足和下一步工作打算.
  private static func namesRemedies(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let text = stretch.scalars
    let last = FieldVocabulary.remedies.lengthEnding(
      in: text, before: words.upperBound, from: words.lowerBound)
    guard last > 0, let link = text[words].firstIndex(where: { ["及", "和", "与"].contains($0) })
    else { return false }
    return FieldVocabulary.shortcomings.lengthEnding(in: text, before: link, from: words.lowerBound)
      > 0
  }

  /// Whether words are two or more phrases of one length, as many headings are: 突出重点，拓展内容.
  private static func isParallel(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let parts = stretch.scalars[words].split(omittingEmptySubsequences: false) {
      $0 == "，" || $0 == ","
    }
    guard parts.count > 1, let length = parts.first?.count, (4...8).contains(length) else {
      return false
    }
    return parts.allSatisfy { $0.count == length && $0.allSatisfy(\.isHan) }
  }

  /// Whether a heading goes on behind a word that headings end with: 情况统计表.
  private static func goesOn(in stretch: Stretch, at place: Int) -> Bool {
    let text = stretch.scalars
    if FieldVocabulary.headingSequels.length(in: text, at: place, before: stretch.end) > 0 {
      return true
    }
    return text[place - 1] == "面"
      && FieldVocabulary.aspectSequels.length(in: text, at: place, before: stretch.end) > 0
  }

  /// Whether a blank was the end of a line: not one between spaced letters or around digits.
  private static func isGap(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let before = stretch.scalars[words.upperBound - 1]
    let next = stretch[stretch.skipBlanks(from: words.upperBound)]
    guard before.isHan || before.isClosing, next != "、", next != "，", !next.isClosing else {
      return false
    }
    // 农 业: a blank behind every character is no gap.
    return !(words.count >= 2 && stretch.scalars[words.upperBound - 2].isBlank && next.isHan)
  }

  /// Whether words are two or three characters with a blank between each two: 农 业.
  private static func isSpaced(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    guard words.count >= 3, words.count <= 9 else { return false }
    var isGap = true
    for place in words {
      let scalar = stretch.scalars[place]
      if !scalar.isBlank, !(scalar.isHan && isGap) { return false }
      isGap = scalar.isBlank
    }
    return true
  }

  /// Whether the next number of an outline, or the first of a list, begins at a place.
  private static func beginsNumber(
    at place: Int, in stretch: Stretch, _ marker: EnumerationMarker
  ) -> Bool {
    switch stretch.scalars[place].value {
    case 0x28, 0x30...0x39, 0x2460...0x249B, 0xFF08, 0xFF10...0xFF19, 0x4E00, 0x9996: break
    default: return false
    }
    if stretch.scalars[place].digitValue != nil, stretch.scalars[place - 1].digitValue != nil {
      return false
    }
    guard
      let next = EnumerationMarker(in: stretch.scalars, at: place, before: stretch.end),
      next.isClosed
    else { return false }
    if next.style == .item { return next.ordinal == 1 }
    guard let level = next.style.level, let own = marker.style.level, level > own else {
      return next.style == marker.style && next.ordinal == marker.ordinal + 1
    }
    return next.ordinal == 1
  }

  /// Whether words that sentences open with stand at a place.
  static func opens(in stretch: Stretch, at place: Int) -> Bool {
    FieldVocabulary.sentenceOpeners.length(in: stretch.scalars, at: place, before: stretch.end) > 0
      || opensWithYear(in: stretch, at: place) != nil || opensWithAdverbial(in: stretch, at: place)
  }

  /// Whether a clause opens a sentence at a place: 在看到成绩的同时，.
  private static func opensWithAdverbial(in stretch: Stretch, at place: Int) -> Bool {
    guard stretch.scalars[place] == "在" else { return false }
    let horizon = min(stretch.end, place + 30)
    guard let comma = stretch.scalars[place..<horizon].firstIndex(where: { $0 == "，" || $0 == "," })
    else { return false }
    return FieldVocabulary.adverbialEnds.lengthEnding(
      in: stretch.scalars, before: comma, from: place) > 0
  }

  /// Whether a sentence opens at a place, whatever stands before: 2017年， or 2017年以来.
  private static func opensClearly(in stretch: Stretch, at place: Int) -> Bool {
    guard let end = opensWithYear(in: stretch, at: place) else { return false }
    return ["，", ",", "以", "我", "全", "共"].contains(stretch[end])
  }

  /// Where a heading of its own line ends before 2017年，我区…, as it stands where only this line end was lost.
  static func yearCut(_ words: Range<Int>, in stretch: Stretch) -> Int? {
    guard words.count >= 10 else { return nil }
    return (words.lowerBound + 2..<words.upperBound - 5).first { place in
      stretch.scalars[place].digitValue != nil && stretch.scalars[place - 1].isHan
        && opensClearly(in: stretch, at: place)
    }
  }

  /// The place behind 2017年 at a place.
  private static func opensWithYear(in stretch: Stretch, at place: Int) -> Int? {
    guard place + 4 < stretch.end, stretch.scalars[place].digitValue != nil,
      stretch.scalars[place..<place + 4].allSatisfy({ $0.digitValue != nil }),
      stretch.scalars[place + 4] == "年"
    else { return nil }
    return place + 5
  }
}
