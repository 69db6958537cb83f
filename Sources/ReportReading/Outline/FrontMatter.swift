internal import HanText
internal import ReportModel

/// The lines before the text of a report: data about the page, and the title.
///
/// ```
/// 发布时间: 2016-01-12                     metadata
/// 广东省人力资源和社会保障厅               title
/// 2017年政府信息公开工作年度报告           title
/// （2018年3月30日）                        dateline
/// 根据《中华人民共和国…
/// ```
struct FrontMatter {
  /// The roles of the first paragraphs; what stands behind them is introduction or outline.
  private(set) var roles: [Block.Role] = []
  /// Which paragraphs make up the title, without its repetitions and its subtitle.
  private(set) var titleLines: Range<Int> = 0..<0

  private let paragraphs: ArraySlice<Paragraph>
  private let text: [Unicode.Scalar]
  /// Where the paragraph begins that is cut up later because it holds the whole report.
  private let gluedStart: Int?

  /// The front matter of a text.
  ///
  /// - Parameters:
  ///   - paragraphs: all paragraphs.
  ///   - text: the source.
  ///   - gluedStart: where the paragraph begins that holds a whole report, if there is one.
  ///   - contents: the paragraphs of a table of contents, which may stand before the title.
  init(
    _ paragraphs: [Paragraph], in text: [Unicode.Scalar], gluedStart: Int?, contents: Range<Int>
  ) {
    // Page data of some thirty lines has been seen; a title stands within a page.
    self.paragraphs = paragraphs.prefix(60).prefix { $0.table == nil }
    self.text = text
    self.gluedStart = gluedStart
    readPageData()
    if contents.contains(roles.count) {
      while contents.contains(roles.count), roles.count < self.paragraphs.count {
        roles.append(.metadata)
      }
      readPageData()
    }
    readLetter()
    readTitle()
  }

  /// The letter that a report came with goes before its title, and page data may stand between them.
  private mutating func readLetter() {
    guard gluedStart == nil, roles.count < paragraphs.count else { return }
    let letter = CoveringLetter(paragraphs[roles.count...], in: text).roles
    guard !letter.isEmpty else { return }
    roles += letter
    readPageData()
  }

  /// Everything up to a rule around 正文 is about the page; else the lines with labels are.
  private mutating func readPageData() {
    let rule = paragraphs.firstIndex { paragraph in
      let stretch = Stretch(paragraph.runs, of: text)
      return PageFurniture.isRule(stretch)
        && stretch.inked(stretch.range).contains("文")
    }
    if let rule { roles = Array(repeating: .metadata, count: rule + 1) }
    while roles.count < paragraphs.count, !isGlued(roles.count),
      isPageData(paragraphs[roles.count])
    {
      roles.append(.metadata)
    }
  }

  /// Whether a paragraph is cut up later because it holds the whole report.
  private func isGlued(_ index: Int) -> Bool { paragraphs[index].start == gluedStart }

  private mutating func readTitle() {
    let first = roles.count
    var lines: [Block.Role] = []
    var found: Range<Int>?
    var titleStart = first
    for index in first..<paragraphs.count where index == first + lines.count && !isGlued(index) {
      let paragraph = paragraphs[index]
      let stretch = Stretch(paragraph.runs, of: text)
      if isPageData(paragraph) || found == nil && isAboveTitle(at: index) {
        lines.append(.metadata)
        if found == nil { titleStart = index + 1 }
      } else if ClosingReader.isDate(stretch) || ClosingReader.isMonth(stretch) {
        lines.append(.dateline)
        if found == nil { titleStart = index + 1 }
      } else if let known = found, isNameOfIssuer(stretch, at: index, below: known) {
        lines.append(
          DateReader.firstDate(in: stretch.inked(stretch.range)) == nil ? .title : .dateline)
      } else if let known = found, let better = betterTitle(than: known, from: index) {
        // What was taken for the title is the name of the column or the gazette that the report is in.
        for above in lines.indices where lines[above] == .title { lines[above] = .metadata }
        lines += Array(repeating: .metadata, count: better - index) + [.title]
        found = better..<better + 1
      } else if let known = found {
        guard isRestOfTitle(stretch, behind: known, at: index) else { break }
        if isEdition(stretch), known.upperBound == index { found = known.lowerBound..<index + 1 }
        lines.append(.title)
      } else {
        guard isTitleLine(stretch), index - titleStart < 4 else { break }
        lines.append(.title)
        guard TitleText.ends(stretch) || isEndOfCutWord(at: index, lines) else { continue }
        if isWhole(stretch) { dropStrangers(from: &titleStart, before: index, &lines, first) }
        found = titleStart..<index + 1
      }
    }
    settle(lines, found, from: first)
  }

