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
