import FoundationEssentials
import ReportAudit
import ReportForms
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports
import Testing

private func compared(_ text: String, _ file: String, agency: String? = nil, year: Int? = nil)
  throws
  -> ComparedReport
{
  let report = try ReportReader.report(from: Array(text.utf8))
  return ComparedReport(
    report, metrics: MetricExtractor.metrics(of: report), file: file, agency: agency, year: year)
}

/// Rows as lines: label, unit, values, and the changes behind a bar.
private func drawing(_ comparison: ReportComparison, _ rows: [ReportComparison.Row]) -> String {
  rows.map { row in
    let changes = comparison.reports.indices.compactMap { comparison.change(row, at: $0) }
    let cells = [row.label, row.unit] + row.values.map { $0?.printed ?? "–" }
    return cells.joined(separator: " ")
      + changes.map { " │ \($0.differenceWords) \($0.percentWords)" }.joined()
  }.joined(separator: "\n")
}

@Suite("Reports side by side")
struct ReportComparisonTests {
  private func prose(_ year: Int, _ body: String) -> String {
    "示例市水务局\(year)年政府信息公开工作年度报告\n\n一、主动公开情况\n\(body)\n"
  }

  @Test("Figures of prose meet by name and unit, in whatever order and year they stand")
  func names() throws {
    let comparison = ReportComparison([
      try compared(prose(2023, "2023年举办新闻发布会6场。主动公开政府信息1203条。"), "b.txt"),
      try compared(prose(2022, "2022年全年主动公开政府信息864条。举办新闻发布会4场。接待来访30人次。"), "a.txt"),
    ])
    #expect(comparison.reports.map(\.file) == ["a.txt", "b.txt"])
    #expect(comparison.before == [nil, 0])
    #expect(
      drawing(comparison, comparison.rows) == """
        主动公开政府信息 条 864 1203 │ +339 +39.2%
        举办新闻发布会 场 4 6 │ +2 +50.0%
        接待来访 人次 30 –
        """)
    #expect(comparison.rows.map(\.agreement) == [.differs, .differs, .partial])
  }

  @Test("Near names are joined with both told; what is denied or another word is not")
  func nearNames() throws {
    let comparison = ReportComparison([
      try compared(
        prose(2022, "通过网站发布信息864条。按时办结申请25件。中央级媒体报道10篇。发布应急管理类信息3条。"), "a.txt"),
      try compared(
        prose(2023, "通过门户网站发布信息1203条。未按时办结申请2件。省级媒体报道10篇。发布安全生产、应急管理类信息9条。"), "b.txt"),
    ])
    let joined = comparison.rows.filter { $0.values.allSatisfy { $0 != nil } }
    #expect(joined.map(\.label) == ["通过网站发布信息 ≈ 通过门户网站发布信息"])
    #expect(joined.first?.notes.map(\.words) == ["≈ 名称相近，并作一行：“通过网站发布信息”、“通过门户网站发布信息”"])
    #expect(comparison.rows.count == 7)
  }

  @Test("A change is exact, that of a share has no percent, that from nothing neither")
  func changes() throws {
    let comparison = ReportComparison([
      try compared(prose(2021, "微信公众号推送信息3条。办结率95.5%。收到来信0件。"), "a.txt"),
      try compared(prose(2022, "微信公众号推送信息1条。办结率98.75%。收到来信4件。"), "b.txt"),
    ])
    let changes = comparison.rows.map { comparison.change($0, at: 1) }
    #expect(changes.map { $0?.difference.description } == ["-2", "3.25", "4"])
    #expect(changes.map { $0?.percent?.description } == ["-66.7", nil, nil])
  }

  @Test("No change is told between agencies, and none where the order is by agency")
  func agencies() throws {
    let reports = [
      try compared(prose(2022, "公开信息8条。"), "a.txt", agency: "甲局"),
      try compared(prose(2023, "公开信息9条。"), "b.txt", agency: "乙局"),
      try compared(prose(2023, "公开信息7条。"), "c.txt", agency: "甲局"),
    ]
    let years = ReportComparison(reports)
    #expect(years.reports.map(\.file) == ["a.txt", "c.txt", "b.txt"])
    #expect(years.before == [nil, 0, nil])
    let agencies = ReportComparison(reports, order: .agency)
    #expect(agencies.reports.map(\.file) == ["a.txt", "c.txt", "b.txt"])
    #expect(agencies.before == [nil, nil, nil])
    // Two files of one report are told apart by their names.
    let double = ReportComparison(
      reports + [try compared(prose(2023, "公开信息7条。"), "x/d.html", agency: "甲局")])
    #expect(
      double.reports.indices.map(double.name(ofColumn:)) == [
        "甲局 2022", "2023 c.txt", "2023 d.html", "乙局 2023",
      ])
    #expect(double.before == [nil, 0, 0, nil])
  }

  @Test("The notions of the two forms are two rows, each with its note; what both count is one")
  func forms() throws {
    func report(_ name: String) throws -> ComparedReport {
      let file = try #require(SampleFile.area.first { $0.name == name })
      let report = try ReportReader.report(from: file.bytes)
      return ComparedReport(report, metrics: MetricExtractor.metrics(of: report), file: name)
    }
    let comparison = ReportComparison([
      try report("shilishi/shilishi-education-2020.html"),
      try report("shilishi/shilishi-education-2022.html"),
    ])
    let documents = comparison.rows(named: "normativeDocument")
    #expect(
      drawing(comparison, documents) == """
        行政规范性文件 › 本年制发件数 件 – 3
        行政规范性文件 › 本年废止件数 件 – 0
        行政规范性文件 › 现行有效件数 件 – 14
        行政规范性文件 › 本年新制作数量 件 2 –
        行政规范性文件 › 本年新公开数量 件 2 –
        行政规范性文件 › 对外公开总数量 件 15 –
        """)
    #expect(documents.allSatisfy { $0.notes.first?.words.hasPrefix("X.FORMAT") ?? false })
    let received = try #require(comparison.rows(named: "本年新收申请").first)
    #expect(received.key == "received.total" && received.notes.isEmpty)
    #expect(comparison.change(received, at: 1)?.difference == 3)
    // A group that the form does not print is the sum of its rows, and it is said.
    let refused = try #require(comparison.rows(named: "refused.total").first)
    #expect(refused.values.allSatisfy { $0?.isSum ?? false })
    #expect(refused.notes == [.sum])
    #expect(comparison.rows(named: "不予公开 自然人").map(\.key) == ["refused.naturalPerson"])
  }

  @Test("A figure that ran together with others is not there, and it is said")
  func undecided() throws {
    func report(_ words: String?, _ file: String) throws -> ComparedReport {
      var report = try ReportReader.report(from: Array(prose(2022, "公开信息8条。").utf8))
      let cell = words.map { Table.Cell(text: $0, source: 0..<1) }
      var row = Table.Row(label: "规章", path: [], fields: 0..<1, cells: [cell], form: .rule)
      if words == nil { row.undecided = 0..<3 }
      report.tables = [
        Table(
          kind: .proactive, columns: ["现行有效件数"], columnForms: [.inForce], rows: [row],
          blocks: 0..<0, grid: [])
      ]
      return ComparedReport(report, metrics: [], file: file)
    }
    let comparison = ReportComparison([try report("3", "a.txt"), try report(nil, "b.txt")])
    #expect(comparison.rows.map(\.key) == ["rule.inForce"])
    #expect(comparison.rows.first?.values.map { $0?.printed } == ["3", nil])
    #expect(comparison.rows.first?.notes.contains(.undecided) ?? false)
  }
}
