import FoundationEssentials
import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

/// One report in two formats of fixed pages.
@Test(
  "a report as PDF and as OFD has the same outline, tables and findings",
  .enabled(if: Samples.corpus != nil))
func sameReportAsOFD() throws {
  let folder = try #require(Samples.corpus)
  let reports = try ["hongze-2023.pdf", "ofd/hongze-2023.ofd"].map {
    try ReportReader.report(from: Samples.bytes(of: folder.appending(path: $0)))
  }
  #expect(reports[0].outlineDrawing() == reports[1].outlineDrawing())
  #expect(reports[0].tables.count == reports[1].tables.count)
  for (first, second) in zip(reports[0].tables, reports[1].tables) {
    #expect(first.kind == second.kind && first.columns == second.columns)
    #expect(first.rows.map(\.label) == second.rows.map(\.label))
    for (row, other) in zip(first.rows, second.rows) {
      #expect(
        row.cells.map { $0?.text } == other.cells.map { $0?.text }, "\(row.label)")
    }
  }
  let findings = reports.map { report in
    Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
      .map { "\($0.rule) \($0.status)" }
  }
  #expect(findings[0] == findings[1])
}
