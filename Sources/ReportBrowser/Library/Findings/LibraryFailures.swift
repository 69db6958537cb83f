import ReportAudit

/// What fails in the reports of a library and between them, by rule and by report.
struct LibraryFailures: Equatable, Sendable {
  /// Something that fails: so much is known of it before its words are.
  struct Row: Equatable, Sendable {
    /// The report, as a place in the library's list.
    let report: Int
    let rule: Rule
    /// How many of the same rule stand before it in the report.
    let number: Int
  }

  /// What is listed under one rule, or of one report.
  struct Group: Equatable, Sendable {
    /// The rule; nil where they are those of a report.
    let rule: Rule?
    fileprivate(set) var rows: [Row] = []
    /// Of how many a person said that they do not count.
    fileprivate(set) var dismissedCount = 0

    /// The worst that it comes to.
    var verdict: Verdict {
      rule?.failure
        ?? rows.map(\.rule.failure).min { $0.rawValue < $1.rawValue } ?? .info
    }
  }

  /// The gravest rules first, then those that fail most often.
  let byRule: [Group]
  /// The reports with the gravest first, then those with most.
  let byReport: [Group]

  /// What fails in some reports.
  ///
  /// - Parameters:
  ///   - reports: all reports of the library.
  ///   - chosen: those that are listed, in their order.
  init(_ reports: [LibraryReport], _ chosen: [Int]) {
    var rules: [Rule: Group] = [:]
    var ofReports: [Group] = []
    for place in chosen {
      var own = Group(rule: nil)
      for rule in Rule.allCases {
        let count = reports[place].failureCount(of: rule)
        guard count > 0 else { continue }
        let rows = (0..<count).map { Row(report: place, rule: rule, number: $0) }
        rules[rule, default: Group(rule: rule)].rows += rows
        own.rows += rows
        guard let dismissed = reports[place].dismissed[rule] else { continue }
        rules[rule]?.dismissedCount += dismissed
        own.dismissedCount += dismissed
      }
      if !own.rows.isEmpty { ofReports.append(own) }
    }
    byRule = rules.values.sorted { left, right in
      (left.verdict.rawValue, -left.rows.count, left.rule?.rawValue ?? "")
        < (right.verdict.rawValue, -right.rows.count, right.rule?.rawValue ?? "")
    }
    // Stable: of two that are as bad the order of the list.
    let ranks = ofReports.map { (verdict: $0.verdict.rawValue, count: -$0.rows.count) }
    byReport = ofReports.indices.sorted {
      (ranks[$0].verdict, ranks[$0].count, $0) < (ranks[$1].verdict, ranks[$1].count, $1)
    }.map { ofReports[$0] }
  }
}

extension Rule {
  /// What it comes to where it fails.
  var failure: Verdict { severity.verdict }
}
