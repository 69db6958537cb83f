import HanText

/// Names that stand before the number: 发布新闻通稿57篇.
extension LabelFinder {
  mutating func nameByWordsBefore(_ index: Int, _ before: Range<Int>, itemStart: Int) {
    var label = words(before)
    // 目标为70%，目前我市为68.4%: our own office names nothing.
    if label.isEmpty { return nameElided(index, itemStart: itemStart) }
    // 在办结的187件中: the count is of what was closed.
    if label.count > 2, label[0] == "在", isBareAct(Array(label[1...])) { label.removeFirst() }
    if let score = score(label, index) {
      label = score
    } else if let whole = enumeratedWhole(label, index) {
      label = whole
    } else if let whole = ofAllYears(label, index) ?? mean(label, index)
      ?? wholeNumber(label, index)
    {
      label = whole
    } else if measuresPrevious(label, index) {
      label = drafts[index - 1].label + label
    } else if isBareAct(label), !drafts[index].isListed, !isOfBracket(index) {
      label = actWithThing(label, index, itemStart: itemStart)
    } else if NameWords.accounts.length(before: label.count, in: BlockText(label)) > 0,
      case let account = account(index), !account.isEmpty
    {
      label = account
    } else if let level = outgrown(label, index) {
      label = level
    } else if index > 0, drafts[index - 1].sentence == drafts[index].sentence, isOfBracket(index) {
      // 12345热线工单327件（咨询类114件、投诉类213件）: a part does not say again where.
      label = coordinated(modified(withoutProcess(label), index), index)
    } else {
      label = placed(coordinated(modified(withoutProcess(label), index), index), index)
    }
    drafts[index].label = label
  }

  /// 在第三方评估中得94.6分: the 得分 of what it was given for.
  private func score(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard drafts[index].unit == "分", label.count > 3, label.last == "得" else { return nil }
    var name = label.dropLast()
    if name.last == "中" || name.last == "里" { name.removeLast() }
    if name.first == "在" { name.removeFirst() }
    return name.count > 1 ? name + ["得", "分"] : nil
  }

  /// 新增公开信息24187条，历年累计83465条: of the same thing, all years together.
  private func ofAllYears(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard NameWords.allYears.length(at: 0, in: BlockText(label)) == label.count,
      let level = levelBefore(index), drafts[level].unit == drafts[index].unit
    else { return nil }
    return label + ["累", "计"] + thing(of: drafts[level].label)
  }

  /// 新增市场主体3.2万户，总数达20.6万户: the total of the thing before.
  private func wholeNumber(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard label.count >= 2,
      TotalWords.wholeNumbers.length(at: 0, in: BlockText(label)) == label.count,
      index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      drafts[index - 1].unit == drafts[index].unit, drafts[index - 1].tie == .none,
      case var thing = thing(of: drafts[index - 1].label), thing.count > 1
    else { return nil }
    // 净增市场主体2.4万户，总量突破28万户
    if thing.starts(with: ["净", "增"]), thing.count > 3 { thing.removeFirst(2) }
    return thing + label
  }

  /// 访问量562万人次，日均1.54万人次: the mean of the level before.
  private func mean(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard TotalWords.means.length(at: 0, in: BlockText(label)) == label.count,
      var level = levelBefore(index)
    else { return nil }
    // 其中一季度256条、二季度312条，月均100条: the mean of the total.
    while level > 0, drafts[level].isListed, drafts[level - 1].sentence == drafts[index].sentence {
      level -= 1
    }
    let name = drafts[level].label
    guard drafts[level].unit == drafts[index].unit,
      TotalWords.means.length(before: name.count, in: BlockText(name)) == 0
    else { return nil }
    return name + label
  }

  /// 发布信息 under 安全生产信息公开 says no more than 发布: the topic is the thing, if it is short.
  func ofTopic(_ label: [Unicode.Scalar], itemStart: Int, _ index: Int) -> [Unicode.Scalar] {
    guard label.count >= 2, label[label.count - 2] == "信", label[label.count - 1] == "息",
      let act = firstAct(in: label), act.lowerBound == 0,
      act.upperBound == label.count - 2, !drafts[index].isListed,
      // 报送信息, 刊登信息 have other readers.
      NameWords.publishing.length(at: 0, in: BlockText(label)) == act.count
    else { return label }
    var thing = itemTopic(from: itemStart, to: drafts[index].clauseStart)
    if thing.isEmpty { thing = topic }
    guard thing.count > 2, thing.count <= 8, thing.suffix(2) == ["信", "息"] else { return label }
    return Array(label[act]) + thing
  }

