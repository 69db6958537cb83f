import FoundationEssentials

/// Proves shares: 805件，其中公开258件，占33.9% is the percent of the count before it, to its last place.
enum ShareProof {
  /// The proof of a share; nil for what is none.
  static func proof(of index: Int, _ metrics: [Metric]) -> BreakdownProof? {
    let share = metrics[index]
    guard share.kind == .percent, share.relation == .share, let total = share.parent else {
      return nil
    }
    var proof = BreakdownProof(kind: .share)
    if let numerator = numerator(of: index, total, metrics) {
      proof.base = index - numerator
      check(&proof, share, metrics[numerator], metrics[total])
    } else {
      // All that a percent without its count can break is the whole itself.
      proof.holds = share.number <= 100 ? true : nil
    }
    return proof
  }

  private static func check(
    _ proof: inout BreakdownProof, _ share: Metric, _ count: Metric, _ whole: Metric
  ) {
    guard whole.number > 0, count.unit == whole.unit || count.unit.isEmpty else { return }
    let difference = count.number * 100 / whole.number - share.number
    proof.difference = difference.cut(to: 6)
    let isExact = [count, whole, share].allSatisfy { $0.qualifier.isEmpty && $0.rangeEnd == nil }
    if isExact {
      proof.holds = abs(difference) < share.lastPlace
    } else if abs(difference) < share.lastPlace {
      proof.holds = true
    }
  }

  /// The count that a share is the percent of: the part right before it, or the work that was done.
  private static func numerator(of index: Int, _ total: Int, _ metrics: [Metric]) -> Int? {
    if index > 0, metrics[index - 1].parent == total, metrics[index - 1].relation == .part,
      metrics[index].label.hasPrefix(metrics[index - 1].label)
    {
      return index - 1
    }
    let label = Array(metrics[index].label.unicodeScalars)
    guard let act = MetricRates.act(of: label) else { return nil }
    let manner = MetricRates.manner(of: act, in: label)
    var candidate = index - 1
    while candidate > total, candidate >= index - 4 {
      let count = Array(metrics[candidate].label.unicodeScalars)
      if MetricRates.holds(manner + act, in: count), metrics[candidate].kind == .count {
        return candidate
      }
      candidate -= 1
    }
    return nil
  }
}

extension Decimal {
  /// The number without what stands behind some decimals.
  fileprivate func cut(to places: Int) -> Decimal {
    let text = description
    guard let point = text.firstIndex(of: ".") else { return self }
    let decimals = text[point...].dropFirst().prefix(places)
    return Decimal(string: String(text[...point] + decimals)) ?? self
  }
}
