/// Names that stand before the number: 发布新闻通稿57篇.
extension LabelFinder {
  mutating func nameByWordsBefore(_ index: Int, _ before: Range<Int>, itemStart: Int) {
    var label = words(before)
    if let whole = enumeratedWhole(label, index) {
      label = whole
    } else if measuresPrevious(label, index) {
      label = drafts[index - 1].label + label
    } else if isBareAct(label), !drafts[index].isListed {
      label = actWithThing(label, index, itemStart: itemStart)
    } else {
      label = placed(modified(label, index), index)
    }
    drafts[index].label = label
  }

  /// 短视频41条|播放量: a measure right behind a count is a measure of the thing counted.
  private func measuresPrevious(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, drafts[index].clauseStart == drafts[index - 1].mention.span.upperBound else {
      return false
    }
    return LabelFinder.measures.length(at: 0, in: BlockText(label)) == label.count
  }

  /// 惠及 and 覆盖 say what something did; of other acts the thing done is elided.
  private func actWithThing(
    _ act: [Unicode.Scalar], _ index: Int, itemStart: Int
  ) -> [Unicode.Scalar] {
    if LabelFinder.effects.length(at: 0, in: BlockText(act)) > 0 {
      return elidedSubject(index, anyUnit: true) + act
    }
    let thing = elidedThing(index, itemStart: itemStart)
    return thing.isEmpty ? elidedSubject(index, anyUnit: true) + act : act + thing
  }

  private static let effects = Lexicon("惠及 覆盖 带动 撬动 涉及")

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
    Vocabulary.acts.length(at: place, in: BlockText(label)) > 0
  }

  /// A clause elides the place of the one before: (厅综合服务大厅接待…人次，)办结业务.
  private func placed(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar] {
    guard index > 0, drafts[index - 1].tie != .zero, !drafts[index].isListed,
      drafts[index].sentence == drafts[index - 1].sentence,
      !hasBreak(from: drafts[index - 1].mention.span.upperBound, to: drafts[index].clauseStart),
      let place = place(of: drafts[index - 1].label)
    else { return label }
    let words = BlockText(label)
    guard Vocabulary.prepositions.length(at: 0, in: words) == 0,
      Vocabulary.places.first(in: 0..<label.count, of: words) == nil
    else { return label }
    return place + label
  }

  /// Whether a semicolon or 其中 parts two places.
  private func hasBreak(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { text[$0] == "；" || text[$0] == ";" || text[$0] == "其" }
  }

  /// 包含《A》和《B》2项: the titles are the things, the name is what they are parts of.
  private func enumeratedWhole(_ label: [Unicode.Scalar], _ index: Int) -> [Unicode.Scalar]? {
    let words = BlockText(label)
    let verb = LabelFinder.containing.length(at: 0, in: words)
    guard !topic.isEmpty, label.count > verb, label[verb] == "《", label.last == "》" || verb > 0,
      label.last == "》"
    else { return nil }
    guard case .text(let unit) = drafts[index].mention.unit else { return nil }
    let noun = Vocabulary.elidedNoun(of: text[unit.lowerBound])
    let act = verb > 0 ? Array(label[..<verb]) : []
    return topic + act + Array(noun.unicodeScalars)
  }

  private static let containing = Lexicon("包含 包括 含 涵盖 涉及")
}
