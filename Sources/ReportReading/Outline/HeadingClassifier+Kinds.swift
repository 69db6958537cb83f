internal import HanText
internal import ReportForms

/// Headings whose numbers have no mark, tell those above them, or are none.
extension HeadingClassifier {
  /// `一 概 述`: a number without a mark, on a short line, in its turn.
  func spaced(
    _ marker: EnumerationMarker, in stretch: Stretch, next: Stretch?
  ) -> HeadingCut? {
    let words = marker.end..<stretch.end
    let inked = stretch.inked(words)
    guard next != nil, context.continues(marker), inked.count >= 2, inked.count <= 24,
      inked.allSatisfy({ $0.isHan || "、“”（）".unicodeScalars.contains($0) })
    else { return nil }
    return HeadingCut(
      level: 1, marker: marker, words: words, end: stretch.end, isRunIn: false)
  }

  /// `1 总体情况` with `1.1 主动公开` below it, or 一、 with it: a number in its turn that tells those above it.
  ///
  /// A first-level one is told by its words, which are those of the forms, by the number of the next paragraph, or by
  /// those that were met; with a mark (1. 总体情况) it may be of a list, and its words tell nothing.
  mutating func decimal(in stretch: Stretch, next: Stretch?) -> HeadingCut? {
    guard let next, !context.isInTable, let number = DecimalNumber(in: stretch),
      number.follows(context.lastDecimal)
    else { return nil }
    let words = number.end..<stretch.end
    let inked = stretch.inked(words)
    guard inked.count >= 2, inked.count <= 30, !HeadingSyntax.holdsStop(words, in: stretch),
      !HeadingSyntax.endsInCells(stretch, from: number.end)
    else { return nil }
    let isKnown =
      FieldVocabulary.unnumberedHeadings.contains(inked)
      || FieldVocabulary.plainHeadings.contains(inked)
    guard
      number.path.count > 1
        || !context.hasNumberedTop
          && (isKnown && !number.isClosed || context.lastDecimal.count > 1
            || DecimalNumber(in: next)?.path == number.path + [1])
    else { return nil }
    let level = context.level(ofDecimal: number.path)
    context.lastDecimal = number.path
    let marker = EnumerationMarker(
      style: .arabic, ordinal: number.path[number.path.count - 1], printed: number.printed,
      end: number.end, isClosed: true)
    return HeadingCut(
      level: level, marker: marker, words: words, end: stretch.end, isRunIn: false)
  }

  /// `第一部分 单位概况`, and below such a part `第一节 基本情况`; without words when they stand on the next line.
  mutating func part(_ marker: EnumerationMarker, in stretch: Stretch) -> HeadingCut? {
    let words = marker.end..<stretch.end
    guard words.count <= 40, !HeadingSyntax.holdsStop(words, in: stretch),
      marker.isClosed || words.count <= 20
    else { return nil }
    let isSection = stretch.scalars[marker.printed.upperBound - 1] == "节"
    let isInPart = isSection && context.hasParts
    if !isSection { context.hasParts = true }
    return HeadingCut(
      level: isInPart ? 2 : 1, marker: marker, words: words, end: stretch.end, isRunIn: false)
  }

  /// `附件1` with the annex below it; a line that only names an annex is none.
  func annex(
    _ marker: EnumerationMarker, in stretch: Stretch, next: Stretch?
  ) -> HeadingCut? {
    let words = marker.end..<stretch.end
    guard let next, marker.isClosed, words.count <= 40,
      !HeadingSyntax.holdsStop(words, in: stretch),
      EnumerationMarker(in: stretch.scalars, at: marker.end, before: stretch.end) == nil
    else { return nil }
    let start = next.skipBlanks(from: next.start)
    let follower = EnumerationMarker(in: next.scalars, at: start, before: next.end)
    // A line that leads to a file has no annex below it.
    let name = words.isEmpty ? next.range : words
    guard !HeadLine.isFile(stretch: words.isEmpty ? next : stretch, name),
      follower?.style != .annex, !ClosingReader.isDate(next),
      !ClosingReader.isSignature(next)
    else { return nil }
    return HeadingCut(level: 1, marker: marker, words: words, end: stretch.end, isRunIn: false)
  }

