import ReportAudit
import ReportMetrics
import ReportReading
import SampleReports
import Testing
import Wording

@testable import ReportLibrary

@Test("what fails is kept in both languages, whichever is spoken while an index is made")
func keptFindings() throws {
  for file in SampleFile.all where !file.brokenRules.isEmpty {
    let report = try ReportReader.report(from: file.bytes)
    let kept = CheckedReport(of: report).failures
    #expect(Set(kept.map(\.rule)) == Set(file.brokenRules))
    #expect(kept == Language.with(.english) { CheckedReport(of: report).failures })
    #expect(kept == KeptFinding.findings(packed: KeptFinding.packed(kept)))
    let english = Language.with(.english) { kept.map(\.message) }
    #expect(zip(kept.map(\.message), english).allSatisfy { $0 != $1 })
  }
}

@Test("what fails is said in English as a whole check in English says it, report by report")
func keptFindingsInEnglish() throws {
  for file in SampleFile.all where !file.brokenRules.isEmpty {
    let report = try ReportReader.report(from: file.bytes)
    let metrics = MetricExtractor.metrics(of: report)
    let kept = CheckedReport(of: report).failures
    Language.with(.english) {
      let failing = Auditor.findings(of: report, metrics: metrics).filter { $0.status == .fail }
      #expect(kept.map(\.message) == failing.map(\.message))
      #expect(kept.map(\.evidence) == failing.map { $0.evidence.map(\.line) })
    }
  }
}
