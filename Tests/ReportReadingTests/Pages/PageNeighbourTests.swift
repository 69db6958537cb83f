import ReportModel
import Testing

@testable import ReportReading

/// What stands on a page beside the element of its article.
@Suite("Beside the article")
struct PageNeighbourTests {
  private static let article = """
    <div id="zoom"><p>五、存在的主要问题及改进情况</p><p>2023年，市水利局政府信息公开工作取得一定成效，但公开的主动性还不够强，
    政策解读的形式还不够丰富，下一步将加强业务培训，创新解读形式，不断提升公开质效。</p><p>六、其他需要报告的事项</p></div>
    """

  private func report(_ above: String, _ below: String) throws -> Report {
    let page = "<html><body>\(above)\(Self.article)\(below)</body></html>"
    return try ReportReader.report(from: Array(page.utf8))
  }

  @Test("the text of the last section, the signature and the day are the report's")
  func below() throws {
    let report = try report(
      "<h1>东山市水利局2023年政府信息公开工作年度报告</h1>",
      """
      <div><p>无。</p></div><div><p>东山市水利局</p><p>2024年1月20日</p></div>
      <div><p>主办单位：东山市人民政府办公室</p><p>2024-01-30</p></div>
      """)
    let words = report.text.string
    #expect(words.hasSuffix("六、其他需要报告的事项\n无。\n东山市水利局\n2024年1月20日\n"))
    #expect(report.identity.date == CalendarDate(year: 2024, month: 1, day: 20))
  }

  @Test("who published the report and when stands above its title")
  func above() throws {
    let report = try report(
      """
      <div><p>首页</p><p>发布机构：东山市水利局</p><p>发文日期：2024-01-18</p></div>
      <h1>2023年政府信息公开工作年度报告</h1>
      """, "")
    #expect(report.identity.title == "2023年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "东山市水利局")
    #expect(report.identity.publication?.date == CalendarDate(year: 2024, month: 1, day: 18))
  }

  @Test("a copy of the article that a page hides is left out, tables and all")
  func hiddenCopy() throws {
    let table = """
      <table><tr><td>指标</td><td>数量（件）</td></tr><tr><td>网上申请</td><td>16</td></tr>
      <tr><td>当面申请</td><td>3</td></tr></table>
      """
    let report = try report(
      "<h1>东山市水利局2023年政府信息公开工作年度报告</h1><div>\(table)</div>",
      "<div style=\"display:none\">\(table)\(Self.article)</div>")
    #expect(report.tables.count == 1)
  }

  @Test("a sentence with a figure is of the report, whatever it begins with")
  func figures() throws {
    let page = """
      <html><body><h1>东山局2023年报告</h1><p>一、总体情况</p><p>扫一扫二维码即可办理，全年办理120件。</p><p>扫一扫在手机打开当前页</p></body></html>
      """
    let text = try ReportReader.report(from: Array(page.utf8)).text.scalars
    let words = String(String.UnicodeScalarView(text))
    #expect(words.contains("全年办理120件"))
    #expect(!words.contains("手机打开"))
  }

  @Test(
    "a title beside the article may have its organ above it and its year below",
    arguments: [
      ("<h1>东山市水利局</h1><h1>2023年政府信息公开工作年度报告</h1>", "东山市水利局2023年政府信息公开工作年度报告"),
      (
        "<div class=\"tit\">东山市水利局政府信息公开工作年度报告</div><div>（2023年度）</div>",
        "东山市水利局政府信息公开工作年度报告（2023年度）"
      ),
      ("<h1><span>东山市水利局政府信息公开工作年度报告</span></h1> <p>二〇二三年度</p>", "东山市水利局政府信息公开工作年度报告二〇二三年度"),
      ("<p>东山市人民政府</p><h1>东山市水利局2023年政府信息公开工作年度报告</h1><p>2024年</p>", "东山市水利局2023年政府信息公开工作年度报告"),
    ])
  func titleLines(above: String, title: String) throws {
    let identity = try report(above, "").identity
    #expect(identity.title == title)
    #expect(identity.issuer == "东山市水利局")
    #expect(identity.year == 2023)
  }

  @Test("the article's own title on two lines is before a shorter name of the page")
  func ownTitle() throws {
    let page = """
      <html><head><title>东山市水利局2023年政府信息公开工作年度报告</title></head><body><div>
      <h3>东山市水利和湖泊局<br>2023年政府信息公开工作年度报告</h3><p>一、总体情况</p>
      <p>全年公开信息16条，均按照规定时限在门户网站公开。</p></div></body></html>
      """
    let report = try ReportReader.report(from: Array(page.utf8))
    #expect(report.identity.title == "东山市水利和湖泊局2023年政府信息公开工作年度报告")
    #expect(report.sections.filter { $0.kind == .heading }.map(\.number) == ["一"])
  }
}