  /// 推进土地改革、确权面积: what measures closes the list; what is done before it is no name.
  private func withoutProcess(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let mark = label.lastIndex(of: "、"), mark + 3 < label.count,
      // 答复率、按时办结率均为100%: two indicators, one figure.
      NameWords.wholeIndicators.length(before: mark, in: BlockText(label)) == 0,
      NameWords.topicOpeners.length(at: 0, in: BlockText(label)) > 1 || isAct(at: 0, of: label),
      "率量额值数重积".unicodeScalars.contains(label[label.count - 1])
    else { return label }
    return Array(label[(mark + 1)...])
  }

  /// 建议28件（主办7件、会办21件）: whether a count stands in a bracket right behind another, as a part of it.
  private func isOfBracket(_ index: Int) -> Bool {
    var place = drafts[index].clauseStart
    let floor = max(drafts[index].sentence.lowerBound, place - 60)
    while place > floor {
      place -= 1
      let partner = Int(text.partners[place])
      if partner >= 0, partner < place {
        place = partner
      } else if partner > drafts[index].mention.span.lowerBound, text[place].closingMark != nil {
        return drafts[max(0, index - 4)..<index].contains {
          $0.mention.span.upperBound == place || $0.nounEnd == place
        }
      }
    }
    return false
  }

  /// An act serves both sides of a coordination: 退出钢铁产能…、(退出)煤炭产能….
  private func coordinated(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0, !drafts[index].isListed, case let before = coordinationBefore(index),
      isCoordination(before.end, drafts[index].clauseStart), !hasOwnAct(label),
      // 接待游客9万人次、旅游花费1亿元: money is no object of an act on people.
      (drafts[index].mention.kind == .money) == (drafts[before.draft].mention.kind == .money)
    else { return label }
    let previous = BlockText(drafts[before.draft].label)
    let length = NameWords.sharedActs.length(at: 0, in: previous)
    guard length > 0, length < previous.count else { return label }
    return Array(previous.scalars[..<length]) + label
  }

  /// Whether a name has an act of its own: 网站发布信息 does, 专题新闻|发布|会 does not.
  private func hasOwnAct(_ label: [Unicode.Scalar]) -> Bool {
    guard let act = firstAct(in: label) else { return false }
    return act.lowerBound == 0
      || NameWords.callings.length(at: act.lowerBound, in: BlockText(label)) == 0
      || NameWords.agents.length(at: act.upperBound, in: BlockText(label)) == 0
  }

  /// The figure that a coordination goes on from, and its end: behind 28件（主办7件、会办21件） that is 28件.
  private func coordinationBefore(_ index: Int) -> (draft: Int, end: Int) {
    let last = drafts[index - 1].mention.span.upperBound
    let opener = text[last].isClosingMark ? Int(text.partners[last]) : -1
    // A bracket holds some eight figures.
    let owner = (max(0, index - 8)..<index).last {
      opener >= 0 && drafts[$0].mention.span.upperBound == opener
    }
    return owner.map { ($0, last + 1) } ?? (index - 1, endOfNote(index - 1))
  }

  /// The end of a figure, or of the remark in brackets right behind it.
  private func endOfNote(_ index: Int) -> Int {
    let end = drafts[index].mention.span.upperBound
    let isNote = text[end] == "（" || text[end] == "("
    return isNote && text.partners[end] > 0 ? Int(text.partners[end]) + 1 : end
  }

  /// 短视频41条|播放量: a measure right behind a count is a measure of the thing counted.
  private func measuresPrevious(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
    // 建设用地1218宗、面积16.7万亩
    guard index > 0, case let end = drafts[index - 1].mention.span.upperBound,
      drafts[index].clauseStart == end || text[end] == "、" && drafts[index].clauseStart == end + 1
    else { return false }
    return NameWords.measures.length(at: 0, in: BlockText(label)) == label.count
  }

