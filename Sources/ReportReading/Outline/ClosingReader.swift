internal import HanText
internal import ReportModel

/// Finds the signature and the date below it at the end of a report (落款).
enum ClosingReader {
  /// The roles of the last paragraphs: a signature, a dateline, page furniture behind them.
  ///
  /// - Parameters:
  ///   - paragraphs: all paragraphs of the report.
  ///   - text: the source.
  ///   - floor: the first paragraph that may belong to the closing.
  /// - Returns: the roles of the paragraphs from the first of the closing to the last; empty if there is
  ///   no closing.
  static func roles(
    of paragraphs: [Paragraph], in text: [Unicode.Scalar], from floor: Int
  ) -> [Block.Role] {
    var roles: [Block.Role] = []
    var signatures = 0
    var isSigned = false
    // A signature has at most three organs, a date, and some links of the page behind them.
    for index in stride(
      from: paragraphs.count - 1, through: max(floor, paragraphs.count - 12), by: -1)
    {
      let stretch = Stretch(paragraphs[index].runs, of: text)
      guard let role = role(of: stretch, paragraphs[index], isSigned: isSigned) else { break }
      if role == .signature {
        signatures += 1
        guard signatures <= 3 else { break }
      }
      if role == .metadata && isSigned && !isCopied(stretch) { break }
      isSigned = isSigned || role != .metadata
      roles.append(role)
    }
    while roles.last == .metadata { roles.removeLast() }
    return isSigned ? roles.reversed() : []
  }

  private static func role(
    of stretch: Stretch, _ paragraph: Paragraph, isSigned: Bool
  ) -> Block.Role? {
    guard paragraph.table == nil else { return nil }
    if paragraph.isFurniture || FrontMatter.isPageWord(stretch)
      || FrontMatter.isPageFoot(stretch) || isCopied(stretch)
    {
      return .metadata
    }
    if isDate(stretch) || isMonth(stretch) { return .dateline }
    if !isSigned, isAnnexLink(stretch) { return .metadata }
    return isSignature(stretch) ? .signature : nil
  }

  /// Whether a paragraph only leads to a file, or says that such lines follow: 附件：, 1.年度报告.pdf.
  private static func isAnnexLink(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 100 else { return false }
    if HeadLine.isFile(stretch: stretch, stretch.range) { return true }
    let words = stretch.inked(stretch.range)
    return words.count <= 5 && (words.last == "：" || words.last == ":")
      && FieldVocabulary.annexMarks.length(in: words, at: 0) > 0
  }

  /// Whether a paragraph says who gets a copy (抄送：市委办公室), as between the signature and the printer's day.
  private static func isCopied(_ stretch: Stretch) -> Bool {
    let words = Array(stretch.inked(stretch.start..<min(stretch.end, stretch.start + 12)).prefix(3))
    return words.count == 3 && copies.contains(Array(words[..<2])) && [":", "："].contains(words[2])
  }

  private static let copies = WordSet("抄送 抄报 主送 分送")

  /// Whether a paragraph is a date and nothing else: 2018年1月5日, 二〇一八年一月五日, （2018-01-05）, 日期：2018-01-05.
  static func isDate(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 30 else { return false }
    let inked = withoutLabel(stretch.inked(stretch.range), dayLabels)
    guard let date = DateReader.date(in: inked, at: DateReader.skipOpening(inked)) else {
      return false
    }
    let rest = Array(
      inked[date.end...].filter { !$0.isClosing && $0.digitValue == nil && $0 != ":" })
    return rest.isEmpty || FieldVocabulary.publishing.contains(rest)
  }

  /// Whether a paragraph is a month of a year and nothing else: 2018年1月, 二〇一八年一月.
  static func isMonth(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 16 else { return false }
    let inked = stretch.inked(stretch.range)
    // With any day behind it, it is a date.
    guard inked.last == "月", let date = DateReader.date(in: inked + ["1", "日"], at: 0) else {
      return false
    }
    return date.end == inked.count + 2
  }

  /// Whether a paragraph names an organ and nothing else, perhaps with a date behind it.
  static func isSignature(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 60 else { return false }
    var inked = organ(in: stretch.inked(stretch.range))
    while let last = inked.last, last.isClosing || last == "（" || last == "(" { inked.removeLast() }
    guard inked.count >= 3, inked.count <= 40,
      inked.allSatisfy({ $0.isHan || $0 == "、" || $0.isClosing || $0 == "（" || $0 == "“" })
    else { return false }
    return FieldVocabulary.organEndings.isSuffix(of: inked)
      && !stretch.isNumbered
  }

  /// The organ that signs: without what it is called (报告单位：), its seal （印章） and the day behind it.
  static func organ(in inked: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words = withoutLabel(Array(inked.drop { $0 == "—" }), organLabels)
    if let place = DateReader.firstDate(in: words) { words.removeSubrange(place...) }
    words.removeLast(makers.lengthEnding(in: words, before: words.count))
    if words.last == "）" || words.last == ")",
      let open = words.lastIndex(where: { $0 == "（" || $0 == "(" }),
      seals.contains(Array(words[(open + 1)...].dropLast()))
    {
      words.removeSubrange(open...)
    }
    return words
  }

  private static func withoutLabel(
    _ inked: [Unicode.Scalar], _ labels: WordSet
  ) -> [Unicode.Scalar] {
    guard let colon = inked.prefix(8).firstIndex(where: { $0 == "：" || $0 == ":" }),
      labels.contains(Array(inked[..<colon]))
    else { return inked }
    return Array(inked[(colon + 1)...])
  }

  private static let makers = WordSet("编制 编印 编")
  private static let organLabels = WordSet("单位 报告单位 编制单位 填报单位 公开单位 报送单位 报送机关 报告机关 编制机关 填报机关")
  private static let dayLabels = WordSet("日期 时间 报告日期 编制日期 填报日期 报送日期 报告时间 填报时间 报送时间")
  private static let seals = WordSet("印章 盖章 公章 签章 章 印 代章 加盖公章")
}
