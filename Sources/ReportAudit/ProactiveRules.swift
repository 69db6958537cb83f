import FoundationEssentials
import ReportForms
import ReportModel
import Wording

/// The rules of table 二, 主动公开政府信息情况: no count below zero, no more gone than there was.
enum ProactiveRules {
  static func findings(of report: Report, _ tables: CheckedTables) -> [Finding] {
    guard !tables.proactive.isEmpty else {
      guard report.isStandard else { return [] }
      return [Rule.nonNegative, .inForce].map {
        Finding($0, .notAssessable, say("没有读到表二（主动公开政府信息情况），无法核对。"))
      }
    }
    return tables.proactive.flatMap { nonNegative($0).findings + inForce($0) }
  }

  /// A blank cell cannot be below zero, so only figures are asked.
  private static func nonNegative(_ checked: CheckedTable) -> Tally {
    var tally = Tally(.nonNegative, say("\(checked.name)各数不小于 0，件数为整数"), unit: .cell)
    for (index, row) in checked.table.rows.enumerated() {
      for column in row.fields {
        let name = checked.columnName(column)
        let form = checked.table.columnForms[column]
        guard form?.isChange != true, let number = checked.printedNumber(index, column) else {
          continue
        }
        let isMoney = form?.isMoney ?? name.holds("金额")
        if number >= 0, isMoney || number.isWhole {
          tally.hold()
        } else {
          tally.fail(
            number < 0
              ? say("\(checked.name)“\(row.label)”的\(name)为 \(number)，小于 0，请核对。")
              : say("\(checked.name)“\(row.label)”的\(name)为 \(number)，不是整数，请核对。"),
            evidence: [checked.evidence(index, column)])
        }
      }
    }
    return tally
  }

  /// In force at the end, and what the year added (2021: made less repealed; 2019: newly published).
  private static func inForce(_ checked: CheckedTable) -> [Finding] {
    let forms: [[FormColumn]] = [
      [.inForce, .issued, .repealed], [.publishedTotal, .newlyPublished],
    ]
    let columns = forms.map { $0.compactMap(checked.column) }
    guard let columns = zip(columns, [3, 2]).first(where: { $0.count == $1 })?.0 else {
      let words = say("\(checked.name)没有现行有效件数或对外公开总数量，无法核对。")
      return [Finding(.inForce, .notAssessable, words)]
    }
    var tally = Tally(.inForce, say("\(checked.name)年末数不小于本年净增数"), unit: .row)
    for (index, row) in checked.table.rows.enumerated() where row.fields.contains(columns[0]) {
      let numbers = columns.compactMap { checked.number(index, $0) }
      // Who may not make rules leaves 规章 blank as a whole: nothing is missing.
      if numbers.isEmpty { continue }
      guard numbers.count == columns.count else {
        tally.lack(row.label)
        continue
      }
      let added = numbers.count == 3 ? numbers[1] - numbers[2] : numbers[1]
      guard numbers[0] < added else {
        tally.hold()
        continue
      }
      let (name, difference) = (checked.columnName(columns[0]), added - numbers[0])
      let terms =
        numbers.count == 3
        ? say("制发 \(numbers[1])－废止 \(numbers[2])") : say("新公开 \(numbers[1])")
      tally.fail(
        say(
          "\(checked.name)“\(row.label)”：\(name)为 \(numbers[0])，少于本年\(terms)，相差 \(difference)，请核对。"
        ),
        evidence: columns.map { checked.evidence(index, $0) })
    }
    return tally.findings
  }
}

extension Decimal {
  /// Whether there is nothing behind the point but zeros.
  var isWhole: Bool {
    guard let decimals = description.split(separator: ".").dropFirst().first else { return true }
    return decimals.utf8.allSatisfy { $0 == 0x30 }
  }
}
