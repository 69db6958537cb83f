import FoundationEssentials
import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

/// A cell is the same figure, and a sum has the same verdict, for all who ask.
@Suite("Cell verdicts")
struct CellVerdictTests {
  private static let page = String(
    decoding: Samples.bytes(of: Samples.root.appending(path: "Data/Reports/shilishi-2023.html")),
    as: UTF8.self)

  /// The sample report with the first cell of table 三, 1186 requests of natural persons, printed otherwise.
  private func report(_ cell: String) throws -> Report {
    var page = CellVerdictTests.page
    page.replaceSubrange(try #require(page.firstRange(of: ">1186<")), with: ">\(cell)<")
    return try ReportReader.report(from: Array(page.utf8))
  }

  private func findings(_ report: Report, _ rule: Rule) -> [Finding] {
    Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
      .filter { $0.rule == rule }
  }

  /// What the metrics say of the total of a row of table 三.
  private func relation(_ report: Report, row: FormRow) throws -> MetricRelation {
    let metrics = MetricExtractor.metrics(of: report)
    let place = try #require(report.tables.firstIndex { $0.kind == .requests })
    let table = report.tables[place]
    let cell = CellPlace(
      table: place, row: try #require(table.rows.firstIndex { $0.form == row }),
      column: try #require(table.columnForms.firstIndex(of: .total)))
    let relations = MetricRelations.relations(of: metrics, in: report)
    return try #require(
      relations.first { relation in
        relation.total.map { metrics[$0].cell == cell } ?? false
          && relation.parts.allSatisfy { metrics[$0].cell?.row == cell.row }
      })
  }

  @Test(
    "a unit, a remark, a bound or a scale is part of the figure, for metrics and for checks",
    arguments: [
      ("1186", "件", ""), ("1186份", "份", ""), ("1186人次", "人次", ""), ("1186（其中网上1000）", "件", ""),
      ("约1186", "件", "约"), ("0.1186万", "件", ""),
    ])
  func figure(_ cell: String, _ unit: String, _ qualifier: String) throws {
    let report = try report(cell)
    let metric = try #require(
      MetricExtractor.metrics(of: report).first { $0.cell != nil && $0.number == 1186 })
    #expect(metric.unit == unit)
    #expect(metric.qualifier == qualifier)
    #expect(try relation(report, row: .received).kind == .sum)
    #expect(try relation(report, row: .received).holds == true)
    for rule in [Rule.requestBalance, .requestColumnSum, .requestRowSum] {
      #expect(findings(report, rule).map(\.status) == [.pass])
    }
    #expect(findings(report, .blankCells).allSatisfy { $0.status == .pass })
  }

  @Test("a leading zero is no figure for anybody, and the check asks to look at it")
  func code() throws {
    let report = try report("01186")
    let metrics = MetricExtractor.metrics(of: report)
    #expect(!metrics.contains { $0.cell != nil && $0.number == 1186 })
    #expect(try relation(report, row: .received).kind == .partialSum)
    for rule in [Rule.requestBalance, .requestRowSum] {
      #expect(findings(report, rule).map(\.status) == [.notAssessable])
    }
    let cells = findings(report, .blankCells).filter { $0.status == .fail }
    #expect(cells.map(\.severity) == [.warning])
    #expect(cells.first?.message == "表三 175 格中有 1 格写的不是件数，请核对。")
    #expect(cells.first?.evidence.map(\.value) == ["01186"])
  }

  @Test("a figure that is wrong fails in the metrics and in the check, by the same difference")
  func wrong() throws {
    let report = try report("1187份")
    let relation = try relation(report, row: .received)
    #expect(relation.kind == .sumError)
    #expect(relation.difference == 1)
    let row = findings(report, .requestRowSum)
    #expect(row.map(\.status) == [.fail])
    #expect(row.first?.message.hasSuffix("总计为 1292，相差 1，请核对。") == true)
  }

  @Test("a bound that does not fit leaves the sum open in both")
  func blurred() throws {
    let report = try report("约1200")
    #expect(try relation(report, row: .received).kind == .partialSum)
    let row = findings(report, .requestRowSum)
    #expect(row.map(\.status) == [.notAssessable])
    #expect(row.first?.message == "表三各行申请人之和与总计：1 行有约数，不能断定（一、本年新收政府信息公开申请数量）。")
  }
}
