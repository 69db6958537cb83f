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
}
