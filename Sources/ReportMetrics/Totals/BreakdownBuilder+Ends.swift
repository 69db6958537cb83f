import FoundationEssentials
import HanText
import ReportModel

/// Where a list of parts ends.
extension BreakdownBuilder {
  /// Ends the list of parts where a new subject begins behind a semicolon: 通过网站发布458条，其中主动
  /// 公开210条；通过微博发布601条，微信72条.
  mutating func closeCue(before index: Int) {
    closeCueOfRates(before: index)
    guard let cue = cue(of: index), cues[cue].kind == .ofWhich, let total = cues[cue].parent,
      let sibling = cues[cue].parts.last, drafts[sibling].sentence == drafts[index].sentence,
      areOfAKind(drafts[total].unit, drafts[index].unit), drafts[index].tie == .none
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
        || !goesOn(with: index, cues[cue], total)
    else { return }
    cues[cue].end = mark
  }

  /// 投资增长9.3%，其中工业投资增长15.7%；零售总额386亿元: a list of nothing but rates ends at its semicolon.
  private mutating func closeCueOfRates(before index: Int) {
    guard index > first, drafts[index - 1].tie == .growth,
      let cue = cue(of: index), cues[cue].kind == .ofWhich, cues[cue].parts.isEmpty,
      case let head = (lastBefore(cues[cue].place) ?? -1) + 1, head >= first, head < index,
      drafts[head..<index].allSatisfy({ $0.tie == .growth })
    else { return }
    let gap = drafts[index - 1].mention.span.upperBound..<drafts[index].mention.span.lowerBound
    if let mark = gap.last(where: { text[$0] == "；" || text[$0] == ";" }) { cues[cue].end = mark }
  }

  /// Whether something says that a list of parts goes on behind a semicolon.
  ///
  /// ```
  /// 申请36件，其中网上申请12件；信函申请24件     goes on: the classes have one head
  /// 申请36件，其中网上12件；信函24件            goes on: it comes to its total
  /// 申请36件，其中：网上12件；信函20件           goes on: a colon opens it
  /// 申请36件，其中网上申请12件；办理提案5件       ends: another act begins
  /// ```
  private func goesOn(with index: Int, _ cue: Cue, _ total: Int) -> Bool {
    let label = drafts[index].label
    if opensWithAct(label), cue.parts.allSatisfy({ !opensWithAct(drafts[$0].label) }) {
      return false
    }
    if text[cue.place + 2] == "：" || text[cue.place + 2] == ":"
      || TotalWords.rest.length(at: 0, in: BlockText(label)) > 0
      || comes(cue, from: index, to: total)
      || zip(cue.parts, cue.parts.dropFirst()).contains(where: { hasSemicolon(from: $0, to: $1) })
    {
      return true
    }
    guard let last = cue.parts.last, !isFarBehind(last, index),
      isShared(index) && isShared(last)
        || cue.parts.contains(where: { isSister(label, of: drafts[$0].label) })
    else { return false }
    // 户籍人口28万，其中城镇人口8万；常住人口25万: what is named as the total is may be another one.
    let excess =
      sum(of: cue.parts.filter { drafts[$0].relation == .part })
      + drafts[index].mention.number.decimal - drafts[total].mention.number.decimal
    return label.suffix(2) != drafts[total].label.suffix(2)
      || excess * 10 <= drafts[total].mention.number.decimal
  }

  /// 其中税收71亿元；投资增长6%；居民收入4万元: whether an item that tells no part stands between a part and a count.
  private func isFarBehind(_ part: Int, _ index: Int) -> Bool {
    let (start, end) = (drafts[part].mention.span.upperBound, drafts[index].mention.span.lowerBound)
    let marks = (start..<max(start, end)).filter { text[$0] == "；" || text[$0] == ";" }
    guard marks.count > 1, let open = marks.first, let close = marks.last else { return false }
    return (part + 1..<index).contains {
      drafts[$0].mention.span.lowerBound > open && drafts[$0].mention.span.upperBound <= close
        && drafts[$0].parent == nil
    }
  }

  /// Whether a count is told with its percent of the total: 5件，占20%.
  private func isShared(_ index: Int) -> Bool {
    index + 1 < drafts.count && drafts[index + 1].tie == .proportion
      && drafts[index + 1].sentence == drafts[index].sentence
  }

  /// Whether two names are of classes of one kind: they open or end with the same word.
  private func isSister(_ one: [Unicode.Scalar], of other: [Unicode.Scalar]) -> Bool {
    guard let last = one.last, other.last == last, one.count > 1, other.count > 1 else {
      return one.count > 2 && one.prefix(2) == other.prefix(2)
    }
    // 自然人 and 法人, 政策类 and 财政类.
    return "类人级型式".unicodeScalars.contains(last) || one.suffix(2) == other.suffix(2)
      || one.prefix(2) == other.prefix(2)
  }

  /// Whether the parts of a list come to its total with those that follow from a draft on.
  private func comes(_ cue: Cue, from index: Int, to total: Int) -> Bool {
    let whole = drafts[total].mention.number.decimal
    var sum = sum(of: cue.parts.filter { drafts[$0].relation == .part })
    for next in index..<drafts.count {
      let draft = drafts[next]
      guard draft.sentence == drafts[index].sentence, draft.mention.span.lowerBound < cue.end,
        sum < whole
      else { break }
      guard draft.tie == .none, draft.mention.kind != .percent,
        areOfAKind(draft.unit, drafts[total].unit)
      else { continue }
      sum += draft.mention.number.decimal
    }
    return sum == whole
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
