internal import HanText
internal import ReportForms

/// Tells where a line of Markdown goes on with the paragraph of the line above it.
///
/// ```
/// 召开新闻通⏎气会 4 场。                   →   召开新闻通气会 4 场。
/// 示例市发展研究局⏎2026 年 1 月 20 日      →   two paragraphs
/// ```
/// By the rules of Markdown lines in turn are one paragraph, but many write a paragraph a line. So only a line
/// that stops in the middle of a sentence is gone on with; Chinese is joined without a blank.
enum MarkdownBreak {
  /// Whether a line of words goes on with the one right above it.
  ///
  /// - Parameters:
  ///   - last: the line above, of words too.
  ///   - start: where its paragraph begins, which may be lines above.
  ///   - next: the line in question.
  ///   - text: the source.
  /// - Returns: whether both are of one paragraph.
  static func isSoft(
    after last: TextLine, of start: Int, _ next: TextLine, in text: [Unicode.Scalar]
  ) -> Bool {
    // Some sentences tell; a paragraph of a hostile file has a million lines.
    let whole = max(start, last.range.lowerBound - 400)..<last.range.upperBound
    guard !next.followsGap, !endsHard(last, text), !isMarkup(last, text),
      !SoftWrap.endsSentence(last, text), !SoftWrap.endsClause(last, text),
      !PageFurniture.isPageNumber(text, last.range), !PageFurniture.isPageNumber(text, next.range),
      isWithin(whole, last, text, before: next)
    else { return false }
    return !beginsAnew(next, behind: last, text)
  }

  /// Whether a line ends with a break of its own: two blanks or a backslash.
  private static func endsHard(_ line: TextLine, _ text: [Unicode.Scalar]) -> Bool {
    let end = line.range.upperBound
    if text[end - 1] == "\\" { return true }
    return end + 1 < text.count && text[end] == " " && text[end + 1] == " "
  }

  /// Whether a line ends in a tag: a table of HTML may stand in one.
  private static func isMarkup(_ line: TextLine, _ text: [Unicode.Scalar]) -> Bool {
    text[line.range.upperBound - 1] == ">"
  }

  /// Whether a paragraph stops within a sentence: it has a comma or a sentence behind it or a title that is open, or
  /// the next line has and its last one is long or lacks a unit.
  private static func isWithin(
    _ whole: Range<Int>, _ last: TextLine, _ text: [Unicode.Scalar], before next: TextLine
  ) -> Bool {
    guard
      FieldVocabulary.tableHeaders.length(
        in: text, at: whole.lowerBound, before: whole.upperBound) == 0,
      !TitleText.ends(Stretch(last.range, of: text)), !isHeading(whole, text)
    else { return false }
    if holdsStop(whole, text) || leavesOpen(last.range, text) { return true }
    guard holdsStop(next.range, text) else { return false }
    if lacksUnit(last.range, before: next.range, text) { return true }
    // Twenty characters: the headings and labels that are longer have no sentence below them.
    return SoftWrap.columns(last.range, text) >= 40
  }

  /// Whether a line ends in a figure whose unit begins the next one.
  private static func lacksUnit(
    _ last: Range<Int>, before next: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    text[last.upperBound - 1].digitValue != nil
      && MeasureWords.match(at: next.lowerBound, in: text) != nil
  }

  /// Whether a title or a quotation begins in a line and does not end there.
  private static func leavesOpen(_ line: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    guard let open = text[line].lastIndex(where: { $0 == "《" || $0 == "“" }),
      let mark = text[open].closingMark
    else { return false }
    return !text[open..<line.upperBound].contains(mark)
  }

  /// Whether a paragraph with the number of a heading has no sentence in it and does not stop at a comma.
  private static func isHeading(_ words: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    guard
      let marker = EnumerationMarker(in: text, at: words.lowerBound, before: words.upperBound),
      marker.style == .ideograph || marker.style == .bracketedIdeograph
    else { return false }
    return !text[words].contains { $0.endsSentence }
      && !["，", "、", ","].contains(text[words.upperBound - 1])
  }

  /// Whether a comma or the end of a sentence stands in a line, and not in a bracket: （区分处理的，只计…） is of a label.
  private static func holdsStop(_ line: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for place in line {
      switch text[place] {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      case "，", "。", "；", "！", "？": if depth == 0 { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a line begins something new: a numbered line, an item, an entry 电话：…, a figure behind a figure, or the
  /// next of some lines that all begin alike.
  private static func beginsAnew(
    _ next: TextLine, behind last: TextLine, _ text: [Unicode.Scalar]
  ) -> Bool {
    let start = next.range.lowerBound
    if ["-", "*", "+", ">", "#", "|", "!", "<"].contains(text[start]), next.range.count > 1 {
      return text[start] != ">" || text[last.range.lowerBound] != ">"
    }
    if let marker = EnumerationMarker(in: text, at: start, before: next.range.upperBound),
      !SoftWrap.mayStandWithin(marker, behind: last, text)
    {
      return true
    }
    if text[start].digitValue != nil, text[last.range.upperBound - 1].digitValue != nil {
      return true
    }
    let head = text[next.range].prefix(8)
    if let colon = head.firstIndex(where: { $0 == "：" || $0 == ":" }),
      text[start..<colon].allSatisfy({ $0.isHan || $0.isBlank })
    {
      return true
    }
    return !["，", "、", ","].contains(text[last.range.upperBound - 1])
      && text[next.range].prefix(2).elementsEqual(text[last.range].prefix(2))
  }
}
