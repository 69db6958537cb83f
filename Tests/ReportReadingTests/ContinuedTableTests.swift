import ReportModel
import Testing

@testable import ReportReading

/// Tables in two parts: a line between them says so, or one part came without borders.
@Suite("Tables that go on")
struct ContinuedTableTests {
  private static let requesters =
    "<tr><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"

  private static func row(_ label: String) -> String {
    "<tr><td>\(label)</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>"
  }

  private static func page(_ tables: String) -> String {
    """
    <html><body><h1>东山局2023年政府信息公开工作年度报告</h1><p>一、收到和处理政府信息公开申请情况</p>
    \(tables)<p>二、其他需要报告的事项</p><p>无。</p></body></html>
    """
  }

  @Test(
    "a line that says so stands between the parts of one table",
    arguments: [
      "<p>（续表）</p>", "<p>续上表</p>", "<p>— 5 —</p><p>（接上页）</p>", "<p>表三（续）</p>",
      "<p>收到和处理政府信息公开申请情况（续表）</p>",
    ])
  func requests(mark: String) throws {
    let head = "<tr><td>申请人情况</td></tr>" + Self.requesters.replacing("<tr>", with: "<tr><td></td>")
    let report = try report(
      Self.page(
        "<table>\(head)\(Self.row("一、本年新收政府信息公开申请数量"))\(Self.row("三、本年度办理结果（一）予以公开"))</table>"
          + mark + "<table>\(head)\(Self.row("（七）总计"))\(Self.row("四、结转下年度继续办理"))</table>"))
    #expect(report.tables.count == 1)
    #expect(report.tables.first?.rows.map(\.label).suffix(2) == ["（七）总计", "四、结转下年度继续办理"])
    #expect(report.sections.filter { $0.kind == .heading }.map(\.name).count == 2)
  }

  @Test("so it is with a table of any other kind whose head stands again below the line")
  func generic() throws {
    func table(_ name: String, _ head: String) -> String {
      "<table><tr><td>\(head)</td><td>件数</td></tr><tr><td>\(name)</td><td>3</td></tr></table>"
    }
    let page = Self.page(table("公文", "项目") + "<p>续表</p>" + table("会议", "项目"))
    #expect(
      try report(page).tables.map(TablePicture.lines) == ["generic | 件数\n公文 | 3\n会议 | 3"])
    // Another head is of another table.
    let others = Self.page(table("公文", "项目") + "<p>续表</p>" + table("会议", "类别"))
    #expect(try report(others).tables.count == 2)
    // So is one that no such line stands above.
    let apart = Self.page(table("公文", "项目") + "<p>会议情况</p>" + table("会议", "项目"))
    #expect(try report(apart).tables.count == 2)
  }

  @Test("the blocks of the table of section 二 are one table, whichever of them lost their borders")
  func halves() throws {
    let text = """
      # 东山局2023年政府信息公开工作年度报告

      ## 一、总体情况

      全年公开文件31件。

      ## 二、主动公开政府信息情况

      第二十条第（一）项
      第二十条第（五）项
      信息内容本年处理决定数量
      行政许可 7
      第二十条第（六）项
      信息内容本年处理决定数量
      行政处罚 0
      行政强制 2
      第二十条第（八）项
      信息内容本年收费金额（单位：万元）
      行政事业性收费 0.5
      — 2 —
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      |---|---|---|---|
      | 规章 | 1 | 0 | 8 |
      | 行政规范性文件 | 9 | 2 | 64 |

      ## 三、其他需要报告的事项

      无。
      """
    let report = try report(text, name: "a.md")
    #expect(
      report.tables.map(TablePicture.lines) == [
        """
        proactive 主动公开政府信息情况 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量 | 本年收费金额（单位：万元）
        第二十条第（一）项/规章 | 1 0 8
        第二十条第（一）项/行政规范性文件 | 9 2 64
        第二十条第（五）项/行政许可 | 7
        第二十条第（六）项/行政处罚 | 0
        第二十条第（六）项/行政强制 | 2
        第二十条第（八）项/行政事业性收费 | 0.5
        """
      ])
    // What is exported opens again the same.
    let again = try ReportReader.report(from: ReportArchive.bytes(of: report))
    #expect(again.tables == report.tables)
  }

  private func report(_ text: String, name: String = "") throws -> Report {
    try ReportReader.report(from: Array(text.utf8), name: name)
  }
}
