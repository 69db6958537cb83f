import ReportForms
import ReportModel
import Wording

/// The three sums of table 四, 政府信息公开行政复议、行政诉讼情况, as ``FormSums`` judged them.
enum ReviewRules {
  static func findings(of report: Report, _ tables: CheckedTables) -> [Finding] {
    guard !tables.review.isEmpty else {
      guard report.isStandard else { return [] }
      return [Finding(.reviewSum, .notAssessable, say("没有读到表四（行政复议、行政诉讼情况），无法核对。"))]
    }
    return tables.review.flatMap { sums(of: $0).findings }
  }

  private static func sums(of checked: CheckedTable) -> Tally {
    var tally = Tally(.reviewSum, say("\(checked.name)各类结果之和与总计"), unit: .kind)
    for sum in checked.sums.sums(.results) {
      tally.countRow(sum, of: checked) { say("\(checked.name)“\($0)”") }
    }
    return tally
  }
}
