import ReportAudit
import ReportMetrics
import ReportModel

/// What holds of every report, however damaged its file: each broken promise in words.
enum Promises {
  /// The promise that findings or figures break, or nil.
  static func flaw(of findings: [Finding], _ metrics: [Metric], in report: Report) -> String? {
    let count = report.text.count
    for evidence in findings.flatMap(\.evidence) {
      if let source = evidence.source, source.upperBound > count {
        return "evidence outside of the text"
      }
      if let place = evidence.place, !holds(place, in: report) { return "evidence in no cell" }
    }
    for metric in metrics {
      if metric.source.upperBound > count { return "a figure outside of the text" }
      if let place = metric.cell, !holds(place, in: report) { return "a figure in no cell" }
      if let parent = metric.parent, !metrics.indices.contains(parent) {
        return "a part of nothing"
      }
    }
    return flaw(ofTablesOf: report)
      ?? report.diagnostics.lazy.compactMap { diagnostic in
        diagnostic.source.upperBound > count ? "a diagnostic outside of the text" : nil
      }.first
  }

  private static func flaw(ofTablesOf report: Report) -> String? {
    for table in report.tables {
      if table.rows.contains(where: { $0.cells.count != table.columns.count }) {
        return "a row with other columns than its table"
      }
      for cell in table.rows.lazy.flatMap(\.cells).compactMap({ $0 }) {
        if cell.source.upperBound > report.text.count { return "a cell outside of the text" }
        if cell.text.isEmpty { return "a cell of no words that is not blank" }
      }
    }
    return nil
  }

  private static func holds(_ place: CellPlace, in report: Report) -> Bool {
    report.tables.indices.contains(place.table)
      && report.tables[place.table].rows.indices.contains(place.row)
      && report.tables[place.table].columns.indices.contains(place.column)
  }

  /// The promise that the formats for other programs break, or nil: a line for each figure or finding.
  static func flaw(
    ofFormatsOf findings: [Finding], _ metrics: [Metric], in report: Report
  ) -> String? {
    let table = MetricTable(metrics, of: report)
    guard lines(in: table.fileTable.tsv.joined()) == table.rows.count + 1 else {
      return "a line of TSV cut in two"
    }
    guard lines(in: table.shownTable.markdown.joined()) == table.rows.count + 2 else {
      return "a row of Markdown cut in two"
    }
    guard records(in: table.fileTable.csv.joined()) == table.rows.count + 1 else {
      return "a record of CSV cut in two"
    }
    guard records(in: findings.fileTable.csv.joined()) == findings.count + 1 else {
      return "a finding cut in two as CSV"
    }
    let bullets = findings.markdown.split(separator: "\n").filter { $0.hasPrefix("- **") }
    return bullets.count == findings.count ? nil : "a finding cut in two as Markdown"
  }

  private static func lines(in text: String) -> Int { text.utf8.count { $0 == 0x0A } }

  /// The records of a text of comma-separated values: line ends inside quotes end none.
  private static func records(in text: String) -> Int {
    var count = 0
    var isQuoted = false
    for byte in text.utf8 {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { count += 1 }
    }
    return count
  }
}
