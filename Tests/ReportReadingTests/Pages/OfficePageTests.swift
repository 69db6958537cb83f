import ReportModel
import Testing

@testable import ReportReading

/// Pages as content systems of offices write them.
@Suite("Pages of offices")
struct OfficePageTests {
  private func report(_ page: String) throws -> Report {
    try ReportReader.report(from: Array(page.utf8))
  }

  private func outline(_ report: Report) -> [String] {
    report.sections.filter { $0.kind == .heading }.map { "\($0.number) \($0.title)" }
  }

  @Test("sections that a page shows one after the other are all read, its title from the article")
  func tabs() throws {
    let report = try report(
      """
      <html><head><title>政府信息公开年报</title></head><body>
      <div class="nav"><ul><li><a href="#1">总体情况</a></li><li><a href="#2">主动公开</a></li></ul></div>
      <div class="con"><h2>安平市交通运输局2022年度政府信息公开工作年度报告</h2>
      <div class="tab"><p>一、总体情况</p><p>2022年公开信息1284条。</p></div>
      <div class="tab" style="display:none"><p>二、主动公开政府信息情况</p><p>制发文件3件，废止2件。</p></div>
      <div class="tab" style="display:none"><div style="display:none"><p>三、收到和处理政府信息公开申请情况</p>
      <p>收到申请17件，其中自然人15件、法人2件。</p></div></div>
      <details><summary>六、其他需要报告的事项</summary><p>收取信息处理费0元。</p></details></div></body></html>
      """)
    #expect(report.identity.title == "安平市交通运输局2022年度政府信息公开工作年度报告")
    #expect(report.identity.issuer == "安平市交通运输局")
    #expect(
      outline(report) == [
        "一 总体情况", "二 主动公开政府信息情况", "三 收到和处理政府信息公开申请情况", "六 其他需要报告的事项",
      ])
  }

  @Test("a copy that a page hides for paper is not read twice")
  func copy() throws {
    let section = "<p>一、总体情况</p><p>2022年公开信息1284条。</p><p>二、其他需要报告的事项</p><p>无。</p>"
    let report = try report(
      "<html><body><div><h1>甲局2022年政府信息公开工作年度报告</h1>\(section)</div>"
        + "<div style='display:none'>\(section)</div></body></html>")
    #expect(outline(report) == ["一 总体情况", "二 其他需要报告的事项"])
  }

  @Test(
    "the title of a page laid out by a table stands above it, the line of its publisher is no prose"
  )
  func laidOut() throws {
    let report = try report(
      """
      <html><head><title>青川县人民政府 通知公告 关于2019年度法治政府建设情况的报告</title></head><body>
      <table><tr><td><a href="/">首页</a> | <a href="/z">走进青川</a> | <a href="/g">政务公开</a></td></tr></table>
      <table><tr><td>您的位置：<a href="/">首页</a>&gt;&gt;<a href="/g">政务公开</a></td></tr>
      <tr><td align="center" class="bt">青川县人民政府<br>关于2019年度法治政府建设情况的报告</td></tr>
      <tr><td align="center">发布日期：2020-03-12 　来源：县司法局　浏览次数：245　字体：[ 大 中 小 ]</td></tr>
      <tr><td><div>　　2019年，我县扎实推进法治政府建设。现将有关情况报告如下：<br>
      　　一、主要举措和成效<br>　　（一）加强组织领导。县政府专题研究法治议题8次。<br>
      　　（二）规范执法行为。办理行政复议案件27件，其中维持18件、撤销2件、驳回3件、终止4件。<br>
      　　二、存在的问题<br>　　一是执法力量不足；二是基层法治机构不健全，有的乡镇没有专门人员，工作由综合办公室兼任。<br>
      　　特此报告。<br>　　　　　　青川县人民政府<br>　　　　　　2020年3月10日</div></td></tr></table>
      <table><tr><td>版权所有：青川县人民政府　技术支持：某科技公司</td></tr></table></body></html>
      """)
    #expect(report.identity.title == "青川县人民政府关于2019年度法治政府建设情况的报告")
    #expect(report.identity.issuer == "青川县人民政府")
    #expect(report.identity.date == CalendarDate(year: 2020, month: 3, day: 10))
    #expect(!report.text.string.contains("首页"))
    #expect(!report.text.string.contains("浏览次数"))
    #expect(
      outline(report) == ["一 主要举措和成效", "（一） 加强组织领导", "（二） 规范执法行为", "二 存在的问题"])
  }
}
