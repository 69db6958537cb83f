import ReportModel

/// Lists the cells of tables 三 and 四 that hold no figure.
enum CellRule {
  static func findings(of report: Report) -> [Finding] {
    (report.checkedTables(.requests) + report.checkedTables(.review)).map(finding)
  }

  private static func finding(of checked: CheckedTable) -> Finding {
    var blank: [Evidence] = []
    var count = 0
    for (index, row) in checked.table.rows.enumerated() {
      for column in row.fields {
        count += 1
        if checked.number(index, column) == nil { blank.append(checked.evidence(index, column)) }
      }
    }
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
