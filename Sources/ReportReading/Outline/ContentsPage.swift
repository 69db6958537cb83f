internal import HanText
internal import ReportForms
internal import ReportModel

/// Recognises a table of contents, whose entries look like headings.
enum ContentsPage {
  /// The paragraphs of the table of contents behind a line 目录, that line included, or of one without such a
  /// line; empty if there is none.
  ///
  /// The table ends where its first entry comes a second time: as the heading.
  static func range(in paragraphs: [Paragraph], _ text: [Unicode.Scalar]) -> Range<Int> {
    // Behind the title page, so within the first hundred lines.
    let head = paragraphs.prefix(100)
    guard
      let start = head.firstIndex(where: { paragraph in
        guard paragraph.end - paragraph.start <= 12 else { return false }
        let stretch = Stretch(paragraph.runs, of: text)
        return ["目录", "目次", "目錄"].contains(String(scalars: stretch.inked(stretch.range)))
      })
    else { return nameless(paragraphs, text) }
    guard start + 1 < paragraphs.count else { return 0..<0 }
    let key = entry(paragraphs[start + 1], text)
    guard key.count >= 2 else { return 0..<0 }
    // A hundred entries are a long table.
    for index in start + 2..<max(start + 2, min(paragraphs.count, start + 200)) {
      let paragraph = paragraphs[index]
      // Behind two entries the introduction may stand before the first heading.
      if paragraph.end - paragraph.start > 120, index < start + 3 { return 0..<0 }
      if entry(paragraph, text).starts(with: key) {
        // The report's title and a sentence of its introduction may stand between.
        let end = (start + 1..<index).first { isOfReport(paragraphs[$0], text) }
        return start..<(end ?? index)
      }
    }
    return 0..<0
  }

  /// Entries without a line 目录 above them: three first-level numbers or more in turn, line below line, all of
  /// which come a second time.
  private static func nameless(_ paragraphs: [Paragraph], _ text: [Unicode.Scalar]) -> Range<Int> {
    guard
      let start = paragraphs.prefix(60).indices.first(where: { index in
        isFirstLevel(paragraphs[index], text, ordinal: 1)
      })
    else { return 0..<0 }
    var end = start + 1
    while end < paragraphs.count, isFirstLevel(paragraphs[end], text, ordinal: end - start + 1) {
      end += 1
    }
    guard end - start >= 3 else { return 0..<0 }
    var behind = end
    for index in start..<end {
      let key = entry(paragraphs[index], text)
      guard
        let next = paragraphs[behind...].firstIndex(where: {
          $0.table == nil && $0.end - $0.start <= 200 && entry($0, text).starts(with: key)
        })
      else { return 0..<0 }
      behind = next + 1
    }
    return start..<end
  }

  private static func isFirstLevel(
    _ paragraph: Paragraph, _ text: [Unicode.Scalar], ordinal: Int
  ) -> Bool {
    guard paragraph.table == nil, paragraph.end - paragraph.start <= 60 else { return false }
    let stretch = Stretch(paragraph.runs, of: text)
    guard
      let marker = EnumerationMarker(in: stretch.scalars, at: stretch.start, before: stretch.end)
    else { return false }
    return marker.style == .ideograph && marker.ordinal == ordinal
      && !HeadingSyntax.holdsStop(stretch.range, in: stretch)
  }

  /// Whether a line is a row of links to the sections: three of their names or more, and nothing else.
  static func isRow(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 160 else { return false }
    let words = stretch.inked(stretch.range)
    var place = 0
    var count = 0
    var rest = 0
    while place < words.count {
      let length = names.length(in: words, at: place, before: words.count)
      if length > 0 {
        count += 1
        place += length
      } else {
        rest += 1
        place += 1
      }
    }
    // Before each a number and its mark.
    return count >= 3 && rest <= count * 2
  }

  private static let names = WordSet(StandardSection.allCases.map(\.title))

  private static func isOfReport(_ paragraph: Paragraph, _ text: [Unicode.Scalar]) -> Bool {
    let stretch = Stretch(paragraph.runs, of: text)
    // 第三部分 某局2024年度部门决算情况说明 is an entry that ends as titles do.
    guard !isEntry(stretch),
      !stretch.isNumbered
    else { return false }
    return HeadingSyntax.holdsSentence(stretch)
      || TitleText.ends(stretch) && YearReader.year(in: stretch.inked(stretch.range)) != nil
  }

  /// An entry's words: without its page number and what leads to it.
  private static func entry(_ paragraph: Paragraph, _ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let stretch = Stretch(paragraph.runs, of: text)
    var words = stretch.inked(stretch.range)
    while let last = words.last, last.digitValue != nil || isLeader(last) { words.removeLast() }
    return words
  }

  /// Whether a line leads to a page: 一、概述……3.
  static func isEntry(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 120, stretch[stretch.end - 1].digitValue != nil else { return false }
    var place = stretch.end
    while place > stretch.start, stretch.scalars[place - 1].digitValue != nil { place -= 1 }
    var leaders = 0
    while place > stretch.start,
      isLeader(stretch.scalars[place - 1])
        || stretch.scalars[place - 1].isBlank
    {
      if isLeader(stretch.scalars[place - 1]) { leaders += 1 }
      if stretch.scalars[place - 1] == "\t" { leaders += 3 }
      place -= 1
    }
    guard leaders >= 3, !isFigure(before: place, in: stretch) else { return false }
    return stretch.isNumbered
      || leaders >= 6
  }

  /// Whether a figure stands right before a place, apart from the words before it: a row has several cells, an entry has
  /// one number.
  private static func isFigure(before place: Int, in stretch: Stretch) -> Bool {
    var start = place
    while start > stretch.start, stretch.scalars[start - 1].isFigurePart { start -= 1 }
    return start < place && start > stretch.start && stretch.scalars[start - 1].isBlank
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    [".", "…", "·", "．", "-", "—", "_", "⋯", "•", "﹒"].contains(scalar)
  }
}
