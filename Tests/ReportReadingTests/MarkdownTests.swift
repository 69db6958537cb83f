import ReportForms
import ReportModel
import Testing

@testable import ReportReading

/// Reports written in Markdown.
@Suite("Markdown")
struct MarkdownTests {
  private func report(_ text: String, name: String = "") throws -> Report {
    try ReportReader.report(from: Array(text.utf8), name: name)
  }

  private static let sample = """
    # 示例县2016年政府信息公开工作年度报告

    > 根据**《条例》**编制，见[门户网站](https://www.example.gov.cn/)。

    ##### 一、总体情况

    - 公开信息**35**条，`其中`文件\\*3件。

    ## 工作措施 ##

    ### 表二：主动公开政府信息情况

    | 项目 | 上年 | **本年** |
    |:---|---:|---:|
    | 规章 | 3 | **15** |
    | 行政\\|规范性文件 |  | 61 |

    ### 一是从严日常管理。

    ![流程图](a.png)无。

    """

  @Test("numbers give levels first, then signs; captions and items are no headings")
  func outline() throws {
    let report = try report(Self.sample)
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        示例县2016年政府信息公开工作年度报告
        ├─ 一、总体情况
        └─ 工作措施
        """)
    // Offsets count the file itself.
    #expect(report.text.string == Self.sample)
    let words = report.blocks.map { block in block.runs.map { report.text[$0] }.joined() }
    #expect(words.contains("公开信息35条，其中文件*3件。"))
    #expect(words.contains("根据《条例》编制，见门户网站。"))
    #expect(words.contains("流程图无。"))
    let links = report.blocks.flatMap(\.links)
    #expect(links.map { report.text[$0.source] } == ["门户网站"])
    #expect(links.map(\.target) == ["https://www.example.gov.cn/"])
  }

  @Test(
    "tables of HTML stand among headings of Markdown, in a page of their own or over many lines",
    arguments: [
      "<html><body><table><tr><td>项目</td><td>件数</td></tr><tr><td>公文</td><td>9</td></tr></table></body></html>",
      "<table>\n  <tr>\n    <td>项目</td>\n    <td>件数</td>\n  </tr>\n  <tr>\n    <td>公文</td><td>\n9</td></tr>\n</table>",
      "<div align=\"center\"><table><tr><td>项目</td><td>件数</td></tr><tr><td>公文</td><td>9</td></tr></table></div>",
    ])
  func markupTables(table: String) throws {
    for (heading, second) in [
      ("# 东山局2023年政府信息公开工作年度报告", "## 二、主动公开政府信息情况"),
      ("东山局2023年政府信息公开工作年度报告\n=====", "二、主动公开政府信息情况\n-----"),
    ] {
      let text = "\(heading)\n\n一、总体情况\n\n公开16条。\n\n\(second)\n\n\(table)\n\n完。\n"
      let report = try report(text, name: "a.md")
      #expect(
        report.outlineDrawing(headingsOnly: true) == """
          东山局2023年政府信息公开工作年度报告
          ├─ 一、总体情况
          └─ 二、主动公开政府信息情况
          """)
      #expect(report.tables.map(TablePicture.lines) == ["generic | 件数\n公文 | 9"])
      #expect(!report.text.string.contains("==") && !report.text.string.contains("--"))
    }
  }

  @Test("a table between upright lines is a table, its cells at their places in the file")
  func table() throws {
    let report = try report(Self.sample)
    #expect(
      report.tables.map(TablePicture.lines) == [
        "generic 表二：主动公开政府信息情况 | 上年 | 本年\n规章 | 3 15\n行政|规范性文件 | · 61"
      ])
    let cells = report.tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }
    for cell in cells { #expect(report.text[cell.source] == cell.text) }
  }

  @Test("tables of HTML inside are read, as programs write them that read pictures of pages")
  func markup() throws {
    let report = try report(
      """
      # 示例县2023年政府信息公开工作年度报告
      ## 二、主动公开政府信息情况
      <table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>0</td><td>1</td><td>2</td></tr></table>
      ## 三、其他
      | 项目 | 件数 |
      |---|---|
      | 甲 | 1<2 |
      """, name: "a.md")
    #expect(
      report.tables.map(TablePicture.lines) == [
        "proactive | 本年制发件数 | 本年废止件数 | 现行有效件数\n第二十条第（一）项/规章 | 0 1 2",
        "generic | 件数\n甲 | 1<2",
      ])
    #expect(report.sections.map(\.name) == ["引言", "二、主动公开政府信息情况", "三、其他"])
  }

  @Test(
    "a text with a sign or two stays as it is",
    arguments: ["#一、概述\n公开#5条。\n", "信息内容 |\n规章 |\n0 |\n"])
  func text(_ text: String) throws {
    let report = try report(text)
    #expect(report.tables.isEmpty)
    #expect(
      report.blocks.flatMap(\.runs).map { report.text[$0] }.joined(separator: "\n") + "\n" == text)
  }

  @Test("any stretch of Markdown gives a report whose ranges hold")
  func stretches() throws {
    let bytes = Array(Self.sample.utf8)
    for end in bytes.indices {
      guard let report = try? ReportReader.report(from: Array(bytes[..<end]), name: "a.md") else {
        continue
      }
      try ArchiveCheck.check(report)
    }
  }

  @Test("tables of the forms in pieces, their captions between, are one table each")
  func pieces() throws {
    let names = "| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n"
    let head = names + "|---|---|---|---|---|---|---|---|\n"
    let report = try report(
      """
      # 示例县2023年政府信息公开工作年度报告
      ## 三、收到和处理政府信息公开申请情况
      （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
      ### 申请人情况（自然人）
      | 项目 | 数量 |
      |---|---|
      | - | - |
      ### 一、本年新收政府信息公开申请数量
      \(head)| 本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |
      ### 三、本年度办理结果
      ### （一）予以公开
      \(head)| 予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
      ### （三）不予公开
      \(head)| 1. 属于国家秘密 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |
      | 项目 | 本年新收件数 | 予以公开 | 结转下年度 | 甲 | 乙 | 丙 | 总计 |
      | 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
      ## 四、政府信息公开行政复议、行政诉讼情况
      ### 行政复议
      | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      |---|---|---|---|---|
      | 2 | 1 | 0 | 0 | 3 |
      ### 行政诉讼（复议后起诉）
      | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      |---|---|---|---|---|
      | 0 | 0 | 1 | 0 | 1 |
      ## 五、其他
      无。
      """)
    #expect(
      report.tables.map(TablePicture.lines).joined(separator: "\n") == """
        requests | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
        一、本年新收政府信息公开申请数量 | 5 1 0 0 0 0 6
        三、本年度办理结果/（一）予以公开 | 3 0 0 0 0 0 3
        （三）不予公开/1.属于国家秘密 | 1 1 0 0 0 0 2
        四、结转下年度继续办理 | 1 0 0 0 0 0 1
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 2 1 0 0 3
        行政诉讼/未经复议直接起诉 | · · · · ·
        行政诉讼/复议后起诉 | 0 0 1 0 1
        """)
    #expect(
      report.sections.filter { $0.kind == .heading }.map(\.number) == ["三", "四", "五"])
  }

  @Test(
    "what is struck out is not there, notes and powers are no digits, lines of a cell stay apart")
  func marks() throws {
    let text = """
      # 示例县2022年政府信息公开工作年度报告

      ## 一、总体情况

      受理~~30~~37件，办结23[^1]件，面积10<sup>4</sup>平方米，<del>5</del>6次，价~~不删。

      上行3<br>下行45件。

      | 项目 | 数量 |
      |---|---|
      | 会议 | ~~5~~6 |
      | 培训 | 3<br>45 |
      | 来信 | 8 9 |
      """
    let report = try ReportReader.report(from: Array(text.utf8), name: "a.md")
    let bodies = report.blocks.filter { $0.role == .body }.map { report.string(of: $0) }
    #expect(bodies == ["受理37件，办结23[¹]件，面积10⁴平方米，6次，价不删。", "上行3", "下行45件。"])
    #expect(report.tables[0].rows.map { $0.cells[0]?.text } == ["6", "3 45", "8 9"])
    #expect(report.diagnostics.map(\.kind) == [.severalFigures])
  }

  @Test(
    "of the request form in pieces every row has its figures, those whose label stands on lines above too"
  )
  func requestPieces() throws {
    let lines = FormLabel.requestRows.map(\.line).filter { $0.row != .otherHandling }
    // Twenty-one details of 1, 2, 3 … for the first kind of requester.
    var counts = [230, 4] + Array(1...21) + [231, 3]
    counts[22] = 21
    var text =
      "# 东山局2023年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n| 自然人 | 商业企业 | 总计 |\n|---|---|---|\n\n"
    for (index, line) in lines.enumerated() {
      let figures = "| \(counts[index]) | 0 | 0 | 0 | 0 | 0 | \(counts[index]) |\n"
      let isApart = index == 3 || index == 21
      // The label of two rows is no cell of theirs, and each third row begins a table.
      if isApart { text += "\n\(line.label.prefix(12))\n\(line.label.dropFirst(12))\n" }
      text += (isApart ? "" : "| \(line.label) ") + figures
      if index % 3 == 0 || isApart { text += "|---|---|---|---|---|---|---|---|\n" }
    }
    text += "\n四、政府信息公开行政复议、行政诉讼情况\n\n无。\n"
    let report = try report(text, name: "a.md")
    let table = try #require(report.tables.first { $0.kind == .requests })
    #expect(table.rows.map(\.form) == lines.map(\.row))
    #expect(table.rows.map { $0.cells.first??.text } == counts.map(String.init))
  }

  @Test("data before the text are about it, and what pandas writes for nothing is nothing")
  func converted() throws {
    let text = """
      ---
      title: 东山局2023年政府信息公开工作年度报告
      date: 2024-01-20
      ---

      ## 一、总体情况

      | Unnamed: 0 | 件数 | 上年 |
      |---|---|---|
      | 公文 | 9 | NaN |
      | 会议 | 3 | 2 |
      """
    let report = try report(text, name: "a.md")
    #expect(report.identity.title == "东山局2023年政府信息公开工作年度报告")
    #expect(report.identity.issuer == "东山局")
    #expect(report.identity.publication?.date == CalendarDate(year: 2024, month: 1, day: 20))
    #expect(report.tables.map(TablePicture.lines) == ["generic | 件数 | 上年\n公文 | 9 ·\n会议 | 3 2"])
    #expect(report.sections.map(\.name).last == "一、总体情况")
  }

  @Test(
    "the head of a file has its values in quotes, in lists, in TOML",
    arguments: [
      "---\n# generated\nlayout: post\ntitle: \"%\"\ntags: [年报, 公开]\n---\n",
      "---\ntitle: '%'\ntags:\n  - 信息公开\n  - 年度报告\n---\n",
      "+++\ntitle = \"%\"\ndate = \"2024-01-20\"\n+++\n",
    ])
  func heads(head: String) throws {
    let title = "东山局2023年政府信息公开工作年度报告"
    let text = head.replacing("%", with: title) + "\n## 一、总体情况\n\n公开信息16条。\n"
    let report = try report(text, name: "a.md")
    #expect(report.identity.title == title)
    #expect(report.identity.issuer == "东山局")
    #expect(report.sections.map(\.name).last == "一、总体情况")
  }

  @Test("a rule above and below prose is no head")
  func rules() throws {
    let text = "---\n东山局2023年报告：全文\n公开信息16条\n---\n## 一、总体情况\n公开信息16条。\n"
    #expect(try report(text, name: "a.md").text.string.contains("公开信息16条\n"))
  }

  @Test("comments are not read, over several lines neither; what has no end is no comment")
  func comments() throws {
    let text = """
      <!-- image -->
      <!--
      converted 2025年
      -->
      ## 东山局2023年政府信息公开工作年度报告

      ## 一、总体情况

      公开<!-- 旧12 -->信息16条。<!-- PageBreak -->

      ```
      <!-- 原文 -->
      ```

      办结<!--3件。
      """
    let report = try report(text, name: "a.md")
    #expect(report.identity.title == "东山局2023年政府信息公开工作年度报告")
    let read = report.text.string
    #expect(read.contains("公开信息16条。"))
    #expect(!read.contains("converted") && !read.contains("PageBreak"))
    #expect(read.contains("<!-- 原文 -->") && read.contains("3件。"))
  }
}
