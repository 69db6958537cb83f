import FoundationEssentials
import HanText
import ReportModel

/// Finds the total that each quantity is a part of (R15).
///
/// ```
/// 主动公开864条。其中，机构职能类信息1条，行政许可类信息5条      both under 864条
/// 代表建议99件、政协提案121件…。其中，98件代表建议和120件政协提案  98 under 99, 120 under 121
/// 收到网上信函13983件，99%以上及时答复                      share of 13983件
/// ```
/// A part has a cue (其中, 含, a bracket, a percent straight behind a count). Its total is an earlier
/// quantity of the same unit that is not smaller; words that part and total share beat nearness.
struct BreakdownBuilder {
  let text: BlockText
  /// The drafts of the section so far; those from `first` on are the block's.
  var drafts: [Draft]
  let first: Int
  var cues: [Cue] = []

  /// A stretch of a block in which quantities are parts.
  struct Cue {
    enum Kind { case ofWhich, including, bracket }
    var kind: Kind
    var place: Int
    var end: Int
    /// The total that a part has been given, for those that follow.
    var parent: Int?
    var parts: [Int] = []
  }

  init(text: BlockText, drafts: [Draft], first: Int) {
    self.text = text
    self.drafts = drafts
    self.first = first
  }

  /// Gives the block's drafts their totals.
  mutating func build() {
    findCues()
    for index in first..<drafts.count where drafts[index].isCompared {
      drafts[index].tie = .growth
    }
    for index in first..<drafts.count {
      guard drafts[index].tie != .zero, drafts[index].tie != .growth,
        drafts[index].mention.role != .after
      else { continue }
      if linkShare(index) { continue }
      if isRateOfOther(index) { continue }
      closeCue(before: index)
      if let cue = cue(of: index) {
        if isRateOfOutsider(index, cues[cue]) || isRateOfRates(index, cues[cue])
          || isIndicator(index, cues[cue])
        {
          continue
        }
        link(index, by: cue)
      } else {
        linkAcrossSentence(index)
      }
    }
    relinkProvenCues()
    relinkNestedShares()
    linkMixedLists()
    linkSums()
    linkNamedWholes()
    linkOwnShares()
    linkProportions()
    linkRates()
  }

  // MARK: cues

  private mutating func findCues() {
    for index in first..<drafts.count {
      // Cues stand between one quantity and the next, so each scalar is looked at once.
      let sentence = drafts[index].sentence
      let previous = index > first ? drafts[index - 1].mention.span.upperBound : 0
      let start = max(sentence.lowerBound, previous)
      let end = drafts[index].mention.span.lowerBound
      guard start < end else { continue }
      for place in start..<end { addCue(at: place, previous: index - 1) }
    }
  }

  private mutating func addCue(at place: Int, previous: Int) {
    let sentence = drafts[previous + 1].sentence
    switch text[place] {
    case "其":
      guard text[place + 1] == "中" else { return }
      cues.append(Cue(kind: .ofWhich, place: place, end: scopeEnd(place, sentence)))
    case "包", "含":
      guard TotalWords.including.length(at: place, in: text) > 0,
        text[place - 1].endsClause || text[place - 1] == "（" || text[place - 1] == "("
      else { return }
      cues.append(Cue(kind: .including, place: place, end: scopeEnd(place, sentence)))
    case "（", "(":
      guard previous >= first, text.partners[place] > 0,
        endsAt(place, drafts[previous]), cues.last?.place != place
      else { return }
      cues.append(
        Cue(kind: .bracket, place: place, end: Int(text.partners[place]), parent: previous))
    case "中":
      // 公开的1913条信息中，…: the noun counted is the total of what follows.
      if let total = namedTotal(before: place, in: sentence, previous: previous)
        ?? openedTotal(before: place, in: sentence, previous: previous)
      {
        cues.append(Cue(kind: .bracket, place: place, end: sentence.upperBound, parent: total))
        return
      }
      guard previous >= first,
        place == max(drafts[previous].nounEnd, drafts[previous].mention.span.upperBound),
        "，,有：:".unicodeScalars.contains(text[place + 1])
          || place > drafts[previous].mention.span.upperBound
            && !"仅只".unicodeScalars.contains(text[place + 1])
            && NameWords.acts.length(at: place + 1, in: text) == 0
      else { return }
      cues.append(
        Cue(kind: .bracket, place: place, end: partsEnd(place, sentence), parent: previous))
    default: return
    }
  }

  /// Where the parts end that 中 opens: with the sentence, those behind 中有 and 中图解 with the clause.
  private func partsEnd(_ place: Int, _ sentence: Range<Int>) -> Int {
    if "，,：:".unicodeScalars.contains(text[place + 1]) { return sentence.upperBound }
    return (place..<sentence.upperBound).first { text[$0].endsClause } ?? sentence.upperBound
  }

  private func endsAt(_ place: Int, _ draft: Draft) -> Bool {
    let end = max(draft.mention.span.upperBound, draft.nounEnd)
    return text.skippingBlanks(end) == place
      || text.skippingBlanks(draft.mention.span.upperBound) == place
  }

  /// The end of the bracket around a cue, else of its sentence.
  private func scopeEnd(_ place: Int, _ sentence: Range<Int>) -> Int {
    var start = place
    // Brackets that open long before the cue do not close its scope: 60 scalars of a clause.
    while start > sentence.lowerBound, place - start < 60 {
      start -= 1
      let partner = Int(text.partners[start])
      if partner >= 0, partner < start {
        start = partner
      } else if partner > place, text[start] == "（" || text[start] == "(" {
        return partner
      }
    }
    return sentence.upperBound
  }

