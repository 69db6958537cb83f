internal import HanText
internal import ReportForms
internal import ReportModel

/// Cuts a report that lost its line ends at its headings.
///
/// ```
/// …联系（电话：23158138）。一、 概述2015年，在…支持下：（一）加强组织领导，健全工作机制一是高度重视。…
///  →  …联系（电话：23158138）。 | 一、 概述 | 2015年，在…支持下： | （一）加强组织领导，健全工作机制 | 一是高度重视。…
/// ```
/// A number makes a heading when it stands where one may (behind the end of a sentence, a blank, or the
/// heading above), goes on counting, is no row of a table, and when it can be told where the
/// heading ends (``GluedHeading``).
struct GluedText {
  private let stretch: Stretch
  private let parts: GluedParts
  private var context = OutlineContext()
  private var pieces: [GluedPiece] = []
  /// Where the text that is not yet part of a piece begins.
  private var rest: Int

  /// The pieces of a paragraph, in order; together they are all of it but the blanks between them.
  static func pieces(of stretch: Stretch) -> [GluedPiece] {
    var text = GluedText(stretch)
    text.cut()
    return text.pieces
  }

  private init(_ stretch: Stretch) {
    self.stretch = stretch
    parts = GluedParts(in: stretch)
    rest = stretch.start
  }

  /// Whether a paragraph holds a report whose line ends were lost: two first-level numbers in turn.
  ///
  /// - Parameters:
  ///   - stretch: the paragraph.
  ///   - isAlone: whether the text has next to nothing else.
  /// - Returns: whether it is to be cut up.
  static func isGlued(_ stretch: Stretch, isAlone: Bool = false) -> Bool {
    // Two headings and their texts; shorter lines may quote both numbers in passing, unless they are all there is.
    guard stretch.count >= (isAlone ? 80 : 300) else { return false }
    var ordinal = 0
    for place in stretch.range where stretch.scalars[place].value == 0x3001 && place > stretch.start
    {
      var start = place - 1
      while start > stretch.start, stretch.scalars[start - 1].isOutlineDigit { start -= 1 }
      guard start < place, stretch.scalars[start].isOutlineDigit,
        isBoundary(start, in: stretch) || stretch[start - 1].isPrintableASCII
          || ordinal == 0 && GluedFront.endsTitle(start, in: stretch),
        let marker = EnumerationMarker(in: stretch.scalars, at: start, before: stretch.end),
        marker.style == .ideograph, marker.ordinal == ordinal + 1
      else { continue }
      ordinal += 1
      if ordinal == 2 { return true }
    }
    return false
  }

  private mutating func cut() {
    let front = GluedFront.pieces(of: stretch)
    pieces = front
    if let last = front.last { rest = last.range.upperBound }
    var place = rest
    while place < stretch.end {
      if noteTable(at: place) {
        place += 1
        continue
      }
      guard let heading = heading(at: place) else {
        place += 1
        continue
      }
      setBody(rest..<place)
      pieces.append(GluedPiece(kind: .heading(heading), range: place..<heading.end))
      context.note(heading)
      rest = heading.end
      place = heading.end
    }
    setBody(rest..<stretch.end)
    pieces += GluedTail.takeTail(from: &pieces, in: stretch)
  }

  /// The heading whose number stands at a place, if there is one.
  private mutating func heading(at place: Int) -> HeadingCut? {
    guard stretch.scalars[place].mayLeadMarker else { return nil }
    guard
      let marker = EnumerationMarker(in: stretch.scalars, at: place, before: stretch.end),
      marker.isClosed, let level = marker.style.level, marker.end < stretch.end
    else { return nil }
    guard isPlausible(marker, at: place) else { return nil }
    let words = stretch.inked(marker.end..<min(stretch.end, marker.end + 24))
    if FormHead.rowLabels.isPrefix(of: words) {
      context.isInTable = true
      return nil
    }
    if context.isInTable, FieldVocabulary.indicatorRows.isPrefix(of: words) { return nil }
    guard
      let end = GluedHeading.end(in: stretch, behind: marker, parts: parts)
    else {
      context.noteListItem(marker)
      return nil
    }
    guard !isItem(end, marker) else {
      context.noteListItem(marker)
      return nil
    }
    return HeadingCut(
      level: level, marker: marker, words: end.words, end: end.end, isRunIn: end.isRunIn)
  }

  /// Whether a numbered sentence is one of a list: the next number follows it, or, behind others, the next heading.
  private func isItem(_ end: GluedHeading.End, _ marker: EnumerationMarker) -> Bool {
    guard let level = marker.style.level, level >= 2, stretch[end.end - 1].endsSentence,
      let next = EnumerationMarker(
        in: stretch.scalars, at: stretch.skipBlanks(from: end.end), before: stretch.end),
      next.isClosed, let below = next.style.level
    else { return false }
    return next.style == marker.style && next.ordinal == marker.ordinal + 1
      || below < level && context.continuesList(marker)
  }

