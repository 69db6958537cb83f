import ReportModel
import Testing

@testable import ReportReading

/// Tables of plain texts: rows that an office added, and tables drawn with bars, boxes and tabs.
@Suite("Tables of plain texts")
struct TableCaseTests {
  private func tables(_ text: String, name: String = "") throws -> [String] {
    try ReportReader.report(from: Array(text.utf8), name: name).tables.map(TablePicture.lines)
  }

  @Test("a row of its own stands in its block by its order")
  func localRow() throws {
    let text = """
      东山办2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章 | 2 | 0 | 13
      行政规范性文件 | 11 | 1 | 119
      其他文件 | 56 | 0 | 60
      第二十条第（五）项
      信息内容 | 本年处理决定数量
      行政许可 | 30
      第二十条第（六）项
      信息内容 | 本年处理决定数量
      行政处罚 | 2
      行政强制 | 0
      """
    let lines = try #require(try tables(text).first).split(separator: "\n")
    #expect(lines.contains("第二十条第（一）项/行政规范性文件 | 11 1 119"))
    #expect(lines.contains("第二十条第（一）项/其他文件 | 56 0 60"))
    #expect(lines.contains("第二十条第（六）项/行政强制 | 0"))
  }

  @Test("a changed name of a column stands by its order")
  func changedHeader() throws {
    let text = """
      东山办2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（一）项
      信息内容 | 本年（2022）制发件数 | 本年（2022）废止件数 | 现行有效件数
      规章 | 2 | 0 | 13
      行政规范性文件 | 11 | 1 | 119
      第二十条第（六）项
      信息内容 | 本年（2022）处理决定数量
      行政处罚 | 2
      行政强制 | 0
      """
    let table = try #require(try ReportReader.report(from: Array(text.utf8)).tables.first)
    #expect(table.columns.prefix(3) == ["本年（2022）制发件数", "本年（2022）废止件数", "现行有效件数"])
    #expect(table.columnForms.prefix(3) == [.issued, .repealed, .inForce])
    #expect(
      TablePicture.lines(of: table).split(separator: "\n").contains(
        "第二十条第（一）项/行政规范性文件 | 11 1 119"))
  }

  /// Texts → their tables.
  static let signs: [(text: String, pictures: [String])] = [
    (
      "一、综合\n表1 人口构成\n指标 | 年末数（人） | 比重（%） |\n全县总人口 | 8329 | 100 |\n其中：城镇 | 2173 | 26.09 |\n",
      ["generic 表1人口构成 | 年末数（人） | 比重（%）\n全县总人口 | 8329 100\n其中：城镇 | 2173 26.09"]
    ),
    (
      """
      一、总体情况
      +--------+------+------+
      | 指标   | 上年 | 本年 |
      +--------+------+------+
      | 公文   |    3 |    5 |
      | 来信   |    7 |    9 |
      +--------+------+------+
      ┌────┬────┐
      │名称│数量│
      ├────┼────┤
      │甲  │  11│
      └────┴────┘
      """,
      ["generic | 上年 | 本年\n公文 | 3 5\n来信 | 7 9", "generic | 数量\n甲 | 11"]
    ),
    ("一、综合\n指标\t上年\t本年\n公文\t13\t15\n来信\t17\t19\n", ["generic | 上年 | 本年\n公文 | 13 15\n来信 | 17 19"]),
    ("指标 | 数量\n---|---\n网站信息 | 120\n微信信息 | 80\n", ["generic | 数量\n网站信息 | 120\n微信信息 | 80"]),
    ("一、综合\n网站：3条 | 微信：5条\n本年 | 上年\n都是文字 | 没有数\n", []),
  ]

  @Test("bars without outer ones part the cells of Markdown too")
  func markdown() throws {
    let text = """
      # 示例市2022年报告
      ## 一、综合
      指标 | 数量
      ---|---
      网站信息 | 120
      ## 二、其他
      | 名目 | 数量 |
      |---|---|
      | 微信信息 | 80 |
      """
    #expect(
      try tables(text, name: "a.md") == [
        "generic | 数量\n网站信息 | 120", "generic | 数量\n微信信息 | 80",
      ])
  }

  @Test("tables drawn with signs are tables", arguments: signs)
  func drawn(text: String, pictures: [String]) throws {
    #expect(try tables(text) == pictures)
  }

  @Test("the table of cases is read though its head stands in pieces above it")
  func reviewInPieces() throws {
    let text = """
      # 甲局2022年政府信息公开工作年度报告
      ## 四、政府信息公开行政复议、行政诉讼情况
      行政复议行政诉讼
      未经复议直接起诉复议后起诉
      结果结果其他尚未
      总计结果结果其他尚未
      — 3 —
      | 维持 | 纠正 | 结果 | 审结 | 总计 | 总计 |
      |---|---|---|---|---|---|
      | 6 | 1 | 0 | 2 | 9 | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 1 | 0 | 1 |
      ## 五、存在的主要问题及改进情况
      公开形式不够丰富。
      """
    let lines = try tables(text, name: "a.md").joined().split(separator: "\n")
    #expect(lines.contains("行政复议 | 6 1 0 2 9"))
    #expect(lines.contains("行政诉讼/未经复议直接起诉 | 1 0 0 1 2"))
    #expect(lines.contains("行政诉讼/复议后起诉 | 0 0 1 0 1"))
  }

  @Test("indicators that tabs set are a table, groups without their last tabs too")
  func tabbedIndicators() throws {
    let text = """
      甲厅2016年度政府信息公开工作报告
      一、概述
      公开信息6条。
      统  计  指  标\t单位\t统计数
      一、主动公开情况\t——
      　　（一）主动公开政府信息数\t条\t5216
      　　　　其中：主动公开规范性文件数\t条\t16
      二、依申请公开情况\t——
      　　（一）收到申请数\t件\t42
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.sections.filter { $0.kind == .heading }.map(\.title) == ["概述"])
    let table = try #require(report.tables.first)
    #expect(table.kind == .indicators)
    #expect(TablePicture.lines(of: table).hasSuffix("（一）收到申请数 | 件 42"))
  }

  @Test("a figure with a blank before its last three digits is one where there is one column")
  func groupedFigure() throws {
    let text = """
      甲局2022年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（五）项
      信息内容 本年处理决定数量
      行政许可 2 231
      第二十条第（六）项
      信息内容 本年处理决定数量
      行政处罚 86
      行政强制 12 34
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    let lines = try #require(report.tables.first.map(TablePicture.whole)).split(separator: "\n")
    #expect(lines.contains("第二十条第（五）项/行政许可 | 2231"))
    #expect(lines.contains("第二十条第（六）项/行政强制 | ?"))
  }

  @Test("tables with a rule below each row: cells over lines, columns and rows")
  func ruledGrid() throws {
    let grid = """
      +------------+---------------------+
      | 行政机关   | 公开情况            |
      |            +----------+----------+
      |            | 主动公开 | 依申请   |
      |            | （件）   | （件）   |
      +============+==========+==========+
      | 东山市水利 | 12       | 3        |
      | 局         |          |          |
      +------------+----------+----------+
      | 东山市教育 | 20       | 0        |
      | 局         |          |          |
      +------------+----------+----------+
      """
    for name in ["a.txt", "a.md"] {
      let text = "东山市2023年报告\n\n一、总体情况\n\n\(grid)\n\n完。\n"
      let report = try ReportReader.report(from: Array(text.utf8), name: name)
      #expect(
        report.tables.map(TablePicture.lines) == [
          """
          generic | 主动公开（件） | 依申请（件）
          东山市水利局 | 12 3
          东山市教育局 | 20 0
          """
        ])
      #expect(SoundReport.flaw(of: report) == nil)
    }
  }

  @Test("rules above and below the header only set rows that are lines")
  func ruledHeader() throws {
    let text = """
      东山市2023年报告
      一、总体情况
      +------+------+
      | 项目 | 件数 |
      +------+------+
      | 公文 | 9    |
      | 会议 | 3    |
      +------+------+
      | 合计 | 12   |
      +------+------+
      """
    let report = try ReportReader.report(from: Array(text.utf8))
    #expect(report.tables.first.map(TablePicture.lines)?.contains("公文 | 9\n会议 | 3") == true)
  }

  @Test("rows that stand in another order keep their figures")
  func displacedRows() throws {
    let rows = [
      ("二、上年结转政府信息公开申请数量", "2"), ("一、本年新收政府信息公开申请数量", "9"), ("（七）总计", "8"),
      ("（一）予以公开", "5"), ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "3"), ("四、结转下年度继续办理", "3"),
    ]
    let head =
      "<tr><td rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>"
      + "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
      + "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>"
    let body = rows.map { label, count in
      "<tr><td>\(label)</td><td>\(count)</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>\(count)</td></tr>"
    }.joined()
    let page = "<html><body><p>三、收到和处理政府信息公开申请情况</p><table>\(head)\(body)</table></body></html>"
    let report = try ReportReader.report(from: Array(page.utf8))
    let table = try #require(report.tables.first)
    #expect(table.kind == .requests)
    let forms: [FormRow] = [
      .carriedOver, .received, .outcomeTotal, .granted, .partlyGranted, .carriedForward,
    ]
    #expect(table.rows.map(\.form) == forms)
    #expect(table.rows.map { $0.cells.first??.text } == rows.map(\.1))
  }

  @Test("a table of indicators goes on below its head once more, two of them stay two")
  func repeatedHead() throws {
    func table(_ rows: [String]) -> String {
      "<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>"
        + rows.map { "<tr><td>\($0)</td><td>件</td><td>\($0.count)</td></tr>" }.joined() + "</table>"
    }
    let first = table(["（一）收到申请数", "1.当面申请数"])
    for (second, count) in [(table(["2.传真申请数", "3.网络申请数"]), 1), (first, 2)] {
      let page = "<html><body><p>三、依申请公开情况</p>\(first)<p>&nbsp;</p>\(second)</body></html>"
      let report = try ReportReader.report(from: Array(page.utf8))
      #expect(report.tables.count == count)
      #expect(report.tables.flatMap(\.rows).count == 4)
      #expect(report.tables.allSatisfy { $0.kind == .indicators })
    }
  }
}
