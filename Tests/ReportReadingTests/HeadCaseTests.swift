import ReportModel
import Testing

@testable import ReportReading

/// Lines of letters, sites and gazettes above a title, and entries of a page in other shapes.
@Suite("Titles below other lines")
struct HeadCaseTests {
  /// Heads → title | issuer | year.
  static let heads: [(text: String, facts: String)] = [
    (
      "东山市水利局文件\n东水〔2024〕6号\n\n东山市水利局\n2023年政府信息公开工作年度报告\n",
      "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东教发[2022]第15号\n东山县教育局\n2021年政府信息公开工作年度报告\n",
      "东山县教育局2021年政府信息公开工作年度报告 | 东山县教育局 | 2021"
    ),
    (
      "政务公开\n法定主动公开内容\n政府信息公开年报\n东山市水利局2023年政府信息公开工作年度报告\n",
      "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "政府信息公开年报\n2023年政府信息公开工作年度报告\n发布机构：东山市水利局\n",
      "2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东山市人民政府公报\n2023年第4期\n东山市人民政府2022年政府信息公开工作年度报告\n",
      "东山市人民政府2022年政府信息公开工作年度报告 | 东山市人民政府 | 2022"
    ),
    (
      "东山市人民政府门户网站\nwww.dongshan.gov.cn\n东山市水利局2023年政府信息公开工作年度报告\n",
      "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东山市人民政府办公室\n东山市人民政府2023年政府信息公开工作年度报告\n",
      "东山市人民政府2023年政府信息公开工作年度报告 | 东山市人民政府 | 2023"
    ),
    (
      "东山市农业\n农村局2023年政府信息公开工作年度报告\n",
      "东山市农业农村局2023年政府信息公开工作年度报告 | 东山市农业农村局 | 2023"
    ),
    (
      "东山市水利局政府信息公开工作年度报告\n二〇二三年度\n",
      "东山市水利局政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "《东山市水利局2023年政府信息公开工作年度报告》\n",
      "《东山市水利局2023年政府信息公开工作年度报告》 | 东山市水利局 | 2023"
    ),
    (
      "东山市水利局：2023年政府信息公开工作年度报告\n",
      "东山市水利局：2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "关于2023年度东山县政府信息公开工作的年度报告\n", "关于2023年度东山县政府信息公开工作的年度报告 | 东山县 | 2023"
    ),
    (
      "东山市水利局二0一三年政府信息公开工作年度报告\n", "东山市水利局二0一三年政府信息公开工作年度报告 | 东山市水利局 | 2013"
    ),
    (
      "东山市水利局二O一三年政府信息公开工作年度报告\n", "东山市水利局二O一三年政府信息公开工作年度报告 | 东山市水利局 | 2013"
    ),
    (
      "东⼭市⽔利局2023年政府信息公开⼯作年度报告\n", "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东山市水利局2023年政府信息公开工作年度报\n告\n", "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东山市水利局2023年\n政府信息公开工作年\n度报告\n", "东山市水利局2023年政府信息公开工作年度报告 | 东山市水利局 | 2023"
    ),
    (
      "东山县2023年国民经济和社会发展统计公报\n东山县统计局\n2024年3月28日\n",
      "东山县2023年国民经济和社会发展统计公报 | 东山县统计局 | 2023"
    ),
  ]

  @Test("what stands above a title is none of it", arguments: heads)
  func above(text: String, facts: String) throws {
    let identity = try report(text + "\n一、总体情况\n公开信息16条。\n").identity
    let year = identity.year.map(String.init) ?? "?"
    #expect("\(identity.title) | \(identity.issuer ?? "?") | \(year)" == facts)
  }

  @Test("a letter that is no report keeps its head as its title")
  func letter() throws {
    let text = "东山市水利局文件\n东水〔2024〕6号\n各科室：\n现将有关事项通知如下。请认真执行。\n"
    #expect(try report(text).identity.title == "东山市水利局文件")
  }

  @Test(
    "an entry of the page ends where the next begins",
    arguments: [
      "索 引 号：\t1/2024\t分 类：\t年报\n发布机构：\t东山市应急管理局\t发文日期：\t2024-01-19\n",
      "索引号：1/2024 发布机构：东山市应急管理局 发文日期：2024-01-19 文号：无\n",
      "发布机构：东山市应急管理局\u{A0}\u{A0}发布时间：2024-01-19\n",
      "发布机构：东山市应急管理局 | 时间：2024-01-19 10:20 点击：20\n",
      "索引号\n1/2024\n发布机构\n东山市应急管理局\n发文日期\n2024-01-19\n",
    ])
  func entries(head: String) throws {
    let text = head + "2023年政府信息公开工作年度报告\n一、总体情况\n公开信息16条。\n"
    let identity = try report(text).identity
    #expect(identity.title == "2023年政府信息公开工作年度报告")
    #expect(identity.issuer == "东山市应急管理局")
    #expect(identity.publication?.date == CalendarDate(year: 2024, month: 1, day: 19))
  }

  @Test("a table of one row about the page is none of the report's")
  func pageRow() throws {
    let page = """
      <html><body><table><tr><td>发布机构：</td><td>东山市水利局</td><td>发文日期：</td><td>2024-01-18</td></tr></table>
      <h1>2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开信息16条。</p></body></html>
      """
    let report = try report(page)
    #expect(report.tables.isEmpty)
    #expect(report.identity.title == "2023年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "东山市水利局")
  }

  @Test(
    "the name of a column is not the title of a report that names who reports",
    arguments: [
      ("政府信息公开年报", "东山市水利局政府信息公开工作年度报告"),
      ("政府信息公开年报", "2022年政府信息公开工作年度报告"),
      ("东山市水利局2022年政府信息公开工作年度报告", "东山市水利局2022年政府信息公开工作年度报告"),
    ])
  func column(tab: String, title: String) throws {
    let page = """
      <html><head><title>\(tab)</title></head><body><div>发布时间：2025-03-01</div><h1>\(title)</h1>
      <p>本报告所列数据的统计期限自2022年1月1日起，至2022年12月31日止。</p><p>一、总体情况</p><p>公开信息16条。</p></body></html>
      """
    let identity = try report(page).identity
    #expect(identity.title == title)
    #expect(identity.year == 2022)
  }

  private func report(_ text: String) throws -> Report {
    try ReportReader.report(from: Array(text.utf8))
  }
}
