import ReportAudit

/// How many findings come to what: counted once, because every screen says so.
struct FindingCounts: Equatable, Sendable {
  /// The findings of each verdict, in the order of the verdicts.
  private var counts = [Int](repeating: 0, count: Verdict.allCases.count)
  /// The rules that were asked.
  private(set) var ruleCount = 0

  /// The counts of some findings.
  init(_ findings: [Finding]) {
    // Not a set: a report is asked thirty rules, and its findings stand together by rule.
    var rules: [Rule] = []
    for finding in findings {
      counts[finding.verdict.rawValue] += 1
      if rules.last != finding.rule, !rules.contains(finding.rule) { rules.append(finding.rule) }
    }
    ruleCount = rules.count
  }

  /// How many come to something.
  subscript(verdict: Verdict) -> Int { counts[verdict.rawValue] }

  /// How many come to each of some verdicts, in words: `3 处错误、1 处提醒`; "" where none does.
  func words(of verdicts: [Verdict]) -> String {
    verdicts.filter { self[$0] > 0 }.map { "\(self[$0]) 处\($0.name)" }.joined(separator: "、")
  }
}