  /// 惠及 and 覆盖 say what something did; of other acts the thing done is elided.
  private func actWithThing(
    _ act: [Unicode.Scalar], _ index: Int, itemStart: Int
  ) -> [Unicode.Scalar] {
    if NameWords.effects.length(at: 0, in: BlockText(act)) > 0 {
      return elidedSubject(index, anyUnit: true) + act
    }
    // 检察机关批捕9人、起诉8人: nothing but the act changes.
    if index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      !drafts[index - 1].isListed, drafts[index - 1].tie != .growth,
      let last = firstAct(in: drafts[index - 1].label),
      last.lowerBound > 1,
      NameWords.causatives.length(before: last.lowerBound, in: BlockText(drafts[index - 1].label))
        == 0,
      // 上年结转5件，共办理125件: a year is no subject.
      NameWords.otherYears.length(before: last.lowerBound, in: BlockText(drafts[index - 1].label))
        == 0,
      // 其他处理5件；审结65件: another class is no subject.
      NameWords.classOpeners.length(at: 0, in: BlockText(drafts[index - 1].label)) == 0,
      last.upperBound == drafts[index - 1].label.count
    {
      return drafts[index - 1].label[..<last.lowerBound] + act
    }
    let account = account(index)
    if !account.isEmpty { return account }
    // 财政拨款收入3812万元，支出3798万元: what was spent is no act on what came in.
    if drafts[index].mention.kind == .money, act == ["支", "出"] { return act }
    // 官方微信关注人数超过35万人，推送986次: the channel that was measured did it.
    if let channel = measuredChannel(before: index) { return channel + act }
    if NameWords.wholeActs.length(at: 0, in: BlockText(act)) > 0 || isDoing(act) { return act }
    if let scarce = scarceThing(before: index) ?? objectTold(before: index, of: act) {
      return act + scarce
    }
    let thing = elidedThing(index, itemStart: itemStart)
    // 12345平台转办件4873件，办结4869件: 件 alone is no thing.
    if thing.count == 1 { return act }
    if !thing.isEmpty { return act + thing }
    // 满意率95%，受理5件: a rate names nothing that was received.
    if index > 0, drafts[index - 1].mention.kind == .percent { return act }
    let subject = elidedSubject(index, anyUnit: true)
    return subject.count > 1 ? subject + act : act
  }

  /// 解读材料偏少，全年仅发布5篇: the thing that the clause before says there is little of.
  private func scarceThing(before index: Int) -> [Unicode.Scalar]? {
    let comma = drafts[index].clauseStart - 1
    let floor = max(
      drafts[index].sentence.lowerBound, index > 0 ? drafts[index - 1].mention.span.upperBound : 0)
    var end = comma
    // 全年仅 and the like stand before the act.
    while end > floor, !text[end].endsClause { end -= 1 }
    let scarcity = NameWords.scarcities.length(before: end, in: text)
    guard scarcity > 0, end - scarcity > floor else { return nil }
    let start = clauseStart(before: end - scarcity, floor: floor)
    var thing = words(trimmed(start..<end - scarcity))
    if thing.count > 3, thing.suffix(2) == ["数", "量"] { thing.removeLast(2) }
    return thing.count > 1 && thing.count <= 12 ? thing : nil
  }

  /// The channel of which the figure before says how many follow it or look at it.
  private func measuredChannel(before index: Int) -> [Unicode.Scalar]? {
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence,
      !drafts[index - 1].isListed
    else { return nil }
    let label = drafts[index - 1].label
    guard NameWords.measures.length(before: label.count, in: BlockText(label)) > 0 else {
      return nil
    }
    return place(of: label)
  }

  /// 开展检查, 组织培训: what was done is the thing.
  private func isDoing(_ act: [Unicode.Scalar]) -> Bool {
    let doing = NameWords.doings.length(at: 0, in: BlockText(act))
    return doing > 0 && doing < act.count
  }

  /// 本年支出合计414万元: what an account calls its lines, with the time and the 合计 of the line.
  private func account(_ index: Int) -> [Unicode.Scalar] {
    guard drafts[index].mention.kind == .money else { return [] }
    let end = drafts[index].mention.span.lowerBound
    let sum = NameWords.accountSums.length(before: text.droppingBlanks(before: end), in: text)
    guard sum > 0 else { return [] }
    var start = drafts[index].clauseStart
    start -= NameWords.accountYears.length(before: start, in: text)
    return text.scalars[start..<end].filter { !$0.isSpacing }
  }

  /// A modifier serves both sides of a coordination: 承办的代表建议99件、(承办的)政协提案121件.
  private func modified(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0,
      isCoordination(drafts[index - 1].mention.span.upperBound, drafts[index].clauseStart),
      let end = drafts[index - 1].label.lastIndex(of: "的"), !label.contains("的")
    else { return label }
    let modifier = drafts[index - 1].label[...end]
    return isAct(at: 0, of: Array(modifier)) ? modifier + label : label
  }

  private func isAct(at place: Int, of label: [Unicode.Scalar]) -> Bool {
    NameWords.acts.length(at: place, in: BlockText(label)) > 0
  }

