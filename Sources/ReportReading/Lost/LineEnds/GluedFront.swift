internal import HanText
internal import ReportModel

/// Finds page data and title at the start of a report that lost its line ends.
///
/// ```
/// 当前位置： 首页政务公开 来源：… 时间：… --> 某区2017年度政府信息公开工作年度报告 根据《…
///  →  metadata | title | (the introduction)
/// ```
enum GluedFront {
  /// The pieces before the introduction; none when the text begins with it.
  static func pieces(of stretch: Stretch) -> [GluedPiece] {
    guard let start = introductionStart(in: stretch) else { return leadingTitle(of: stretch) }
    let words = blankSeparated(stretch.start..<start, in: stretch)
    guard let title = words.lastIndex(where: { isTitle($0, in: stretch) }) else {
      return [GluedPiece(kind: .block(.metadata), range: stretch.trimmed(stretch.start..<start))]
        .filter { !$0.range.isEmpty }
    }
    var first = title
    // 某区 2017年度…报告: the organ before a blank.
    if first > 0, words[first].count < 30,
      FieldVocabulary.organEndings.isSuffix(of: stretch.inked(words[first - 1])),
      stretch.scalars[words[first].lowerBound].digitValue != nil
    {
      first -= 1
    }
    var pieces: [GluedPiece] = []
    let before = stretch.trimmed(stretch.start..<words[first].lowerBound)
    if !before.isEmpty { pieces.append(GluedPiece(kind: .block(.metadata), range: before)) }
    pieces.append(
      GluedPiece(
        kind: .block(.title), range: words[first].lowerBound..<words[title].upperBound))
    let after = stretch.trimmed(words[title].upperBound..<start)
    if !after.isEmpty { pieces.append(GluedPiece(kind: .block(.metadata), range: after)) }
    return pieces
  }

  /// Whether the title of the report that a text begins with ends before a place.
  static func endsTitle(_ place: Int, in stretch: Stretch) -> Bool {
    // A title has some eighty characters at most.
    guard place - stretch.start <= 80,
      FieldVocabulary.titleEndings.lengthEnding(
        in: stretch.scalars, before: place, from: stretch.start) > 0
    else { return false }
    let inked = stretch.inked(stretch.start..<place)
    return YearReader.year(in: inked) != nil && IssuerReader.name(inTitle: inked) != nil
      && !inked.contains { $0.endsSentence || $0 == "，" }
  }

  /// The title that nothing parts from the first sentence or the first heading.
  private static func gluedTitle(of stretch: Stretch) -> [GluedPiece] {
    let horizon = min(stretch.end - 1, stretch.start + 80)
    guard stretch.start + 8 < horizon else { return [] }
    let end = (stretch.start + 8..<horizon).first { place in
      endsTitle(place, in: stretch)
        && (GluedHeading.opens(in: stretch, at: place)
          || EnumerationMarker(in: stretch.scalars, at: place, before: stretch.end)?.isClosed
            == true)
    }
    return end.map { [GluedPiece(kind: .block(.title), range: stretch.start..<$0)] } ?? []
  }

  /// The title before a text without an introduction, when a blank stands behind it.
  private static func leadingTitle(of stretch: Stretch) -> [GluedPiece] {
    let head = stretch.start..<min(stretch.end, stretch.start + 100)
    guard
      let title = blankSeparated(head, in: stretch).first, title.upperBound < head.upperBound,
      isTitle(title, in: stretch)
    else { return gluedTitle(of: stretch) }
    return [GluedPiece(kind: .block(.title), range: title)]
  }

  /// Where the introduction begins: behind a blank or the title, with words introductions begin with.
  private static func introductionStart(in stretch: Stretch) -> Int? {
    // Page data of some 200 characters has been seen before it.
    for place in stretch.start..<min(stretch.end, stretch.start + 800) {
      guard FieldVocabulary.opensIntroduction(stretch, at: place) else { continue }
      if place == stretch.start { return nil }
      if stretch.scalars[place - 1].isBlank
        || FieldVocabulary.titleEndings.lengthEnding(
          in: stretch.scalars, before: place, from: stretch.start) > 0
      {
        return place
      }
    }
    return nil
  }

  private static func isTitle(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let inked = stretch.inked(words)
    return inked.count >= 6 && inked.count <= 80
      && FieldVocabulary.titleEndings.isSuffix(of: TitleText.main(inked))
  }

  private static func blankSeparated(_ range: Range<Int>, in stretch: Stretch) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for place in range {
      if stretch.scalars[place].isBlank {
        if let begun = start { result.append(begun..<place) }
        start = nil
      } else if start == nil {
        start = place
      }
    }
    if let begun = start { result.append(begun..<range.upperBound) }
    return result
  }
}
