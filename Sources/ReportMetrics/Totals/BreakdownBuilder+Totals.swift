import FoundationEssentials
import HanText
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
      // What is no part of anything is nearer than the parts of a list before it.
      let isBehindOther = best.map { drafts[$0.index].parent == nil } ?? false
      let isOtherList =
        isBehindOther && drafts[index2].relation == .part
        && (drafts[index2].label == drafts[index].label
          || !isSameSentence && kinship(index2, index) < 3)
      // 其中新开设9个；…发布213条: what counts other things than the list is of the list's own sentence.
      let isStranger =
        cue.parent.map {
          drafts[$0].unit != drafts[index2].unit && drafts[$0].sentence != drafts[index2].sentence
        } ?? false
      if canHold(index2, index), !isOtherList, !isStranger {
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

  /// 建议56件、提案73件，其中A类98件、B类27件: what the first of a list is too large for holds none of it.
  func isOutgrown(_ total: Int, _ index: Int, _ cue: Cue) -> Bool {
    let head = (lastBefore(cue.place) ?? -1) + 1
    guard cue.kind != .bracket, head < index, head >= first, total < head,
      drafts[head].parent == nil, drafts[head].tie == .none,
      drafts[head].mention.kind == drafts[index].mention.kind,
      areOfAKind(drafts[head].unit, drafts[total].unit)
    else { return false }
    return drafts[head].mention.number.decimal > drafts[total].mention.number.decimal
  }

  /// 受理50件，办结40件，其中甲院受理9件，结案8件: what was closed is no part of what came in.
  func isClosing(_ index: Int, of total: Int, _ cue: Cue) -> Bool {
    guard cue.kind == .ofWhich, let sibling = cue.parts.last else { return false }
    // 收到25件，其中受理20件: another step is a part itself.
    guard let intake = intake(of: total), intake == self.intake(of: sibling) else { return false }
    return holds(TotalWords.closings, index)
  }

  private func intake(of index: Int) -> ArraySlice<Unicode.Scalar>? {
    let label = drafts[index].label
    return TotalWords.intakes.first(in: 0..<label.count, of: BlockText(label)).map { label[$0] }
  }

  /// The count of what was closed in all, before a list.
  func closedTotal(of index: Int, _ cue: Cue) -> Int? {
    guard let last = lastBefore(cue.place) else { return nil }
    // Totals stand at most some sentences before their parts; 12 quantities back is ample.
    return stride(from: last, through: max(0, last - 12), by: -1).first {
      holds(TotalWords.closings, $0) && drafts[$0].tie == .none && canHold($0, index)
    }
  }

  private func holds(_ words: Lexicon, _ index: Int) -> Bool {
    let label = drafts[index].label
    return words.first(in: 0..<label.count, of: BlockText(label)) != nil
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

  /// Whether two units count the same things: cases are counted in 件, 起 and 宗 alike, persons in 名 and 人,
  /// groups in 批 and 批次.
  func areOfAKind(_ one: String, _ other: String) -> Bool {
    one == other
      || BreakdownBuilder.ofCases.contains(one) && BreakdownBuilder.ofCases.contains(other)
      || BreakdownBuilder.ofPersons.contains(one) && BreakdownBuilder.ofPersons.contains(other)
      || BreakdownBuilder.ofOccasions.contains(one) && other == one + "次"
      || BreakdownBuilder.ofOccasions.contains(other) && one == other + "次"
  }

  static let ofCases = ["件", "起", "宗", "案"]
  private static let ofPersons = ["人", "名", "位"]
  private static let ofOccasions = ["批", "场", "期"]

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

  /// Ends the list of parts where a new subject begins behind a semicolon: 通过网站发布458条，其中主动
  /// 公开210条；通过微博发布601条，微信72条.
  mutating func closeCue(before index: Int) {
    guard let cue = cue(of: index), cues[cue].kind == .ofWhich, let total = cues[cue].parent,
      let sibling = cues[cue].parts.last, drafts[sibling].sentence == drafts[index].sentence,
      drafts[total].unit == drafts[index].unit, drafts[index].tie == .none
    else { return }
    let gap = drafts[sibling].mention.span.upperBound..<drafts[index].mention.span.lowerBound
    guard !gap.isEmpty, let mark = gap.last(where: { text[$0] == "；" || text[$0] == ";" }) else {
      return
    }
    let isLarger =
      drafts[index].mention.number.decimal > drafts[total].mention.number.decimal
    guard
      isLarger || isSubject(drafts[index].label, like: drafts[total].label, in: cues[cue])
        || isZeroTotal(index) && isComplete(cues[cue], total)
        || isNew(drafts[cues[cue].parts[0]].label) || opensList(mark + 1..<gap.upperBound)
        || isActBehindClasses(drafts[index].label, cues[cue])
    else { return }
    cues[cue].end = mark
  }

  /// 撤销0件；应诉0件，其中胜诉0件: behind a complete list, a zero with parts of its own.
  private func isZeroTotal(_ index: Int) -> Bool {
    guard drafts[index].mention.number.isZero else { return false }
    let start = drafts[index].mention.span.upperBound
    let end = index + 1 < drafts.count ? drafts[index + 1].mention.span.lowerBound : start
    return cues.contains { $0.kind == .ofWhich && $0.place >= start && $0.place < end }
  }

  /// 账号9个，其中公众号5个，微博2个；注销账号3个: an act behind a list of classes that commas part.
  private func isActBehindClasses(_ label: [Unicode.Scalar], _ cue: Cue) -> Bool {
    guard opensWithAct(label), cue.parts.count > 1 else { return false }
    return cue.parts.allSatisfy { !opensWithAct(drafts[$0].label) }
      && zip(cue.parts, cue.parts.dropFirst()).allSatisfy { !hasSemicolon(from: $0, to: $1) }
  }

  private func opensWithAct(_ label: [Unicode.Scalar]) -> Bool {
    NameWords.acts.length(at: 0, in: BlockText(label)) > 1
  }

  /// 其中财政经费71亿元；生均经费：小学1.1万元: words before a colon are the subject of a list of its own.
  private func opensList(_ gap: Range<Int>) -> Bool {
    guard let colon = gap.firstIndex(where: { text[$0] == "：" || text[$0] == ":" }) else {
      return false
    }
    // Of 信函申请：11件 nothing but the number stands behind the colon.
    return gap[colon...].count { text[$0].isHan } >= 2
  }

  /// 专栏21个，其中新开设9个；账号1个: what is new of a thing is all that the list says of it.
  private func isNew(_ label: [Unicode.Scalar]) -> Bool {
    let words = BlockText(label)
    guard let new = TotalWords.news.first(in: 0..<label.count, of: words), new.lowerBound <= 2
    else {
      return false
    }
    return new.upperBound == label.count
  }

  func dispute(in label: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    TotalWords.disputes.first(in: 0..<label.count, of: BlockText(label)).map { label[$0] }
  }

  /// Whether a name opens or ends as the total of a list does and its parts do not: 涉及行政诉讼 behind
  /// 涉及行政复议 and its 结果维持, 公众号公开信息 behind 网站公开信息 and its 政策类.
  private func isSubject(
    _ label: [Unicode.Scalar], like total: [Unicode.Scalar], in cue: Cue
  ) -> Bool {
    guard label != total, total.count > 2 else { return false }
    // 行政复议2起，其中维持1起；行政诉讼0起
    if let dispute = dispute(in: label), let other = self.dispute(in: total), dispute != other {
      return cue.parts.allSatisfy { self.dispute(in: drafts[$0].label) == nil }
    }
    let opening = total.prefix(2)
    if label.prefix(2) == opening {
      return cue.parts.allSatisfy { drafts[$0].label.prefix(2) != opening }
    }
    // Four characters are an act and its thing; what stands before them tells the one from the other.
    let ending = total.suffix(4)
    guard total.count > 4, label.count > 4, label.suffix(4) == ending else { return false }
    return cue.parts.allSatisfy { drafts[$0].label.suffix(4) != ending }
  }
}
