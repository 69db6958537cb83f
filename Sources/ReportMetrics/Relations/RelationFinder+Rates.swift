import FoundationEssentials

/// Shares of what is outside the text, and rates of growth.
extension RelationFinder {
  /// 占世界60%: the whole is not in the text (A24).
  mutating func addOutsideShare(_ index: Int) {
    let metric = metrics[index]
    guard metric.kind == .percent, metric.parent == nil || metric.relation != .share,
      metric.role == nil, metric.label.unicodeScalars.contains("占")
    else { return }
    let level = index > 0 && metrics[index - 1].sentence == metric.sentence ? index - 1 : nil
    let isOfIt = level.map { metric.label.hasPrefix(metrics[$0].label) } ?? false
    result.append(
      MetricRelation(kind: .outsideShare, total: isOfIt ? level : nil, parts: [index]))
  }

  /// 收入30亿元，增长6.3%: the rate belongs to the level whose name it took.
  ///
  /// Nothing falls by more than all of it.
  mutating func addGrowth(_ index: Int) {
    let rate = metrics[index]
    guard rate.parent == nil, rate.role == nil, rate.kind == .percent || rate.kind == .ratio else {
      return
    }
    let label = BlockText(Array(rate.label.unicodeScalars))
    let verb = NameWords.growth.length(before: label.count, in: label)
    guard verb > 0 else { return }
    let isFall = TotalWords.falls.length(before: label.count, in: label) > 0
    let isImpossible = isFall && rate.kind == .percent && rate.number > 100 && rate.unit != "个百分点"
    guard let level = level(of: index) else {
      if isImpossible {
        result.append(MetricRelation(kind: .growth, total: nil, parts: [index], holds: false))
      }
      return
    }
    result.append(
      MetricRelation(
        kind: .growth, total: level, parts: [index], holds: isImpossible ? false : nil))
  }

  private func level(of index: Int) -> Int? {
    var level = index - 1
    // As far as the name of a rate looks back for its level.
    while level >= max(0, index - 8), metrics[level].sentence == metrics[index].sentence {
      if metrics[level].kind != .percent, metrics[index].label.hasPrefix(metrics[level].label) {
        return level
      }
      level -= 1
    }
    return nil
  }

}
