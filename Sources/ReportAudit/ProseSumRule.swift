import FoundationEssentials
import ReportMetrics
import ReportModel

/// Checks the sums, shares and balances that sentences state: 共25件，其中网上14件，书面11件.
///
/// Which lists claim to be complete is for ``MetricRelations`` to say; nothing is guessed here.
struct ProseSumRule {
  private let report: Report
  private let metrics: [Metric]

  static func findings(of report: Report, metrics: [Metric]) -> [Finding] {
    let rule = ProseSumRule(report: report, metrics: metrics)
    return MetricRelations.relations(of: metrics, in: report).compactMap(rule.finding)
  }

  private func finding(of relation: MetricRelation) -> Finding? {
    guard let holds = relation.holds else { return nil }
    switch relation.kind {
    case .sum, .sumError: return sum(relation, holds)
    case .share: return share(relation, holds)
    case .balance: return balance(relation, holds)
    case .partialSum, .outsideShare, .subset, .instance, .change, .growth, .granularity,
      .enumeration, .restatement:
      return nil
    }
  }

  private func sum(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    guard let total = relation.total else { return nil }
    let parts = relation.parts.map { metrics[$0].number }
    let whole = "正文“\(metrics[total].label)”\(metrics[total].printed)"
    let words = "\(whole)：\(parts.asSum)＝\(parts.sum)"
    let difference = abs(parts.sum - metrics[total].number)
    return finding(
      holds, words + (holds ? "，相符。" : "，与总数相差 \(difference)，请核对。"),
      [total] + relation.parts)
  }

  private func share(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    guard let total = relation.total, let count = relation.numerator,
      let share = relation.parts.first, metrics[total].number > 0, let difference = relation.difference
    else { return nil }
    let computed = (metrics[share].number + difference).rounded(to: 2)
    let words =
      "正文“\(metrics[share].label)”写作 \(metrics[share].printed)，"
      + "\(metrics[count].number)÷\(metrics[total].number)＝\(computed)%"
    let gap = abs(difference).rounded(to: 2)
    return finding(
      holds, words + (holds ? "，相符。" : "，相差 \(gap) 个百分点，请核对。"), [total, count, share])
  }

  private func balance(_ relation: MetricRelation, _ holds: Bool) -> Finding? {
    let numbers = relation.parts.map { metrics[$0].number }
    guard numbers.count == 4 else { return nil }
    let (left, right) = (numbers[0] + numbers[1], numbers[2] + numbers[3])
    let words =
      "正文新收＋上年结转＝\(numbers[0])＋\(numbers[1])＝\(left)，"
      + "办结＋结转下年＝\(numbers[2])＋\(numbers[3])＝\(right)"
    return finding(
      holds, words + (holds ? "，相符。" : "，相差 \(abs(left - right))，请核对。"), relation.parts)
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
}
