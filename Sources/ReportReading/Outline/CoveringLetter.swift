internal import HanText
internal import ReportModel

/// Finds the letter that a report was sent or published with, and that stands before it in one file.
///
/// ```
/// 某市人民政府办公室关于印发《某市2023年政府信息公开工作年度报告》的通知     the letter
/// 各镇人民政府：
/// 现将……印发给你们。
/// 某市人民政府办公室
/// 2024年1月25日
/// 某市2023年政府信息公开工作年度报告                                       the report
/// ```
/// What the letter says of itself (its title, its numbered points, its signature) is none of the report's.
struct CoveringLetter {
  private let lines: [Stretch]
  private let isFurniture: [Bool]

  /// The lines of some paragraphs, the first of a document that are no data about its page.
  init(_ paragraphs: ArraySlice<Paragraph>, in text: [Unicode.Scalar]) {
    lines = paragraphs.map { Stretch($0.runs, of: text) }
    isFurniture = paragraphs.map(\.isFurniture)
  }

  /// The roles of the letter's paragraphs; none where the document is no letter with a report behind it.
  var roles: [Block.Role] {
    guard let opening, let title = reportTitle(behind: opening) else { return [] }
    return lines[..<firstLine(ofTitle: title, behind: opening)].indices.map(role)
  }

  private func role(of index: Int) -> Block.Role {
    if isFurniture[index] { return .metadata }
    if ClosingReader.isDate(lines[index]) { return .dateline }
    guard ClosingReader.isSignature(lines[index]), index + 1 < lines.count else { return .body }
    let isDated = DateReader.firstDate(in: words(index)) != nil
    return isDated || ClosingReader.isDate(lines[index + 1]) ? .signature : .body
  }

  // MARK: The letter

  /// Who is addressed, or the end of the letter's own title; it stands within the first lines.
  private var opening: Int? {
    // The head of a letter, its number and three lines of a title.
    for index in lines.indices.prefix(12) {
      let words = words(index)
      if isAddress(lines[index], words) || endsLetterTitle(index) {
        return says(behind: index) ? index : nil
      }
      // A report that has its title already; that of a letter speaks of sending one, or goes on.
      if TitleText.ends(lines[index]), !Self.acts.isFound(in: words), !endsLetterTitle(index + 1) {
        return nil
      }
    }
    return nil
  }

  /// Whether a line is the last of a letter's title.
  private func endsLetterTitle(_ index: Int) -> Bool {
    lines.indices.contains(index) && Self.kinds.isSuffix(of: TitleText.main(words(index)))
  }

  /// Whether a line addresses somebody, perhaps with the first sentence behind it: 各镇人民政府：.
  private func isAddress(_ line: Stretch, _ words: [Unicode.Scalar]) -> Bool {
    guard let colon = words.prefix(80).firstIndex(where: { $0 == "：" || $0 == ":" }), colon >= 3,
      !line.isNumbered
    else { return false }
    let names = words[..<colon].split { $0 == "，" || $0 == "、" || $0 == "," }
    return !names.isEmpty
      && names.contains {
        FieldVocabulary.organEndings.isSuffix(of: Array($0)) || Self.others.isSuffix(of: Array($0))
      }
      && !FieldVocabulary.pageLabels.contains(Array(words[..<colon]))
  }

  /// Whether the letter says soon that it sends or publishes something.
  private func says(behind opening: Int) -> Bool {
    // Some sentences on why may come first.
    lines.indices.dropFirst(opening).prefix(6).contains { index in
      let words = words(index)
      let isSentence =
        HeadingSyntax.holdsStop(lines[index].range, in: lines[index])
        || words.last == "：" || words.last == ":"
      return isSentence && Self.acts.isFound(in: words)
    }
  }

  /// Who else is addressed.
  private static let others = WordSet("单位 部门 机构 组织 机关 科室 处室 同志")
  /// What letters are.
  private static let kinds = WordSet("的通知 的公告 的通告 的函 的批复 的请示 的通报")
  /// What letters say that they do.
  private static let acts = WordSet(
    "印发 转发 报送 呈报 上报 呈上 随文 予以公布 予以公开 予以公告 公布如下 公告如下 通知如下 现公布 现公开 现予 请审阅 请查收")

  // MARK: The report

  /// The last line of the report's title.
  private func reportTitle(behind opening: Int) -> Int? {
    let titles = lines.indices.dropFirst(opening + 1).filter(isReportTitle)
    let closing = lines.indices.dropFirst(opening + 1).first { index in
      ClosingReader.isDate(lines[index])
        || ClosingReader.isSignature(lines[index])
          && DateReader.firstDate(in: words(index)) != nil
    }
    // Before the letter's signature stands the name of what is annexed, behind it the report.
    if let closing, let title = titles.first(where: { $0 > closing }) { return title }
    return titles.first
  }

  /// Whether a line ends a title, and a text follows.
  private func isReportTitle(_ index: Int) -> Bool {
    index + 1 < lines.count && isTitleLine(index) && TitleText.ends(lines[index])
  }

  private func isTitleLine(_ index: Int) -> Bool {
    let line = lines[index]
    return !isFurniture[index] && line.count <= 80
      && !HeadingSyntax.holdsStop(line.range, in: line)
      && !words(index).contains { $0 == "：" || $0 == ":" }
      && !line.isNumbered
  }

  /// The first line of a title: those above it that are no end of the letter.
  private func firstLine(ofTitle last: Int, behind opening: Int) -> Int {
    var first = last
    while first - 1 > opening, last - first < 3, isTitleLine(first - 1),
      !ClosingReader.isDate(lines[first - 1]), !isRemark(first - 1), role(of: first - 1) == .body
    {
      first -= 1
    }
    return first
  }

  /// Whether a line is in brackets or only says that an annex follows: （此件公开发布）, 附件1.
  private func isRemark(_ index: Int) -> Bool {
    let words = words(index)
    return words.first == "（" || words.first == "(" || words.first == "["
      || words.count <= 4 && FieldVocabulary.annexMarks.length(in: words, at: 0) > 0
  }

  private func words(_ index: Int) -> [Unicode.Scalar] { lines[index].inked(lines[index].range) }
}
