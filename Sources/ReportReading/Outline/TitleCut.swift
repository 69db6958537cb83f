internal import HanText
internal import ReportModel

/// Cuts the paragraph that a report's title shares with other words: its introduction, the name of the site.
///
/// ```
/// 某局2023年政府信息公开工作年度报告　　根据《条例》…。      →  某局2023年…报告 | 根据《条例》…。
/// 某局2023年政府信息公开工作年度报告_某市人民政府门户网站    →  某局2023年…报告 | _某市人民政府门户网站
/// ```
enum TitleCut {
  /// The paragraphs of a text, the first that begins with a title cut behind it.
  ///
  /// - Parameters:
  ///   - paragraphs: the paragraphs.
  ///   - text: the source.
  /// - Returns: the same paragraphs, one of them in two where a title has other words behind it.
  static func paragraphs(
    _ paragraphs: [Paragraph], in text: [Unicode.Scalar]
  ) -> [Paragraph] {
    // A title stands within a page, before the first number of a heading and the first table.
    for index in paragraphs.indices.prefix(60) {
      let stretch = Stretch(paragraphs[index].runs, of: text)
      guard paragraphs[index].table == nil, !stretch.isNumbered else { return paragraphs }
      if TitleText.ends(stretch), stretch.count <= 80 { return paragraphs }
      guard let end = titleEnd(in: stretch) else { continue }
      var cut = paragraphs
      cut[index].cut(at: end, in: stretch).map { cut.insert($0, at: index + 1) }
      return cut
    }
    return paragraphs
  }

  /// Where the title ends that a paragraph begins with and that is not all of it.
  private static func titleEnd(in stretch: Stretch) -> Int? {
    guard stretch.count > 12 else { return nil }
    var place = stretch.start
    // A title has some eighty characters at most.
    while place < min(stretch.end, stretch.start + 80) {
      let scalar = stretch.scalars[place]
      if scalar.endsSentence || scalar == "，" || scalar == "：" || scalar == ":" { return nil }
      let isGap = scalar.isBlank || separators.contains(scalar)
      if isGap, isTitle(stretch.start..<place, in: stretch) {
        let rest = stretch.trimmed(place..<stretch.end)
        return isSite(rest, in: stretch) || isText(rest, in: stretch) ? place : nil
      }
      place += 1
    }
    return nil
  }

  private static let separators: [Unicode.Scalar] = ["-", "_", "|", "—", "–", "－", "＿", "｜"]

  /// Whether words are a whole title: they end as one, and name a year or an organ.
  private static func isTitle(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let inked = stretch.inked(words)
    return inked.count >= 8 && FieldVocabulary.titleEndings.isSuffix(of: TitleText.main(inked))
      && YearReader.year(in: inked) != nil && IssuerReader.name(inTitle: inked) != nil
  }

  /// Whether words are nothing but the name of a site behind a sign.
  private static func isSite(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    let name = stretch.scalars[words].drop { separators.contains($0) || $0.isBlank }
    return name.count < words.count && HeadLine.isSite(name.filter { $0.isInk })
  }

  /// Whether sentences follow.
  private static func isText(_ words: Range<Int>, in stretch: Stretch) -> Bool {
    guard words.count >= 12, let first = stretch.scalars[words].first else { return false }
    return (first.isHan || first.digitValue != nil)
      && HeadingSyntax.holdsStop(words, in: stretch)
  }
}

extension Paragraph {
  /// Cuts the paragraph at a place, and gives what stood behind it.
  fileprivate mutating func cut(at place: Int, in stretch: Stretch) -> Paragraph? {
    let rest = stretch.trimmed(place..<stretch.end)
    guard !rest.isEmpty else { return nil }
    var other = self
    other.runs = stretch.runs(of: rest)
    runs = stretch.runs(of: stretch.trimmed(stretch.start..<place))
    let start = other.start
    other.links = links.filter { $0.source.lowerBound >= start }
    other.headingLevel = nil
    other.boldEnd = boldEnd.flatMap { $0 > start ? $0 : nil }
    links = links.filter { $0.source.lowerBound < start }
    boldEnd = boldEnd.map { min($0, end) }
    return other
  }
}
