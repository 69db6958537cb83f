import FoundationEssentials
import ReportModel

/// A total with the parts that one list gives of it.
///
/// A list claims to be complete when it names a rest (其他信息1161条) or when the shares of its parts
/// come to 100 %. Then it must add up. All other lists name some of the parts, which cannot be more than
/// the total unless their classes overlap.
struct PartList {
  let total: Int
  let parts: [Int]
  let metrics: [Metric]
  /// What the parts come to less the total.
  let difference: Decimal

  /// A total with parts among some metrics.
  init(total: Int, parts: [Int], metrics: [Metric]) {
    (self.total, self.parts, self.metrics) = (total, parts, metrics)
    difference = parts.reduce(Decimal(0)) { $0 + metrics[$1].number } - metrics[total].number
  }

  /// Whether neither the total nor a part is a bound or a range.
  var isExact: Bool { isExact(total) && parts.allSatisfy(isExact) }

  /// Whether the parts are exact and come to the total.
  var addsUp: Bool { difference.isZero && isExact }

  private func isExact(_ index: Int) -> Bool {
    metrics[index].qualifier.isEmpty && metrics[index].rangeEnd == nil
      && (metrics[index].kind == .count || metrics[index].kind == .money
        || metrics[index].kind == .zero)
  }

  /// Whether the last part is what the others leave: 其他, 其余.
  var namesRest: Bool {
    guard let last = parts.last else { return false }
    let label = Array(metrics[last].label.unicodeScalars)
    return TotalWords.rest.length(at: 0, in: BlockText(label)) > 0
  }

  /// Whether the percents given of the parts come to 100, to one unit of the last place each.
  func sharesAreWhole(_ chains: PartChains) -> Bool {
    var sum = Decimal(0)
    var slack = Decimal(0)
    var count = 0
    for share in chains.of(total) where metrics[share].relation == .share {
      let place = parts.partitioningIndex { $0 >= share - 1 }
      guard place < parts.count, parts[place] == share - 1, metrics[share].qualifier.isEmpty else {
        continue
      }
      sum += metrics[share].number
      slack += metrics[share].lastPlace
      count += 1
    }
    return count == parts.count && count > 1 && abs(sum - 100) < slack
  }

  /// Whether no thing can be in two of the parts: together they are at most their total, however many
  /// are not named.
  ///
  /// People and firms have several qualities at once (女干部30人，党员40人); a case or a document stands
  /// in one class of a list, unless the class is a step that it went through (受理, 办结).
  var areApart: Bool {
    // 职工100人，其中女职工130人: one class alone is not more than all, whatever else its members are.
    let isOne = parts.count == 1 && TotalWords.persons.contains(metrics[total].unit)
    guard isOne || !TotalWords.bearers.contains(metrics[total].unit) else { return false }
    return parts.allSatisfy { part in
      let label = Array(metrics[part].label.unicodeScalars)
      return metrics[part].unit == metrics[total].unit
        && TotalWords.steps.first(in: 0..<label.count, of: BlockText(label)) == nil
    }
  }

  /// What the list states of its total, for it to keep.
  func proof(isComplete: Bool) -> BreakdownProof {
    let relation = relation(isComplete: isComplete)
    return BreakdownProof(
      kind: relation.kind, parts: parts.map { $0 - total }, isComplete: isComplete,
      holds: relation.holds, difference: relation.difference)
  }

  /// What the list states, and whether it is so.
  func relation(isComplete: Bool) -> MetricRelation {
    let difference = difference
    let kind: MetricRelation.Kind
    var holds: Bool?
    if parts.count > 1, addsUp {
      kind = .sum
      holds = true
    } else if isComplete {
      kind = parts.count > 1 ? .sumError : .subset
      holds = false
    } else {
      kind = parts.count > 1 ? .partialSum : .subset
      // More than the total may be classes that overlap, or a bound that was passed.
      holds = difference <= 0 ? true : nil
    }
    return MetricRelation(
      kind: kind, total: total, parts: parts, holds: holds, difference: difference)
  }
}
