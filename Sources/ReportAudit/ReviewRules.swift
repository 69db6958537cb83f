import FoundationEssentials
import ReportModel

/// The three sums of table 四, 政府信息公开行政复议、行政诉讼情况.
enum ReviewRules {
  static func findings(of report: Report) -> [Finding] {
    let tables = report.checkedTables(.review)
    guard !tables.isEmpty else {
      guard report.isStandard else { return [] }
      return [Finding(.reviewSum, .notAssessable, "没有读到表四（行政复议、行政诉讼情况），无法核对。")]
    }
    return tables.flatMap { sums(of: $0).findings }
  }

  /// 结果维持, 结果纠正, 其他结果, 尚未审结; 总计 stands behind them.
  private static let results = 0..<4

  private static func sums(of checked: CheckedTable) -> Tally {
    var tally = Tally(.reviewSum, "\(checked.name)各类结果之和与总计", unit: "类")
    tally.checkRows(of: checked, adding: results) { "\(checked.name)“\($0)”" }
    return tally
  }
}
