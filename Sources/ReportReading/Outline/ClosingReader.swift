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
      if role == .metadata && isSigned { break }
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
      || FrontMatter.isPageFoot(stretch)
    {
      return .metadata
    }
    if isDate(stretch) { return .dateline }
    return isSignature(stretch) ? .signature : nil
  }

  /// Whether a paragraph is a date and nothing else: 2018年1月5日, 二〇一八年一月五日, （2018-01-05）.
  static func isDate(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 30 else { return false }
    let inked = stretch.inked(stretch.range)
    guard let date = DateReader.date(in: inked, at: DateReader.skipOpening(inked)) else {
      return false
    }
    let rest = Array(
      inked[date.end...].filter { !$0.isClosing && $0.digitValue == nil && $0 != ":" })
    return rest.isEmpty || FieldVocabulary.publishing.contains(rest)
  }

  /// Whether a paragraph names an organ and nothing else, perhaps with a date behind it.
  static func isSignature(_ stretch: Stretch) -> Bool {
    guard stretch.count <= 60 else { return false }
    var inked = stretch.inked(stretch.range)
    if let place = DateReader.firstDate(in: inked) { inked.removeSubrange(place...) }
    while let last = inked.last, last.isClosing || last == "（" || last == "(" { inked.removeLast() }
    guard inked.count >= 3, inked.count <= 40,
      inked.allSatisfy({ $0.isHan || $0 == "、" || $0.isClosing || $0 == "（" || $0 == "“" })
    else { return false }
    return FieldVocabulary.organEndings.isSuffix(of: inked)
      && EnumerationMarker(in: stretch.scalars, at: stretch.start, before: stretch.end) == nil
  }
}
