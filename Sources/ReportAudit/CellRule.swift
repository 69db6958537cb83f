import ReportForms
import ReportModel
import Wording

/// Lists the cells of tables 三 and 四 that count nothing: blank ones, fused ones, and those that are no figure.
enum CellRule {
  static func findings(of tables: CheckedTables) -> [Finding] {
    (tables.requests + tables.review).flatMap(findings)
  }

  private static func findings(of checked: CheckedTable) -> [Finding] {
    var blank: [Evidence] = []
    var unreadable: [Evidence] = []
    var misfits: [Evidence] = []
    var count = 0
    for (index, row) in checked.table.rows.enumerated() {
      for column in row.fields {
        count += 1
        let reading = checked.readings[index][column]
        switch reading {
        case .figure: if reading.count == nil { misfits.append(checked.evidence(index, column)) }
        case .blank, .nothing: blank.append(checked.evidence(index, column))
        // What ran together may well be there on paper.
        case .undecided: unreadable.append(checked.unreadable(index, column))
        case .words: misfits.append(checked.evidence(index, column))
        }
      }
    }
    var findings: [Finding] = []
    if !unreadable.isEmpty {
      findings.append(
        Finding(
          .blankCells, .notAssessable,
          say("\(checked.name) \(count) 格中有 \(unreadable.count) 格的数字连在一起，分不出各格，不作空白计。"),
          evidence: unreadable))
    }
    if !misfits.isEmpty {
      findings.append(
        Finding(
          .blankCells, .fail,
          say("\(checked.name) \(count) 格中有 \(misfits.count) 格写的不是件数，请核对。"),
          severity: .warning, evidence: misfits))
    }
    if !blank.isEmpty || unreadable.isEmpty && misfits.isEmpty {
      findings.append(finding(of: checked, blank, count))
    }
    return findings
  }

  private static func finding(
    of checked: CheckedTable, _ blank: [Evidence], _ count: Int
  ) -> Finding {
    guard !blank.isEmpty else {
      return Finding(.blankCells, .pass, say("\(checked.name) \(count) 格都有数字。"))
    }
    // Where a quarter of the cells is blank, most of the sums cannot be checked.
    let severity: Finding.Severity = blank.count * 4 > count ? .warning : .info
    return Finding(
      .blankCells, .fail,
      say("\(checked.name) \(count) 格中有 \(blank.count) 格空白或不是数字，没有发生的应填 0。"),
      severity: severity, evidence: blank)
  }
}
