import FoundationEssentials
import ReportForms
import ReportMetrics
import ReportModel
import Wording

/// Checks the sums, shares and balances that sentences state: 共25件，其中网上14件，书面11件.
///
/// Which lists claim to be complete is for ``MetricRelations`` to say; nothing is guessed here.
struct ProseSumRule {
  private let report: Report
  private let metrics: [Metric]

  static func findings(of report: Report, metrics: [Metric]) -> [Finding] {
    let rule = ProseSumRule(report: report, metrics: metrics)
    return MetricRelations.proseRelations(of: metrics, in: report).compactMap(rule.finding)
  }

  private func finding(of relation: MetricRelation) -> Finding? {
    guard let holds = relation.holds else { return nil }
    switch relation.kind {
    case .sum, .sumError: return sum(relation, holds)
    case .share: return share(relation, holds)
    case .balance: return balance(relation, holds)
    case .growth: return holds ? nil : growth(relation)
    case .subset: return holds ? nil : outgrown(relation)
    case .partialSum, .outsideShare, .instance, .change, .granularity, .enumeration, .restatement:
      return nil
    }
  }

  private func sum(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    guard let total = relation.total else { return nil }
    let figures = [total] + relation.parts
    let scale = sharedScale(of: figures)
    let parts = relation.parts.map { metrics[$0].number.divided(by: scale) }
    let difference = abs(parts.sum - metrics[total].number.divided(by: scale))
    let whole = say("正文“\(metrics[total].label)”\(metrics[total].printed)")
    if holds {
      return finding(true, say("\(whole)：\(parts.asSum)＝\(parts.sum)，相符。"), figures)
    }
    // 95.36万元 and 10.23万元 may well be 105.58万元 before they were rounded.
    let slack = figures.map { metrics[$0].roundingSlack.divided(by: scale) }.sum
    guard difference <= slack else {
      return finding(
        false, say("\(whole)：\(parts.asSum)＝\(parts.sum)，与总数相差 \(difference)，请核对。"), figures)
    }
    var result = finding(
      false, say("\(whole)：\(parts.asSum)＝\(parts.sum)，与总数相差 \(difference)，可能是四舍五入所致。"), figures)
    result.severity = .info
    return result
  }

  /// 100件，其中自然人130件: a part that is larger than what it is a part of.
  private func outgrown(_ relation: MetricRelation) -> Finding? {
    guard let total = relation.total, let part = relation.parts.first,
      let difference = relation.difference
    else { return nil }
    let scale = sharedScale(of: [total, part])
    let whole = say("正文“\(metrics[total].label)”\(metrics[total].printed)")
    let piece = say("其中“\(metrics[part].label)”\(metrics[part].printed)")
    return finding(
      false, say("\(whole)，\(piece)，比总数多 \(difference / scale)，请核对。"), [total, part])
  }

  /// What all figures are printed in (万), so that they are shown as printed; 1 where they differ.
  private func sharedScale(of figures: [Int]) -> Decimal {
    guard let first = figures.first,
      figures.allSatisfy({ metrics[$0].scale == metrics[first].scale || metrics[$0].number == 0 })
    else { return 1 }
    return metrics[first].scaleFactor
  }

  private func share(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    guard let total = relation.total, let count = relation.numerator,
      let share = relation.parts.first, let difference = relation.difference,
      metrics[total].number > 0
    else { return nil }
    let computed = (metrics[share].number + difference).rounded(to: 2)
    let stated = say("正文“\(metrics[share].label)”写作 \(metrics[share].printed)")
    let scale = sharedScale(of: [count, total])
    let part = metrics[count].number.divided(by: scale)
    let whole = metrics[total].number.divided(by: scale)
    let quotient = say("\(part)÷\(whole)＝\(computed)%")
    let gap = abs(difference).rounded(to: 2)
    return finding(
      holds,
      holds
        ? say("\(stated)，\(quotient)，相符。") : say("\(stated)，\(quotient)，相差 \(gap) 个百分点，请核对。"),
      [total, count, share])
  }

