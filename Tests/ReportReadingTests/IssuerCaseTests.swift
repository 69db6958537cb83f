import ReportModel
import Testing

@testable import ReportReading

/// Issuers that stand beside or below a title that names nobody, or in the introduction.
@Suite("Issuers beside a title")
struct IssuerCaseTests {
  @Test(
    "who reports is found",
    arguments: [
      "东山市水利局《2023年政府信息公开工作年度报告》\n", "2023年度政府信息公开工作年度报告（东山市水利局）\n",
      "2023年政府信息公开工作年度报告\n——东山市水利局\n", "2023年政府信息公开工作年度报告\n东山市水利局\n",
      "政府信息公开工作年度报告\n（2023年）\n东山市水利局编\n二〇二四年一月\n",
      "2023年政府信息公开工作年度报告\n本报告由东山市水利局根据《中华人民共和国政府信息公开条例》编制。\n",
      "2023年政府信息公开工作年度报告\n本报告由东山市水利局负责编制。\n",
    ])
  func found(head: String) throws {
    try expectWaterBureau(head)
  }

  /// The bureau of 2023 is who reports by these lines.
  private func expectWaterBureau(_ head: String) throws {
    let identity = try identity(head)
    #expect(identity.issuer == "东山市水利局")
    #expect(identity.year == 2023)
  }

  @Test(
    "what only looks like it is not taken",
    arguments: [
      "2023年政府信息公开工作年度报告（公开）\n", "2023年“放管服”改革工作报告\n",
      "2023年政府信息公开工作年度报告\n如有疑问，由东山市水利局根据来信答复。\n",
      "2023年政府信息公开工作年度报告\n请与东山市水利局办公室联系。\n",
    ])
  func notFound(head: String) throws {
    #expect(try identity(head).issuer == nil)
  }

  @Test("a page says its title to those who share it")
  func shared() throws {
    let page = """
      <html><head><title>东山市水利局</title><meta property="og:title" content="东山市水利局2023年政府信息公开工作年度报告"></head>
      <body><div id="c"><p>一、总体情况</p><p>全年公开信息16条，均按照规定时限在门户网站公开。</p></div></body></html>
      """
    let identity = try ReportReader.report(from: Array(page.utf8)).identity
    #expect(identity.title == "东山市水利局2023年政府信息公开工作年度报告")
  }

  @Test(
    "brackets that name a version, ornaments and the site are no part of the name",
    arguments: [
      "（更正）东山市水利局2023年政府信息公开工作年度报告\n", "东山市水利局(修订版)2023年政府信息公开工作年度报告\n",
      "【转载】东山市水利局2023年政府信息公开工作年度报告\n", "★东山市水利局2023年政府信息公开工作年度报告★\n",
      "东山市水利局2023年政府信息公开工作年度报告_东山市人民政府门户网站\n",
      "2023年政府信息公开工作年度报告\n发布时间：2024-01-20  来源：东山市水利局\n",
    ])
  func versions(head: String) throws {
    try expectWaterBureau(head)
  }

  @Test(
    "names of organs may have numbers, which are no years",
    arguments: ["东山市第3中学", "东山市12345热线服务中心", "东山市第1人民医院", "东山市110指挥中心"])
  func counted(organ: String) throws {
    let identity = try identity(organ + "2023年政府信息公开工作年度报告\n")
    #expect(identity.issuer == organ)
    #expect(identity.year == 2023)
  }

  @Test(
    "a title that shares its line with the introduction is the title",
    arguments: [
      "东山市水利局2023年政府信息公开工作年度报告 根据《条例》规定，现公布本局年度报告。\n",
      "东山市水利局2023年政府信息公开工作年度报告　　2023年，东山市水利局认真贯彻落实条例，推进公开。\n",
      "当前位置：首页\n东山市水利局2023年政府信息公开工作年度报告  本报告依据《条例》编制。\n",
    ])
  func sharedLine(head: String) throws {
    let identity = try identity(head)
    #expect(identity.title == "东山市水利局2023年政府信息公开工作年度报告")
    #expect(identity.issuer == "东山市水利局")
  }

  @Test("links to files stand behind the signature")
  func annexLinks() throws {
    let identity = try identity(
      "2023年政府信息公开工作年度报告\n", closing: "东山市水利局\n2024年1月15日\n附件：\n1.年度报告.pdf\n2.附表.docx\n")
    #expect(identity.issuer == "东山市水利局")
    #expect(identity.date == CalendarDate(year: 2024, month: 1, day: 15))
  }

  @Test(
    "below a title of a place it is the organ that signs or that the introduction names; 政府 belongs to 人民",
    arguments: [
      ("东山市2023年政府信息公开工作年度报告\n", "东山市人民政府办公室\n2024年3月1日\n", "东山市人民政府办公室"),
      ("东山市2023年政府信息公开工作年度报告\n本报告由东山市人民政府办公室编制。\n", "", "东山市人民政府办公室"),
      ("2023年东山镇人民政府信息公开工作年度报告\n", "", "东山镇人民政府"),
      ("东山县2023年政府信息公开工作年度报告\n", "东山县人民政府\n2024年3月1日\n", "东山县人民政府"),
      ("东山市2023年政府信息公开工作年度报告\n", "西河市水利局\n2024年3月1日\n", "东山市"),
      ("东山市水利局2023年政府信息公开工作年度报告\n", "东山市水利局办公室\n2024年3月1日\n", "东山市水利局"),
    ])
  func ofPlace(head: String, closing: String, issuer: String) throws {
    #expect(try identity(head, closing: closing).issuer == issuer)
  }

  private func identity(_ head: String, closing: String = "") throws -> Identity {
    let text = head + "一、总体情况\n公开信息16条。\n二、其他需要报告的事项\n无。\n" + closing
    return try ReportReader.report(from: Array(text.utf8)).identity
  }
}
