import HanText
import ReportModel

/// Finds the shortest faithful name of each quantity of a block, in the words of the text.
///
/// ```
/// 我厅共接到政府信息公开申请25件        接到政府信息公开申请
/// 4项行政许可事项…全流程进驻平台       全流程进驻平台的行政许可事项
/// …收到网上信函13983件，99%以上及时答复  网上信函及时答复
/// 主动公开2275条，占77%               主动公开占比
/// 从239项整合压缩为197项              one name for both sides
/// ```
/// The words before the number back to the last clause end make the name; where the thing counted
/// stands behind the number they are joined; what a clause elides comes from the one before it.
struct LabelFinder {
  let text: BlockText
  /// All mentions of the block, the rejected ones included.
  let mentions: [Mention]
  /// What the section is about, from its heading.
  let topic: [Unicode.Scalar]
  /// The quantities of the block, in the order of the text.
  var drafts: [Draft]

  /// The most characters of a label: lists of three titles come to some 80, no name to 200.
  static let longest = 200

  /// Gives every draft its label.
  mutating func nameAll() {
    var mentionIndex = 0
    var opened = 0
    for index in drafts.indices {
      let place = drafts[index].mention.span.lowerBound
      while mentionIndex < mentions.count, mentions[mentionIndex].span.lowerBound < place {
        if mentions[mentionIndex].reason == .enumerator {
          opened = mentions[mentionIndex].span.upperBound
        }
        mentionIndex += 1
      }
      if drafts[index].label.isEmpty { distribute(from: index, itemStart: opened) }
      name(index, itemStart: opened)
      drafts[index].label = finished(drafts[index].label, index, itemStart: opened)
    }
    shareNouns()
  }

  /// A name with what its section or the form of its sentence adds to it.
  private func finished(
    _ label: [Unicode.Scalar], _ index: Int, itemStart: Int
  ) -> [Unicode.Scalar] {
    var label = ofTopic(label, itemStart: itemStart, index)
    label = share(label, index) ?? label
    if opensWithObjectMark(label) { label.removeFirst() }
    label = partOfMean(label, index) ?? quotient(label, index) ?? lead(label, index) ?? label
    // A number that its sentence does not name at all belongs to what the section is about.
    if label.isEmpty { label = topic }
    return label.count > LabelFinder.longest ? Array(label.suffix(LabelFinder.longest)) : label
  }

  /// 文字解读占到了80%, 评价“满意”的占95%: what has the share, where nothing says of what.
  private func share(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard drafts[index].mention.kind == .percent, label.count > 2, label.last == "占" else {
      return nil
    }
    var holder = label.dropLast()
    while let last = holder.last, "仅只约".unicodeScalars.contains(last) { holder.removeLast() }
    return (holder.last == "的" ? holder.dropLast() : holder) + ["占", "比"]
  }

  /// 将抽查发现的412个问题交办, 对3件申请收费: whether 将 or 对 stands before what something is done to.
  private func opensWithObjectMark(_ label: [Unicode.Scalar]) -> Bool {
    guard label.count > 2 else { return false }
    switch label[0] {
    case "将": return label.count > 3 && !"军来近士领帅".unicodeScalars.contains(label[1])
    // A longer name tells what is done to it.
    case "对": return label.count < 6 && !"口外接话照象比标策账虾联方应于".unicodeScalars.contains(label[1])
    default: return false
    }
  }

  /// 居民人均可支配收入34516元，其中城镇43120元、农村22318元: the mean of a part is no part of the mean, and bears its name.
  private func partOfMean(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard drafts[index].isListed, drafts[index].mention.kind != .percent,
      // 其中工资性收入2万元 is a part of a mean income.
      (1...3).contains(label.count),
      // A list of means has some ten parts.
      let head = (max(0, index - 10)..<index).last(where: {
        !drafts[$0].isListed && drafts[$0].unit == drafts[index].unit && drafts[$0].tie == .none
      }), drafts[head].sentence == drafts[index].sentence,
      case let name = drafts[head].label,
      NameWords.meansOfEach.first(in: 0..<name.count, of: BlockText(name)) != nil
    else { return nil }
    return label + (name.starts(with: label) ? name.dropFirst(label.count) : name[...])
  }

  /// 经费支出58.3亿元，与生产总值之比为2.18%: what is divided is the level before.
  private func quotient(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard label.count > 3, label.suffix(2) == ["之", "比"], label.first != "与",
      text[drafts[index].clauseStart] == "与" || text[drafts[index].clauseStart - 1] == "与",
      let level = levelBefore(index)
    else { return nil }
    return drafts[level].label + ["与"] + label
  }

  /// 工业增加值增长8.1%，高于全国1.5个百分点: what is above another level is the rate right before.
  private func lead(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    guard index > 0, drafts[index].mention.kind == .percent,
      NameWords.leads.length(at: 0, in: BlockText(label)) > 0,
      case let rate = drafts[index - 1], rate.mention.kind == .percent,
      rate.sentence == drafts[index].sentence, !rate.label.isEmpty
    else { return nil }
    return rate.label + label
  }

