import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports
import Testing

private func findings(_ bytes: [UInt8]) throws -> (report: Report, findings: [Finding]) {
  let report = try ReportReader.report(from: bytes)
  let metrics = MetricExtractor.metrics(of: report)
  return (report, Auditor.findings(of: report, metrics: metrics))
}

private func sample(_ name: String) throws -> SampleFile {
  try #require(SampleFile.all.first { $0.name == name })
}

@Test("the form of 2019 has no amount of fees, so nobody is asked for one")
func noFeesIn2019() throws {
  let trial = try findings(sample("shilishi-market-2020.html").bytes)
  #expect(trial.report.identity.form == .trial2019)
  #expect(!trial.findings.contains { $0.rule == .fees })
  let standard = try findings(sample("shilishi-2023.html").bytes)
  #expect(standard.findings.contains { $0.rule == .fees })
}

@Test("a row whose figures are too many is called unreadable, not blank and not wrong")
func unevenRow() throws {
  let page = String(decoding: try sample("shilishi-2023.html").bytes, as: UTF8.self)
  // One figure more in the row of 予以公开.
  let cut = try #require(page.range(of: "（一）予以公开</td>"))
  let crooked = page.replacingCharacters(in: cut, with: "（一）予以公开</td><td>7</td>")
  let (report, findings) = try findings(Array(crooked.utf8))
  let table = try #require(report.tables.first { $0.kind == .requests })
  let row = try #require(table.rows.first { $0.label == "（一）予以公开" })
  #expect(row.undecided != nil && row.cells.allSatisfy { $0 == nil })
  #expect(report.diagnostics.contains { $0.kind == .unevenRow })
  let failing = findings.filter { $0.status == .fail }.map(\.rule)
  #expect(failing.isEmpty, "\(failing)")
  let unsure = findings.filter { $0.status == .notAssessable }.map(\.rule)
  #expect(unsure.contains(.blankCells) && unsure.contains(.requestColumnSum))
}

@Test("a Word document whose file ends too early says that more may have been there")
func cutDocument() throws {
  let bytes = try sample("shilishi-2024.docx").bytes
  let whole = try ReportReader.report(from: bytes)
  #expect(!whole.diagnostics.contains { $0.kind == .cutDocument })
  let report = try? ReportReader.report(from: Array(bytes.prefix(bytes.count / 2)))
  #expect(report?.diagnostics.contains { $0.kind == .cutDocument } ?? true)
}

@Test("tables of several agencies in one report are told apart by their numbers")
func severalTables() throws {
  let page = String(decoding: try sample("shilishi-education-2024-wrong.html").bytes, as: UTF8.self)
  let start = try #require(page.range(of: "<table", from: "收到和处理政府信息公开申请情况")?.lowerBound)
  let end = try #require(page[start...].range(of: "</table>")?.upperBound)
  let table = page[start..<end]
  let doubled = page.replacingCharacters(
    in: end..<end, with: "<p>附件：示例市招生考试院</p>" + table)
  let findings = try findings(Array(doubled.utf8)).findings
  let failing = findings.filter { $0.rule == .requestColumnSum && $0.status == .fail }
  #expect(failing.contains { $0.message.hasPrefix("第 1 张表三") })
  #expect(failing.contains { $0.message.hasPrefix("第 2 张表三") })
}

extension String {
  fileprivate func range(of words: String, from first: String) -> Range<String.Index>? {
    range(of: first).flatMap { self[$0.upperBound...].range(of: words) }
  }
  fileprivate func range(of words: String) -> Range<String.Index>? { self[...].range(of: words) }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with words: String) -> String
  {
    self[..<range.lowerBound] + words + self[range.upperBound...]
  }
}

extension Substring {
  fileprivate func range(of words: String) -> Range<String.Index>? { ranges(of: words).first }
}
