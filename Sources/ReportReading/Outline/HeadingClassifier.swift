internal import HanText
internal import ReportForms

/// Decides which paragraphs are headings, or begin with one.
///
/// ```
/// 一、概述                                →  heading, level 1
/// （一）公布权责清单。在门户网站公布…     →  heading up to 。, run-in
/// 1.全年共受理申请25件，均按时答复。      →  a numbered sentence, no heading
/// 三、本年度办理结果                      →  a row of the request table, no heading
/// ```
struct HeadingClassifier {
  /// What the outline so far makes likely.
  var context = OutlineContext()

  /// The heading that a paragraph begins with, if any; notes what it learns.
  ///
  /// - Parameters:
  ///   - stretch: the paragraph.
  ///   - next: the paragraph behind it, nil at the end.
  ///   - boldEnd: where the bold words end that it begins with.
  /// - Returns: the heading, or nil when the paragraph is text.
  mutating func heading(
    in stretch: Stretch, next: Stretch?, boldEnd: Int? = nil
  ) -> HeadingCut? {
    let start = stretch.skipBlanks(from: stretch.start)
    if let cut = decimal(in: stretch, next: next) {
      context.note(cut)
      return cut
    }
    guard let marker = marker(in: stretch, at: start), marker.style != .item else {
      return oddlyNumbered(in: stretch, next: next) ?? unnumbered(in: stretch, next: next)
    }
    guard !isTableRow(marker, in: stretch) else {
      context.noteRow(marker)
      return nil
    }
    var cut: HeadingCut?
    switch marker.style {
    case .annex: cut = annex(marker, in: stretch, next: next)
    case .part: cut = part(marker, in: stretch)
    case .ideograph where !marker.isClosed: cut = spaced(marker, in: stretch, next: next)
    case .ideograph, .bracketedIdeograph, .arabic, .bracketedArabic, .circled:
      cut =
        LeadIn.cut(behind: marker, in: stretch, boldEnd: boldEnd)
        ?? numbered(marker, in: stretch, next: next)
    case .item: cut = nil
    }
    if let cut { context.note(cut) } else { context.noteListItem(marker) }
    return cut
  }

  /// The mark that numbers a paragraph.
  ///
  /// Of two, as in `1. 一、民政`, the second, which is the document's own.
  private func marker(in stretch: Stretch, at start: Int) -> EnumerationMarker? {
    guard
      let outer = EnumerationMarker(in: stretch.scalars, at: start, before: stretch.end)
    else { return nil }
    guard outer.style == .arabic,
      let inner = EnumerationMarker(in: stretch.scalars, at: outer.end, before: stretch.end),
      inner.style == .ideograph, inner.isClosed
    else { return outer }
    return inner
  }

  /// Takes note of a paragraph that is no heading: a table may begin or end with it.
  mutating func noteBody(_ stretch: Stretch) {
    if Self.listsAnnexes(stretch) { context.nextAnnex = 2 }
    if FieldVocabulary.tableHeaders.length(
      in: stretch.scalars, at: stretch.start, before: stretch.end) > 0
    {
      context.isInTable = true
    } else if context.isInTable, stretch.count >= 30 {
      // A sentence of some length is prose again; the longest row label has 36 scalars and no 。.
      context.isInTable = !HeadingSyntax.holdsSentence(stretch)
    }
  }

  /// 附件：1.主动公开政府信息情况表: the first of several annexes, which are named line by line.
  private static func listsAnnexes(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 80, stretch[stretch.skipBlanks(from: stretch.start)] == "附" else {
      return false
    }
    let words = Array(stretch.inked(stretch.range).prefix(5))
    return words.count == 5 && words.starts(with: ["附", "件"])
      && ["：", ":"].contains(words[2]) && words[3] == "1"
  }

  /// Whether a numbered line is the row of a table.
  private func isTableRow(_ marker: EnumerationMarker, in stretch: Stretch) -> Bool {
    if marker.style == .arabic, level(of: marker, in: stretch) == 1 { return false }
    let words = stretch.inked(marker.end..<min(stretch.end, marker.end + 24))
    if FormHead.rowLabels.isPrefix(of: words) { return true }
    if HeadingSyntax.endsInCells(stretch, from: marker.end) { return true }
    guard context.isInTable else { return false }
    guard marker.style == .ideograph else { return !marker.style.shiftsLevels }
    if FieldVocabulary.unnumberedHeadings.isPrefix(of: words) { return false }
    return FieldVocabulary.indicatorRows.isPrefix(of: words) || !context.isNext(marker)
      || context.continuesRows(marker)
  }
}

