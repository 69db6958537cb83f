internal import HanText

/// Lines about the page around a report, by what they say.
extension FrontMatter {
  /// Whether a paragraph is a labelled entry about the page: 索 引 号：…, 发布时间: ….
  static func isPageLabel(_ stretch: Stretch) -> Bool {
    // Longer paragraphs hold more than the entry.
    guard stretch.count <= 300 else { return false }
    let head = stretch.start..<min(stretch.end, stretch.start + 16)
    guard
      let colon = stretch.scalars[head].firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return false }
    var label = stretch.inked(head.lowerBound..<colon)
    if let first = label.first, ["【", "[", "〖", "〔"].contains(first) { label.removeFirst() }
    return FieldVocabulary.pageLabels.contains(label)
  }

  /// Whether a paragraph is a button or a slogan of a page.
  static func isPageWord(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 16, !HeadingSyntax.holdsSentence(stretch) else { return false }
    let words = stretch.inked(stretch.range)
    let count = FieldVocabulary.pageWords.length(in: words, at: 0, before: words.count)
    // Words of one or two characters (大 中 小) begin many names.
    return count == words.count || count >= 3
  }

  /// Whether a paragraph is the foot of a web page: who runs it, its licence.
  static func isPageFoot(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 200, !HeadingSyntax.holdsSentence(stretch) else { return false }
    return FieldVocabulary.footWords.isFound(in: stretch.inked(stretch.range))
  }

  /// Whether a paragraph is the path to a page: 首页 > 政务公开 > 年报; 办结率>98%，受理>5件 compares.
  static func isBreadcrumb(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 120, !HeadingSyntax.holdsSentence(stretch) else { return false }
    let inked = stretch.inked(stretch.range)
    guard !inked.contains(where: { $0 == "，" || $0 == "；" || $0 == "%" }) else { return false }
    let arrows = inked.count { [">", "＞", "»", "›"].contains($0) }
    return arrows >= 2 || (arrows == 1 && inked.starts(with: ["首", "页"]))
  }

  /// Whether a paragraph is a news agency's line: 新华社北京3月22日电.
  static func isWireHead(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 24, stretch[stretch.end - 1] == "电" else { return false }
    return stretch.scalars[stretch.range].contains("社")
      && stretch.scalars[stretch.range].contains("日")
  }
}
