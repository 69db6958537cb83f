public import ReportMetrics
public import ReportModel
import Wording

/// Checks a report against the rules of its form.
///
/// ```
/// 表三  一、本年新收 13612   二、上年结转 535   （七）总计 13364   四、结转下年 784
///
/// T3.BALANCE fail  自然人一列：一＋二＝14147，（七）＋四＝14148，相差 1。
/// ```
///
/// A rule whose figures are all there passes or fails; one that lacks a figure is not assessable. Each
/// breach is a finding of its own, what holds is told together. Rules of the standard forms are not
/// asked of free narratives, nor those of disclosure reports of other reports.
public enum Auditor {
  /// The findings of a report, in the order of the rules and within a rule of the text.
  ///
  /// - Parameters:
  ///   - report: the report.
  ///   - metrics: its metrics, as ``MetricExtractor`` gives them.
  /// - Returns: findings whose evidence points into the report's source.
  public static func findings(of report: Report, metrics: [Metric]) -> [Finding] {
    let findings = told(of: report, metrics: metrics)
    guard Language.spoken != .chinese, findings.contains(where: \.isKnownByWords) else {
      return findings
    }
    // The same findings in the same order: no rule asks for the language.
    let chinese = Language.with(.chinese) { told(of: report, metrics: metrics) }
    return zip(findings, chinese).map { $0.known(by: $1.message) }
  }

  /// What fails of some rules, in the order of ``findings(of:metrics:)`` and in the language that is spoken.
  ///
  /// To say in another language what failed, only the rules that did are asked once more.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - report: the report.
  ///   - metrics: its metrics, as ``MetricExtractor`` gives them.
  /// - Returns: findings that fail; what they are known by is left to the Chinese ones.
  public static func failures(
    of rules: Set<Rule>, in report: Report, metrics: [Metric]
  ) -> [Finding] {
    told(of: report, metrics: metrics, rules).filter {
      $0.status == .fail && rules.contains($0.rule)
    }
  }

  /// Rules that are asked together.
  private struct Family: Sendable {
    let rules: Set<Rule>
    let findings: @Sendable (Report, CheckedTables, [Metric]) -> [Finding]
  }

  private static let families = [
    Family(rules: [.requestBalance, .requestColumnSum, .requestRowSum]) { report, tables, _ in
      RequestRules.findings(of: report, tables)
    },
    Family(rules: [.reviewSum]) { report, tables, _ in ReviewRules.findings(of: report, tables) },
    Family(rules: [.nonNegative, .inForce]) { report, tables, _ in
      ProactiveRules.findings(of: report, tables)
    },
    Family(rules: [.proseTable]) { report, tables, metrics in
      ProseTableRule.findings(of: report, tables, metrics: metrics)
    },
    Family(rules: [.proseSum]) { report, _, metrics in
      ProseSumRule.findings(of: report, metrics: metrics)
    },
    Family(rules: [.fees, .problems]) { report, tables, _ in
      SectionRules.findings(of: report, tables)
    },
    Family(rules: [.structure]) { report, _, _ in StructureRule.findings(of: report) },
    Family(rules: [.period, .publication]) { report, _, _ in DateRules.findings(of: report) },
    Family(rules: [.blankCells]) { _, tables, _ in CellRule.findings(of: tables) },
  ]

  /// The findings of some rules, or (nil) of all, in the language that is spoken.
  private static func told(
    of report: Report, metrics: [Metric], _ rules: Set<Rule>? = nil
  ) -> [Finding] {
    let tables = CheckedTables(of: report)
    let asked = families.filter { family in rules.map { !$0.isDisjoint(with: family.rules) } ?? true
    }
    let findings = asked.flatMap { $0.findings(report, tables, metrics) }
    // Stable, since within a rule the order of the text is kept.
    return Rule.allCases.flatMap { rule in findings.filter { $0.rule == rule } }
  }
}

extension Report {
  /// Whether it follows one of the two standard forms.
  var isStandard: Bool { identity.form != .narrative }

  /// Whether it is a report on the disclosure of government information, of whatever era.
  var isOnDisclosure: Bool {
    isStandard || identity.title.holds("信息公开") || identity.title.holds("信息公開")
  }
}
