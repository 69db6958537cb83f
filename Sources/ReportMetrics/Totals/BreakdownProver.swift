import FoundationEssentials
import HanText
import ReportModel

/// Proves what the parts of each total come to, once, where the text is at hand.
///
/// A list that does not come to its total is an accusation, so it takes evidence: a list is only wrong
/// if it claims to be complete or comes to more than its total where no thing can be in two of its classes
/// (see ``PartList``), a share only if both counts are exact. Bounds (逾280篇) and 其中 alone prove nothing.
struct BreakdownProver {
  /// The parts that a new list of their total begins with.
  private var openers: Set<Int> = []
  /// The parts that stand behind their total with nothing but a bracket before them.
  private var bracketed: Set<Int> = []
  /// The totals in whose lists other things are counted, so that the list alone comes to nothing.
  private var mixed: Set<Int> = []
  /// The reading offset behind the last part of each metric that is a total.
  private var ends: [Int?] = []

  /// Notes how a metric of the block being read stands in the list of its total's parts.
  mutating func note(_ index: Int, of metrics: [Metric], in text: BlockText) {
    let part = metrics[index]
    guard part.relation == .part, let total = part.parent else { return }
    let start = part.reading.lowerBound - text.start
    while ends.count <= total { ends.append(nil) }
    if let gap = gap(from: ends[total], to: start, in: text), beginsList(gap, in: text) {
      openers.insert(index)
    }
    if let gap = gap(from: metrics[total].reading.upperBound, to: start, in: text),
      let opener = gap.first(where: { !text[$0].isSpacing }),
      text[opener] == "（" || text[opener] == "(", !beginsList(gap, in: text)
    {
      bracketed.insert(index)
    }
    if holdsStranger(before: index, of: total, metrics, in: text) { mixed.insert(total) }
    ends[total] = part.reading.upperBound
  }

  /// 64条，其中公告12份、动态45条: whether a list counts something else before a part of it.
  private func holdsStranger(
    before index: Int, of total: Int, _ metrics: [Metric], in text: BlockText
  ) -> Bool {
    let start = metrics[index].reading.lowerBound - text.start
    // Lists have no more than some tens of parts; the nearest tell.
    return (max(total + 1, index - 12)..<max(total + 1, index)).contains { other in
      guard metrics[other].parent == nil, metrics[other].kind == .count,
        metrics[other].unit != metrics[total].unit,
        let lead = gap(
          from: metrics[total].reading.upperBound,
          to: metrics[other].reading.lowerBound - text.start, in: text),
        let rest = gap(from: metrics[other].reading.upperBound, to: start, in: text)
      else { return false }
      return beginsList(lead, in: text) && !beginsList(rest, in: text)
        && !rest.contains { text[$0].endsSentence }
    }
  }

  /// The words of a block up to a place, from a reading offset in it; nil if there are none.
  private func gap(from reading: Int?, to end: Int, in text: BlockText) -> Range<Int>? {
    guard let reading, reading >= text.start, reading - text.start < end else { return nil }
    return reading - text.start..<end
  }

  /// Whether a new list of parts begins in the words between two figures.
  private func beginsList(_ gap: Range<Int>, in text: BlockText) -> Bool {
    var depth = 0
    for place in gap {
      switch text[place] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "其": if place + 1 < gap.upperBound, text[place + 1] == "中" { return true }
      case "包", "含", "另":
        let before = text[place - 1]
        let opens = place == gap.lowerBound || before.endsClause || before == "（"
        let length = TotalWords.listOpeners.length(at: place, in: text)
        if opens, length > 0, place + length <= gap.upperBound { return true }
      default: break
      }
    }
    // A bracket closed for good: what follows is listed outside it.
    return depth < 0
  }

  // MARK: all figures are known

  /// Gives every total the proof of its parts, and every share its own.
  func prove(_ metrics: inout [Metric]) {
    let chains = PartChains(metrics)
    for index in metrics.indices {
      let parts = chains.of(index)
      var proofs = parts.isEmpty ? [] : proofs(of: parts, in: index, metrics, chains)
      if let share = ShareProof.proof(of: index, metrics) { proofs.append(share) }
      if !proofs.isEmpty { metrics[index].proofs.insert(contentsOf: proofs, at: 0) }
    }
  }

  private func proofs(
    of parts: [Int], in total: Int, _ metrics: [Metric], _ chains: PartChains
  ) -> [BreakdownProof] {
    var result: [BreakdownProof] = []
    var counts: [Int] = []
    for part in parts {
      switch metrics[part].relation {
      case .part?: counts.append(part)
      case .instance?:
        let fits = metrics[part].number <= metrics[total].number
        result.append(
          BreakdownProof(kind: .instance, parts: [part - total], holds: fits ? true : nil))
      case .share?, nil: break
      }
    }
    let closed = closedCount(of: counts, in: total, metrics)
    if closed > 0 {
      let list = PartList(total: total, parts: Array(counts.prefix(closed)), metrics: metrics)
      result.append(list.proof(isComplete: true))
    }
    for group in groups(of: Array(counts.dropFirst(closed))) {
      let list = PartList(total: total, parts: group, metrics: metrics)
      result.append(list.proof(isComplete: isComplete(list, chains)))
    }
    return result
  }

  /// How many of the first parts come to the total exactly: what follows is another view of it
  /// (收到30件，其中网上20件、当面10件；予以公开12件); 0 if none do.
  private func closedCount(of counts: [Int], in total: Int, _ metrics: [Metric]) -> Int {
    var sum = Decimal(0)
    for (index, part) in counts.enumerated() {
      sum += metrics[part].number
      guard index > 0, sum == metrics[total].number else { continue }
      let list = PartList(total: total, parts: Array(counts.prefix(index + 1)), metrics: metrics)
      guard list.addsUp else { continue }
      // What is named with zero behind the last part belongs to the same list.
      return index + 1 + counts[(index + 1)...].prefix { metrics[$0].number == 0 }.count
    }
    return 0
  }

  /// Parts that one cue lists: a new 其中 or 含, or the end of a bracket, begins another list.
  private func groups(of counts: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for part in counts {
      if groups.isEmpty || openers.contains(part) {
        groups.append([part])
      } else {
        groups[groups.count - 1].append(part)
      }
    }
    return groups
  }

  private func isComplete(_ list: PartList, _ chains: PartChains) -> Bool {
    guard list.isExact, !mixed.contains(list.total) else { return false }
    // 100件，其中自然人130件
    if list.parts.count == 1 { return list.difference > 0 && list.areApart }
    if list.namesRest || list.sharesAreWhole(chains) { return true }
    guard list.difference > 0 else { return false }
    if list.areApart { return true }
    // Classes may overlap, but hardly if they come to a little more than their total.
    // 25件（网上14件，书面12件）: a bracket without 其中 or 含 says what the total is made of.
    return list.difference * 50 <= list.metrics[list.total].number
      || bracketed.contains(list.parts[0])
  }
}
