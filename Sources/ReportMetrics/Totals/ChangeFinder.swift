import HanText

/// Finds the two sides of changes: 从A…为B, 由A…至B, also with several values on each side.
///
/// ```
/// 从239项整合压缩为197项                239项 before, 197项 after
/// 分别从771家、481家增加到1076家、636家  two before, two after
/// ```
enum ChangeFinder {
  /// Marks the roles of the drafts of one block.
  static func mark(_ drafts: inout [Draft], in text: BlockText) {
    var index = 0
    while index < drafts.count {
      guard opens(drafts[index], in: text) else {
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

  private static func opens(_ draft: Draft, in text: BlockText) -> Bool {
    var end = text.droppingBlanks(before: draft.mention.span.lowerBound)
    // 从每人每月150元: what the number is the rate of may stand between.
    while case let length = ScopeWords.basisRates.length(before: end, in: text), length > 0 {
      end -= length
    }
    let last = text[timeStart(before: end, in: text) - 1]
    return last == "从" || last == "由" || last == "從"
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
    let end = text.droppingBlanks(before: second.mention.span.lowerBound)
    // The longest verbs of change with their adverbs (逐步整合压缩为) are far below 16 characters.
    guard start < end, end - start <= 16 else { return false }
    for place in start..<end where text[place].endsClause { return false }
    return "为到至成".unicodeScalars.contains(text[end - 1])
  }
}