  /// Whether a line above a title is none of it: an entry of the page, the head of a letter, 附件1.
  private func isAboveTitle(at index: Int) -> Bool {
    if isLoneEntry(at: index) || isAnnexMark(at: index) { return true }
    let line = Stretch(paragraphs[index].runs, of: text)
    // A letter that is no report may have no other title.
    return line.count <= 60 && HeadLine.isLetterHead(line.inked(line.range))
      && paragraphs[(index + 1)...].prefix(6).contains {
        TitleText.ends(Stretch($0.runs, of: text))
      }
  }

  /// The line near a title without an organ or a year that is one with both.
  private func betterTitle(than title: Range<Int>, from index: Int) -> Int? {
    guard !isWhole(title) else { return nil }
    let known = title.flatMap(words(of:))
    let isBare = YearReader.year(in: known) == nil && IssuerReader.name(inTitle: known) == nil
    // The name of a gazette has its number and its day below it.
    for place in index..<min(paragraphs.count, index + 3) where !isGlued(place) {
      let line = Stretch(paragraphs[place].runs, of: text)
      guard isTitleLine(line) else { return nil }
      guard TitleText.ends(line) else { continue }
      if isWhole(line) || isBare && YearReader.year(in: words(of: place)) != nil { return place }
    }
    return nil
  }

  /// Whether a line is a label alone, or the value below one; a title is none, whatever stands above it.
  private func isLoneEntry(at index: Int) -> Bool {
    if PageEntry.isLoneLabel(Stretch(paragraphs[index].runs, of: text)) { return true }
    guard index > 0,
      PageEntry.isLoneLabel(Stretch(paragraphs[index - 1].runs, of: text))
    else { return false }
    let line = Stretch(paragraphs[index].runs, of: text)
    return line.count <= 60 && !TitleText.ends(line)
  }

  /// Whether a line is nothing but 附件1, below which a title stands: the report was sent as an annex.
  private func isAnnexMark(at index: Int) -> Bool {
    let line = Stretch(paragraphs[index].runs, of: text)
    guard line.count <= 8, index + 1 < paragraphs.count else { return false }
    let words = line.inked(line.range)
    let mark = FieldVocabulary.annexMarks.length(in: words, at: 0)
    guard mark > 0,
      words[mark...].allSatisfy({
        $0.digitValue != nil || ChineseNumeral.digit($0) != nil || $0 == "：" || $0 == ":"
      })
    else { return false }
    // A title has three lines at most.
    return paragraphs[(index + 1)...].prefix(3).contains {
      TitleText.ends(Stretch($0.runs, of: text))
    }
  }

  /// Keeps the roles up to the end of what belongs to the title.
  private mutating func settle(_ lines: [Block.Role], _ found: Range<Int>?, from first: Int) {
    if let found {
      titleLines = found
      roles += lines
    } else if lines.first == .title {
      // A text that names no kind of document: its first line is its title.
      titleLines = first..<first + 1
      roles.append(.title)
    }
  }

  /// Whether a line may be one of a title's: short, no sentence, no number.
  private func isTitleLine(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 80, !HeadingSyntax.holdsSentence(stretch) else { return false }
    if FieldVocabulary.unnumberedHeadings.contains(stretch.inked(stretch.range)) { return false }
    let last = stretch[stretch.end - 1]
    guard last != "：", last != ":", last != "；", last != "，" else { return false }
    return !stretch.isNumbered
  }

  /// Whether a line behind the title belongs to it: an edition, a subtitle or the title once more.
  private func isRestOfTitle(_ stretch: Stretch, behind title: Range<Int>, at index: Int) -> Bool {
    guard stretch.count <= 80 else { return false }
    let inked = stretch.inked(stretch.range)
    if isEdition(stretch) || Self.isYear(inked) { return true }
    if inked.starts(with: ["—", "—"]) { return true }
    let whole = title.flatMap(words(of:))
    // The title repeated, whole or line by line.
    return inked.count >= 4 && whole.count >= inked.count
      && (0...whole.count - inked.count).contains { whole[$0...].starts(with: inked) }
  }

