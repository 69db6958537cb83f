internal import ReportAudit
internal import ReportModel
internal import Wording

/// Findings as a page to be sent back to an agency: what does not hold, both sides, and the tables with the cells that
/// are concerned marked.
struct FindingsPage {
  private var parts: [String] = []
  /// How many reports were not read, because the index knows that nothing fails in them.
  private var soundCount = 0
  private var counts: [(file: String, title: String, counts: [Int])] = []

  /// Takes the findings of a report.
  ///
  /// - Parameters:
  ///   - findings: those to be shown.
  ///   - file: the file that it was read from.
  ///   - report: the report; nil where only the index knows it, and then without its tables.
  mutating func add(_ findings: [Finding], file: String, report: Report?) {
    let title = report.map(\.identity.title) ?? ""
    counts.append(
      (
        file, title,
        [Verdict.error, .warning, .info].map { verdict in findings.count { $0.verdict == verdict } }
      ))
    guard !findings.isEmpty else { return }
    var part = PrintedPage(title: "")
    part.add("h2", title.isEmpty ? file : title)
    if !title.isEmpty { part.add("p", file, kind: "file") }
    for finding in findings.filter({ $0.status == .fail }) { add(finding, to: &part) }
    if let report { addTables(of: report, findings, to: &part) }
    let rest = findings.filter { $0.status != .fail }
    if !rest.isEmpty { part.add("h3", say("相符的和无法核对的")) }
    for finding in rest { add(finding, to: &part) }
    parts.append(part.body)
  }

  /// Counts reports in which nothing fails.
  mutating func add(sound count: Int) { soundCount += count }

  private func add(_ finding: Finding, to part: inout PrintedPage) {
    let rule = say("\(finding.rule.name)（\(finding.rule.rawValue)）")
    part.add("p", say("\(finding.verdict.mark) \(rule)：\(finding.message)"), kind: "finding")
    guard finding.status == .fail else { return }
    for evidence in finding.evidence { part.add("p", evidence.line, kind: "evidence") }
  }

  /// The tables that findings rest on, with the cells of those that fail marked.
  private func addTables(of report: Report, _ findings: [Finding], to part: inout PrintedPage) {
    let failing = findings.filter { $0.status == .fail && $0.severity != .info }
    let cells = Set(failing.flatMap(\.evidence).filter { $0.file == nil }.compactMap(\.place))
    // What was added up comes first, and last what it should come to.
    let totals = Set(failing.compactMap { $0.evidence.last { $0.file == nil }?.place })
    for number in Set(cells.map(\.table)).sorted() where report.tables.indices.contains(number) {
      let table = report.tables[number]
      let names = [table.kind.formName, table.caption].compactMap { $0 }.filter { !$0.isEmpty }
      part.add("h3", names.isEmpty ? say("第 \(number + 1) 张表") : names.joined(separator: " "))
      part.add(
        columns: [say("项目")] + table.columns,
        rows: table.rows.map { row in
          [(row.path + [row.label]).joined(separator: " › ")]
            + table.columns.indices.map { column in
              row.cells.indices.contains(column) ? row.cells[column]?.text ?? "" : ""
            }
        }, numbers: Set(1...max(1, table.columns.count))
      ) { row, column in
        let place = CellPlace(table: number, row: row, column: column - 1)
        return totals.contains(place) ? .fails : cells.contains(place) ? .counts : .none
      }
    }
  }

  /// The page of all that was taken.
  func text(failures: [Failure]) -> String {
    var page = PrintedPage(title: say("年度报告核对结果"))
    page.add(
      "p", say("核对的结果是带依据的提示，不是结论：请对照原文。✗ 错误，！ 提醒，· 提示。"), kind: "note")
    // A person looks for what is to be mended; that the rest is in order is one line.
    let concerned = counts.filter { $0.counts.contains { $0 > 0 } }
    let fine = counts.count - concerned.count + soundCount
    page.add("p", say("共核对 \(counts.count + soundCount) 份，\(fine) 份没有发现不符。"), kind: "note")
    if !concerned.isEmpty {
      page.add(
        columns: [say("报告"), say("文件"), say("错误"), say("提醒"), say("提示")],
        rows: concerned.map { [$0.title, $0.file] + $0.counts.map(String.init) },
        numbers: [2, 3, 4])
    }
    for failure in failures { page.add("p", failure.words, kind: "note") }
    for part in parts { page.add(markup: part) }
    return page.text
  }
}
