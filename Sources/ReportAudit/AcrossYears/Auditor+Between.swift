/// What rules between reports are asked of.
extension Auditor {
  /// What is told of the rules between reports.
  public enum Telling: Sendable {
    /// What fails.
    case failures
    /// What holds and what could not be checked too.
    case all
  }

  /// The findings between reports, by the file of the report that they are told of and the order of the rules.
  ///
  /// ```
  /// 西岭县人民政府 2022  四、结转 3
  /// 西岭县人民政府 2023  二、上年结转 5      X.CARRY fail: 相差 2
  /// ```
  /// Nothing is read: figures that were found before are compared, and ``FiledFinding/located(in:)`` puts the places in.
  ///
  /// - Parameters:
  ///   - reports: all reports; who filed them and for which year decides what is compared.
  ///   - copies: pairs whose texts are nearly the same.
  ///   - repeated: what reports say that those of the year before said.
  ///   - telling: what is told.
  /// - Returns: each breach once.
  public static func findings(
    between reports: [FiledReport], copies: [LikeTexts] = [], repeated: [RepeatedText] = [],
    telling: Telling = .failures
  ) -> [FiledFinding] {
    let years = FiledYears(reports)
    var told: [FiledVerdict] = []
    func tell(_ verdicts: [FiledVerdict]) {
      told += telling == .all ? verdicts : verdicts.filter { $0.status == .fail }
    }
    for agency in years.agencies {
      tell(agency.eachYear(telling, CarriedOverRule.findings))
      tell(agency.eachYear(telling, RollForwardRules.findings))
      tell(FiledYearRules.findings(agency))
    }
    tell(ChildrenSumRule.findings(years))
    tell(CopiedTextRule.findings(reports, copies))
    tell(RepeatedTextRule.findings(reports, repeated))
    return inOrder(told).map { FiledFinding($0) }
  }

  private static func inOrder(_ verdicts: [FiledVerdict]) -> [FiledVerdict] {
    let ranks = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($0.element, $0.offset) })
    let keys = verdicts.map { (file: $0.report.file, rule: ranks[$0.rule] ?? 0) }
    // Stable, since within a rule the order of the table is kept.
    return verdicts.indices.sorted { one, other in
      (keys[one].file, keys[one].rule, one) < (keys[other].file, keys[other].rule, other)
    }.map { verdicts[$0] }
  }
}