  /// Whether a line is the end of a word that the title breaks over two lines: 年度报 | 告.
  private func isEndOfCutWord(at index: Int, _ lines: [Block.Role]) -> Bool {
    let rest = words(of: index)
    // No ending is longer than 年度报告, of which one character stands on the line above.
    guard rest.count <= 3, rest.allSatisfy(\.isHan), lines.dropLast().last == .title else {
      return false
    }
    return FieldVocabulary.titleEndings.isSuffix(of: words(of: index - 1) + rest)
  }

  /// Whether a line is a title without the lines before it: it names the organ and the year.
  private func isWhole(_ stretch: Stretch) -> Bool { isWhole(stretch.inked(stretch.range)) }

  private func isWhole(_ words: [Unicode.Scalar]) -> Bool {
    IssuerReader.name(inTitle: words) != nil && YearReader.year(in: words) != nil
  }

  private func isWhole(_ title: Range<Int>) -> Bool { isWhole(title.flatMap(words(of:))) }

  private func words(of index: Int) -> [Unicode.Scalar] {
    let line = Stretch(paragraphs[index].runs, of: text)
    return line.inked(line.range)
  }

  /// Leaves lines out that stand before a whole title: they are of the page, unless they name the place
  /// of an organ that the title names without one.
  private mutating func dropStrangers(
    from start: inout Int, before end: Int, _ lines: inout [Block.Role], _ first: Int
  ) {
    let name = IssuerReader.name(inTitle: words(of: end)) ?? []
    let isComplete = HeadLine.namesPlace(name)
    while start < end {
      let line = words(of: start)
      let mayBelong =
        FieldVocabulary.organEndings.isSuffix(of: line) || HeadLine.namesPlace(line)
      guard isComplete || !mayBelong || HeadLine.isSite(line) else { return }
      lines[start - first] = .metadata
      start += 1
    }
  }

  /// Whether a line below the title is the issuer's name: with a day in it or below it, or below a title
  /// that names nobody.
  private func isNameOfIssuer(_ stretch: Stretch, at index: Int, below title: Range<Int>) -> Bool {
    guard ClosingReader.isSignature(stretch) else { return false }
    if DateReader.firstDate(in: stretch.inked(stretch.range)) != nil { return true }
    guard index + 1 < paragraphs.count else { return false }
    let next = Stretch(paragraphs[index + 1].runs, of: text)
    if ClosingReader.isDate(next) || ClosingReader.isMonth(next) { return true }
    return IssuerReader.name(inTitle: title.flatMap(words(of:))) == nil && !TitleText.ends(next)
  }

  /// Whether a line is （2017年度） or （摘要）.
  private func isEdition(_ stretch: Stretch) -> Bool {
    Self.isEdition(stretch.inked(stretch.range))
  }

  /// Whether words are in brackets and short: （2017年度）, （摘要）.
  static func isEdition(_ inked: [Unicode.Scalar]) -> Bool {
    guard inked.count <= 12, let first = inked.first, let last = inked.last else { return false }
    return (first == "（" || first == "(") && (last == "）" || last == ")")
  }

  /// Whether words are a year alone: 二〇二三年度.
  static func isYear(_ words: [Unicode.Scalar]) -> Bool {
    words.count <= 6 && YearReader.year(in: words) != nil
      && (words.last == "年" || words.last == "度")
  }

  private func isPageData(_ paragraph: Paragraph) -> Bool {
    if paragraph.isFurniture { return true }
    let stretch = Stretch(paragraph.runs, of: text)
    return PageFurniture.isRule(stretch) || Self.isPageLabel(stretch) || Self.isPageWord(stretch)
      || Self.isBreadcrumb(stretch) || Self.isWireHead(stretch) || PageEntry(stretch) != nil
      || PageEntry.isButtons(stretch) || PageEntry.isClock(stretch)
      || PageEntry.isDatedEntry(stretch) || PageEntry.isNumber(stretch)
      || ContentsPage.isRow(stretch)
      || stretch.count <= 60 && isHeadLine(stretch.inked(stretch.range))
  }

  private func isHeadLine(_ words: [Unicode.Scalar]) -> Bool {
    HeadLine.isDocumentNumber(words) || HeadLine.isSite(words)
  }
}
