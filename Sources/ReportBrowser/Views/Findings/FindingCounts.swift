import ReportAudit
import Wording

/// How many findings come to what: counted once, because every screen says so.
struct FindingCounts: Equatable, Sendable {
  /// The findings of each verdict, in the order of the verdicts.
  private var counts = [Int](repeating: 0, count: Verdict.allCases.count)
  /// The rules that came to each verdict.
  private var rules = [[Rule]](repeating: [], count: Verdict.allCases.count)

  /// The rules of which a person said that what fails does not count.
  private var dismissed: [Rule] = []

  /// The counts of some findings.
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - isDismissed: whether a person said of one that it does not count.
  init(_ findings: [Finding], _ isDismissed: (Int) -> Bool = { _ in false }) {
    for (place, finding) in findings.enumerated() {
      guard finding.status != .fail || !isDismissed(place) else {
        dismissed.append(finding.rule)
        continue
      }
      let verdict = finding.verdict.rawValue
      counts[verdict] += 1
      // Not a set: a report is asked thirty rules, and its findings stand together by rule.
      if rules[verdict].last != finding.rule, !rules[verdict].contains(finding.rule) {
        rules[verdict].append(finding.rule)
      }
    }
  }

  /// How many rules were asked.
  var ruleCount: Int { Rule.allCases.count(where: isAsked) }

  /// Whether a rule was asked.
  func isAsked(_ rule: Rule) -> Bool {
    rules.contains { $0.contains(rule) } || dismissed.contains(rule)
  }

  /// Whether a rule came to something.
  func came(_ rule: Rule, to verdict: Verdict) -> Bool { rules[verdict.rawValue].contains(rule) }

  /// How many come to something.
  subscript(verdict: Verdict) -> Int { counts[verdict.rawValue] }

  /// How many come to each of some verdicts, in words: `3 处错误、1 处提醒`; "" where none does.
  func words(of verdicts: [Verdict]) -> String {
    verdicts.filter { self[$0] > 0 }.map { FindingCounts.words(self[$0], $0) }
      .joined(separator: say("、"))
  }

  /// How many come to one verdict, in words: a language may have another word for one than for many.
  private static func words(_ count: Int, _ verdict: Verdict) -> String {
    switch verdict {
    case .error: say("\(count) 处错误")
    case .warning: say("\(count) 处提醒")
    case .info: say("\(count) 处说明")
    case .notAssessable: say("\(count) 处无法核对")
    case .pass: say("\(count) 处相符")
    }
  }
}
