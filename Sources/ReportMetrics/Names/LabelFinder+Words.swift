import HanText

/// Turns stretches of the text into the words of a label.
extension LabelFinder {
  /// The words of a range without blanks, our own office as subject, and adverbs of totals.
  func words(_ range: Range<Int>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(range.count)
    var place = range.lowerBound + subjectLength(at: range.lowerBound)
    // 本县|共|发生案件3件
    if place < range.upperBound, text[place] == "共", !isWordWithGong(place),
      NameWords.nounsLikeJoints.length(at: place, in: text) == 0
    {
      place += 1
    }
    while place < range.upperBound {
      let length = droppedLength(at: place, in: range)
      guard length == 0 else {
        place += length
        continue
      }
      let scalar = text[place]
      if !scalar.isSpacing || (result.last?.isASCIILetter ?? false) && text[place + 1].isASCIILetter
      {
        result.append(scalar)
      }
      place += 1
    }
    return result
  }

  /// 我厅 as subject is dropped whole; before the name of a place only 我 is (我厅综合服务大厅).
  private func subjectLength(at place: Int) -> Int {
    let length = NameWords.ownOffice.length(at: place, in: text)
    guard length > 0 else { return 0 }
    let next = place + length
    if opensPredicate(next) { return length }
    return text[place] == "我" ? 1 : length
  }

  func opensPredicate(_ place: Int) -> Bool {
    NameWords.acts.length(at: place, in: text) > 0
      || NameWords.prepositions.length(at: place, in: text) > 0
      || NameWords.predicates.length(at: place, in: text) > 0
      || NameWords.totalAdverbs.length(at: place, in: text) > 0 || text[place] == "共"
      || text[place] == "，"
      || text[place].digitValue != nil || text[place] == "主"
  }

  /// The length of an adverb that a name does not need, where it stands before a verb or at the end.
  private func droppedLength(at place: Int, in range: Range<Int>) -> Int {
    if text.isNamed[place] { return 0 }
    let length = NameWords.totalAdverbs.length(at: place, in: text)
    if length > 0, place + length <= range.upperBound {
      // 共有产权房 are no 产权房.
      return NameWords.nounsLikeJoints.length(at: place, in: text) > 0 ? 0 : length
    }
    let office = NameWords.ownOffice.length(at: place, in: text)
    // 非本机关公开, 由本机关负责: whose it is matters.
    if office > 0, place + office < range.upperBound, opensPredicate(place + office),
      !"非由属以于".unicodeScalars.contains(text[place - 1])
    {
      return office
    }
    if text[place] == "共" {
      guard text[place - 1] != "公", text[place - 1] != "中", !isWordWithGong(place) else { return 0 }
      if text[place + 1] == "有" { return 2 }
      let opensAct =
        isAct(place + 1) || NameWords.actAdverbs.length(at: place + 1, in: text) > 0
        || NameWords.shortActs.unicodeScalars.contains(text[place + 1])
      return place + 1 == range.upperBound || opensAct ? 1 : 0
    }
    if text[place] == "已" { return isAct(place + 1) ? 1 : 0 }
    if text[place] == "了" { return isAct(before: place) ? 1 : 0 }
    return 0
  }

  func isWordWithGong(_ place: Int) -> Bool {
    "享同建青党商产用识和生鸣存".unicodeScalars.contains(text[place + 1])
  }

  func isAct(_ place: Int) -> Bool { NameWords.acts.length(at: place, in: text) > 0 }
  func isAct(before place: Int) -> Bool { NameWords.acts.length(before: place, in: text) > 0 }

  // MARK: the parts of a label

  /// Where the first act of a label stands: 厅门户网站|收到|网上信函; nil if there is none.
  ///
  /// A name in quotation marks holds none: “便民服务热线”.
  func firstAct(in label: [Unicode.Scalar]) -> Range<Int>? {
    let words = BlockText(label)
    var depth = 0
    for place in 0..<label.count {
      depth += LabelFinder.nesting(label[place])
      guard depth <= 0 else { continue }
      let length = NameWords.acts.length(at: place, in: words)
      if length > 0 { return place..<place + length }
    }
    return nil
  }