  private mutating func name(_ index: Int, itemStart: Int) {
    guard drafts[index].label.isEmpty else { return }
    let before = wordsBefore(index, itemStart: itemStart)
    drafts[index].clauseStart = before.lowerBound
    drafts[index].isListed = isListed(index)
    if nameAsBase(index) || nameAsChange(index, before) || nameAsRate(index, before) { return }
    if nameByNounOfNext(index, before) { return }
    var after = wordsAfter(index)
    // 申请3件|共赔付5.6万元
    if !before.isEmpty, opensTotal(at: after.lowerBound) {
      after = after.lowerBound..<after.lowerBound
    }
    if repeatsAct(index, after) {
      drafts[index].nounEnd = after.upperBound
      drafts[index].label = words(after)
      return
    }
    if !after.isEmpty, drafts[index].mention.role != .before,
      nameByNounBehind(index, before: before, after: after)
    {
      return
    }
    if before.isEmpty {
      nameElided(index, itemStart: itemStart)
    } else {
      nameByWordsBefore(index, before, itemStart: itemStart)
    }
  }

  /// Whether 其中, or 含 or 包括 at the start of a clause, stands before a quantity in its sentence.
  private func isListed(_ index: Int) -> Bool {
    var start = drafts[index].sentence.lowerBound
    var isInList = false
    if index > 0, drafts[index - 1].sentence == drafts[index].sentence {
      start = drafts[index - 1].mention.span.upperBound
      isInList = goesOnWithList(index, from: start)
    }
    let before = start..<max(start, drafts[index].mention.span.lowerBound)
    return isInList || lastCue(in: before) != nil
      || before.contains { opensParts(at: $0, before: before.upperBound) }
  }

  /// Whether the list of the quantity before goes on: 407件（含结转25件），办结… is outside its bracket.
  private func goesOnWithList(_ index: Int, from start: Int) -> Bool {
    guard drafts[index - 1].isListed else { return false }
    let place = drafts[index].mention.span.lowerBound
    var outer = index - 1
    for mark in start..<max(start, place) where text[mark].isClosingMark {
      let opener = Int(text.partners[mark])
      while opener >= 0, outer >= 0, drafts[outer].mention.span.lowerBound > opener { outer -= 1 }
    }
    guard outer >= 0, drafts[outer].sentence == drafts[index].sentence else { return false }
    return drafts[outer].isListed
  }

  private func opensParts(at place: Int, before end: Int) -> Bool {
    guard text[place] == "含" || text[place] == "包" else { return false }
    let before = text[place - 1]
    // 12期（含增刊）、…: a bracket that closed before the number lists nothing of it.
    if before == "（" || before == "(", (0..<end).contains(Int(text.partners[place - 1])) {
      return false
    }
    return (before.endsClause || before == "（" || before == "(")
      && TotalWords.including.length(at: place, in: text) > 0
  }

  // MARK: the words before the number

  /// The words of the clause before a number that can belong to its name.
  private func wordsBefore(_ index: Int, itemStart: Int) -> Range<Int> {
    let place = drafts[index].mention.span.lowerBound
    var floor = max(drafts[index].sentence.lowerBound, itemStart)
    if index > 0 {
      floor = max(floor, drafts[index - 1].mention.span.upperBound, drafts[index - 1].nounEnd)
    }
    floor = max(floor, place - LabelFinder.longest)
    guard floor < place else { return place..<place }
    var start = clauseStart(before: place, floor: floor)
    // 62份文件中|仅解读41份
    if index > 0, text[start] == "中", start == drafts[index - 1].nounEnd { start += 1 }
    let words = withoutClasses(trimmed(start..<max(start, rateStart(before: place))))
    // 15个司法所中有4个, 在9件申请中, 除2件正在办理外: neither 中 nor 在 nor 除 names anything.
    let isBare = words.count == 1 && "中在除".unicodeScalars.contains(text[words.lowerBound])
    return isBare ? place..<place : words
  }

  /// 重点领域信息10类|共计865条: how many classes a thing has is no part of its name.
  private func withoutClasses(_ words: Range<Int>) -> Range<Int> {
    guard let last = words.last, let part = mention(at: last), part.reason == .part,
      part.span.upperBound == words.upperBound, part.span.lowerBound > words.lowerBound + 1
    else { return words }
    // 10大类56小类218项: classes of classes.
    return withoutClasses(trimmed(words.lowerBound..<part.span.lowerBound))
  }

  /// Where the clause that holds a place begins: marks inside brackets and quotations do not count.
  func clauseStart(before place: Int, floor: Int) -> Int {
    var start = place
    while start > floor {
      if let address = text.address(before: start), address.range.lowerBound >= floor {
        guard !endsClause(address) else { return start }
        start = address.range.lowerBound
        continue
      }
      let mark = text[start - 1]
      if mark.isClosingMark {
        let partner = Int(text.partners[start - 1])
        guard partner < start - 1 else {
          start -= 1
          continue
        }
        guard partner >= floor else { return start }
        start = partner
        continue
      }
      if mark.closingMark != nil, text.partners[start - 1] >= place { return start }
      if mark == "、", NameWords.growth.length(before: start - 1, in: text) > 1 { return start }
      if mark.endsClause, !isColon(mark, rightBefore: place, at: start - 1) { return start }
      start -= 1
    }
    return start
  }

  /// Whether an address closes what it stands behind: 通过网站http://…|主动公开, but 在www.…网站发布.
  private func endsClause(_ address: WebAddress) -> Bool {
    let start = address.range.lowerBound
    return address.kind != .file && text[start - 1].isHan
      && NameWords.prepositions.length(before: start, in: text) == 0
  }

  private func isColon(_ mark: Unicode.Scalar, rightBefore place: Int, at start: Int) -> Bool {
    (mark == "：" || mark == ":") && text.skippingBlanks(start + 1) == place
  }
}
