import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Reports as web pages.
@Suite("Web pages")
struct PageTests {
  private func report(_ page: String) throws -> Report {
    try ReportReader.report(from: Array(page.utf8))
  }

  @Test("of a page the article is read, with the title that stands outside of it")
  func article() throws {
    let report = try report(PageFixtures.trial)
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        示例市档案局2019年政府信息公开工作年度报告
        ├─ 一、总体情况
        ├─ 二、主动公开政府信息情况
        ├─ 三、收到和处理政府信息公开申请情况
        ├─ 四、政府信息公开行政复议、行政诉讼情况
        ├─ 五、存在的主要问题及改进情况
        └─ 六、其他需要报告的事项
        """)
    for words in ["首页", "分享", "主办单位", "看不见", "不是正文", "red"] {
      #expect(!report.text.string.contains(words), "\(words)")
    }
    #expect(report.identity.form == .trial2019)
    #expect(report.identity.issuer == "示例市档案局")
    #expect(report.identity.year == 2019)
    #expect(report.text.string.hasSuffix("六、其他需要报告的事项\n无。\n"))
  }

  @Test("a link keeps its words and its address, also where the source breaks a line in it")
  func links() throws {
    let report = try report(PageFixtures.trial)
    let links = report.blocks.flatMap(\.links)
    #expect(links.map { report.text[$0.source] } == ["本局网站"])
    #expect(links.map(\.target) == ["https://www.example.gov.cn/"])
  }

  @Test("the table of section 二 is read by the order of cells, whatever their spans say")
  func proactive() throws {
    let table = try #require(try report(PageFixtures.trial).tables.first)
    #expect(
      TablePicture.lines(of: table) == """
        proactive | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 | 上一年项目数量 | 本年增/减 | 处理决定数量 | 采购项目数量 | 采购总金额
        第二十条第（一）项/规章 | 1 2 30
        第二十条第（一）项/规范性文件 | 4 · 60
        第二十条第（五）项/行政许可 | 7 -8 9
        第二十条第（八）项/行政事业性收费 | 5 +6
        第二十条第（九）项/政府集中采购 | 3 251000元
        """)
  }

  @Test("the request table has 23 rows by seven columns, each row with its group")
  func requests() throws {
    let table = try report(PageFixtures.trial).tables[1]
    let lines = TablePicture.lines(of: table).split(separator: "\n").map(String.init)
    #expect(lines.count == 24)
    #expect(lines[0] == "requests | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计")
    #expect(lines[1] == "一、本年新收政府信息公开申请数量 | 11 12 · 14 15 16 17")
    #expect(lines[3] == "三、本年度办理结果/（一）予以公开 | 31 32 · 34 35 36 37")
    #expect(lines[5] == "（三）不予公开/1.属于国家秘密 | 51 52 · 54 55 56 57")
    #expect(lines[13] == "（四）无法提供/1.本机关不掌握相关政府信息 | 131 132 · 134 135 136 137")
    #expect(lines[20] == "（五）不予处理/5.要求行政机关确认或重新出具已获取信息 | 201 202 · 204 205 206 207")
    #expect(lines[21] == "三、本年度办理结果/（六）其他处理 | 211 212 · 214 215 216 217")
    #expect(lines[22] == "三、本年度办理结果/（七）总计 | 221 222 · 224 225 226 227")
    #expect(lines[23] == "四、结转下年度继续办理 | 231 232 · 234 235 236 237")
  }

  @Test("the review table is three rows, blank and / as printed")
  func review() throws {
    let table = try report(PageFixtures.trial).tables[2]
    #expect(
      TablePicture.lines(of: table) == """
        review | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
        行政复议 | 1 2 3 4 10
        行政诉讼/未经复议直接起诉 | 5 · / 0 5
        行政诉讼/复议后起诉 | · · · · 0
        """)
  }

  @Test(
    "headings are known by their tags, lists get their numbers, a table inside a table is one of its own"
  )
  func word() throws {
    let report = try report(PageFixtures.word)
    #expect(
      report.outlineDrawing(headingsOnly: true) == """
        示例县水务局2016年政府信息公开工作年度报告
        ├─ 工作概况
        └─ 工作措施
           └─ 制度建设
        """)
    #expect(
      report.text.string.hasPrefix(
        """
        示例县水务局
        2016年政府信息公开工作年度报告
        工作概况
        本局2016年公开信息35条。
        其中规范性文件3件。
        工作措施
        制度建设
        1.修订公开指南
        2.开展培训
        注：见邮箱［图：办理流程示意］
        表1 主要指标
        指标名称  计量单位  2016年度  历年累计

        """))
    #expect(
      report.tables.map(TablePicture.lines) == [
        """
        indicators 表1主要指标 | 计量单位 | 2016年度 | 历年累计
        主动公开文件数 | 条 35 1,234
        其中：全文电子化数 | 条 · 20
        """
      ])
  }

  @Test("a cell's source is its words, and a row's block holds them")
  func places() throws {
    let report = try report(PageFixtures.trial)
    for table in report.tables {
      for row in table.rows {
        for cell in row.cells.compactMap({ $0 }) {
          #expect(report.text[cell.source].filter { !$0.isWhitespace } == cell.text)
          let holds = table.blocks.contains {
            report.blocks[$0].source.contains(cell.source.lowerBound)
          }
          #expect(holds)
        }
      }
      #expect(table.blocks.allSatisfy { report.blocks[$0].role == .tableRow })
    }
  }

  @Test("a page in GB18030 is the same report")
  func encodings() throws {
    let page = "<html><body><p>某局2019年年度报告</p><p>一、概述</p><p>公开信息5条，均已按时办结并答复。</p></body></html>"
    // 某局2019年年度报告, 一、概述 in GBK.
    let gbk: [UInt8] =
      Array("<html><meta charset=utf-8><p>".utf8) + [
        0xD2, 0xBB, 0xA1, 0xA2, 0xB8, 0xC5, 0xCA, 0xF6,
      ]
      + Array("<p>abc</p></html>".utf8)
    #expect(try report(page).text.string == "某局2019年年度报告\n一、概述\n公开信息5条，均已按时办结并答复。\n")
    let read = try ReportReader.report(from: gbk)
    #expect(read.text.string == "一、概述\nabc\n")
    #expect(read.identity.encoding == "GB18030")
  }

  @Test("a page is only read whole, and one without words is empty")
  func limits() {
    #expect(throws: ReportReadingError.incomplete) {
      try ReportReader.report(from: Array(PageFixtures.word.utf8), isWhole: false)
    }
    #expect(throws: ReportReadingError.empty) {
      try ReportReader.report(from: Array("<html><body><script>1</script></body></html>".utf8))
    }
  }
}
