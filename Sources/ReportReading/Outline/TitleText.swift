internal import HanText

/// What titles look like, and how the lines of one are put together.
enum TitleText {
  /// Whether a line ends as titles do: 报告, 年报, perhaps with an edition in brackets behind.
  static func ends(_ stretch: Stretch) -> Bool {
    FieldVocabulary.titleEndings.isSuffix(of: main(stretch.inked(stretch.range)))
  }

  /// The title without the subtitle behind —— and without a bracket at its end.
  static func main(_ inked: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var title = inked
    if let dash = title.indices.first(where: {
      $0 > 3 && title[$0] == "—" && $0 + 1 < title.count && title[$0 + 1] == "—"
    }) {
      title.removeSubrange(dash...)
    }
    // The mark of a footnote: 统计公报[1].
    if title.last == "]" || title.last == "］",
      let open = title.lastIndex(where: { $0 == "[" || $0 == "［" }), title.count - open <= 4
    {
      title.removeSubrange(open...)
    }
    guard let last = title.last, last == "）" || last == ")" else { return title }
    guard let open = title.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 3 else {
      return title
    }
    return Array(title[..<open])
  }

  /// A title without ornaments at its ends, and without brackets that say which version it is of the report.
  ///
  /// ```
  /// ★（更正）某局(修订版)2023年…报告★   →   某局2023年…报告
  /// ```
  static func withoutRemarks(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words = Array(title.drop(while: isOrnament))
    while let last = words.last, isOrnament(last) { words.removeLast() }
    var place = 0
    while let open = words[place...].firstIndex(where: { $0.closingMark != nil }) {
      place = open + 1
      guard let mark = words[open].closingMark, let close = words[place...].firstIndex(of: mark),
        versions.contains(Array(words[place..<close]))
      else { continue }
      words.removeSubrange(open...close)
      place = open
    }
    return words
  }

  private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
    Ornament.isOne(scalar) || scalar == "*" || scalar == "＊"
  }

  /// What is said of a version of a report in brackets.
  private static let versions = WordSet(
    """
    更正 更正版 更正稿 已更正 修订 修订版 修订稿 修改 修改版 修改稿 更新 更新版 已更新 补充 补充版 正式 正式版 正式稿 定稿 终稿 最终版 公示稿 公开版
    公布稿 发布稿 送审稿 报批稿 审定稿 征求意见稿 草案 草稿 摘要 全文 简版 简本 完整版 图文版 图解 图解版 文字版 网络版 电子版 试行 转载 原创 新 新版 重新发布
    """)

  /// Words without the mark of a note that stands above the line at their end: 总体情况², 总体情况[²].
  static func withoutNoteMark(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // [¹²] is the longest.
    guard
      let start = words.indices.suffix(4).first(where: { place in
        words[place].isRaisedDigit
          || words[place] == "[" && place + 1 < words.count && words[place + 1].isRaisedDigit
      }), start > 1, NoteMark.end(in: words, at: start, before: words.count) == words.count
    else { return words }
    return Array(words[..<start])
  }

  /// The lines of a title as one: without white space, without a subtitle.
  static func joined(_ lines: [[Unicode.Scalar]]) -> [Unicode.Scalar] {
    let whole = withoutNoteMark(lines.flatMap { $0 })
    let cut = main(whole)
    // A bracket at the end stays; only the subtitle goes.
    guard whole.count > cut.count, whole[cut.count] == "—" else { return whole }
    return cut
  }
}