  /// Whether a number stands where a heading may begin, and counts on.
  private func isPlausible(_ marker: EnumerationMarker, at place: Int) -> Bool {
    switch marker.style {
    case .ideograph:
      guard context.isNext(marker) || startsAnew(marker) else { return false }
      if place == rest, !context.isInTable || opensForm(marker) { return true }
      if Self.isBoundary(place, in: stretch) { return true }
      // Behind the figures of a table and behind addresses no mark stands.
      let before = stretch[place - 1]
      if before.isPrintableASCII { return true }
      guard context.isInTable else { return false }
      return !before.isHan || Self.measures.contains(before) || opensForm(marker)
    case .bracketedIdeograph, .arabic, .bracketedArabic, .circled:
      guard !context.isInTable, context.continues(marker) else { return false }
      return place == rest || Self.isBoundary(place, in: stretch)
    case .part, .annex:
      return !context.isInTable && marker.ordinal > 0 && Self.isBoundary(place, in: stretch)
    case .item: return false
    }
  }

  /// What the last figure of a table may be counted in: 采购总金额3962895.90元三、收到和处理….
  private static let measures: [Unicode.Scalar] = ["元", "件", "项", "条", "次", "人", "个", "份", "无"]

  /// Whether first-level numbers begin again, with a heading of the forms.
  private func startsAnew(_ marker: EnumerationMarker) -> Bool {
    marker.ordinal == 1 && opensForm(marker)
  }

  /// Whether a heading of the forms stands behind a number.
  private func opensForm(_ marker: EnumerationMarker) -> Bool {
    let words = stretch.inked(marker.end..<min(stretch.end, marker.end + 24))
    return FieldVocabulary.unnumberedHeadings.isPrefix(of: words)
  }

  /// Whether a sentence, or what was a line, ends before a place.
  static func isBoundary(_ place: Int, in stretch: Stretch) -> Bool {
    guard place > stretch.start else { return true }
    var before = place - 1
    if stretch.scalars[before].isBlank { return true }
    if let open = opening(of: before, in: stretch), open > stretch.start,
      SentenceSplitter.isEnd(in: stretch.scalars, at: open - 1)
    {
      // 增强责任感。（责任处室：各处室）（二）: a note of its own behind a sentence.
      return true
    }
    while before > stretch.start, stretch.scalars[before].isClosing { before -= 1 }
    // Marks that open a list count as well: behind them its items begin.
    let scalar = stretch.scalars[before]
    return SentenceSplitter.isEnd(in: stretch.scalars, at: before)
      || scalar == "；" || scalar == "：" || scalar == ":" || scalar == ";"
  }

  /// Where the round bracket opens that closes at a place.
  private static func opening(of place: Int, in stretch: Stretch) -> Int? {
    guard stretch.scalars[place] == "）" || stretch.scalars[place] == ")" else { return nil }
    let start = max(stretch.start, place - 60)
    return stretch.scalars[start..<place].lastIndex { $0 == "（" || $0 == "(" }
  }

  /// Takes note of the header of a table.
  private mutating func noteTable(at place: Int) -> Bool {
    switch stretch.scalars[place] {
    case "本", "（", "(", "申", "信", "指", "统", "计", "第": break
    default: return false
    }
    guard
      FieldVocabulary.tableHeaders.length(in: stretch.scalars, at: place, before: stretch.end) > 0
    else { return false }
    // 信息内容 and 申请人情况 are also words of the text; a header follows a heading or another header.
    guard
      context.isInTable || place - rest <= 2 || stretch.scalars[place] == "指"
        || stretch.scalars[place] == "（" || stretch.scalars[place] == "统"
    else { return false }
    context.isInTable = true
    return true
  }

  /// Sets the text between two headings: a blank behind a sentence was the end of a paragraph.
  private mutating func setBody(_ range: Range<Int>) {
    var start = range.lowerBound
    for place in range
    where stretch.scalars[place].isBlank && place > start
      && SentenceSplitter.isEnd(in: stretch.scalars, at: place - 1)
    {
      addBody(start..<place)
      start = place
    }
    addBody(start..<range.upperBound)
  }

  private mutating func addBody(_ range: Range<Int>) {
    let text = stretch.trimmed(range)
    if !text.isEmpty { pieces.append(GluedPiece(kind: .block(.body), range: text)) }
  }
}

extension Unicode.Scalar {
  /// Whether an enumeration mark may begin with it; cheap, asked of every scalar.
  fileprivate var mayLeadMarker: Bool {
    switch value {
    case 0x28, 0x30...0x39, 0x2460...0x249B, 0x3220...0x3229, 0x7B2C, 0x9644, 0xFF08,
      0xFF10...0xFF19:
      true
    default: isOutlineDigit
    }
  }
}
