import ReportModel

/// Lists the cells of tables 三 and 四 that hold no figure.
enum CellRule {
  static func findings(of report: Report) -> [Finding] {
    (report.checkedTables(.requests) + report.checkedTables(.review)).flatMap(findings)
  }

  private static func findings(of checked: CheckedTable) -> [Finding] {
    var blank: [Evidence] = []
    var unreadable: [Evidence] = []
    var count = 0
    for (index, row) in checked.table.rows.enumerated() {
      for column in row.fields {
        count += 1
        guard checked.number(index, column) == nil else { continue }
        // What ran together may well be there on paper.
        if row.undecided != nil, checked.text(index, column) == nil {
          unreadable.append(checked.unreadable(index, column))
        } else {
          blank.append(checked.evidence(index, column))
        }
      }
    }
    var findings: [Finding] = []
    if !unreadable.isEmpty {
      findings.append(
        Finding(
          .blankCells, .notAssessable,
          "\(checked.name) \(count) 格中有 \(unreadable.count) 格的数字连在一起，分不出各格，不作空白计。",
          evidence: unreadable))
    }
    if !blank.isEmpty || unreadable.isEmpty {
      findings.append(finding(of: checked, blank, count))
    }
    return findings
  }

  private static func finding(
    of checked: CheckedTable, _ blank: [Evidence], _ count: Int
  ) -> Finding {
    guard !blank.isEmpty else {
      return Finding(.blankCells, .pass, "\(checked.name) \(count) 格都有数字。")
    }
    // Where a quarter of the cells is blank, most of the sums cannot be checked.
    let severity: Finding.Severity = blank.count * 4 > count ? .warning : .info
    return Finding(
      .blankCells, .fail,
      "\(checked.name) \(count) 格中有 \(blank.count) 格空白或不是数字，没有发生的应填 0。",
      severity: severity, evidence: blank)
  }
}