  /// 69件，较上年的55件增加24件，增长25.5%: the change that is stated is not that of the two levels.
  private func growth(_ relation: MetricRelation) -> Finding? {
    guard let level = relation.total, let base = relation.numerator,
      let stated = relation.parts.first,
      let difference = relation.difference, metrics[base].number > 0
    else { return nil }
    let figures = [level, base, stated]
    let change = abs(metrics[level].number - metrics[base].number)
    if metrics[stated].kind == .percent {
      let computed = (change * 100 / metrics[base].number).rounded(to: 2)
      let written = say("正文“\(metrics[stated].label)”写作 \(metrics[stated].printed)")
      let scale = sharedScale(of: [level, base])
      let quotient = say("\(change / scale)÷\(metrics[base].number / scale)＝\(computed)%")
      let gap = abs(difference).rounded(to: 2)
      return finding(false, say("\(written)，\(quotient)，相差 \(gap) 个百分点，请核对。"), figures)
    }
    let scale = sharedScale(of: figures)
    let numbers = figures.map { metrics[$0].number.divided(by: scale) }
    let whole = say("正文“\(metrics[stated].label)”\(metrics[stated].printed)")
    let sum =
      numbers[0] >= numbers[1]
      ? "\(numbers[0])－\(numbers[1])" : "\(numbers[1])－\(numbers[0])"
    let gap = abs(difference) / scale
    return finding(
      false, say("\(whole)：\(sum)＝\(change / scale)，与正文相差 \(gap)，请核对。"), figures)
  }

  private func balance(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    // What a part of the organ or of the year received and what the whole did have no balance.
    let scope = ClaimScope(report, metrics: metrics)
    guard relation.parts.allSatisfy(scope.isWhole) else { return nil }
    let numbers = relation.parts.map { metrics[$0].number }
    guard numbers.count == 4 else { return nil }
    let (left, right) = (numbers[0] + numbers[1], numbers[2] + numbers[3])
    let come = say("正文新收＋上年结转＝\(numbers[0])＋\(numbers[1])＝\(left)")
    let gone = say("办结＋结转下年＝\(numbers[2])＋\(numbers[3])＝\(right)")
    let difference = abs(left - right)
    return finding(
      holds, holds ? say("\(come)，\(gone)，相符。") : say("\(come)，\(gone)，相差 \(difference)，请核对。"),
      relation.parts)
  }

  /// A finding whose evidence is each sentence that its figures stand in, once.
  private func finding(_ holds: Bool, _ message: String, _ figures: [Int]) -> Finding {
    var sentences: [ReadingRange] = []
    for figure in figures where !sentences.contains(metrics[figure].sentence) {
      sentences.append(metrics[figure].sentence)
    }
    sentences.sort { $0.lowerBound < $1.lowerBound }
    return Finding(
      .proseSum, holds ? .pass : .fail, message,
      evidence: sentences.map(report.evidence(ofSentence:)))
  }
}

extension Report {
  /// A sentence as evidence.
  func evidence(ofSentence range: ReadingRange) -> Evidence {
    .quote(string(reading: range), at: sourceRange(ofReading: range))
  }
}

extension Metric {
  /// The figure as printed with its unit.
  var printed: String { qualifier + value + scale + unit }
}

extension Decimal {
  /// The number to some decimals, half up, for showing only.
  func rounded(to places: Int) -> Decimal {
    let text = description.split(separator: ".")
    guard text.count == 2, text[1].count > places else { return self }
    let cut = Decimal(string: text[0] + "." + text[1].prefix(places)) ?? self
    let next = text[1].dropFirst(places).first?.wholeNumberValue ?? 0
    let step = Decimal(sign: self < 0 ? .minus : .plus, exponent: -places, significand: 1)
    return next >= 5 ? cut + step : cut
  }

  /// The number in a scale: most are printed in none, and a division takes as long as a thousand other steps.
  fileprivate func divided(by scale: Decimal) -> Decimal { scale == 1 ? self : self / scale }
}
