import FoundationEssentials
import ReportAudit
import Testing

@Suite("SUM.CHILDREN")
struct ChildrenSumTests {
  private let keys = [
    "license.decisions", "penalty.decisions", "coercion.decisions", "normativeDocument.inForce",
    "normativeDocument.issued",
  ]

  private func report(
    _ agency: String, _ figures: [Decimal], _ kind: FiledReport.Kind = .department,
    year: Int = 2022
  ) -> FiledReport {
    filed(
      year, Dictionary(uniqueKeysWithValues: zip(keys, figures)), agency: agency,
      parent: agency == "甲县人民政府" ? nil : "甲县人民政府", kind: kind)
  }

  private func told(_ reports: [FiledReport]) -> [String] {
    lines(between: reports).filter { $0.hasPrefix("SUM") }
  }

  private var children: [FiledReport] {
    [report("甲县教育局", [10, 20, 3, 4, 1]), report("甲县乙镇人民政府", [1, 2, 3, 4, 0], .government)]
  }

  @Test(
    "an area's figures are the sums of its agencies'; one that is not is a hint with all of them")
  func sums() {
    #expect(
      told(children + [report("甲县人民政府", [11, 22, 6, 8, 1], .government)]) == [
        "SUM.CHILDREN 相符 甲县人民政府-2022: 2 个下级中 2 个已报；表二 5 个数都等于下级之和。"
      ])
    let wrong = children + [report("甲县人民政府", [11, 23, 6, 8, 1], .government)]
    #expect(
      told(wrong) == [
        "SUM.CHILDREN 说明 甲县人民政府-2022: 表二“行政处罚 › 本年处理决定数量”为 23，"
          + "2 个下级中 2 个已报，各下级之和为 22，相差 1，请核对。"
      ])
    #expect(
      Auditor.findings(between: wrong).first?.finding.evidence.map(\.line) == [
        "表二 › 行政处罚 › 本年处理决定数量  23", "表二 › 行政处罚 › 本年处理决定数量  2（甲县乙镇人民政府-2022）",
        "表二 › 行政处罚 › 本年处理决定数量  20（甲县教育局-2022）",
      ])
  }

  @Test("while one that filed in another year is missing, nothing is claimed")
  func missing() {
    let other = report("甲县水利局", [0, 0, 0, 0, 0], year: 2021)
    #expect(
      told(children + [other, report("甲县人民政府", [11, 22, 6, 8, 2], .government)]) == [
        "SUM.CHILDREN 无法核对 甲县人民政府-2022: 3 个下级中 2 个已报（缺甲县水利局），不能断定是否等于下级之和。"
      ])
  }

  @Test("a report may be of the departments alone, also while a government below is missing")
  func departmentsAlone() {
    let water = report("甲县水利局", [5, 6, 7, 8, 1])
    let own = report("甲县人民政府", [15, 26, 10, 13, 2], .government)
    #expect(
      told(children + [water, own]) == [
        "SUM.CHILDREN 说明 甲县人民政府-2022: 表二“行政规范性文件 › 现行有效件数”为 13，"
          + "2 个部门中 2 个已报（不含下级政府），各下级之和为 12，相差 1，请核对。"
      ])
    // The town filed in another year only.
    let town = report("甲县丙镇人民政府", [0, 0, 0, 0, 0], .government, year: 2021)
    #expect(told([children[0], water, town, own]).count == 1)
    // A department that is missing leaves both open.
    let other = report("甲县民政局", [0, 0, 0, 0, 0], year: 2021)
    #expect(
      told(children + [water, other, own]) == [
        "SUM.CHILDREN 无法核对 甲县人民政府-2022: 4 个下级中 3 个已报（缺甲县民政局），不能断定是否等于下级之和。"
      ])
  }

  @Test("of one that filed two versions only the figures count in which these agree")
  func twoVersions() {
    let town = children[1]
    func version(_ figures: [Decimal], _ file: String) -> FiledReport {
      filed(
        2022, Dictionary(uniqueKeysWithValues: zip(keys, figures)), agency: "甲县教育局",
        parent: "甲县人民政府", file: file)
    }
    // Which 行政处罚 holds nobody knows: the sum is right with one of them.
    let versions = [version([10, 21, 3, 4, 1], "教育局"), version([10, 20, 3, 4, 1], "教育局（更正）")]
    let own = report("甲县人民政府", [11, 22, 6, 8, 1], .government)
    let held = "SUM.CHILDREN 相符 甲县人民政府-2022: 2 个下级中 2 个已报；表二 4 个数都等于下级之和。"
    #expect(told(versions + [town, own]) == [held])
    #expect(told(versions.reversed() + [town, own]) == [held])
    // What both say is held against the sum still.
    let wrong = report("甲县人民政府", [11, 22, 6, 8, 2], .government)
    #expect(told(versions + [town, wrong]).count == 1)
    #expect(told(versions + [town, wrong]) != [held])
  }

  @Test("a report that is plainly of something else is not compared figure by figure")
  func otherScope() {
    #expect(
      told(children + [report("甲县人民政府", [1, 2, 6, 8, 0], .government)]) == [
        "SUM.CHILDREN 无法核对 甲县人民政府-2022: 2 个下级中 2 个已报；表二 5 个数中只有 2 个等于下级之和，"
          + "看来不是同一范围，没有逐格比较。"
      ])
  }

  @Test(
    "towns alone are no area, nor is one department; what one of them leaves blank is not compared")
  func noArea() {
    let own = report("甲县人民政府", [11, 22, 6, 8, 1], .government)
    #expect(told([children[0], own]) == [])
    #expect(
      told([children[1], report("甲县丙镇人民政府", [10, 20, 3, 4, 1], .government), own]) == [])
    #expect(
      told([children[0], report("甲县乙镇人民政府", [1, 2, 3, 4], .government), own]) == [
        "SUM.CHILDREN 相符 甲县人民政府-2022: 2 个下级中 2 个已报；表二 4 个数都等于下级之和。"
      ])
  }

  @Test("a total that differs by as much as its parts is not told beside them")
  func totals() {
    func requests(_ natural: Decimal, _ business: Decimal, _ more: Decimal) -> [String: Decimal] {
      [
        "received.naturalPerson": natural, "received.business": business, "received.research": 0,
        "received.publicWelfare": 0, "received.legalService": 0, "received.otherOrg": 0,
        "received.total": natural + business, "granted.total": more, "carriedForward.total": more,
        "partlyGranted.total": more, "stateSecret.total": more, "publicSafety.total": more,
        "notHeld.total": more, "repeated.total": more, "petition.total": more,
      ]
    }
    func one(_ agency: String, _ figures: [String: Decimal]) -> FiledReport {
      filed(
        2022, figures, agency: agency, parent: "甲县人民政府",
        kind: agency == "甲县人民政府" ? .government : .department)
    }
    let reports = [
      one("甲县教育局", requests(4, 1, 2)), one("甲县水利局", requests(5, 0, 3)),
      one("甲县人民政府", requests(10, 1, 5)),
    ]
    #expect(
      told(reports) == [
        "SUM.CHILDREN 说明 甲县人民政府-2022: 表三“一、本年新收政府信息公开申请数量 › 自然人”为 10，"
          + "2 个下级中 2 个已报，各下级之和为 9，相差 1，请核对。"
      ])
  }
}
