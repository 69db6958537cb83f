import FoundationEssentials
import ReportAudit
import ReportModel
import TestSupport
import Testing

@testable import ReportLibrary

/// The sample library, and the real reports where there are any, under the rules between reports.
@Suite("Rules between reports")
struct BetweenReportsTests {
  /// What is found in a folder, a line each, its files without the folder.
  private func lines(
    _ folder: String, files: [String] = [""]
  ) async throws -> [String] {
    let index = try Folder()
    let library = try Library.open(paths: files.map { folder + $0 }, cache: index.path)
    try await library.refresh()
    let reports = try await library.filedReports()
    let entries = try await library.entries()
    var read: [Int: Report] = [:]
    var lines: [String] = []
    for found in try await library.findingsBetween().findings {
      for number in Set(found.sides.map(\.report) + [found.report]) where read[number] == nil {
        if let entry = entries.first(where: { $0.number == number }) {
          read[number] = try await library.report(of: entry)
        }
      }
      let finding = found.located { read[$0] }
      // Each side stands where it is said to.
      for (evidence, side) in zip(finding.evidence, found.sides) {
        guard let report = read[side.report], let source = evidence.source else { continue }
        #expect(evidence.kind == .quote || report.text[source].contains(evidence.value ?? "–"))
      }
      let file = reports.first { $0.id == found.report }?.file.dropFirst(folder.count) ?? ""
      lines.append("\(finding.rule.rawValue) \(file): \(finding.message)")
    }
    return lines
  }

  @Test("the slips planted in the sample library are found, each once, and nothing else")
  func planted() async throws {
    let folder = Samples.root.appending(path: "Data/Reports/").path(percentEncoded: false)
    let found = try await lines(folder)
    #expect(
      found == [
        "X.CARRY shilishi-2025-wrong.docx: 上年结转总计为 38，2024 年报告结转下年度总计为 36，"
          + "相差 2（自然人 33、35），请核对。",
        "SUM.CHILDREN shilishi/dongshan/dongshan-2022.html: 表二“行政处罚 › 本年处理决定数量”为 1690，"
          + "3 个下级中 3 个已报，各下级之和为 1689，相差 1，请核对。",
        "ORIGIN.COPY shilishi/dongshan/dongshan-water-2023.html: 正文与示例市水务局 2023 年报告有 100% 相同；"
          + "谁抄谁不能由此断定。",
        "YEAR.GAP shilishi/shilishi-education-2022.html: 库里有示例市教育局 2020 年和 2022 年的报告，没有 2021 年的。",
        "YEAR.GAP shilishi/xiling/xiling-2021.html: 库里有西岭县人民政府 2019 年和 2021 年的报告，没有 2020 年的。",
        "YEAR.DOUBLE shilishi/xiling/xiling-2022.html: 西岭县人民政府 2022 年的报告有 2 份，表格里的数相同。",
        "X.CARRY shilishi/xiling/xiling-2023.html: 上年结转总计为 5，2022 年报告结转下年度总计为 3，"
          + "相差 2（自然人 3、5），请核对。",
      ])
  }

  @Test(
    "the years of a real zone follow from each other, but for two that are not there",
    .enabled(if: Samples.corpus != nil))
  func realYears() async throws {
    let folder = try #require(Samples.corpus).path(percentEncoded: false)
    let years = [2015, 2016, 2017, 2018, 2021, 2022, 2023]
    let found = try await lines(folder, files: years.map { "/pingtan-\($0).txt" })
    #expect(
      found == [
        "YEAR.GAP /pingtan-2021.txt: 库里有平潭综合实验区 2018 年和 2021 年的报告，没有 2019、2020 年的。"
      ])
  }
}
