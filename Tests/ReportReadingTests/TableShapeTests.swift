import ReportForms
import ReportModel
import Testing

@testable import ReportReading

/// Tables with heads of two rows, with sides, without totals, with page numbers and marks in them.
@Suite("Shapes of tables")
struct TableShapeTests {
  private func pictures(_ text: String, name: String = "") throws -> [String] {
    try ReportReader.report(from: Array(text.utf8), name: name).tables.map(TablePicture.lines)
  }

  private func page(_ table: String) -> String {
    "<html><body><h1>东山局2023年报告</h1><p>一、总体情况</p><p>公开工作有序推进，具体数据如下。</p>\(table)</body></html>"
  }

  private func table(_ rows: [[String]]) -> String {
    "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
      + "</table>"
  }

  @Test("columns of one name are told apart by what stands above them")
  func twoHeads() throws {
    let page = page(
      """
      <table><tr><td rowspan="2">渠道</td><td colspan="2">2022年</td><td colspan="2">2023年</td><td rowspan="2">备注</td></tr>
      <tr><td>发布数</td><td>阅读量</td><td>发布数</td><td>阅读量</td></tr>
      <tr><td>门户网站</td><td>120</td><td>5600</td><td>130</td><td>5900</td><td></td></tr>
      <tr><td>公众号</td><td>20</td><td>600</td><td>30</td><td>900</td><td></td></tr></table>
      """)
    #expect(
      try pictures(page) == [
        """
        generic | 2022年/发布数 | 2022年/阅读量 | 2023年/发布数 | 2023年/阅读量 | 备注
        门户网站 | 120 5600 130 5900 ·
        公众号 | 20 600 30 900 ·
        """
      ])
  }

  @Test("sides of the same columns are rows, a printed row after the other")
  func sides() throws {
    let rows = [
      ["指标", "单位", "数量", "指标", "单位", "数量"], ["主动公开信息数", "条", "120", "收到申请数", "件", "3"],
      ["政策解读数", "篇", "20", "", "", ""],
    ]
    #expect(
      try pictures(page(table(rows))) == [
        """
        indicators | 单位 | 数量
        主动公开信息数 | 条 120
        收到申请数 | 件 3
        政策解读数 | 篇 20
        """
      ])
  }

  @Test("sides with heads of their own stay columns")
  func headedSides() throws {
    let page = page(
      """
      <table><tr><td colspan="2">收入</td><td colspan="2">支出</td></tr>
      <tr><td>项目</td><td>决算数</td><td>项目</td><td>决算数</td></tr>
      <tr><td>财政拨款</td><td>120</td><td>公共服务</td><td>100</td></tr></table>
      """)
    #expect(
      try pictures(page) == ["generic | 决算数 | 项目 | 决算数\n财政拨款 | 120 公共服务 100"])
  }

  /// Two rows of the table of section 三 with their head; the last column may be left out.
  private func requests(columns: Int) -> String {
    let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let rows = [
      ["一、本年新收政府信息公开申请数量", "5", "1", "0", "0", "0", "0", "6"],
      ["二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"],
      ["（一）予以公开", "5", "0", "0", "0", "0", "0", "5"], ["（七）合计", "5", "0", "0", "0", "0", "0", "5"],
      ["四、结转下年度继续办理", "0", "1", "0", "0", "0", "0", "1"],
    ]
    return table([[""] + names.prefix(columns)] + rows.map { Array($0.prefix(columns + 1)) })
  }

  @Test("the table of section 三 may lack its column of totals; 合计 is 总计")
  func noTotals() throws {
    let table = try #require(
      try ReportReader.report(from: Array(page(requests(columns: 6)).utf8)).tables.first)
    let rows = TablePicture.lines(of: table).split(separator: "\n").dropFirst()
    #expect(
      Array(rows) == [
        "一、本年新收政府信息公开申请数量 | 5 1 0 0 0 0 ·", "二、上年结转政府信息公开申请数量 | 0 0 0 0 0 0 ·",
        "三、本年度办理结果/（一）予以公开 | 5 0 0 0 0 0 ·", "三、本年度办理结果/（七）合计 | 5 0 0 0 0 0 ·",
        "四、结转下年度继续办理 | 0 1 0 0 0 0 ·",
      ])
    #expect(table.rows[3].form == .outcomeTotal)
    // Six figures below seven names are of no columns for sure.
    let cut = page(requests(columns: 7)).replacing("<td>0</td><td>6</td>", with: "<td>6</td>")
    let first = try ReportReader.report(from: Array(cut.utf8)).tables.first?.rows.first
    #expect(first?.cells.allSatisfy { $0 == nil } == true)
  }

  private static let form = """
    东山局2023年政府信息公开工作年度报告
    三、收到和处理政府信息公开申请情况
    自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
    一、本年新收政府信息公开申请数量\t5,000\t1\t0\t0\t0\t0\t5,001
    二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
    三、本年度办理结果\t（一）予以公开\t5,000\t0\t0\t0\t0\t0\t5,000
    （二）部分公开\t0\t0\t0\t0\t0\t0\t0
    （三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0
    2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0
    3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0
    4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t0
    （七）总计\t5,000\t0\t0\t0\t0\t0\t5,000
    四、结转下年度继续办理\t2,000\t1\t0\t0\t0\t0\t2,001
    四、政府信息公开行政复议、行政诉讼情况
    行政复议\t行政诉讼
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
    无\t5\t5\t5\t15\t无\t2\t1\t无\t3\t无\t2\t无\t2\t4
    五、存在的主要问题及改进情况
    更新不够及时。

    """

  @Test("separators, marks for nothing and a lone page number leave a text's rows whole")
  func plainText() throws {
    let lines = Self.form.split(separator: "\n", omittingEmptySubsequences: false)
    let numbered = (lines[..<7] + ["4"] + lines[7...]).joined(separator: "\n")
    for text in [Self.form, numbered] {
      let pictures = try pictures(text)
      #expect(pictures.count == 2)
      #expect(pictures.first?.contains("四、结转下年度继续办理 | 2,000 1 0 0 0 0 2,001") == true)
      #expect(pictures.first?.contains("（二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 0 0 0 0 0 0") == true)
      #expect(
        pictures.last == """
          review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
          行政复议 | 无 5 5 5 15
          行政诉讼/未经复议直接起诉 | 无 2 1 无 3
          行政诉讼/复议后起诉 | 无 2 无 2 4
          """)
    }
  }

  @Test("a file of values may begin with lines of prose")
  func values() throws {
    let text = """
      东山局2023年报告
      一、总体情况
      公开工作有序推进。
      其中政策文件20件。
      二、统计
      指标,单位,数量
      总数,条,5
      申请,件,3
      """
    #expect(
      try pictures(text, name: "report.csv") == ["indicators | 单位 | 数量\n总数 | 条 5\n申请 | 件 3"])
  }

  @Test("the table of section 四 may stand on its side, a row for each result")
  func turned() throws {
    let results = [
      "结果维持": "1 0 2", "结果纠正": "0 0 0", "其他结果": "3 1 0", "尚未审结": "0 2 0", "总计": "4 3 2",
    ]
    let rows = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map { name in
      let cells = (results[name] ?? "").split(separator: " ").map { "<td>\($0)</td>" }.joined()
      return "<tr><td>\(name)</td>\(cells)</tr>"
    }
    let page = """
      <html><body><h1>东山局2023年报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>
      <table><tr><td rowspan="2"></td><td rowspan="2">行政复议</td><td colspan="2">行政诉讼</td></tr>
      <tr><td>未经复议直接起诉</td><td>复议后起诉</td></tr>\(rows.joined())</table></body></html>
      """
    #expect(
      try pictures(page) == [
        """
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 1 0 3 0 4
        行政诉讼/未经复议直接起诉 | 0 0 1 2 3
        行政诉讼/复议后起诉 | 2 0 0 0 2
        """
      ])
  }

  private static let inRows = """
    review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
    行政复议 | 1 0 3 0 4
    行政诉讼/未经复议直接起诉 | 0 0 1 2 3
    行政诉讼/复议后起诉 | 2 0 0 0 2
    """

  @Test(
    "so it may in a text, between tabs, bars or on lines of one cell, and have a row for each part",
    arguments: [
      "类别 行政复议 未经复议直接起诉 复议后起诉;结果维持 1 0 2;结果纠正 0 0 0;其他结果 3 1 0;尚未审结 0 2 0;总计 4 3 2",
      "类别 结果维持 结果纠正 其他结果 尚未审结 总计;行政复议 1 0 3 0 4;行政诉讼（未经复议直接起诉） 0 0 1 2 3;行政诉讼（复议后起诉） 2 0 0 0 2",
      "案件 结果维持 结果纠正 其他结果 尚未审结 总计;行政复议 1 0 3 0 4;行政诉讼—未经复议直接起诉 0 0 1 2 3;行政诉讼—复议后起诉 2 0 0 0 2",
    ])
  func turnedText(cells: String) throws {
    let rows = cells.split(separator: ";").map { $0.split(separator: " ") }
    let lines = [
      rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"),
      rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"),
      rows.map { $0.joined(separator: "  ") }.joined(separator: "\n"),
      rows.joined().joined(separator: "\n"),
    ]
    for text in lines {
      let report = try ReportReader.report(
        from: Array("东山局2023年报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\(text)\n五、其他\n无。\n".utf8))
      #expect(report.tables.map(TablePicture.lines) == [Self.inRows], "\(text)")
      #expect(
        report.sections.filter { $0.kind == .heading }.map(\.number) == ["四", "五"], "\(text)")
    }
  }

  @Test(
    "of a text laid out as the page was, heads cut in columns and groups cut around a row are no figures"
  )
  func laidOut() throws {
    let rows = FormLabel.requestRows.map(\.line).filter { $0.row != .otherHandling }
      .flatMap { line in
        let row = "              \(line.label)     1     0    0    0    0    0    1"
        // The label of its group stands around it.
        return line.label.contains("本机关不掌握") ? ["   （四）无法提", row, "      供"] : [row]
      }
    let text = """
      东山局2023年政府信息公开工作年度报告
      三、收到和处理政府信息公开申请情况
      \(rows.joined(separator: "\n"))
      四、政府信息公开行政复议、行政诉讼情况
                                              行政诉讼
           行政复议
                              未经复议直接起诉               复议后起诉

      结果  结果  其他 尚未      结果  结果  其他 尚未      结果  结果  其他 尚未
                           总计                       总计                       总计
      维持  纠正  结果 审结      维持  纠正  结果 审结      维持  纠正  结果 审结

      1    0    3    0    4    0    0    1    2    3    2    0    0    0    2
      五、存在的主要问题及改进情况
      更新不够及时。
      """
    let found = try pictures(text)
    #expect(found.last == Self.inRows)
    #expect(found.first?.contains("8.属于行政查询事项 | 1 0 0 0 0 0 1") == true)
    #expect(found.first?.contains("1.本机关不掌握相关政府信息 | 1 0 0 0 0 0 1") == true)
  }

  @Test(
    "labels of its rows may say their group",
    arguments: ["行政诉讼（#）", "行政诉讼：#", "2.行政诉讼-#", "#"])
  func groupInLabel(pattern: String) throws {
    let labels = ["行政复议", "未经复议直接起诉", "复议后起诉"].map {
      $0 == "行政复议" ? $0 : pattern.replacing("#", with: $0)
    }
    let figures = ["1 0 3 0 4", "0 0 1 2 3", "2 0 0 0 2"]
    let rows = zip(labels, figures).map { label, figures in
      "<tr><td>\(label)</td>\(figures.split(separator: " ").map { "<td>\($0)</td>" }.joined())</tr>"
    }
    let head = ["类别", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map { "<td>\($0)</td>" }.joined()
    let text = page("<table><tr>\(head)</tr>\(rows.joined())</table>")
    #expect(try pictures(text) == [Self.inRows])
  }

  @Test("a column of section 二 whose head is blank is that of the form, unless it is of money")
  func blankHead() throws {
    let page = """
      <html><body><h1>东山局2023年报告</h1><p>二、主动公开政府信息情况</p>
      <table><tr><td colspan="4">第二十条第（一）项</td></tr>
      <tr><td>信息内容</td><td>本年制发件数</td><td></td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
      <tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan="3"></td></tr>
      <tr><td>行政许可</td><td colspan="3">7</td></tr>
      <tr><td colspan="4">第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan="3"></td></tr>
      <tr><td>行政事业性收费</td><td colspan="3">5</td></tr></table></body></html>
      """
    #expect(
      try pictures(page) == [
        """
        proactive | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量
        第二十条第（一）项/规章 | 1 2 3
        第二十条第（五）项/行政许可 | 7
        第二十条第（八）项/行政事业性收费 |\u{20}
        """
      ])
  }
}
