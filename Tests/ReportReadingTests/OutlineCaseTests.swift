import Foundation
import ReportModel
import Testing

@testable import ReportReading

/// Headings that hold figures, have no number, or stand in a text without line ends.
@Suite("Outline of hard texts")
struct OutlineCaseTests {
  @Test("a figure in a short heading among headings makes it no statement")
  func figures() throws {
    let text = """
      东山局2023年报告
      一、总体情况
      （一）公开情况。
      公开信息62条。
      （二）总量突破600条。
      累计630条。
      （三）平台建设情况。
      开设专栏3个。
      二、受理情况
      （一）全年受理申请3件。
      （二）办结3件。
      （三）其他
      无。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "2 （一）公开情况", "2 （二）总量突破600条", "2 （三）平台建设情况", "1 二受理情况", "2 （三）其他",
      ])
  }

  @Test(
    "names of sections are headings behind numbers in any form",
    arguments: [
      ["一：", "二："], ["一，", "二，"], ["一丶", "二丶"], ["【一】", "【二】"], ["〔一〕", "〔二〕"], ["01", "02"],
      ["I. ", "II. "], ["Ⅰ、", "Ⅱ、"], ["1-", "2-"],
    ])
  func oddNumbers(numbers: [String]) throws {
    let text = """
      东山局2023年报告

      \(numbers[0])总体情况
      公开信息62条。
      \(numbers[1])存在的主要问题及改进情况
      一是人员不足。
      """
    let signs: Set<Character> = ["：", "，", "丶", ".", " ", "、", "-"]
    let printed = numbers.map { String($0.filter { !signs.contains($0) }) }
    #expect(
      try headings(text) == ["1 \(printed[0])总体情况", "1 \(printed[1])存在的主要问题及改进情况"])
  }

  @Test("a bracket that only closes makes a number of the second level")
  func halfBrackets() throws {
    let text = "东山局2023年报告\n一、总体情况\n一）组织领导\n召开会议3次。\n二）制度建设\n制定制度2项。\n"
    #expect(try headings(text) == ["1 一总体情况", "2 一）组织领导", "2 二）制度建设"])
  }

  @Test(
    "a number on a line of its own is that of the name of a section below it",
    arguments: ["一", "01", "【一】", "V"])
  func numberAlone(number: String) throws {
    let text = "东山局2023年报告\n\n\(number)\n总体情况\n公开信息62条。\n"
    #expect(try headings(text) == ["1 \(number)总体情况"])
  }

  @Test("the name of a section may break behind what is a name by itself")
  func brokenName() throws {
    let text = "东山局2023年报告\n一、总体情况\n公开信息62条。\n二、存在的主要问题\n及改进情况\n一是人员不足。\n"
    #expect(try headings(text) == ["1 一总体情况", "1 二存在的主要问题及改进情况"])
  }

  @Test(
    "entries of contents are no headings, with 目录 above them or without, an introduction behind them",
    arguments: [
      "目录\n一、总体情况\n二、公开情况\n三、其他事项\n", "目  录\n一、总体情况 1\n二、公开情况 2\n三、其他事项 3\n",
      "一、总体情况\n二、公开情况\n三、其他事项\n",
    ])
  func contents(entries: String) throws {
    let introduction =
      "根据《中华人民共和国政府信息公开条例》编制本报告。"
      + String(repeating: "本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", count: 4)
    let text = """
      东山局2023年政府信息公开工作年度报告
      \(entries)\(introduction)
      一、总体情况
      公开信息62条。
      二、公开情况
      公开信息62条。
      三、其他事项
      无。
      """
    #expect(try headings(text) == ["1 一总体情况", "1 二公开情况", "1 三其他事项"])
  }

  @Test("a row of links to the sections stands above the title")
  func rowOfSections() throws {
    let text = "一、总体情况二、主动公开政府信息情况三、收到和处理政府信息公开申请情况\n东山局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息62条。\n"
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.title == "东山局2023年政府信息公开工作年度报告")
    #expect(try headings(text) == ["1 一总体情况"])
  }

  @Test("a name above a table within the sections is no annex, one behind the last section is")
  func tableNames() throws {
    let table = "| 项目 | 件数 |\n|---|---|\n| 公文 | 9 |\n"
    let text =
      "# 东山局2023年报告\n\n一、总体情况\n\n公开9件。\n\n附表：公文情况表\n\n\(table)\n二、其他事项\n\n无。\n\n附表：公文情况表\n\n\(table)"
    #expect(try headings(text) == ["1 一总体情况", "1 二其他事项", "1 附表公文情况表"])
  }

  @Test("names of blanks are no words")
  func leftovers() throws {
    let text = "&nbsp;&nbsp;东山局2023年报告\n&emsp;一、总体情况\n&nbsp;公开信息&nbsp;62条。\n"
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.title == "东山局2023年报告")
    #expect(try headings(text) == ["1 一总体情况"])
    #expect(report.blocks.last.map { report.string(of: $0) } == "公开信息62条。")
    #expect(report.text.string == text)
  }

  @Test("headings of work reports need no number")
  func workReport() throws {
    let text = """
      东市中级人民法院工作报告
      ——2023年2月9日在东市第十七届人民代表大会第三次会议上
      各位代表：
      2022年主要工作
      2022年，全市法院受理案件25万件。
      一、服务发展大局
      办结案件36件。
      “十五五”时期的主要目标任务
      达到78岁。
      2023年工作安排
      2023年，全市法院将加强管理。
      """
    #expect(
      try headings(text) == [
        "1 2022年主要工作", "1 一服务发展大局", "1 “十五五”时期的主要目标任务", "1 2023年工作安排",
      ])
  }

  @Test("a section's name ends before a colon or blanks, however short the text behind it")
  func namesOnTheLineOfTheirText() throws {
    let text = """
      东山局2023年政府信息公开工作年度报告
      一、总体情况：
      公开信息35条。
      二、主动公开政府信息情况  2023年，我局制发规范性文件3件，现行有效12件。
      三、收到和处理政府信息公开申请情况　无。
      四、政府信息公开行政复议、行政诉讼情况：无。
      五、存在的主要问题及改进情况
      更新不够及时。
      六、其他需要报告的事项：无。
      """
    #expect(
      try headings(text) == [
        "1 一总体情况", "1 二主动公开政府信息情况", "1 三收到和处理政府信息公开申请情况", "1 四政府信息公开行政复议、行政诉讼情况",
        "1 五存在的主要问题及改进情况", "1 六其他需要报告的事项",
      ])
  }

  @Test("a table of contents may stand before the title, and annexes are no headings")
  func contentsAndAnnexes() throws {
    let text = """
      目  录
      一、总体情况………………………………1
      二、其他需要报告的事项………………3

      江口市农业农村局2022年政府信息公开工作年度报告

      本报告依据《条例》编制。

      一、总体情况
      公开文件36件。
      二、其他需要报告的事项
      （一）信息处理费
      无。
      附件：1.主动公开政府信息情况表
      2.收到和处理政府信息公开申请情况表
      江口市农业农村局
      2023年1月17日
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.title == "江口市农业农村局2022年政府信息公开工作年度报告")
    #expect(report.blocks.contains { $0.role == .body && $0.length == 12 })
    #expect(try headings(text) == ["1 一总体情况", "1 二其他需要报告的事项", "2 （一）信息处理费"])
  }

  @Test("headings go on behind a flattened table that an amount ends")
  func behindAmount() throws {
    let rows = """
      第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量规章000规范性文件3311第二十条第（九）项信息内容采购项目数量采购总金额\
      政府集中采购3962895.90元
      """
    let text =
      "示例区2020年政府信息公开工作年度报告 一、总体情况2020年，全区公开信息120条。（一）强化组织协调。全年召开会议3次。"
      + "二、主动公开政府信息情况" + rows
      + "三、收到和处理政府信息公开申请情况2020年，全区收到申请3件，均已按时答复，没有发生因政府信息公开申请引起的争议，也没有收取任何费用。"
      + "四、政府信息公开行政复议、行政诉讼情况全年没有发生。五、存在的主要问题及改进情况（一）存在的主要问题:水平有待提升。（二）改进措施：一是继续培训。"
      + "六、其他需要报告的事项 无其他需要报告的事项\n"
    let found = try headings(text)
    #expect(
      found == [
        "1 一总体情况", "2 （一）强化组织协调", "1 二主动公开政府信息情况", "1 三收到和处理政府信息公开申请情况",
        "1 四政府信息公开行政复议、行政诉讼情况", "1 五存在的主要问题及改进情况", "2 （一）存在的主要问题", "2 （二）改进措施",
        "1 六其他需要报告的事项",
      ])
  }

  @Test("headings of a short text without line ends are found in it")
  func glued() throws {
    let text = """
      示例区社会事业局关于2022年法治工作情况的报告 一、工作开展情况（一）主要负责人履行第一责任人职责全年召开会议3次，研究法治议题5个。\
      （二）加强规范性文件管理。全年审查文件4件。二、存在问题在看到成绩的同时，我们也认识到一些问题：一是人员不足；二是培训不够。\
      三、下一步工作计划（一）开展学习，提高干部对教育、医疗等法治建设工作的认识，增强责任感。（责任处室：各处室）\
      （二）深化改革，提升服务效能。简化流程。
      """
    let found = try headings(text)
    #expect(found.contains("1 一工作开展情况"))
    #expect(found.contains("2 （一）主要负责人履行第一责任人职责"))
    #expect(found.contains("2 （二）加强规范性文件管理"))
    #expect(found.contains("1 二存在问题"))
    #expect(found.contains("1 三下一步工作计划"))
    #expect(found.contains("2 （二）深化改革，提升服务效能"))
  }

  @Test("parts of section 一 end before any sentence where line ends are lost")
  func gluedParts() throws {
    let text =
      "东山局2023年政府信息公开工作年度报告根据《条例》编制本报告。一、总体情况（一）主动公开全年公开信息62条。（二）依申请公开全年受理申请3件。"
      + "（三）政府信息管理专人负责审核发布。（四）平台建设对政务新媒体开展巡查，关停账号。（五）监督保障举办培训班2期。"
      + "二、存在的主要问题及改进情况更新不够及时。三、其他需要报告的事项无。\n"
    #expect(
      try headings(text) == [
        "1 一总体情况", "2 （一）主动公开", "2 （二）依申请公开", "2 （三）政府信息管理", "2 （四）平台建设", "2 （五）监督保障",
        "1 二存在的主要问题及改进情况", "1 三其他需要报告的事项",
      ])
  }

  @Test(
    "signs before a number or around a heading say nothing",
    arguments: [
      ("■ ", "", "●"), ("▍", "", "▶ "), ("📌 ", "", "🔹"), ("【", "】", "◆ "), ("★", "★", "• "),
      ("[", "]", "※"),
    ])
  func ornaments(before: String, behind: String, below: String) throws {
    let text = """
      东山局2023年报告
      \(before)一、总体情况\(behind)
      \(below)（一）主动公开
      公开信息62条。
      \(below)（二）依申请公开。受理申请3件，均已办结。
      \(before)二、其他需要报告的事项\(behind)
      无。

      """
    #expect(
      try headings(text) == ["1 一总体情况", "2 （一）主动公开", "2 （二）依申请公开", "1 二其他需要报告的事项"])
    let report = try ReportReader.report(from: Array(text.utf8))
    let lines = report.blocks.filter { $0.role == .heading }.map { report.string(of: $0) }
    #expect(lines.first == before + "一、总体情况" + behind)
  }

  @Test("so around a name without a number, and nothing else")
  func frames() throws {
    let text = """
      东山局2023年报告
      【总体情况】
      公开信息62条。
      【联系电话】
      ■ 公开信息3条。
      ■是 □否
      无。

      """
    #expect(try headings(text) == ["1 总体情况"])
  }

  @Test("1、 is of one level, whichever of its names a form has")
  func oneLevel() throws {
    let text = "东山局2018年报告\n1、概述\n公开工作有序。\n2、主动公开政府信息情况\n公开信息45条。\n3、存在的问题\n人员不足。\n"
    #expect(try headings(text) == ["3 1概述", "3 2主动公开政府信息情况", "3 3存在的问题"])
    let form = "东山局2023年报告\n1、总体情况\n1.1 公开\n公开工作有序。\n2、主动公开政府信息情况\n公开信息45条。\n"
    #expect(try headings(form).contains("1 2主动公开政府信息情况"))
  }

  @Test("a number whose next one follows its sentence is of a list")
  func listInParagraph() throws {
    let text = """
      东山局2023年报告
      一、公开形式
      ①门户网站。②政务微博。③公共查阅点。
      二、工作措施
      （一）加强领导。（二）加强培训。
      （三）健全制度。修订制度2项。

      """
    #expect(try headings(text) == ["1 一公开形式", "1 二工作措施", "2 （三）健全制度"])
  }

  @Test("sections without numbers go on below tables without borders")
  func unnumberedBelowTables() throws {
    let text = """
      东山局2023年政府信息公开工作年度报告
      总体情况
      公开信息62条。
      主动公开政府信息情况
      第二十条第（五）项
      信息内容\t本年处理决定数量
      行政许可\t7
      收到和处理政府信息公开申请情况
      未收到申请。
      其他需要报告的事项
      无。

      """
    #expect(
      try headings(text) == ["1 总体情况", "1 主动公开政府信息情况", "1 收到和处理政府信息公开申请情况", "1 其他需要报告的事项"])
  }

  @Test(
    "a title ends before the first heading or sentence that nothing parts from it",
    arguments: ["", "本年度报告由东山局编制。", "2023年，东山局认真落实《条例》。", "根据《条例》编制本报告。"])
  func gluedTitle(introduction: String) throws {
    let text =
      "东山局2023年政府信息公开工作年度报告\(introduction)一、总体情况2023年，东山局公开工作有序推进，公开信息62条，无积压。"
      + "二、主动公开政府信息情况三、存在的主要问题及改进情况1.加强培训，提高能力。2.拓宽渠道，丰富内容。四、其他需要报告的事项无。\n"
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.identity.title == "东山局2023年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "东山局" && report.identity.year == 2023)
    #expect(
      try headings(text) == ["1 一总体情况", "1 二主动公开政府信息情况", "1 三存在的主要问题及改进情况", "1 四其他需要报告的事项"])
  }
}
