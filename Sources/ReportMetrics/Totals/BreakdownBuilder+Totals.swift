import FoundationEssentials
import ReportModel

/// Which earlier quantity a part is a part of.
extension BreakdownBuilder {
  func parent(of index: Int, cue: Cue) -> Int? {
    if cue.kind == .bracket, let parent = cue.parent {
      return canHold(parent, index) ? parent : nil
    }
    var best: (index: Int, score: Int)?
    var candidate = lastBefore(cue.place)
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    var steps = 0
    while let index2 = candidate, index2 >= 0, steps < 12 {
      let isSameSentence = index2 >= first && drafts[index2].sentence == drafts[index].sentence
      if cue.kind == .including, !isSameSentence { break }
      if best != nil, best?.score ?? 0 > 0, !isSameSentence, isNewParagraph(index2) { break }
      if canHold(index2, index) {
        let kinship = kinship(index2, index)
        // 路面70公里，其中油路30公里: a cue inside a sentence speaks of that sentence, 4 pairs' worth.
        let isNear = isSameSentence && kinship > 0 && cue.place > drafts[index].sentence.lowerBound
        let score = kinship * 4 + (cue.parent == index2 ? 6 : 0) + (isNear ? 16 : 0)
        // In another paragraph only a total of the same name is one: four characters shared.
        if score > best?.score ?? -1, kinship >= 3 || !isNewParagraph(index2) {
          best = (index2, score)
        }
      }
      candidate = index2 > 0 ? index2 - 1 : nil
      steps += 1
    }
    return best?.index
  }

  /// 完成2亿元，为年计划的12%: what the percent is measured against stands before it.
  func isRateOfOther(_ index: Int) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none else { return false }
    let end = text.droppingBlanks(before: drafts[index].mention.span.lowerBound)
    return text[end - 1] == "的"
  }

  /// 其中抗诉6件；提出建议14件，采纳率86%: a percent behind a count that is no part is none either.
  func isRateOfOutsider(_ index: Int, _ cue: Cue) -> Bool {
    guard drafts[index].mention.kind == .percent, drafts[index].tie == .none, index > first,
      drafts[index - 1].mention.span.lowerBound > cue.place, let parent = cue.parent
    else { return false }
    return drafts[index - 1].parent != parent && drafts[index - 1].mention.kind != .percent
  }

  func isNewParagraph(_ index: Int) -> Bool { index < first }

  func lastBefore(_ place: Int) -> Int? {
    let behind = drafts.partitioningIndex { $0.place >= text.start + place }
    return behind > 0 ? behind - 1 : nil
  }

  /// Whether a draft can be the total of another: its unit agrees and it is not smaller.
  func canHold(_ total: Int, _ part: Int) -> Bool {
    let (whole, piece) = (drafts[total], drafts[part])
    guard whole.tie != .growth, whole.tie != .zero, whole.tie != .proportion,
      whole.mention.kind != .percent
    else { return false }
    if piece.mention.kind == .percent { return true }
    // 订单量83亿，其中市区46亿单: a total right before may leave its unit to the part.
    guard
      piece.unit.isEmpty || areOfAKind(piece.unit, whole.unit)
        || whole.unit.isEmpty && total == part - 1 && whole.sentence == piece.sentence
    else { return false }
    return piece.mention.number.decimal <= whole.mention.number.decimal
  }

  /// Whether two units count the same things: cases are counted in 件, 起 and 宗 alike.
  func areOfAKind(_ one: String, _ other: String) -> Bool {
    one == other
      || BreakdownBuilder.ofCases.contains(one) && BreakdownBuilder.ofCases.contains(other)
  }

  static let ofCases = ["件", "起", "宗", "案"]

  /// How many pairs of neighbouring characters two labels share, capped.
  func kinship(_ one: Int, _ other: Int) -> Int {
    let (long, short) = (drafts[one].label, drafts[other].label)
    guard long.count > 1, short.count > 1 else { return 0 }
    var shared = 0
    // Labels are cut at 60 so that a pair costs a bounded amount of work.
    for left in 0..<min(short.count, 60) - 1 {
      for right in 0..<min(long.count, 60) - 1
      where short[left] == long[right] && short[left + 1] == long[right + 1] {
        shared += 1
        break
      }
    }
    return min(shared, 8)
  }
}
