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

/// The library that was made up holds what it is meant to show, and nothing else.
@Suite("Sample area")
struct AreaTests {
  private static let reports: [(file: SampleFile, report: Report)] = SampleFile.area.compactMap {
    file in (try? ReportReader.report(from: file.bytes)).map { (file, $0) }
  }

  @Test("a file is what the generator writes (swift run sample-reports Data/Reports)")
  func files() {
    for file in SampleFile.area {
      let path = Samples.root.appending(path: "Data/Reports/" + file.name)
      // A failure need not print two files.
      let isSame = Samples.bytes(of: path) == file.bytes
      #expect(isSame, "\(file.name)")
    }
    #expect(SampleFile.area.map(\.bytes.count).reduce(0, +) < 600_000)
    #expect(Self.reports.count == SampleFile.area.count)
    let agencies = Samples.root.appending(path: "Data/Reports/" + SampleFile.agencies.name)
    #expect(Samples.bytes(of: agencies) == Array(SampleFile.agencies.text.utf8))
  }

  @Test("years and agencies are those of the drawing, one gap in each of two, and one report twice")
  func coverage() {
    var filed: [String: [Int: Int]] = [:]
    for (_, report) in Self.reports {
      guard let issuer = report.identity.issuer, let year = report.identity.year else { continue }
      filed[issuer, default: [:]][year, default: 0] += 1
    }
    let picture = filed.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { issuer, years in
        (2018...2023).map { ["·", "●", "◉"][years[$0] ?? 0] }.joined() + " " + issuer
      }
    #expect(
      picture.joined(separator: "\n") == """
        ·●●●●● 东山县人民政府
        ···●●● 东山县教育局
        ···●●● 东山县水利局
        ···●●● 东山县河口镇人民政府
        ···●●· 示例市人民政府
        ●··●●● 示例市市场监督管理局
        ●●●·●● 示例市教育局
        ●●●●●● 示例市水务局
        ·●·●◉● 西岭县人民政府
        """)
  }

  @Test("each report breaks the rules it is meant to, and no other")
  func rules() {
    for (file, report) in Self.reports {
      let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
      let broken = Set(findings.filter { $0.status == .fail }.map(\.rule))
      #expect(
        Rule.allCases.filter(broken.contains).map(\.rawValue) == file.brokenRules, "\(file.name)")
    }
  }

  @Test("the standard tables of every file are whole")
  func tables() {
    for (file, report) in Self.reports {
      let kinds = report.tables.map(\.kind)
      #expect(
        kinds == (report.identity.form == .narrative ? [] : [.proactive, .requests, .review]),
        "\(file.name)")
      let requests = report.tables.first { $0.kind == .requests }
      let cells = requests?.rows.flatMap(\.cells) ?? []
      #expect(cells.allSatisfy { $0 != nil }, "\(file.name)")
    }
  }
}