  /// A clause elides the place of the one before: (厅综合服务大厅接待…人次，)办结业务.
  private func placed(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0, drafts[index - 1].sentence == drafts[index].sentence else {
      return (openingChannel(index, label) ?? []) + label
    }
    // 12315中心受理投诉举报9861件：投诉3408件: a colon parts a total from its parts.
    let mark = text[drafts[index - 1].mention.span.upperBound]
    if mark == "：" || mark == ":" { return label }
    // 公开栏 is a thing, and no 公开.
    let called = NameWords.callings.length(at: 0, in: BlockText(label))
    guard drafts[index - 1].tie != .zero,
      called == 0 || NameWords.agents.length(at: called, in: BlockText(label)) == 0,
      !drafts[index].isListed || isChannel(drafts[index - 1].label) && isAct(at: 0, of: label),
      !hasBreak(from: drafts[index - 1].mention.span.upperBound, to: drafts[index].clauseStart),
      let place = isChannel(drafts[index - 1].label) && isAct(at: 0, of: label)
        ? drafts[index - 1].label : place(of: drafts[index - 1].label)
    else { return label }
    let words = BlockText(label)
    // 政务微博公开12条、其他方式公开22条: the rest is of no channel named.
    guard NameWords.prepositions.length(at: 0, in: words) == 0,
      TotalWords.rest.length(at: 0, in: words) == 0,
      NameWords.channelChanges.length(at: 0, in: words) == 0,
      NameWords.places.first(in: 0..<label.count, of: words) == nil
    else { return label }
    return place + label
  }

  /// 市政府微信公众号保持每日更新，共发布信息9条: the channel that the sentence opens with did it.
  private func openingChannel(_ index: Int, _ label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let sentence = drafts[index].sentence.lowerBound
    let clause = drafts[index].clauseStart
    guard isAct(at: 0, of: label), sentence < clause, !drafts[index].isListed,
      // The name of a channel and its predicate come to some 30 characters.
      let comma = (sentence..<clause).prefix(40).first(where: { text[$0].endsClause }),
      !hasBreak(from: comma, to: clause)
    else { return nil }
    let words = BlockText(label)
    guard NameWords.places.first(in: 0..<label.count, of: words) == nil else { return nil }
    let opening = trimmed(sentence..<comma)
    guard !isAct(opening.lowerBound),
      NameWords.prepositions.length(at: opening.lowerBound, in: text) == 0,
      NameWords.topicOpeners.length(at: opening.lowerBound, in: text) == 0,
      let end = opening.dropFirst(2).first(where: {
        NameWords.places.length(before: $0, in: text) > 0
          && NameWords.channelPredicates.length(at: $0, in: text) > 0
      }), end - opening.lowerBound <= 16
    else { return nil }
    return self.words(opening.lowerBound..<end)
  }

  /// 居民收入增速高于经济增速、突破3万元: a level is named without how its growth compares.
  func outgrown(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard drafts[index].mention.kind != .percent,
      let verb = NameWords.outgrowing.first(in: 0..<label.count, of: BlockText(label)),
      verb.lowerBound > 1
    else { return nil }
    return Array(label[..<verb.lowerBound])
  }

  /// Whether a name is nothing but a channel (微博29个，共发布信息1992条): what follows is done by it.
  private func isChannel(_ label: [Unicode.Scalar]) -> Bool {
    let words = BlockText(label)
    guard label.count <= 12, firstAct(in: label) == nil else { return false }
    return NameWords.places.length(before: label.count, in: words) > 0
  }

  /// Whether a semicolon or 其中 parts two places.
  private func hasBreak(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { text[$0] == "；" || text[$0] == ";" || text[$0] == "其" }
  }

  /// 包含《A》和《B》2项: the titles are the things, the name is what they are parts of.
  private func enumeratedWhole(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    let words = BlockText(label)
    let verb = NameWords.containing.length(at: 0, in: words)
    guard !topic.isEmpty, label.count > verb, label[verb] == "《", label.last == "》",
      // 编发《A》24期、《B》48期: one title is what was counted.
      verb > 0 || label.count(where: { $0 == "《" }) > 1
    else { return nil }
    guard case .text(let unit) = drafts[index].mention.unit else { return nil }
    let noun = NameWords.elidedNoun(of: text[unit.lowerBound])
    let act = verb > 0 ? Array(label[..<verb]) : []
    return topic + act + Array(noun.unicodeScalars)
  }

}
