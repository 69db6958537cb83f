import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// The sums of table 三, 收到和处理政府信息公开申请情况, as ``FormSums`` judged them.
struct RequestRules {
  private let checked: CheckedTable

  static func findings(of report: Report, _ tables: CheckedTables) -> [Finding] {
    guard !tables.requests.isEmpty else {
      guard report.isStandard else { return [] }
      return [Rule.requestBalance, .requestColumnSum, .requestRowSum].map {
        Finding($0, .notAssessable, say("没有读到表三（收到和处理政府信息公开申请情况），无法核对。"))
      }
    }
    return tables.requests.flatMap { table in
      let rules = RequestRules(checked: table)
      return rules.balance().findings + rules.columnSums().findings + rules.rowSums().findings
    }
  }

  private func balance() -> Tally {
    var tally = Tally(.requestBalance, say("\(checked.name)各列“一＋二＝（七）＋四”"), unit: .column)
    for sum in checked.sums.sums(.balance) {
      let name = checked.columnName(sum.index)
      tally.count(sum, name) { difference in
        let (parts, totals) = (sum.partNumbers, sum.totalNumbers)
        let left = say("一＋二＝\(parts.asSum)＝\(parts.sum)")
        let right = say("（七）＋四＝\(totals.asSum)＝\(totals.sum)")
        return say(
          "\(checked.name)“\(name)”一列：\(left)，\(right)，相差 \(difference)，请核对。")
      } evidence: {
        checked.evidence(sum.parts + sum.totals)
      }
    }
    return tally
  }

  private func columnSums() -> Tally {
    var tally = Tally(.requestColumnSum, say("\(checked.name)各列办理结果之和与（七）总计"), unit: .column)
    for sum in checked.sums.sums(.outcome) {
      let name = checked.columnName(sum.index)
      tally.count(sum, name) { difference in
        let (outcomes, total) = (sum.partNumbers.sum, sum.totalNumbers.sum)
        return say(
          "\(checked.name)“\(name)”一列：各项办理结果之和为 \(outcomes)，（七）总计为 \(total)，相差 \(difference)，请核对。")
      } evidence: {
        // Rows of zero are no help in finding the slip.
        let shown = zip(sum.parts, sum.partNumbers).filter { $1 != 0 }.map(\.0)
        return checked.evidence(shown + sum.totals)
      }
    }
    return tally
  }

  private func rowSums() -> Tally {
    var tally = Tally(.requestRowSum, say("\(checked.name)各行申请人之和与总计"), unit: .row)
    for sum in checked.sums.sums(.requesters) {
      tally.countRow(sum, of: checked) { say("\(checked.name)“\($0)”一行") }
    }
    return tally
  }
}
