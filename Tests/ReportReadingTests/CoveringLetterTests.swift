import ReportModel
import Testing

@testable import ReportReading

/// Reports behind the letter that they were sent or published with.
@Suite("Reports behind a letter")
struct CoveringLetterTests {
  private static let body = """
    根据《中华人民共和国政府信息公开条例》编制。统计期限自2023年1月1日至2023年12月31日。
    一、总体情况
    （一）主动公开
    公开信息16条。
    二、其他需要报告的事项
    无。

    """

  /// Letters with the title of the report → title | issuer.
  static let letters: [(text: String, facts: String)] = [
    (
      """
      东山市人民政府办公室关于印发《东山市人民政府2023年政府信息公开工作年度报告》的通知
      东政办发〔2024〕3号
      各镇人民政府，市政府各部门：
      《东山市人民政府2023年政府信息公开工作年度报告》已经市政府同意，现印发给你们，请认真贯彻落实。
      东山市人民政府办公室
      2024年1月25日
      （此件公开发布）
      东山市人民政府2023年政府信息公开工作年度报告
      """, "东山市人民政府2023年政府信息公开工作年度报告 | 东山市人民政府"
    ),
    (
      """
      东山市教育局文件
      关于做好2023年政府信息公开工作年度报告
      公布工作的通知
      各县教育局，局属各单位：
      现将有关事项通知如下：
      一、提高思想认识。各单位要高度重视，按时公布。
      二、规范报告内容
      各单位要按照统一格式编制。
      附件：东山市教育局2023年政府信息公开工作年度报告
      东山市教育局
      2024年1月8日
      附件
      东山市教育局
      2023年政府信息公开工作年度报告
      """, "东山市教育局2023年政府信息公开工作年度报告 | 东山市教育局"
    ),
    (
      """
      关于报送2023年政府信息公开工作年度报告的报告
      市人民政府办公室：
      现将《2023年政府信息公开工作年度报告》呈上，请审阅。
      东山市水利局
      2024年1月9日
      （联系人：王某，电话：5886001）
      2023年政府信息公开工作年度报告
      """, "2023年政府信息公开工作年度报告 | 东山市水利局"
    ),
    (
      """
      东山县人民政府办公室
      关于公布东山县2023年度政府信息公开工作年度报告的公告
      根据《中华人民共和国政府信息公开条例》规定，现将东山县2023年度政府信息公开工作年度报告予以公布。
      东山县人民政府办公室 2024年3月15日
      东山县2023年度政府信息公开工作年度报告
      """, "东山县2023年度政府信息公开工作年度报告 | 东山县"
    ),
    (
      """
      各有关单位：现将《东山市2023年政府信息公开工作年度报告》印发给你们。
      东山市2023年政府信息公开工作年度报告
      """, "东山市2023年政府信息公开工作年度报告 | 东山市"
    ),
  ]

  @Test("title, issuer and headings are the report's", arguments: letters)
  func behindLetter(text: String, facts: String) throws {
    let text = text + "\n" + Self.body
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect("\(report.identity.title) | \(report.identity.issuer ?? "?")" == facts)
    #expect(report.identity.year == 2023)
    #expect(try headings(text) == ["1 一总体情况", "2 （一）主动公开", "1 二其他需要报告的事项"])
  }

  @Test("on a page too, where the letter's title stands outside of the article")
  func page() throws {
    let lines = Self.letters[0].text.split(separator: "\n")
    let page =
      "<html><body><h1>\(lines[0])</h1><div id=\"zoom\">"
      + lines.dropFirst().map { "<p>\($0)</p>" }.joined()
      + Self.body.split(separator: "\n").map { "<p>\($0)</p>" }.joined() + "</div></body></html>"
    let identity = try ReportReader.report(from: Array(page.utf8)).identity
    #expect(identity.title == "东山市人民政府2023年政府信息公开工作年度报告")
    #expect(identity.issuer == "东山市人民政府")
  }

  @Test("a report's own day below its title counts, not the letter's")
  func day() throws {
    let text = Self.letters[3].text + "\n（2024年1月20日）\n" + Self.body
    let identity = try ReportReader.report(from: Array(text.utf8)).identity
    #expect(identity.date == CalendarDate(year: 2024, month: 1, day: 20))
  }

  @Test(
    "no letter: a report that addresses its hearers, names of other pages above a title",
    arguments: [
      "东山市2023年政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2022年工作回顾\n生产总值3亿元。\n2023年工作报告\n完。\n",
      "关于印发2024年政务公开工作要点的通知\n东山市2023年政府工作报告\n一、总体情况\n公开信息16条。\n",
    ])
  func noLetter(text: String) throws {
    let identity = try ReportReader.report(from: Array(text.utf8)).identity
    #expect(identity.title == "东山市2023年政府工作报告")
  }
}
