import ReportModel
import Testing

@testable import ReportReading

/// Titles, issuers, years and dates among the fields of the page around a report.
@Suite("Identity below the head of a page")
struct IdentityCaseTests {
  /// Heads of pages → title | issuer | year.
  static let heads: [(text: String, facts: String)] = [
    (
      "索 引 号 0142/2026-00001\n\n东山区教育局2025年政府信息公开工作年度报告\n",
      "东山区教育局2025年政府信息公开工作年度报告 | 东山区教育局 | 2025"
    ),
    (
      """
      名称 | 东山区教育局2014年政府信息公开年度报告 |
      索引号 | 0143/2015-00056 |
      东山区教育局2014年政府信息公开年度报告

      """,
      "东山区教育局2014年政府信息公开年度报告 | 东山区教育局 | 2014"
    ),
    (
      "今天是:2023年10月31日 星期二\n\n2020年东山区政府信息公开工作年度报告\n",
      "2020年东山区政府信息公开工作年度报告 | 东山区 | 2020"
    ),
    (
      "【字号：\n加大\n还原\n】\n东山区2020年政府信息公开工作年度报告\n",
      "东山区2020年政府信息公开工作年度报告 | 东山区 | 2020"
    ),
    (
      """
      索 引 号： 1/2022
      发文日期 2022-01-20
      [打印] [关闭]
      2022-01-21 10:20 来源：示例市水务局 点击数：20
      示例市水务局2021年政府信息公开工作年度报告

      """,
      "示例市水务局2021年政府信息公开工作年度报告 | 示例市水务局 | 2021"
    ),
    (
      """
      首页
      欢迎访问示例县人民政府网
      2022年3月1日 星期二 天气晴
      字体：【大】【中】【小】
      示例县2019年政府信息公开工作年度报告

      """,
      "示例县2019年政府信息公开工作年度报告 | 示例县 | 2019"
    ),
    (
      "索引号\n0143-2015\n发布机构\n示例县民政局\n示例县民政局\n2014年度政府信息公开工作报告\n",
      "示例县民政局2014年度政府信息公开工作报告 | 示例县民政局 | 2014"
    ),
    (
      "附件1\n\n示例区教育局2023年政府信息公开工作年度报告\n", "示例区教育局2023年政府信息公开工作年度报告 | 示例区教育局 | 2023"
    ),
    (
      "附件：\n示例区教育局\n2023年政府信息公开工作年度报告\n",
      "示例区教育局2023年政府信息公开工作年度报告 | 示例区教育局 | 2023"
    ),
    (
      "2023年度示例区教育局政府信息公开年度报告\n", "2023年度示例区教育局政府信息公开年度报告 | 示例区教育局 | 2023"
    ),
    (
      "主 题 教 育 办 公 室\n2023年工作报告\n",
      "主题教育办公室2023年工作报告 | 主题教育办公室 | 2023"
    ),
  ]

  @Test("the report's own title wins over the fields of the page", arguments: heads)
  func head(text: String, facts: String) throws {
    let identity = try identity(text + "\n一、总体情况\n公开信息16条。\n")
    let found = [identity.title, identity.issuer, identity.year.map(String.init)]
    #expect(found.map { $0 ?? "–" }.joined(separator: " | ") == facts)
  }

  /// What stands below the heading → the period.
  static let periods: [(text: String, year: Int?)] = [
    ("本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。", 2021),
    ("统计时段：2021.1.1～2021.12.31。公开信息16条。", 2021),
    ("数据统计从2019年1月1日开始，至2019年12月31日截止。", 2019),
    ("统计期限为2020年1月1日零时起，至2020年12月31日24时止。", 2020),
    ("2021年1月1日至2021年3月31日开展宣传。", nil),
  ]

  @Test(
    "the period is found below the first heading where the text says that it is one",
    arguments: periods)
  func period(text: String, year: Int?) throws {
    let period = try identity("东山局政府信息公开工作年度报告\n一、总体情况\n\(text)\n二、其他\n无。\n").period
    #expect(period?.first.year == year)
    #expect(period.map { [$0.first.month, $0.last.month] } == year.map { _ in [1, 12] })
  }

  @Test(
    "the day below the title is the report's, whatever stands around it",
    arguments: [
      "东山局\n2010年2月25日", "（2010年2月25日）", "2010-02-25", "东山局 2010年2月25日", "【2010年2月25日印发】",
      "二〇一〇年二月二十五日公布",
    ])
  func date(text: String) throws {
    let identity = try identity("东山局2009年政府信息公开工作年度报告\n\(text)\n\n一、概述\n公开信息5条。\n")
    #expect(identity.date == CalendarDate(year: 2010, month: 2, day: 25))
    #expect(identity.title == "东山局2009年政府信息公开工作年度报告")
    #expect(identity.year == 2009)
  }

  @Test(
    "a title that names nobody and no year takes them from the signature and the first sentence",
    arguments: [
      ("2023年政府信息公开工作年度报告", "枫林镇人民政府", 2023), ("政务公开工作总结", "白河县宣传部", 2022),
    ])
  func nameless(title: String, signature: String, year: Int) throws {
    let identity = try identity(
      """
      \(title)
      2022年，我单位认真落实政务公开工作要求，现将有关情况总结如下：
      一、总体情况
      公开信息16条。
                           \(signature)
                           2024年1月15日
      """)
    #expect(identity.issuer == signature)
    #expect(identity.year == year)
  }

  private func identity(_ text: String) throws -> Identity {
    try ReportReader.report(from: Array(text.utf8)).identity
  }
}
