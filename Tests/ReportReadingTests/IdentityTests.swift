import ReportModel
import Testing

@testable import ReportReading

/// What reports say about themselves.
@Suite("Identity")
struct IdentityTests {
  private func identity(_ text: String) throws -> Identity {
    try ReportReader.report(from: Array(text.utf8)).identity
  }

  /// Head lines of a report → title | issuer | year | date.
  static let heads: [(text: String, facts: String)] = [
    (
      "青禾县民政局2016年度政府信息公开工作报告\n（2017年3月1日）",
      "青禾县民政局2016年度政府信息公开工作报告 | 青禾县民政局 | 2016 | 2017-3-1"
    ),
    (
      "2025 年桃源市人民政府办公厅政府信息公开\n工作年度报告",
      "2025年桃源市人民政府办公厅政府信息公开工作年度报告 | 桃源市人民政府办公厅 | 2025 | –"
    ),
    (
      "桃源县\n交通运输局\n二〇一二年政府信息公开年报",
      "桃源县交通运输局二〇一二年政府信息公开年报 | 桃源县交通运输局 | 2012 | –"
    ),
    ("政府工作报告\n——2019年1月18日在桃源市人民代表大会上", "政府工作报告 | – | 2019 | –"),
    ("2025年桃源市政府工作报告", "2025年桃源市政府工作报告 | 桃源市政府 | 2025 | –"),
    ("桃源市２０１３年国民经济统计公报", "桃源市２０１３年国民经济统计公报 | 桃源市 | 2013 | –"),
    ("廳務公開\n一段沒有題目的文字。", "廳務公開 | – | – | –"),
  ]

  @Test("title, issuer, year and date of the head", arguments: heads)
  func head(text: String, facts: String) throws {
    let identity = try identity(text + "\n本报告根据有关规定编制。\n一、概述\n工作平稳。")
    let date = identity.date.map { "\($0.year)-\($0.month)-\($0.day)" }
    let found = [identity.title, identity.issuer, identity.year.map(String.init), date]
    #expect(found.map { $0 ?? "–" }.joined(separator: " | ") == facts)
  }

  @Test("the day of publication is the one the page's data name")
  func publication() throws {
    let report = try ReportReader.report(from: Array(Fixtures.webPage.text.utf8))
    let published = try #require(report.identity.publication)
    #expect(published.date == CalendarDate(year: 2021, month: 1, day: 12))
    #expect(report.text[published.source] == "发布时间: 2021-01-12 16:08")
    #expect(report.identity.date == nil)
  }

  @Test("a report cut off behind its first section follows the form of its year")
  func formOfExcerpt() throws {
    let title = "青禾县2023年政府信息公开工作年度报告\n"
    #expect(try identity(title + "一、总体情况\n工作平稳。").form == .standard2021)
    #expect(try identity(title + "一、总体情况\n工作平稳。\n二、收费\n无。").form == .narrative)
  }

  /// Sentences → the period they state.
  static let periods: [(text: String, period: String)] = [
    ("本报告所列数据统计期限为2023年1月至12月。", "2023-1-1 2023-12-31 2023年1月至12月"),
    ("本报告所列数据统计期限为2024年1-2月。", "2024-1-1 2024-2-29 2024年1-2月"),
    ("本报告所列数据统计期限为2023年度（1月1日至12月31日）。", "2023-1-1 2023-12-31 2023年度（1月1日至12月31日"),
    ("统计期限自2023年1月1日起，至同年12月31日止。", "2023-1-1 2023-12-31 2023年1月1日起，至同年12月31日"),
    ("2023年1月至3月，我局开展了培训。", "–"),
    ("统计期限自2016年1月1日起至2016年12月31日止。", "2016-1-1 2016-12-31 2016年1月1日起至2016年12月31日"),
    ("涵盖2017年1月1日至12月31日期间的工作。", "2017-1-1 2017-12-31 2017年1月1日至12月31日"),
    ("期限为2023 年 1 月 1 日—12 月 31 日。", "2023-1-1 2023-12-31 2023 年 1 月 1 日—12 月 31 日"),
    ("自二〇〇八年五月一日至二〇〇八年十二月三十一日。", "2008-5-1 2008-12-31 二〇〇八年五月一日至二〇〇八年十二月三十一日"),
    ("2016年3月1日，印发通知。2016年5月1日，再次印发。", "–"),
  ]

  @Test("the period that the introduction states", arguments: periods)
  func period(text: String, period: String) throws {
    let report = try ReportReader.report(from: Array("\(text)\n一、概述\n无。".utf8))
    let found = report.identity.period.map {
      "\($0.first.year)-\($0.first.month)-\($0.first.day) "
        + "\($0.last.year)-\($0.last.month)-\($0.last.day) \(report.text[$0.source])"
    }
    #expect(found ?? "–" == period)
  }

  @Test("contacts with spaced labels, and without marks between them")
  func contacts() throws {
    let report = try ReportReader.report(
      from: Array(
        """
        请与办公室联系。联系地址：桃源区金湾大楼东附楼7楼邮 编：350400电 话：0591-23162606传 真：(0591)23162143\
        电子邮箱：gk＠163.com
        一、概述
        平稳。
        """.utf8))
    let found = report.identity.contacts.map {
      "\($0.kind.rawValue) \($0.value) \(report.text[$0.source] == $0.value)"
    }
    #expect(
      found == [
        "address 桃源区金湾大楼东附楼7楼 true", "postcode 350400 true", "telephone 0591-23162606 true",
        "fax (0591)23162143 true", "email gk＠163.com true",
      ])
  }

  @Test("the form is told by the words only one form prints, else by its headings and year")
  func form() throws {
    #expect(try identity(Fixtures.forms.text).form == .standard2021)
    #expect(try identity(Fixtures.gluedForm.text).form == .standard2021)
    #expect(try identity(Fixtures.levels.text).form == .narrative)
    #expect(
      try identity("一、总体情况\n无。\n二、情况\n上一年项目数量\n本年增/减\n").form == .trial2019)
    let headings = """
      桃源县%Y年政府信息公开工作年度报告
      一、总体情况
      平稳。
      二、主动公开政府信息情况
      表略。
      三、收到和处理政府信息公开申请情况
      表略。
      六、其他需要报告的事项
      无。
      """
    let forms = try ["2018", "2019", "2023"].map { year in
      let parts = headings.split(separator: "%Y", omittingEmptySubsequences: false)
      return try identity(parts.joined(separator: year)).form
    }
    #expect(forms == [.narrative, .trial2019, .standard2021])
  }

  @Test("signature and date end a report")
  func closing() throws {
    let report = try ReportReader.report(from: Array(Fixtures.signed.text.utf8))
    let closing = try #require(report.sections.last)
    #expect(closing.kind == .closing)
    #expect(
      closing.blocks.map { report.blocks[$0].role } == [.signature, .dateline, .metadata])
    #expect(report.identity.date == CalendarDate(year: 2019, month: 1, day: 20))
    let glued = try ReportReader.report(from: Array(Fixtures.gluedForm.text.utf8))
    #expect(glued.blocks.suffix(2).map { glued.string(of: $0) } == ["桃源区人民政府办公室", "2022年1月20日"])
    #expect(glued.identity.date == CalendarDate(year: 2022, month: 1, day: 20))
  }
}
