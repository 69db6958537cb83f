internal import HanText
internal import ReportModel

/// Recognises a table of contents, whose entries look like headings.
enum ContentsPage {
  /// The paragraphs of the table of contents behind a line 目录, that line included; empty if there is none.
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
      }), start + 1 < paragraphs.count
    else { return 0..<0 }
    let key = entry(paragraphs[start + 1], text)
    guard key.count >= 2 else { return 0..<0 }
    // A hundred entries are a long table.
    for index in start + 2..<max(start + 2, min(paragraphs.count, start + 200)) {
      let paragraph = paragraphs[index]
      guard paragraph.end - paragraph.start <= 120 else { return 0..<0 }
      if entry(paragraph, text).starts(with: key) {
        // The report's title and a sentence of its introduction may stand between.
        let end = (start + 1..<index).first { isOfReport(paragraphs[$0], text) }
        return start..<(end ?? index)
      }
    }
    return 0..<0
  }

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
    guard leaders >= 3 else { return false }
    return stretch.isNumbered
      || leaders >= 6
  }

  private static func isLeader(_ scalar: Unicode.Scalar) -> Bool {
    [".", "…", "·", "．", "-", "—", "_", "⋯", "•", "﹒"].contains(scalar)
  }
}