  /// 1 for a mark that opens a name, -1 for one that closes it, else 0.
  private static func nesting(_ mark: Unicode.Scalar) -> Int {
    switch mark {
    case "“", "《", "「": 1
    case "”", "》", "」": -1
    default: 0
    }
  }

  /// The thing counted: what stands behind the first act, else the whole label.
  func thing(of label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // 被提起|行政复议, 被省政府采用的|信息
    if label.first == "被" {
      if let mark = label.lastIndex(of: "的"), mark + 2 < label.count {
        return Array(label[(mark + 1)...])
      }
      let act = NameWords.acts.length(at: 1, in: BlockText(label))
      if act > 0, act + 2 < label.count { return Array(label[(act + 1)...]) }
    }
    // 开展清理的|规范性文件
    if let mark = label.lastIndex(of: "的"), mark > 1, mark + 2 < label.count,
      isBareAct(Array(label[..<mark]))
    {
      return Array(label[(mark + 1)...])
    }
    // 引发|行政复议
    let opening = NameWords.causes.length(at: 0, in: BlockText(label))
    if opening > 0, opening + 1 < label.count { return thing(of: Array(label[opening...])) }
    if label.first == "收", label.count > 3, !"入费支购益缴录据藏盘储".unicodeScalars.contains(label[1]),
      NameWords.acts.length(at: 0, in: BlockText(label)) == 0
    {
      return Array(label[1...])
    }
    // 政务服务中心|受理事项: what a place is called is no act.
    if let place = place(of: label), label.starts(with: place), place.count + 2 < label.count {
      return thing(of: Array(label[place.count...]))
    }
    guard let act = firstAct(in: label), act.upperBound < label.count else { return label }
    var rest = Array(label[act.upperBound...])
    // 制定《A》《B》等制度4项，修订2项: the titles are the others.
    if let mark = rest.indices.last(where: {
      rest[$0] == "等" && $0 > 0 && rest[$0 - 1] == "》" && $0 + 2 < rest.count
    }) {
      rest = Array(rest[(mark + 1)...])
    }
    // 因信息公开|被提起|行政复议
    if rest.first == "被", case let act = NameWords.acts.length(at: 1, in: BlockText(rest)),
      act > 0, act + 2 < rest.count
    {
      rest.removeFirst(act + 1)
    }
    // 2016年以来制发的|文件
    if rest.first == "的", rest.count > 2 { rest.removeFirst() }
    let cause = NameWords.causes.length(at: 0, in: BlockText(rest))
    return cause < rest.count ? Array(rest[cause...]) : rest
  }

  /// The place or channel that a label opens with (厅综合服务大厅接待… → 厅综合服务大厅), or nil.
  func place(of label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let words = BlockText(label)
    guard NameWords.prepositions.length(at: 0, in: words) == 0 else { return nil }
    for end in stride(from: label.count, to: 1, by: -1)
    where NameWords.places.length(before: end, in: words) > 0 && words[end] != "组" {
      // What was done 通过门户网站 says nothing of the next item.
      guard NameWords.channelLinks.first(in: 0..<end, of: words) == nil else { return nil }
      // 办理|县长信箱|来信
      let calling = NameWords.callings.length(at: 0, in: words)
      let isCalled = calling > 0 && NameWords.agents.length(at: calling, in: words) > 0
      let act = isCalled ? 0 : NameWords.acts.length(at: 0, in: words)
      guard end < label.count, act < end else { return nil }
      // 《政风行风热线》 and “局长信箱” are named whole, or not.
      let depth = label[act..<end].reduce(0) { $0 + LabelFinder.nesting($1) }
      let isClosed = depth == 0 || depth == 1 && LabelFinder.nesting(label[end]) == -1
      let whole = end + (depth == 1 ? 1 : 0)
      return isClosed && whole < label.count ? Array(label[act..<whole]) : nil
    }
    return nil
  }

  /// Whether a label is nothing but an act (发布, 办结): the thing is elided.
  func isBareAct(_ label: [Unicode.Scalar]) -> Bool {
    let words = BlockText(label)
    var place = 0
    while place < label.count {
      let length = NameWords.acts.length(at: place, in: words)
      guard length > 0 else { return false }
      place += length
    }
    return true
  }
}
