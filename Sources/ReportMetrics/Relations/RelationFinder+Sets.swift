import FoundationEssentials

/// Sets counted twice, lists of titles, and balances.
extension RelationFinder {
  /// 229大项539小项, and a figure that is stated again.
  mutating func addSameSet(_ index: Int) {
    guard index > 0 else { return }
    let (previous, metric) = (metrics[index - 1], metrics[index])
    if metric.reading.lowerBound == previous.reading.upperBound, metric.label == previous.label,
      metric.unit != previous.unit
    {
      result.append(MetricRelation(kind: .granularity, total: index - 1, parts: [index]))
      return
    }
    guard metric.kind == .count || metric.kind == .money, metric.parent == nil, metric.role == nil,
      // Small counts repeat by chance, and what has no name restates nothing. One digit is told from
      // its print, since to compare numbers is dear.
      metric.value.utf8.count > 1 || !metric.scale.isEmpty, metric.number >= 10,
      metric.label.unicodeScalars.count > 1
    else { return }
    var candidate = index - 1
    // A restatement stands within some figures of the first mention, in the same section.
    while candidate >= max(0, index - 12), metrics[candidate].section == metric.section {
      if restates(metric, metrics[candidate]) {
        result.append(
          MetricRelation(kind: .restatement, total: candidate, parts: [index], holds: true))
        return
      }
      candidate -= 1
    }
  }

  /// Whether a figure is another one again: number, unit and what is counted agree.
  private func restates(_ metric: Metric, _ first: Metric) -> Bool {
    // Numbers last: to compare two of them costs more than all the rest.
    guard metric.unit == first.unit, first.role == nil, first.kind == metric.kind,
      metric.sentence != first.sentence || metric.label == first.label,
      metric.label.unicodeScalars.suffix(2).elementsEqual(first.label.unicodeScalars.suffix(2))
    else { return false }
    return metric.number == first.number
  }

  /// 《A》和《B》2项: the titles right before a count are what it counts.
  mutating func addEnumeration(_ index: Int) {
    let metric = metrics[index]
    guard metric.kind == .count, RelationFinder.titleUnits.contains(metric.unit) else { return }
    // Two or three titles of the longest kind come to some 200 scalars.
    let start = max(metric.sentence.lowerBound, metric.reading.lowerBound - 400)
    let words = reader.words(from: start, to: metric.reading.lowerBound)
    var end = words.count
    var titles = 0
    while end > 0 {
      let mark = words[end - 1]
      if mark == "》" {
        guard let start = words[..<end].lastIndex(of: "《") else { return }
        titles += 1
        end = start
      } else if titles == 0 ? mark == "共" || mark == "等" : "、和及与，".unicodeScalars.contains(mark) {
        if mark == "等" { return }
        end -= 1
      } else {
        break
      }
    }
    guard titles > 1 else { return }
    result.append(
      MetricRelation(
        kind: .enumeration, total: index, parts: [],
        // A title may hold two, so another count is no mistake for sure.
        holds: metric.number == Decimal(titles) ? true : nil))
  }

  private static let titleUnits = ["项", "部", "件", "个", "篇", "份", "本", "条", "期"]

  /// 新收＋结转 ＝ 办结＋结转下年: the four figures of a section that name the two sides.
  mutating func addBalances() {
    var start = 0
    while start < metrics.count {
      var end = start
      while end < metrics.count, metrics[end].section == metrics[start].section { end += 1 }
      if end - start >= 4 { addBalance(of: start..<end) }
      start = end
    }
  }

  private mutating func addBalance(of range: Range<Int>) {
    var sides: [Int?] = [nil, nil, nil, nil]
    for index in range where metrics[index].kind == .count || metrics[index].kind == .zero {
      let label = Array(metrics[index].label.unicodeScalars)
      let text = BlockText(label)
      for (side, words) in TotalWords.balanceSides.enumerated()
      where sides[side] == nil && words.first(in: 0..<label.count, of: text) != nil {
        sides[side] = index
        break
      }
    }
    let figures = sides.compactMap { $0 }
    guard figures.count == 4, figures.allSatisfy({ metrics[$0].parent == nil }),
      figures.allSatisfy({ metrics[$0].unit == metrics[figures[0]].unit })
    else { return }
    let numbers = figures.map { metrics[$0].number }
    let difference = numbers[2] + numbers[3] - numbers[0] - numbers[1]
    result.append(
      MetricRelation(
        kind: .balance, total: nil, parts: figures, holds: difference == 0,
        difference: difference))
  }
}
