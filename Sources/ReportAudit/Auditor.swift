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

  /// The findings in the language that is spoken.
  private static func told(of report: Report, metrics: [Metric]) -> [Finding] {
    let tables = CheckedTables(of: report)
    let findings =
      RequestRules.findings(of: report, tables) + ReviewRules.findings(of: report, tables)
      + ProactiveRules.findings(of: report, tables)
      + ProseTableRule.findings(of: report, tables, metrics: metrics)
      + ProseSumRule.findings(of: report, metrics: metrics)
      + SectionRules.findings(of: report, tables) + StructureRule.findings(of: report)
      + DateRules.findings(of: report) + CellRule.findings(of: tables)
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
