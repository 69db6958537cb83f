import FoundationEssentials

/// Shares and rates of growth.
extension RelationFinder {
  /// 805件，其中公开258件，占33.9%: the percent of the count before it, checked to its last place.
  mutating func addShare(_ index: Int) {
    let share = metrics[index]
    guard share.kind == .percent else { return }
    guard let total = share.parent, share.relation == .share else {
      addOutsideShare(index)
      return
    }
    let numerator = numerator(of: index, total)
    var relation = MetricRelation(kind: .share, total: total, parts: [index], numerator: numerator)
    if let numerator {
      check(&relation, of: numerator)
    } else {
      // All that a percent without its count can break is the whole itself.
      relation.holds = share.number <= 100 ? true : nil
    }
    result.append(relation)
  }

  private func check(_ relation: inout MetricRelation, of numerator: Int) {
    guard let total = relation.total, let index = relation.parts.first else { return }
    let (count, whole, share) = (metrics[numerator], metrics[total], metrics[index])
    guard whole.number > 0, count.unit == whole.unit || count.unit.isEmpty else { return }
    let difference = count.number * 100 / whole.number - share.number
    relation.difference = difference.cut(to: 6)
    let isExact = [count, whole, share].allSatisfy { $0.qualifier.isEmpty && $0.rangeEnd == nil }
    if isExact {
      relation.holds = abs(difference) < share.lastPlace
    } else if abs(difference) < share.lastPlace {
      relation.holds = true
    }
  }

  /// The count that a share is the percent of: the part right before it, or the work that was done.
  private func numerator(of index: Int, _ total: Int) -> Int? {
    if index > 0, metrics[index - 1].parent == total, metrics[index - 1].relation == .part,
      metrics[index].label.hasPrefix(metrics[index - 1].label)
    {
      return index - 1
    }
    guard let act = MetricRates.act(of: Array(metrics[index].label.unicodeScalars)) else {
      return nil
    }
    var candidate = index - 1
    while candidate > total, candidate >= index - 4 {
      if MetricRates.holds(act, in: Array(metrics[candidate].label.unicodeScalars)),
        metrics[candidate].kind == .count
      {
        return candidate
      }
      candidate -= 1
    }
    return nil
  }

  /// 占世界60%: the whole is not in the text (A24).
  private mutating func addOutsideShare(_ index: Int) {
    let metric = metrics[index]
    guard metric.role == nil, metric.label.unicodeScalars.contains("占") else { return }
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
    let verb = Vocabulary.growth.length(before: label.count, in: label)
    guard verb > 0 else { return }
    let isFall = RelationFinder.falls.length(before: label.count, in: label) > 0
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

  static let falls = Lexicon("下降 减少 回落 降低 下跌 下滑 缩减 削减 压减 缩小 缩短 减 降 压缩 精简 降幅 減少 压降")
}

extension Decimal {
  /// The number without what stands behind some decimals.
  func cut(to places: Int) -> Decimal {
    let text = description
    guard let point = text.firstIndex(of: ".") else { return self }
    let decimals = text[point...].dropFirst().prefix(places)
    return Decimal(string: String(text[...point] + decimals)) ?? self
  }
}
