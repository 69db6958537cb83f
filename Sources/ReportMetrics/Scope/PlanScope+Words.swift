import HanText

/// Whether a word that may open a plan opens one where it stands.
extension PlanScope {
  /// 将通过活动宣传5场: as 把, 将 stands before a thing and before no preposition.
  static func isFuture(_ place: Int, in text: BlockText) -> Bool {
    let length = ScopeWords.planPrepositions.length(at: place + 1, in: text)
    guard length > 0 else { return false }
    let opener = text[place + 1]
    let next = text[place + 1 + length]
    // 将在建项目12个纳入, 将以往的30天, 将通过验收的12个项目
    if NameWords.startsOtherWord(opener, before: next) || "往前下上后外及".unicodeScalars.contains(next) {
      return false
    }
    return opener != "通" || !isAttribute(place, in: text)
  }

  /// 要求每月报送信息不少于3条: a demand has a bound in its clause.
  static func isDemand(_ place: Int, _ sentence: Range<Int>, in text: BlockText) -> Bool {
    guard text[place - 1] != "按" else { return false }
    let clause = place..<clauseEnd(from: place, sentence, in: text)
    return ScopeWords.demands.first(in: clause, of: text) != nil
  }

  /// 年度计划抽查230户，实际抽查246户: a plan that what came about is held against.
  static func isHeldAgainst(_ place: Int, _ sentence: Range<Int>, in text: BlockText) -> Bool {
    let end = clauseEnd(from: place, sentence, in: text)
    return text.has(["实", "际"], at: text.skippingBlanks(end + 1))
  }

  /// 围绕到2025年产值100亿元的目标，全年完成62亿元: the end of the clause whose aim is only what the rest was done for.
  ///
  /// - Parameters:
  ///   - place: where the later year stands.
  ///   - text: the block.
  /// - Returns: the place behind it, or nil where the later year is an aim of its own.
  static func aimEnd(behind place: Int, in text: BlockText) -> Int? {
    var end = place
    while end < text.count, !text[end].endsClause { end += 1 }
    let length = ScopeWords.aimNouns.length(before: end, in: text)
    guard end < text.count, length > 0, text[end - length - 1] == "的" else { return nil }
    var start = place
    // A clause of 20 characters before it is long.
    while start > max(0, place - 20), !text[start - 1].endsClause { start -= 1 }
    return ScopeWords.aimLinks.first(in: start..<place, of: text) == nil ? nil : end
  }

  /// 确保按时编制，全年公开报告56份: what only says to what end is no plan of what follows, unless that is a bound to reach.
  static func isPurpose(_ place: Int, _ sentence: Range<Int>, in text: BlockText) -> Bool {
    let end = clauseEnd(from: place, sentence, in: text)
    // 确保零投诉 is an aim itself.
    guard end < sentence.upperBound, !text[end].mayEndSentence,
      !(place..<end).contains(where: { "零无未没".unicodeScalars.contains(text[$0]) }),
      ScopeWords.aims.first(in: end..<sentence.upperBound, of: text) == nil
    else { return false }
    return !(place..<end).contains { digit in
      text[digit].digitValue != nil && text[digit + 1].digitValue == nil
        && !"年月日号时点".unicodeScalars.contains(text[digit + 1])
    }
  }

  /// 规划建设学校36所; of 涉及规划建设的21件 it is the name of a subject.
  static func isBuilding(_ place: Int, in text: BlockText) -> Bool {
    let next = text[place + 4]
    return next.isHan && !"的局类等方领管许审用信情科处部委厅和及与工".unicodeScalars.contains(next)
      && ScopeWords.subjectLinks.length(before: place, in: text) == 0
  }

  /// 拟聘人员公示217人次: what is published of a plan is a fact.
  static func isPublished(_ place: Int, in text: BlockText) -> Bool {
    var start = place
    // A clause of 40 characters before it is long.
    while start > max(0, place - 40), !text[start - 1].endsClause { start -= 1 }
    if ScopeWords.notices.first(in: start..<place, of: text) != nil { return true }
    var end = place + 1
    while end < text.count, !text[end].endsClause, text[end].digitValue == nil { end += 1 }
    // 拟公示5批, 拟于年底发布
    guard !"公发通于在对将".unicodeScalars.contains(text[place + 1]) else { return false }
    return ScopeWords.notices.first(in: place + 2..<max(place + 2, end), of: text) != nil
  }

  /// 完成年度任务5000人的112.5%: what was to be reached, before the percent of it that was.
  static func isTarget(_ mention: Mention, in text: BlockText) -> Bool {
    let end = text.droppingBlanks(before: mention.span.lowerBound)
    guard ScopeWords.targets.length(before: end, in: text) > 0,
      text[mention.span.upperBound] == "的"
    else { return false }
    let percent = text.skippingBlanks(mention.span.upperBound + 1)
    guard text[percent].digitValue != nil else { return false }
    var place = percent
    while text[place].digitValue != nil || text[place] == "." { place += 1 }
    return text[place] == "%" || text[place] == "％"
  }

  private static func clauseEnd(
    from place: Int, _ sentence: Range<Int>, in text: BlockText
  ) -> Int {
    (place..<max(place, sentence.upperBound)).first { text[$0].endsClause } ?? sentence.upperBound
  }
}
