import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports
import TestSupport
import Testing

/// One report printed to both formats of fixed pages.
@Suite("Reports on pages")
struct PrintedPairTests {
  @Test(
    "a report as PDF and as OFD has the same outline, tables, figures and findings, however its signs are placed",
    arguments: SampleFile.all.indices)
  func pairs(index: Int) throws {
    let pages = SampleFile.all[index].pages
    let printed = facts(of: try ReportReader.report(from: PDFFile.bytes(of: pages)))
    for steps in OFDFile.Steps.allCases {
      let bytes = OFDFile.bytes(of: pages, steps: steps)
      let found = facts(of: try ReportReader.report(from: bytes))
      for (first, second) in zip(printed, found) where first != second {
        Issue.record("\(steps): \(first) – \(second)")
      }
      #expect(printed.count == found.count)
    }
  }

  private func facts(of report: Report) -> [String] {
    let metrics = MetricExtractor.metrics(of: report)
    let findings = Auditor.findings(of: report, metrics: metrics)
    return [report.outlineDrawing()]
      + report.tables.flatMap { table in
        ["\(table.kind) \(table.columns)"]
          + table.rows.map { "\($0.label) \($0.cells.map { $0?.text ?? "·" })" }
      }
      + metrics.map { "\($0.label) \($0.value)\($0.scale) \($0.unit)" }
      + findings.map { "\($0.rule) \($0.status)" }
  }
}
