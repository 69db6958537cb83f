import ReportModel
import Testing

@testable import ReportReading

/// A short report, and the menu beside it.
private enum ShortReport {
  static let title = "示例县2022年政府信息公开工作年度报告"
  static let sections = [
    "一、总体情况", "全年主动公开政府信息351件，其中通过门户网站公开218件。", "二、主动公开政府信息情况", "发布公文17件。",
    "三、收到和处理政府信息公开申请情况", "受理申请9件。",
  ]
  static let article =
    "<h1>\(title)</h1>" + sections.map { "<p>\($0)</p>" }.joined()
  static let menu = (0..<20).map { "<a href='#'>左菜单\($0)</a><br>" }.joined()
}

/// A page's article is found by what its blocks say.
@Suite("Articles of pages")
struct PageVoiceTests {
  private static func lines(_ body: String) throws -> [String] {
    let page = "<html><head><title>\(ShortReport.title)</title></head><body>\(body)</body></html>"
    let report = try ReportReader.report(from: Array(page.utf8))
    return report.text.string.split(separator: "\n").map(String.init)
  }

  @Test("sections are the report's, whatever their class is called")
  func classes() throws {
    for name in ["page", "nav", "share", "related", "footer", "position", "print"] {
      let parts = ShortReport.sections.map { "<div class=\(name)><p>\($0)</p></div>" }.joined()
      #expect(
        try Self.lines("<div class=content><h1>\(ShortReport.title)</h1>\(parts)</div>") == [
          ShortReport.title
        ]
          + ShortReport.sections)
    }
  }

  @Test(
    "a table that lays out a short report is none",
    arguments: [
      "<table><tr><td>\(ShortReport.menu)</td><td>\(ShortReport.article)</td></tr></table>",
      "<table><tr><td>&nbsp;</td><td>\(ShortReport.article)</td><td>&nbsp;</td></tr></table>",
      "<table><tr><td><table><tr><td>&nbsp;</td><td><table><tr><td>\(ShortReport.article)</td></tr></table></td></tr></table></td></tr></table>",
      "<table>"
        + ([ShortReport.title] + ShortReport.sections).map { "<tr><td>\($0)</td></tr>" }.joined()
        + "</table>",
      "<table>"
        + ([ShortReport.title] + ShortReport.sections).map { "<tr><td></td><td>\($0)</td></tr>" }
        .joined()
        + "</table>",
      "<table><tr><td colspan=2>\(ShortReport.title)</td></tr><tr><td>\(ShortReport.sections[0])</td><td>\(ShortReport.sections[1])</td></tr><tr><td>\(ShortReport.sections[2])</td><td>\(ShortReport.sections[3])</td></tr><tr><td>\(ShortReport.sections[4])</td><td>\(ShortReport.sections[5])</td></tr></table>",
      "<table><tr><td>\(([ShortReport.title] + ShortReport.sections).joined(separator: "<br>"))</td></tr><tr><td>\(ShortReport.menu)</td></tr></table>",
    ])
  func layout(body: String) throws {
    #expect(try Self.lines(body) == [ShortReport.title] + ShortReport.sections)
  }

  @Test("sections and prose with figures outside of the article's element are the report's")
  func outside() throws {
    let body = """
      <div class=nav>\(ShortReport.menu)</div><div class=main><h1>\(ShortReport.title)</h1><p>一、总体情况</p><p>\(String(repeating: "全面推进政务公开各项工作，", count: 60))办结351件。</p></div>
      <div class=bottom><p>二、其他需要报告的事项</p><p>无。</p></div><div class=foot><p>主办单位：示例县人民政府办公室　网站标识码：0000000000</p></div>
      """
    let lines = try Self.lines(body)
    #expect(lines.suffix(2) == ["二、其他需要报告的事项", "无。"])
    #expect(!lines.contains { $0.contains("主办单位") || $0.contains("左菜单") })
  }

  @Test("a sentence that compares is no path to a page")
  func arrows() throws {
    let lines = try Self.lines(
      "<div><p>首页 > 政务公开 > 年报</p>\(ShortReport.article)<p>满意率>95%，办结率>98%，受理5件。</p></div>")
    #expect(lines.last == "满意率>95%，办结率>98%，受理5件。")
    #expect(!lines.contains { $0.hasPrefix("首页") })
  }

  @Test("a title that stands in the article behind menus stands there alone")
  func title() throws {
    let menu = (0..<60).map { "<li><a href='#'>栏目\($0)政务公开</a></li>" }.joined()
    let body = """
      <div class=nav><ul>\(menu)</ul></div><div class=con>\(ShortReport.article)</div>
      <div class=footer><p>主办：示例县人民政府办公室　技术支持：示例公司</p><p>电话：0591-12345678　备案号：闽ICP备05000001号</p></div>
      """
    #expect(try Self.lines(body) == [ShortReport.title] + ShortReport.sections)
  }

  @Test(
    "a column of links beside the article is none of it, also where more of the report stands behind"
  )
  func menus() throws {
    let links = (1...3).map { "<tr><td><a href=/>栏目\($0)</a></td></tr>" }.joined()
    let lines = try Self.lines(
      """
      <table><tr><td><table>\(links)</table></td><td>\(ShortReport.article)</td></tr></table></body>\
      <p>附：受理投诉3件，均已办结。</p>
      """)
    #expect(
      lines == [ShortReport.title] + ShortReport.sections + ["附：受理投诉3件，均已办结。"])
  }
}