  /// A line that the document itself marks as a heading, and that has no number of its own.
  mutating func marked(_ level: Int?, in stretch: Stretch, next: Stretch?) -> HeadingCut? {
    guard let level, next != nil, stretch.count <= 60,
      !HeadingSyntax.holdsStop(stretch.range, in: stretch),
      !stretch.isNumbered
    else { return nil }
    let cut = HeadingCut(
      level: min(level, 5), marker: nil, words: stretch.range, end: stretch.end, isRunIn: false)
    context.note(cut)
    return cut
  }

  /// `主动公开`, a line in bold type above its text, below the last heading with a number.
  mutating func bold(in stretch: Stretch, next: Stretch) -> HeadingCut? {
    let words = stretch.inked(stretch.range)
    guard context.hasHeadings, !context.isInTable, (2...30).contains(words.count),
      words.contains(where: \.isHan), HeadingSyntax.holdsSentence(next),
      !HeadingSyntax.holdsStop(stretch.range, in: stretch), !HeadingSyntax.isStatement(words),
      !words.contains("："), !words.contains(":"),
      !stretch.isNumbered,
      !FormHead.captions.isPrefix(of: words)
    else { return nil }
    let cut = HeadingCut(
      level: min(context.numberedLevel + 1, 5), marker: nil, words: stretch.range,
      end: stretch.end, isRunIn: false)
    context.note(cut)
    return cut
  }

  /// `引 言` and the headings of the forms, where their numbers are lost.
  mutating func unnumbered(in stretch: Stretch, next: Stretch?) -> HeadingCut? {
    if let cut = furtherTitle(in: stretch, next: next) {
      context.note(cut)
      return cut
    }
    let words = stretch.count <= 40 ? stretch.inked(stretch.range) : []
    guard !words.isEmpty, next != nil, !context.isInTable || isNextSection(words) else {
      return nil
    }
    // Where headings are numbered, such a line is the caption of a table.
    let isHeading =
      PlanHeading.isPrinted(words)
      || context.hasNumberedTop
        && FieldVocabulary.closingHeadings.contains(words)
      || !context.hasNumberedTop
        && (FieldVocabulary.unnumberedHeadings.contains(words)
          || FieldVocabulary.plainHeadings.contains(words))
    guard isHeading else { return nil }
    let cut = HeadingCut(
      level: 1, marker: nil, words: stretch.range, end: stretch.end, isRunIn: false)
    context.note(cut)
    return cut
  }

  /// Whether words are the name of a section of the form, among headings without numbers: a table ends above it.
  private func isNextSection(_ words: [Unicode.Scalar]) -> Bool {
    !context.hasNumberedTop && context.hasHeadings
      && StandardSection.allCases.contains { Array($0.title.unicodeScalars) == words }
  }

  /// The title of another report behind the first: of another year, or of another organ.
  private func furtherTitle(in stretch: Stretch, next: Stretch?) -> HeadingCut? {
    guard context.hasNumberedTop, !context.title.isEmpty, let next, stretch.count <= 60,
      TitleText.ends(stretch), !HeadingSyntax.holdsStop(stretch.range, in: stretch)
    else { return nil }
    let words = stretch.inked(stretch.range)
    guard let name = IssuerReader.name(inTitle: words), let year = YearReader.year(in: words),
      name != IssuerReader.name(inTitle: context.title)
        || year != YearReader.year(in: context.title)
    else { return nil }
    let start = next.skipBlanks(from: next.start)
    let marker = EnumerationMarker(in: next.scalars, at: start, before: next.end)
    // The head of a page has the rest of a text below it.
    guard
      marker.map({ $0.style == .ideograph && $0.ordinal == 1 })
        ?? FieldVocabulary.opensIntroduction(next, at: start)
    else { return nil }
    return HeadingCut(
      level: 1, marker: nil, words: stretch.range, end: stretch.end, isRunIn: false, isTitle: true)
  }
}