/// The kinds of headings.
extension HeadingClassifier {
  private mutating func numbered(
    _ marker: EnumerationMarker, in stretch: Stretch, next: Stretch?
  ) -> HeadingCut? {
    guard let level = level(of: marker, in: stretch), marker.end < stretch.end else { return nil }
    if marker.style == .arabic, marker.ordinal == context.nextAnnex {
      context.nextAnnex += 1
      return nil
    }
    context.nextAnnex = 0
    let clause =
      HeadingSyntax.blankClause(in: stretch, from: marker.end)
      ?? HeadingSyntax.clause(in: stretch, from: marker.end, marker.style)
    if let clause, isFirstOfSeveral(clause, marker, in: stretch) { return nil }
    let isLike =
      clause.map { HeadingSyntax.isHeadingLike($0.words, in: stretch, level: level) } ?? false
    // Before a statement with a figure is taken for a heading: 二、公开情况我局公开16条。
    if !isLike, let cut = LeadIn.gluedCut(behind: marker, in: stretch) { return cut }
    guard let clause,
      isLike
        || mayCount(clause, marker, level, in: stretch, next: next)
        || mayList(clause, level, in: stretch, next: next),
      !HeadingSyntax.beginsWithNumber(clause.words, in: stretch)
    else { return nil }
    if let end = GluedHeading.yearCut(clause.words, in: stretch) {
      return HeadingCut(
        level: level, marker: marker, words: clause.words.lowerBound..<end, end: end, isRunIn: false
      )
    }
    let cut = HeadingCut(
      level: level, marker: marker, words: clause.words, end: clause.end, isRunIn: clause.isRunIn)
    if clause.isRunIn { return cut }
    return isListItem(cut, clause, marker, in: stretch, next: next) ? nil : cut
  }

  /// Whether the next number follows a sentence in its paragraph: ①门户网站。②政务微博。 is a list.
  private func isFirstOfSeveral(
    _ clause: HeadingSyntax.Clause, _ marker: EnumerationMarker, in stretch: Stretch
  ) -> Bool {
    guard clause.isRunIn, clause.mark == .sentence else { return false }
    let next = EnumerationMarker(
      in: stretch.scalars, at: stretch.skipBlanks(from: clause.end), before: stretch.end)
    return next.map { $0.style == marker.style && $0.ordinal == marker.ordinal + 1 } ?? false
  }

  /// The level that a number stands for; 1、总体情况 is of the highest where nothing is numbered 一、, unless the numbers
  /// before it are of another.
  private func level(of marker: EnumerationMarker, in stretch: Stretch) -> Int? {
    guard marker.style == .arabic, !context.hasNumberedTop,
      marker.ordinal == 1 || context.isNextOfTop(marker) || !context.isNext(marker),
      StandardSection.allCases.contains(where: { $0.rawValue + 1 == marker.ordinal })
    else { return marker.style.level }
    let words = stretch.inked(marker.end..<min(stretch.end, marker.end + 40))
    let isSection = StandardSection.allCases[marker.ordinal - 1].isNamed(in: words)
    return isSection ? 1 : marker.style.level
  }

  /// Whether a clause with a figure is a heading all the same: short, among headings, with a text of its own below it.
  private func mayCount(
    _ clause: HeadingSyntax.Clause, _ marker: EnumerationMarker, _ level: Int, in stretch: Stretch,
    next: Stretch?
  ) -> Bool {
    guard level <= 2, clause.words.count <= 24, clause.mark != .colon, context.continues(marker),
      !context.continuesList(marker), !HeadingSyntax.holdsComma(clause.words, in: stretch),
      HeadingSyntax.isHeadingLike(clause.words, in: stretch, level: level, mayCount: true)
    else { return false }
    // The run-in sentence of a first item may be a statement; one among run-in headings is their like.
    if clause.isRunIn { return marker.ordinal > 1 }
    guard let next, HeadingSyntax.holdsSentence(next) else { return false }
    let start = next.skipBlanks(from: next.start)
    let follower = EnumerationMarker(in: next.scalars, at: start, before: next.end)?.style.level
    return follower.map { $0 > level } ?? true
  }

  /// Whether a clause of many short parts is a heading: alone on its line, with a text of its own below it.
  private func mayList(
    _ clause: HeadingSyntax.Clause, _ level: Int, in stretch: Stretch, next: Stretch?
  ) -> Bool {
    guard level <= 2, clause.mark == .none, let next, HeadingSyntax.holdsSentence(next),
      EnumerationMarker(in: next.scalars, at: next.skipBlanks(from: next.start), before: next.end)
        == nil
    else { return false }
    let words = stretch.inked(clause.words)
    let parts = words.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," }
    return words.count <= 60 && !words.contains { $0.digitValue != nil }
      && parts.allSatisfy { (3...12).contains($0.count) }
  }

  /// Whether a numbered line that stands alone is one of a list of sentences, with nothing below it.
  private func isListItem(
    _ cut: HeadingCut, _ clause: HeadingSyntax.Clause, _ marker: EnumerationMarker,
    in stretch: Stretch, next: Stretch?
  ) -> Bool {
    let isSentence = clause.mark == .sentence
    // 一、 and （一） without 。 are headings even with nothing below; a list is made of 1. and (1).
    guard isSentence || cut.level >= 3 else { return false }
    if context.continuesList(marker) { return true }
    if isSentence, cut.level <= 2, cut.words.count <= 14,
      !HeadingSyntax.holdsComma(cut.words, in: stretch)
    {
      return false
    }
    guard let next else { return true }
    let start = next.skipBlanks(from: next.start)
    guard let follower = EnumerationMarker(in: next.scalars, at: start, before: next.end),
      let below = follower.style.level
    else { return false }
    return below <= cut.level
  }
}
