import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The reports that were made up are what the generator writes, and break what they are meant to.
@Suite("Sample reports")
struct SampleReportTests {
  private static let data = Samples.root.appending(path: "Data")

  /// The ids of the rules that a file's report breaks, in their order.
  private func brokenRules(of file: SampleFile) throws -> [String] {
    let report = try ReportReader.report(from: file.bytes)
    let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
    let broken = Set(findings.filter { $0.status == .fail }.map(\.rule))
    return Rule.allCases.filter(broken.contains).map(\.rawValue)
  }

  @Test("a file is what the generator writes (swift run sample-reports Data/Reports)")
  func files() {
    for file in SampleFile.all {
      let path = Self.data.appending(path: "Reports/" + file.name)
      #expect(Samples.bytes(of: path) == file.bytes, "\(file.name)")
    }
    #expect(SampleFile.all.map(\.bytes.count).reduce(0, +) < 300_000)
  }

  @Test("each report breaks the rules it is meant to, and no other")
  func rules() throws {
    let picture = try SampleFile.all.map { file in
      ([file.name] + (try brokenRules(of: file))).joined(separator: " ")
    }.joined(separator: "\n")
    #expect(
      picture == """
        shilishi-2023.html
        shilishi-2024.docx
        shilishi-2025-wrong.docx T3.BALANCE T4.SUM TXT.T3
        shilishi-education-2024-wrong.html T3.COLSUM T3.ROWSUM TXT.SUM S5.EMPTY PERIOD
        shilishi-market-2019-wrong.docx T3.COLSUM T2.VALIDGE TXT.SUM PUBDATE
        shilishi-market-2020.html
        """)
    #expect(
      picture
        == SampleFile.all.map { ([$0.name] + $0.brokenRules).joined(separator: " ") }
        .joined(separator: "\n"))
  }

  @Test("each report is known for what it is")
  func identities() throws {
    let picture = try SampleFile.all.map { file in
      let report = try ReportReader.report(from: file.bytes)
      let kinds = report.tables.map(\.kind.rawValue).joined(separator: " ")
      let identity = report.identity
      return "\(identity.title) | \(identity.issuer ?? "?") | \(identity.form) | \(kinds)"
    }.joined(separator: "\n")
    #expect(
      picture == """
        示例市人民政府2023年政府信息公开工作年度报告 | 示例市人民政府 | standard2021 | proactive requests review
        示例市人民政府2024年政府信息公开工作年度报告 | 示例市人民政府 | standard2021 | proactive requests review
        示例市人民政府2025年政府信息公开工作年度报告 | 示例市人民政府 | standard2021 | proactive requests review
        示例市教育局2024年政府信息公开工作年度报告 | 示例市教育局 | standard2021 | proactive requests review
        示例市市场监督管理局2019年政府信息公开工作年度报告 | 示例市市场监督管理局 | trial2019 | proactive requests review
        示例市市场监督管理局2020年政府信息公开工作年度报告 | 示例市市场监督管理局 | trial2019 | proactive requests review
        """)
  }

  @Test("Data/README.md names the rules that each file breaks")
  func readme() {
    let bytes = Samples.bytes(of: Self.data.appending(path: "README.md"))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    for file in SampleFile.all {
      let line = lines.first { $0.contains("`Reports/\(file.name)`") } ?? ""
      let named = Rule.allCases.map(\.rawValue).filter { line.contains("`\($0)`") }
      #expect(!line.isEmpty && named == file.brokenRules, "\(file.name)")
    }
  }
}
