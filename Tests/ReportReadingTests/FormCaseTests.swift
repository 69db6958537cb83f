import ReportModel
import Testing

@testable import ReportReading

/// Tables of indicators in plain texts and in pieces, and forms whose cells or parts stand otherwise.
@Suite("Tables set otherwise")
struct FormCaseTests {
  private func tables(_ text: String) throws -> [String] {
    try ReportReader.report(from: Array(text.utf8)).tables.map(TablePicture.lines)
  }

  private static let rows = """
    indicators | 单位 | 统计数
    一、主动公开情况 | · ·
    一、主动公开情况/（一）主动公开政府信息数 | 条 864
    （二）通过不同渠道和方式公开政府信息的情况 | · ·
    （二）通过不同渠道和方式公开政府信息的情况/1.政府公报公开政府信息数 | 条 3
    （二）通过不同渠道和方式公开政府信息的情况/2.政府网站公开政府信息数 | 条 864
    八、机构建设和保障经费情况 | · ·
    八、机构建设和保障经费情况/（四）政府信息公开专项经费 | 万元 1,010.5
    九、政府信息公开会议和培训情况 | · ·
    九、政府信息公开会议和培训情况/（一）召开政府信息公开工作会议或专题会议数 | 次 3
    """

  @Test(
    "a row of indicators ends with its line, with a cell a line or a row a line",
    arguments: ["\n", " "])
  func lines(between: String) throws {
    let cells = [
      ["统计指标", "单位", "统计数"], ["一、主动公开情况", "——", "——"], ["（一）主动公开政府信息数", "条", "864"],
      ["（二）通过不同渠道和方式公开政府信息的情况", "——", "——"], ["1.政府公报公开政府信息数", "条", "3"],
      ["2.政府网站公开政府信息数", "条", "864"], ["八、机构建设和保障经费情况", "——", "——"],
      ["（四）政府信息公开专项经费", "万元", "1,010.5"], ["九、政府信息公开会议和培训情况", "——", "——"],
      ["（一）召开政府信息公开工作会议或专题会议数", "次", "3"],
    ]
    let head = "东山局2016年政府信息公开工作年度报告\n一、概述\n公开信息864条。\n二、附表\n"
    let text = head + cells.map { $0.joined(separator: between) }.joined(separator: "\n") + "\n"
    #expect(try tables(text) == [Self.rows])
  }

  @Test("a table of indicators goes on behind the end of a page, and marks its columns")
  func page() throws {
    let page = """
      <html><body><h1>东山局2016年报告</h1><p>一、统计</p>
      <table><tr><td>类别</td><td>统计指标</td><td>单位</td><td>统计数</td></tr>
      <tr><td>甲</td><td>乙</td><td>丙</td><td>1</td></tr>
      <tr><td rowspan="2">申请</td><td>收到申请数</td><td>件</td><td>25</td></tr>
      <tr><td>当面申请数</td><td>件</td><td>5</td></tr></table>
      <table><tr><td>答复</td><td>申请答复数</td><td>件</td><td>24</td></tr></table></body></html>
      """
    #expect(
      try tables(page) == [
        """
        indicators | 单位 | 统计数
        申请/收到申请数 | 件 25
        申请/当面申请数 | 件 5
        答复/申请答复数 | 件 24
        """
      ])
  }

  @Test("the copies of a merged cell are one cell")
  func copies() throws {
    let text = """
      # 东山局2023年政府信息公开工作年度报告

      ## 二、主动公开政府信息情况

      | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 |
      |---|---|---|---|
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章 | 0 | 0 | 0 |
      | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 |
      | 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |
      | 行政许可 | 310 | 310 | 310 |
      """
    let table = try #require(try tables(text).first).split(separator: "\n").map(String.init)
    #expect(
      table.dropFirst() == ["第二十条第（一）项/规章 | 0 0 0", "第二十条第（五）项/行政许可 | 310"])
  }

  @Test("the table of section 四 may stand as two, of reviews and of suits")
  func twoParts() throws {
    func row(_ cells: [String], span: Int = 1) -> String {
      "<tr>" + cells.map { "<td colspan=\"\(span)\">\($0)</td>" }.joined() + "</tr>"
    }
    let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let page =
      "<html><body><h1>东山局2023年报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table>"
      + row(["行政复议"], span: 5) + row(names) + row(["2", "1", "0", "0", "3"]) + "</table><table>"
      + row(["行政诉讼"], span: 10) + row(["未经复议直接起诉", "复议后起诉"], span: 5) + row(names + names)
      + row(["1", "0", "0", "0", "1", "0", "0", "4", "0", "4"]) + "</table></body></html>"
    #expect(
      try tables(page).map { $0.split(separator: "\n").dropFirst().joined(separator: "\n") } == [
        """
        行政复议 | 2 1 0 0 3
        行政诉讼/未经复议直接起诉 | 1 0 0 0 1
        行政诉讼/复议后起诉 | 0 0 4 0 4
        """
      ])
  }

  @Test("the title at the head of a page is no cell of the table that goes on below it")
  func runningTitle() throws {
    let text = """
      东山局2023年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 1 20
      东山局2023年政府信息公开工作年度报告
      行政规范性文件 3 1 64
      第二十条第（六）项
      信息内容 本年处理决定数量
      行政处罚 25
      东山局2023年政府信息公开工作年度报告
      行政强制 7
      """
    let table = try #require(try tables(text).first).split(separator: "\n").map(String.init)
    #expect(
      table.dropFirst() == [
        "第二十条第（一）项/规章 | 0 1 20", "第二十条第（一）项/行政规范性文件 | 3 1 64",
        "第二十条第（六）项/行政处罚 | 25", "第二十条第（六）项/行政强制 | 7",
      ])
  }
}
