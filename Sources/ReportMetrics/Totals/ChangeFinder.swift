import HanText

/// Finds the two sides of changes: 从A…为B, 由A…至B, also with several values on each side.
///
/// ```
/// 从239项整合压缩为197项                239项 before, 197项 after
/// 分别从771家、481家增加到1076家、636家  two before, two after
/// 将56项审批事项精简为32项              56项 before, 32项 after
/// ```
enum ChangeFinder {
  /// Marks the roles of the drafts of one block.
  static func mark(_ drafts: inout [Draft], in text: BlockText) {
    var index = 0
    while index < drafts.count {
      guard
        opens(before: drafts[index].mention.span.lowerBound, in: text)
          || isDisposed(index, drafts, in: text)
      else {
        index += 1
        continue
      }
      let before = listEnd(from: index, drafts, in: text)
      guard before < drafts.count, joins(drafts[before - 1], drafts[before], in: text) else {
        index += 1
        continue
      }
      let after = min(listEnd(from: before, drafts, in: text), before + (before - index))
      for side in index..<before { drafts[side].mention.role = .before }
      for side in before..<after { drafts[side].mention.role = .after }
      index = after
    }
  }

  /// Marks what the level of another time was, and by how much the level differs from it: neither is part of anything.
  ///
  /// ```
  /// 收到申请69件，较上年的55件增加14件     55 and 14
  /// 与上年的46件相比，减少5件             46 and 5
  /// ```
  static func markBases(_ drafts: inout [Draft], in text: BlockText) {
    for index in drafts.indices {
      guard let time = comparedTime(before: drafts[index].mention.span.lowerBound, in: text),
        let verb = comparingEnd(behind: drafts[index].mention.span.upperBound, in: text)
      else { continue }
      drafts[index].isCompared = true
      drafts[index].comparedTime = time
      guard index + 1 < drafts.count, drafts[index + 1].sentence == drafts[index].sentence,
        text.droppingBlanks(before: drafts[index + 1].mention.span.lowerBound) == verb
      else { continue }
      drafts[index + 1].isCompared = true
    }
  }

  /// The time that a level is said to be of in a comparison: 上年 of 较上年的55件; nil if it is none.
  private static func comparedTime(before level: Int, in text: BlockText) -> Range<Int>? {
    let place = text.droppingBlanks(before: level)
    let end = text[place - 1] == "的" ? place - 1 : place
    var start = timeStart(before: end, in: text)
    if start == end { start -= NameWords.otherTimes.length(before: end, in: text) }
    guard start < end, "较比与".unicodeScalars.contains(text[start - 1]) else { return nil }
    return start..<end
  }

  /// The end of the words behind the level of another time that compare with it: 增加, 相比，减少; nil if there are none.
  private static func comparingEnd(behind level: Int, in text: BlockText) -> Int? {
    var place = text.skippingBlanks(level)
    let isCompared = text.has(["相", "比"], at: place)
    if isCompared { place += 2 }
    if isCompared, text[place] == "，" || text[place] == "," { place += 1 }
    if text.has(["持", "平"], at: place) { return place + 2 }
    let verb = max(
      NameWords.growth.length(at: place, in: text),
      NameWords.comparedActs.length(at: place, in: text), saysMore(at: place, in: text) ? 1 : 0)
    guard verb > 0 else { return isCompared ? place : nil }
    return text[place + verb] == "了" ? place + verb + 1 : place + verb
  }

  /// 比目标值400件多12件: whether 多 or 少 stands right before a number.
  static func saysMore(at place: Int, in text: BlockText) -> Bool {
    (text[place] == "多" || text[place] == "少") && text[place + 1].digitValue != nil
  }

  /// Whether the first side of a change is announced right before a number: 从239项.
  private static func opens(before number: Int, in text: BlockText) -> Bool {
    var end = text.droppingBlanks(before: number)
    // 从每人每月150元, 从年人均6360元: what the number is the rate of may stand between.
    while case let length = rateLength(before: end, in: text), length > 0 { end -= length }
    let last = text[timeStart(before: end, in: text) - 1]
    return last == "从" || last == "由" || last == "從"
  }

  /// The length of the words before a place that make a number a rate or a mean.
  static func rateLength(before place: Int, in text: BlockText) -> Int {
    max(
      ScopeWords.basisRates.length(before: place, in: text),
      TotalWords.means.length(before: place, in: text))
  }

  /// 将56项审批事项精简为32项: what is changed stands behind 将 and its number, which has the unit of the next.
  private static func isDisposed(_ index: Int, _ drafts: [Draft], in text: BlockText) -> Bool {
    guard index + 1 < drafts.count, drafts[index].unit == drafts[index + 1].unit,
      case let next = text.droppingBlanks(before: drafts[index + 1].mention.span.lowerBound),
      NameWords.changesToLevel.length(before: next, in: text) > 1
    else { return false }
    var place = drafts[index].mention.span.lowerBound
    // 将全县行政审批事项: a dozen characters name whose it is.
    let limit = place - 12
    while place > limit, !text[place - 1].endsClause, text[place - 1] != "\0" {
      place -= 1
      if NameWords.disposals.length(at: place, in: text) > 0 { return true }
    }
    return false
  }

  /// Where the words begin that say when a change began: 年初的 of 由年初的6.8万人增长到8.1万人.
  ///
  /// - Returns: the place that they begin at; the given one where there are none.
  static func timeStart(before place: Int, in text: BlockText) -> Int {
    let end = text[place - 1] == "的" ? place - 1 : place
    var start = end - NameWords.startTimes.length(before: end, in: text)
    if start == end, let year = (1...2).first(where: { text[end - $0] == "年" }) {
      let digits = end - year - 4..<end - year
      guard digits.lowerBound >= 0, digits.allSatisfy({ text[$0].digitValue != nil }) else {
        return place
      }
      start = digits.lowerBound
    }
    return start < end ? start : place
  }

  /// The end of the list of values that starts at an index: 771家、481家.
  static func listEnd(from start: Int, _ drafts: [Draft], in text: BlockText) -> Int {
    var end = start + 1
    while end < drafts.count {
      let gap = drafts[end - 1].mention.span.upperBound..<drafts[end].mention.span.lowerBound
      guard gap.count == 1, "、和及与".unicodeScalars.contains(text[gap.lowerBound]) else { break }
      end += 1
    }
    return end
  }

  /// Whether a verb of change leads from one value to the other: …压缩为, …提高到, 至.
  private static func joins(_ first: Draft, _ second: Draft, in text: BlockText) -> Bool {
    let start = first.mention.span.upperBound
    // 上升至四季度的100%
    let end = timeStart(
      before: text.droppingBlanks(before: second.mention.span.lowerBound), in: text)
    // The longest verbs of change with their adverbs (逐步整合压缩为) are far below 16 characters.
    guard start < end, end - start <= 16 else { return false }
    for place in start..<end where text[place].endsClause { return false }
    return "为到至成".unicodeScalars.contains(text[end - 1])
  }
}
