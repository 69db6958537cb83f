import FoundationEssentials
import ReportAudit
import ReportModel
import Testing

@Suite("X.VALID, X.ITEMS, X.FORMAT")
struct RollForwardTests {
  private func documents(_ year: Int, _ issued: Decimal, _ repealed: Decimal, _ inForce: Decimal)
    -> FiledReport
  {
    filed(
      year,
      [
        "normativeDocument.issued": issued, "normativeDocument.repealed": repealed,
        "normativeDocument.inForce": inForce,
      ])
  }

  private func lines(_ reports: [FiledReport], _ rule: String = "X.VALID") -> [String] {
    ReportAuditTests.lines(between: reports).filter { $0.hasPrefix(rule) }
  }

  @Test("what is in force follows from the year before; the row that nobody fills is not missed")
  func inForce() {
    let before = documents(2021, 0, 0, 193)
    #expect(
      lines([before, documents(2022, 15, 6, 202)]) == [
        "X.VALID 相符 示例市教育局-2022: 表二“行政规范性文件”与 2021 年报告推算的相符。"
      ])
    #expect(
      lines([before, documents(2022, 15, 6, 203)]) == [
        "X.VALID 提醒 示例市教育局-2022: “行政规范性文件”：2021 年现行有效 193＋本年制发 15－本年废止 6＝202，"
          + "本年现行有效为 203，相差 1，请核对；如因清理变动，宜作说明。"
      ])
    let found = Auditor.findings(between: [before, documents(2022, 15, 6, 203)])
    #expect(
      found.first?.finding.evidence.map(\.line) == [
        "表二 › 行政规范性文件 › 现行有效件数  203",
        "表二 › 行政规范性文件 › 现行有效件数  193（示例市教育局-2021）",
        "表二 › 行政规范性文件 › 本年制发件数  15", "表二 › 行政规范性文件 › 本年废止件数  6",
      ])
  }

  @Test("where a clean-up is stated nothing is computed; nor where a figure is blank")
  func cleanUp() {
    var cleaned = documents(2022, 15, 6, 190)
    cleaned.cleanUp = .normativeDocuments
    #expect(
      lines([documents(2021, 0, 0, 193), cleaned]) == [
        "X.VALID 无法核对 示例市教育局-2022: 报告说明“行政规范性文件”有清理或变动，不能由 2021 年的现行有效数推算。"
      ])
    cleaned.cleanUp = .rules
    #expect(
      lines([documents(2021, 0, 0, 193), cleaned]).map { $0.prefix(12) } == ["X.VALID 提醒 示"])
    #expect(
      lines([filed(2021, ["normativeDocument.issued": 3]), documents(2022, 1, 0, 9)]) == [
        "X.VALID 无法核对 示例市教育局-2022: 表二“行政规范性文件”本年或 2021 年缺数（空格不作 0 计），无法推算。"
      ])
  }

  @Test("the items of 2020 follow from those of 2019 and their change")
  func items() {
    let before = filed(
      2019, ["license.itemsBefore": 27, "license.itemsChange": -1], form: .trial2019)
    let after = filed(2020, ["license.itemsBefore": 28], form: .trial2019)
    #expect(
      lines([before, after], "X.ITEMS") == [
        "X.ITEMS 提醒 示例市教育局-2020: “行政许可”：2019 年上一年项目数量 27＋本年增减 -1＝26，"
          + "本年报告的上一年项目数量为 28，相差 2，请核对。"
      ])
  }

  @Test(
    "what was published in all and what is in force are two notions: they are not compared, and it is said"
  )
  func formChange() {
    let before = filed(2020, ["normativeDocument.publishedTotal": 31], form: .trial2019)
    #expect(
      ReportAuditTests.lines(between: [before, documents(2021, 0, 0, 28)]).filter {
        !$0.hasPrefix("X.CARRY")
      } == [
        "X.FORMAT 无法核对 示例市教育局-2021: 2020 年报告按旧格式填“对外公开总数量”，本年填“现行有效件数”，"
          + "不是一回事，没有比较。"
      ])
  }
}
