import HanText

/// Whether the heading of a section announces plans, so that no figure below it is a fact (R5).
///
/// ```
/// 2024年重点工作             plan in a report for 2023, fact in one for 2024
/// 重点工作完成情况            fact: it says what became of them
/// “十五五”时期的主要目标任务    plan
/// ```
struct PlanHeading {
  /// The last year that the report looks back on, or nil if unknown.
  let factsYear: Int?

  /// Whether all below a heading is planned.
  func isPlan(_ heading: [Unicode.Scalar]) -> Bool {
    let text = BlockText(heading)
    if ScopeWords.planSections.first(in: 0..<heading.count, of: text) != nil {
      return !isMixed(heading)
    }
    if ScopeWords.aimSections.first(in: 0..<heading.count, of: text) != nil,
      ScopeWords.reviewSections.first(in: 0..<heading.count, of: text) == nil
    {
      return true
    }
    let task = taskWord(in: text)
    // 2023年度推进法治政府建设的主要安排, in a report for 2022.
    if task != nil, let year = lastYear(in: text), isAhead(year) { return true }
    guard ScopeWords.outcomeSections.first(in: 0..<heading.count, of: text) == nil else {
      return false
    }
    if let period = planPeriod(in: text) {
      return isAhead(period.lowerBound) || task != nil && isAhead(period.upperBound)
    }
    guard let task else { return false }
    if let year = lastYear(in: text) { return isAhead(year) }
    // 围绕重点工作 and 落实重点任务 tell what was done for them.
    return isWhole(task, in: text)
  }

  /// Whether a heading names what is wrong before what is planned: 存在的主要问题和改进措施.
  ///
  /// What is wrong is a fact: 全年主动公开信息仅86条.
  func isMixed(_ heading: [Unicode.Scalar]) -> Bool {
    let text = BlockText(heading)
    guard let plan = ScopeWords.planSections.first(in: 0..<heading.count, of: text),
      !text.scalars.contains("针")
    else { return false }
    return ScopeWords.problemSections.first(in: 0..<plan.lowerBound, of: text) != nil
  }

  /// The place in a block below such a heading from which all is planned: behind （二）改进措施。; nil if none is.
  static func planStart(in text: BlockText) -> Int? {
    text.sentences.first {
      // A heading in the line is short.
      $0.count <= 14 && ScopeWords.planSections.first(in: $0, of: text) != nil
    }?.upperBound
  }

  /// Whether a heading names what is wrong and nothing that is planned.
  func isOfProblems(_ heading: [Unicode.Scalar]) -> Bool {
    let text = BlockText(heading)
    return ScopeWords.problemSections.first(in: 0..<heading.count, of: text) != nil
      && !isMixed(heading) && !isPlan(heading)
  }

  /// Whether a line of the body that no outline knows as a heading announces plans.
  ///
  /// It is short, has no mark of a sentence, and ends with the words for tasks.
  func isPlanLine(_ line: [Unicode.Scalar]) -> Bool {
    guard PlanHeading.isHeadingLike(line) else { return false }
    let text = BlockText(line)
    return taskWord(in: text) != nil && isPlan(line)
  }

  /// Whether a line may be a heading without a number: 30 characters at most, and no mark of a sentence.
  static func isHeadingLike(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count > 3, line.count <= 30, let last = line.last, last.isHan else { return false }
    return !line.contains { $0.endsClause }
  }

  /// Whether a line says that it tells of what came about.
  static func tellsOutcome(_ line: [Unicode.Scalar]) -> Bool {
    isHeadingLike(line)
      && ScopeWords.outcomeSections.first(in: 0..<line.count, of: BlockText(line)) != nil
  }

  /// Whether a heading looks back: 2023年工作回顾.
  static func looksBack(_ heading: [Unicode.Scalar]) -> Bool {
    ScopeWords.retrospects.first(in: 0..<heading.count, of: BlockText(heading)) != nil
  }

  private func isAhead(_ year: Int) -> Bool { factsYear.map { year > $0 } ?? false }

  /// The tasks or aims that a heading ends with, or nil.
  private func taskWord(in text: BlockText) -> Range<Int>? {
    let end = text.droppingBlanks(before: text.count)
    let length = ScopeWords.taskSections.length(before: end, in: text)
    return length > 0 ? end - length..<end : nil
  }

  /// Whether nothing but other such words and the year to come stand before its tasks.
  private func isWhole(_ task: Range<Int>, in text: BlockText) -> Bool {
    // 主要工作 without a year is what was done.
    guard ScopeWords.ownTasks.length(at: task.lowerBound, in: text) != task.count else {
      return false
    }
    var start = task.lowerBound
    while start > 0 {
      let length = max(
        ScopeWords.taskSections.length(before: start, in: text),
        ScopeWords.comingTimes.length(before: start, in: text))
      guard length > 0 else { return false }
      start -= length
    }
    return true
  }

  /// The last year that a heading names, or nil.
  private func lastYear(in text: BlockText) -> Int? {
    for place in (0..<text.count).reversed() where text[place] == "年" {
      if let year = year(before: place, in: text) { return year }
    }
    return nil
  }

  private func year(before place: Int, in text: BlockText) -> Int? {
    guard place >= 4 else { return nil }
    var year = 0
    for digit in place - 4..<place {
      guard let value = text[digit].digitValue else { return nil }
      year = year * 10 + value
    }
    return year
  }

  /// The years of the five-year plan that a heading names: “十五五” is 2026 to 2030.
  private func planPeriod(in text: BlockText) -> ClosedRange<Int>? {
    for place in 0..<text.count {
      if let period = planPeriod(at: place, in: text) { return period }
    }
    return nil
  }

  private func planPeriod(at place: Int, in text: BlockText) -> ClosedRange<Int>? {
    guard text[place] == "十", text[place + 2] == "五",
      let rank = ChineseNumeral.digit(text[place + 1]), rank > 0
    else { return nil }
    // The eleventh plan ran from 2006.
    let start = 2006 + (Int(rank) - 1) * 5
    return start...start + 4
  }

  /// Where a sentence begins to speak of the time of a five-year plan to come (“十五五”时期，…), or nil.
  func planTime(in sentence: Range<Int>, of text: BlockText) -> Int? {
    sentence.first { place in
      guard let period = planPeriod(at: place, in: text), isAhead(period.lowerBound) else {
        return false
      }
      let end = place + 3
      let next = text[end] == "”" || text[end] == "\"" ? end + 1 : end
      return ScopeWords.planTimes.length(at: next, in: text) > 0
    }
  }
}
