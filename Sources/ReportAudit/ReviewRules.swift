import ReportForms
import ReportModel

/// The three sums of table 四, 政府信息公开行政复议、行政诉讼情况, as ``FormSums`` judged them.
enum ReviewRules {
  static func findings(of report: Report, _ tables: CheckedTables) -> [Finding] {
    guard !tables.review.isEmpty else {
      guard report.isStandard else { return [] }
      return [Finding(.reviewSum, .notAssessable, "没有读到表四（行政复议、行政诉讼情况），无法核对。")]
    }
    return tables.review.flatMap { sums(of: $0).findings }
  }

  private static func sums(of checked: CheckedTable) -> Tally {
    var tally = Tally(.reviewSum, "\(checked.name)各类结果之和与总计", unit: "类")
    for sum in checked.sums.sums(.results) {
      tally.countRow(sum, of: checked) { "\(checked.name)“\($0)”" }
    }
    return tally
  }
}