  /// The nearest cue whose scope holds a draft.
  func cue(of index: Int) -> Int? {
    let place = drafts[index].mention.span.lowerBound
    var cue = cues.count - 1
    var steps = 0
    while cue >= 0, steps < 8 {
      if cues[cue].place < place, place < cues[cue].end,
        !isAfterBreak(cues[cue], place: place, draft: index)
      {
        return cue
      }
      if cues[cue].place < drafts[index].sentence.lowerBound { return nil }
      cue -= 1
      steps += 1
    }
    return nil
  }

  /// Whether 另 or 此外 ends a list of parts before a draft.
  private func isAfterBreak(_ cue: Cue, place: Int, draft index: Int) -> Bool {
    let start = max(cue.place, index > first ? drafts[index - 1].mention.span.upperBound : 0)
    guard start < place else { return false }
    return (start..<place).contains { text[$0] == "另" && text[$0 + 1] != "类" }
  }

  // MARK: links

  private mutating func link(_ index: Int, by cue: Int) {
    if let known = cues[cue].parent, drafts[known].unit == drafts[index].unit,
      isComplete(cues[cue], known), !drafts[index].mention.number.isZero
    {
      return
    }
    // 总投资8600万元，其中中央2400万元，居民自筹占5%: a percent behind a part is of what the part is of.
    if drafts[index].mention.kind == .percent, let known = cues[cue].parent,
      cues[cue].parts.last == index - 1, canHold(known, index)
    {
      drafts[index].parent = known
      drafts[index].relation = .share
      cues[cue].parts.append(index)
      return
    }
    // 80户200人，其中甲30户90人: each unit has a total of its own.
    guard var parent = parent(of: index, cue: cues[cue]),
      !isComplete(cues[cue], parent) || drafts[index].mention.number.isZero,
      !isOutgrown(parent, index, cues[cue]),
      // 其中税收收入71亿元；居民人均收入4万元: a mean is no part of a sum.
      !holds(NameWords.meansOfEach, index) || holds(NameWords.meansOfEach, parent),
      // 每千人口拥有执业医师2.6人
      drafts[index].label.first != "每" || drafts[parent].label.first == "每"
    else { return }
    if isClosing(index, of: parent, cues[cue]) {
      guard let closed = closedTotal(of: index, cues[cue]) else { return }
      parent = closed
    }
    drafts[index].parent = parent
    drafts[index].relation = relation(of: index)
    cues[cue].parent = cues[cue].parent ?? parent
    cues[cue].parts.append(index)
  }

  /// Whether the parts of a cue add up to their total already: what follows is no part.
  func isComplete(_ cue: Cue, _ parent: Int) -> Bool {
    let parts = cue.parts.filter {
      drafts[$0].parent == parent && drafts[$0].mention.kind != .percent
    }
    guard parts.count > 1 else { return false }
    return sum(of: parts) == drafts[parent].mention.number.decimal
  }

  private func relation(of index: Int) -> Metric.Relation {
    if drafts[index].mention.kind == .percent || drafts[index].tie == .proportion { return .share }
    // A part that is a title is an example, not a class.
    return drafts[index].label.first == "《" ? .instance : .part
  }

  // MARK: shares

  /// A percent straight behind a count is a share of it; 占N% is a share of the count's own total.
  private mutating func linkShare(_ index: Int) -> Bool {
    // 占0%: a percent that is zero is of the kind of zeros.
    guard drafts[index].mention.kind == .percent || drafts[index].tie == .proportion, index > first
    else { return false }
    switch drafts[index].tie {
    case .shareOfPrevious:
      guard drafts[index - 1].mention.kind != .percent else { return false }
      drafts[index].parent = index - 1
      drafts[index].relation = .share
      return true
    case .proportion:
      guard drafts[index - 1].sentence == drafts[index].sentence,
        let total = drafts[index - 1].parent
      else { return true }
      drafts[index].parent = total
      drafts[index].relation = .share
      return true
    case .none, .growth, .zero: return false
    }
  }

  /// 其中 reaches over a full stop as long as the classes go on (A25), past a list inside the list.
  private mutating func linkAcrossSentence(_ index: Int) {
    guard index > first else { return }
    // Lists are not nested deeper than this.
    for cue in cues.indices.suffix(4).reversed() where continues(cues[cue], index) {
      drafts[index].parent = cues[cue].parent
      drafts[index].relation = .part
      cues[cue].parts.append(index)
      return
    }
  }

  /// Whether a draft goes on with the parts of a cue of the sentence before, as far as its total reaches.
  private func continues(_ cue: Cue, _ index: Int) -> Bool {
    guard cue.kind == .ofWhich, let total = cue.parent, let sibling = cue.parts.last,
      drafts[sibling].sentence.upperBound == drafts[index].sentence.lowerBound,
      drafts[index].mention.kind == drafts[sibling].mention.kind
        || drafts[index].mention.kind == .count,
      drafts[index].unit == drafts[total].unit, kinship(firstPart(cue), index) >= 3
    else { return false }
    let parts = cue.parts.filter {
      drafts[$0].mention.kind != .percent && drafts[$0].parent == total
    }
    return sum(of: parts + [index]) <= drafts[total].mention.number.decimal
  }

  private func firstPart(_ cue: Cue) -> Int { cue.parts.first ?? first }
}
