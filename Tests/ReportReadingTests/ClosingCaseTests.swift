import ReportModel
import Testing

@testable import ReportReading

/// Signatures in other shapes, and several reports in one file.
@Suite("Closings")
struct ClosingCaseTests {
  private static let head = """
    2023年政府信息公开工作年度报告
    一、总体情况
    公开信息16条。
    二、其他需要报告的事项
    无。

    """

  @Test(
    "an organ signs with its seal, its label, a month in words or none of the days",
    arguments: [
      ("东山市水利局（印章）\n（2024年1月15日）\n", "2024-1-15"), ("东山市水利局\n2024年元月15日\n", "2024-1-15"),
      ("报告单位：东山市水利局\n报告日期：2024年1月15日\n", "2024-1-15"), ("东山市水利局\n2024年1月\n", ""),
      ("东山市水利局（盖章）　二〇二四年元月五日\n", "2024-1-5"),
      ("东山市水利局\n2024年1月15日\n抄送：市委办公室，市人大常委会办公室。\n东山市水利局办公室 2024年1月16日印发\n", "2024-1-16"),
    ])
  func signatures(closing: String, day: String) throws {
    let report = try ReportReader.report(from: Array((Self.head + closing).utf8))
    #expect(report.sections.last?.kind == .closing)
    let date = report.identity.date.map { "\($0.year)-\($0.month)-\($0.day)" }
    #expect(date ?? "" == day)
    if !closing.contains("抄送") { #expect(report.identity.issuer == "东山市水利局") }
  }

  @Test("of several reports in a file, the first has its own signature and day")
  func collection() throws {
    let text = (2021...2023).map { year in
      """
      东山市水利局\(year)年政府信息公开工作年度报告
      一、总体情况
      公开信息16条。
      二、其他需要报告的事项
      无。
      东山市水利局
      \(year + 1)年1月\(year - 2010)日

      """
    }.joined(separator: "\n")
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.year == 2021)
    #expect(report.identity.date == CalendarDate(year: 2022, month: 1, day: 11))
    let titles = report.sections.filter { $0.kind == .heading && $0.number.isEmpty }.map(\.title)
    #expect(titles == ["东山市水利局2022年政府信息公开工作年度报告", "东山市水利局2023年政府信息公开工作年度报告"])
    #expect(report.blocks.filter { $0.role == .dateline }.count == 3)
    #expect(SoundReport.flaw(of: report) == nil)
  }
}
