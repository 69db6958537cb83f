import FoundationEssentials
import ReportAudit
import ReportModel
import Testing

@Suite("YEAR.GAP, YEAR.DOUBLE, ORIGIN.COPY")
struct FiledYearTests {
  private func told(_ reports: [FiledReport], copies: [LikeTexts] = []) -> [String] {
    lines(between: reports, copies: copies, telling: .failures)
  }

  @Test(
    "years between two that were filed are missing; before the first and behind the last none is")
  func gaps() {
    let years = [2016, 2020, 2021, 2023].map { filed($0, [:], form: .narrative) }
    #expect(
      told(years) == [
        "YEAR.GAP 说明 示例市教育局-2020: 库里有示例市教育局 2016 年和 2020 年的报告，没有 2017–2019 年的。",
        "YEAR.GAP 说明 示例市教育局-2023: 库里有示例市教育局 2021 年和 2023 年的报告，没有 2022 年的。",
      ])
    // A report of which only its file's name tells the year may well be the one.
    var unsure = filed(2022, [:], form: .narrative)
    unsure.isYearSure = false
    #expect(told([years[2], unsure, years[3]]) == [])
  }

  @Test("two files of a year: the same figures are worth knowing, other figures a warning")
  func doubles() {
    let one = filed(2022, ["received.total": 5], file: "a.html")
    #expect(
      told([one, filed(2022, ["received.total": 5], file: "b.docx")]) == [
        "YEAR.DOUBLE 说明 b.docx: 示例市教育局 2022 年的报告有 2 份，表格里的数相同。"
      ])
    #expect(
      told([one, filed(2022, ["received.total": 6], file: "b.docx")]) == [
        "YEAR.DOUBLE 提醒 b.docx: 示例市教育局 2022 年的报告有 2 份，有 1 个数不同"
          + "（一、本年新收政府信息公开申请数量 › 总计等），请核对以哪份为准。"
      ])
    // Another kind of report of the year is none of the series.
    var other = filed(2022, [:], form: .narrative, file: "c.html")
    other.title = "示例市2022年政府工作报告"
    #expect(told([one, other]) == [])
  }

  @Test(
    "a copy is told once, of the later report, with the likest of the others; not of the same agency"
  )
  func copies() {
    var (city, county) = (filed(2023, [:], agency: "示例市水务局"), filed(2023, [:], agency: "甲县水利局"))
    let last = filed(2022, [:], agency: "甲县水利局")
    city.published = "2024-01-12"
    county.published = "2024-01-20"
    let reports = [county, city, last, filed(2022, [:], agency: "乙县水利局")]
    let pairs = [
      LikeTexts(county.id, city.id, likeness: 0.934), LikeTexts(county.id, last.id, likeness: 1),
      LikeTexts(reports[3].id, county.id, likeness: 0.6),
    ]
    #expect(
      told(reports, copies: pairs).filter { $0.hasPrefix("ORIGIN") } == [
        "ORIGIN.COPY 提醒 甲县水利局-2023: 正文与示例市水务局 2023 年报告有 93% 相同，另与 1 份相近；谁抄谁不能由此断定。"
      ])
  }
}
