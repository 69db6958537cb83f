import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// What sections 五 and 六 of the standard forms must say.
enum SectionRules {
  static func findings(of report: Report, _ tables: CheckedTables) -> [Finding] {
    guard report.isStandard else { return [] }
    let sections = report.standardSections
    return [problems(of: report, in: sections[.problems])]
      + fees(of: report, tables, in: sections[.other])
  }

  /// Fewer words than this say nothing.
  private static let leastWords = 10

  private static func problems(of report: Report, in section: Int?) -> Finding {
    guard let section else {
      return Finding(.problems, .notAssessable, say("没有找到第五部分（存在的主要问题及改进情况）。"))
    }
    let body = report.body(ofSection: section)
    let evidence = [report.evidence(ofSection: section)]
    guard body.count >= leastWords else {
      let words = String(scalars: body)
      return Finding(
        .problems, .fail,
        body.isEmpty
          ? say("第五部分没有内容，应写明存在的主要问题和改进情况。")
          : say("第五部分只有“\(words)”，应写明存在的主要问题和改进情况。"),
        evidence: evidence)
    }
    return Finding(.problems, .pass, say("第五部分有 \(body.count) 字。"), evidence: evidence)
  }

  private static func fees(
    of report: Report, _ tables: CheckedTables, in section: Int?
  ) -> [Finding] {
    tables.proactive.compactMap { checked in
      // The form of 2019 counts the items of fees, not what they come to.
      guard let column = checked.column(.feeAmount) else { return nil }
      let name = checked.name
      guard let cell = fee(in: checked, column) else {
        return Finding(.fees, .notAssessable, say("\(name)没有行政事业性收费的金额，无法核对。"))
      }
      guard cell.amount > 0 else {
        return Finding(.fees, .pass, say("\(name)没有行政事业性收费。"), evidence: [cell.evidence])
      }
      guard let section else {
        return Finding(
          .fees, .notAssessable, say("没有找到第六部分（其他需要报告的事项）。"), evidence: [cell.evidence])
      }
      let evidence = [cell.evidence, report.evidence(ofSection: section)]
      guard isNothing(report.body(ofSection: section)) else {
        return Finding(.fees, .pass, say("\(name)有行政事业性收费，第六部分有说明。"), evidence: evidence)
      }
      return Finding(
        .fees, .fail,
        say("\(name)行政事业性收费为 \(cell.amount)，第六部分只写“无”。行政事业性收费不等于信息公开处理费，仅供参考。"),
        evidence: evidence)
    }
  }

  private static func fee(
    in checked: CheckedTable, _ column: Int
  ) -> (amount: Decimal, evidence: Evidence)? {
    guard let row = checked.places[.fee], let amount = checked.printedNumber(row, column) else {
      return nil
    }
    return (amount, checked.evidence(row, column))
  }

  /// Whether words say that there is nothing: 无, 没有其他需要报告的事项.
  private static func isNothing(_ body: [Unicode.Scalar]) -> Bool {
    // 本行政机关本年度没有其他需要报告的事项 has 19.
    guard body.count <= 24, !body.contains("费") else { return false }
    return body.isEmpty || body.contains("无") || String(scalars: body).holds("没有")
  }
}
