import FoundationEssentials
import ReportAudit
import ReportModel
import Testing

/// A whole row of table 三, six kinds of requesters and their total.
private func row(_ row: String, _ figures: Int...) -> [String: Decimal] {
  let columns = [
    "naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrg", "total",
  ]
  return Dictionary(
    uniqueKeysWithValues: zip(columns, figures).map { ("\(row).\($0)", Decimal($1)) })
}

@Suite("X.CARRY")
struct CarriedOverTests {
  private let before = filed(2022, row("carriedForward", 3, 1, 0, 0, 0, 0, 4))

  @Test("what was left is taken over: it holds; two more are a breach with both sides")
  func total() throws {
    #expect(
      lines(between: [before, filed(2023, row("carriedOver", 3, 1, 0, 0, 0, 0, 4))]) == [
        "X.CARRY 相符 示例市教育局-2023: 上年结转总计为 4，与 2022 年报告的结转下年度相同。"
      ])
    let after = filed(2023, row("carriedOver", 5, 1, 0, 0, 0, 0, 6))
    #expect(
      lines(between: [before, after]) == [
        "X.CARRY 提醒 示例市教育局-2023: 上年结转总计为 6，2022 年报告结转下年度总计为 4，相差 2（自然人 3、5），请核对。"
      ])
    let found = try #require(Auditor.findings(between: [before, after]).first)
    #expect(
      found.finding.evidence.map(\.line) == [
        "表三 › 二、上年结转政府信息公开申请数量 › 总计  6",
        "表三 › 四、结转下年度继续办理 › 总计  4（示例市教育局-2022）",
        "表三 › 二、上年结转政府信息公开申请数量 › 自然人  5",
        "表三 › 四、结转下年度继续办理 › 自然人  3（示例市教育局-2022）",
      ])
  }

  @Test("the same total under other kinds of requesters is worth knowing, no more")
  func columns() {
    #expect(
      lines(between: [before, filed(2023, row("carriedOver", 4, 0, 0, 0, 0, 0, 4))]) == [
        "X.CARRY 说明 示例市教育局-2023: 上年结转总计与 2022 年报告的结转下年度同为 4，各类申请人不同（自然人 3、4，商业企业 1、0）。"
      ])
  }

  @Test(
    "a blank is no 0: without one of the totals nothing can be said, and a blank column is not compared"
  )
  func blanks() {
    #expect(
      lines(between: [before, filed(2023, ["carriedOver.naturalPerson": 3])]) == [
        "X.CARRY 无法核对 示例市教育局-2023: 本年报告没有上年结转总计（空格不作 0 计），无法与上一年核对。"
      ])
    #expect(
      lines(between: [before, filed(2023, ["carriedOver.total": 4])], telling: .failures) == [])
    #expect(
      lines(between: [filed(2022, [:]), filed(2023, ["carriedOver.total": 4])]) == [
        "X.CARRY 无法核对 示例市教育局-2023: 2022 年报告没有结转下年度总计（空格不作 0 计），无法与上一年核对。"
      ])
  }

  @Test(
    "nothing is compared over a gap, between agencies, with a narrative or a year that only a file's name tells"
  )
  func incomparable() {
    let after = filed(2023, row("carriedOver", 9, 0, 0, 0, 0, 0, 9))
    #expect(
      lines(between: [filed(2021, row("carriedForward", 3)), after], telling: .failures)
        .allSatisfy { $0.hasPrefix("YEAR.GAP") })
    #expect(lines(between: [filed(2022, [:], agency: "示例市水务局"), after]) == [])
    #expect(lines(between: [filed(2022, [:], agency: ""), filed(2023, [:], agency: "")]) == [])
    #expect(lines(between: [filed(2022, [:], form: .narrative), after]) == [])
    var unsure = before
    unsure.isYearSure = false
    #expect(lines(between: [unsure, after]) == [])
  }

  @Test("of two versions of a year one that agrees is enough, and a breach is told once")
  func versions() {
    let wrong = filed(2022, row("carriedForward", 2, 0, 0, 0, 0, 0, 2), file: "a")
    let right = filed(2022, row("carriedForward", 6, 0, 0, 0, 0, 0, 6), file: "b")
    let after = filed(2023, row("carriedOver", 6, 0, 0, 0, 0, 0, 6))
    #expect(
      lines(between: [wrong, right, after], telling: .failures).map { $0.prefix(7) } == ["YEAR.DO"])
    let other = filed(2022, row("carriedForward", 5, 0, 0, 0, 0, 0, 5), file: "b")
    #expect(
      lines(between: [wrong, other, after], telling: .failures).filter { $0.hasPrefix("X.CARRY") }
        .count == 1)
  }
}
