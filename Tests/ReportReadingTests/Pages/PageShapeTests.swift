import ReportModel
import Testing

@testable import ReportReading

/// One report, published in many ways, is one report.
@Suite("Shapes of pages")
struct PageShapeTests {
  private func report(_ page: String) throws -> Report {
    try ReportReader.report(from: Array(page.utf8))
  }

  @Test("the outline is the report's, whatever the page is made of", arguments: PageShape.all)
  func outline(_ shape: PageShape) throws {
    let report = try report(shape.page)
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        示例市教育局2023年政府信息公开工作年度报告
        ├─ 一、总体情况
        │  ├─ （一）主动公开
        │  └─ （二）依申请公开
        ├─ 二、主动公开政府信息情况
        ├─ 三、收到和处理政府信息公开申请情况
        ├─ 四、政府信息公开行政复议、行政诉讼情况
        ├─ 五、存在的主要问题及改进情况
        └─ 六、其他需要报告的事项
        """)
    #expect(report.identity.form == .standard2021)
    #expect(SoundReport.flaw(of: report) == nil)
  }

  @Test("every cell of the three tables is at its place", arguments: PageShape.all)
  func tables(_ shape: PageShape) throws {
    let report = try report(shape.page)
    let pictures = report.tables.map { TablePicture.lines(of: $0) }
    try #require(report.tables.map(\.kind) == [.proactive, .requests, .review])
    #expect(
      pictures[0] == """
        proactive | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量 | 本年收费金额（单位：万元）
        第二十条第（一）项/规章 | 0 1 2
        第二十条第（一）项/行政规范性文件 | 3 4 5
        第二十条第（五）项/行政许可 | 11398
        第二十条第（六）项/行政处罚 | 7
        第二十条第（六）项/行政强制 | 8
        第二十条第（八）项/行政事业性收费 | 96171.6
        """)
    var group: String?
    var expected = ["requests | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计"]
    for (index, label) in FormMarkup.labels.enumerated() {
      group = label.columns == 1 ? FormMarkup.groups[index]?.words ?? group : "三、本年度办理结果"
      let head = label.columns == 3 ? "" : (group ?? "") + "/"
      let cells = (1...7).map { String((index + 1) * 10 + $0) }.joined(separator: " ")
      expected.append(head + label.words + " | " + cells)
    }
    #expect(pictures[1] == expected.joined(separator: "\n"))
    #expect(
      pictures[2] == """
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 1 2 3 4 5
        行政诉讼/未经复议直接起诉 | 6 7 8 9 10
        行政诉讼/复议后起诉 | 11 12 13 14 15
        """)
  }

  @Test("what stands around the report is not in its text, but is kept", arguments: PageShape.all)
  func surroundings(_ shape: PageShape) throws {
    let report = try report(shape.page)
    let text = report.text.string
    let kept = (report.surroundings.above + report.surroundings.below).joined(separator: "\n")
    #expect(text.hasSuffix(PageShape.lastWords + "\n"))
    #expect(!text.contains("乱码") && !kept.contains("乱码"))
    for words in shape.around where words != "索 引 号" {
      #expect(!text.contains(words), "\(words)")
      #expect(kept.contains(words), "\(words)")
    }
  }

  @Test(
    "figures that are too few for a row's columns are left out and told, not set under other names")
  func unevenRows() throws {
    var rows = FormMarkup.requests()
    rows[5].removeLast()
    var blocks = FormMarkup.blocks[0]
    blocks[3].append(FormMarkup.Cell(words: "9"))
    let markup = FormMarkup()
    let report = try report(
      "<html><body><p>示例局年度报告</p>\(markup.table(blocks))\(markup.table(rows))</body></html>")
    #expect(report.tables[0].rows[1].cells == [nil, nil, nil])
    #expect(report.tables[1].rows[2].cells == [nil, nil, nil, nil, nil, nil, nil])
    #expect(report.tables[1].rows[3].cells.allSatisfy { $0 != nil })
    let found = try #require(report.diagnostics.first { $0.kind == .unevenRow })
    #expect(report.text[found.source] == "3  4  5  9")
    #expect(found.count == 2)
  }

  @Test("a column that the form does not have is left out by its name")
  func subtotal() throws {
    var rows = FormMarkup.requests()
    rows[1][1].columns = 6
    rows[2].append(FormMarkup.Cell(words: "小计"))
    for row in rows.indices.dropFirst(3) {
      rows[row].insert(FormMarkup.Cell(words: "999"), at: rows[row].count - 1)
    }
    let report = try report("<html><body>\(FormMarkup().table(rows))</body></html>")
    let cells = report.tables[0].rows[4].cells.map { $0?.text }
    #expect(cells == ["51", "52", "53", "54", "55", "56", "57"])
  }

  @Test("a name or a number in angle brackets stays a text")
  func noPage() throws {
    let report = try report("<某局>2023年年度报告\n一、概述\n正文。\n")
    #expect(report.text.string.hasPrefix("<某局>"))
    #expect(report.surroundings.isEmpty)
  }
}
