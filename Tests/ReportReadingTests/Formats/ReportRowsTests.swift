import ReportModel
import Testing

@testable import ReportReading

/// Files that hold a report in each row.
@Suite("Reports in rows")
struct ReportRowsTests {
  private static let sheet = """
    province,year,title,publish_date,full_text
    东省,2026,2026年东省政府工作报告,2026-02-10,"政府工作报告
    ——2026年1月26日在东省第十四届人民代表大会第五次会议上
    一、2025年工作回顾
    新建公园4个。
    二、2026年工作安排
    新增学位2000个。"

    """

  private func report(_ text: String, name: String, row: Int? = nil) throws -> Report {
    try ReportReader.report(
      from: Array(text.utf8), isWhole: true, options: ReadingOptions(name: name, row: row))
  }

  @Test("a column of texts is a report, its other columns what is known of it")
  func oneReport() throws {
    for name in ["a.csv", "-", "a.txt"] {
      let report = try report(Self.sheet, name: name)
      #expect(report.identity.title == "2026年东省政府工作报告")
      #expect(report.identity.year == 2026)
      #expect(
        report.identity.publication?.date == CalendarDate(year: 2026, month: 2, day: 10))
      #expect(report.sections.map(\.name).suffix(2) == ["一、2025年工作回顾", "二、2026年工作安排"])
      #expect(report.diagnostics.isEmpty)
      #expect(SoundReport.flaw(of: report) == nil)
    }
  }

  @Test(
    "who issued the report of a row: a column, else its title, else its text, and the whole name of it",
    arguments: [
      ("发布机构,标题", "示例市教育局,2022年政府信息公开工作年度报告", "示例市教育局"),
      ("机关名称,标题", "教育局,示例市教育局2022年政府信息公开工作年度报告", "示例市教育局"),
      ("url,标题", "a.html,示例市水务局2022年政府信息公开工作年度报告", "示例市水务局"),
      ("url,标题", "a.html,2022年政府信息公开工作年度报告", "示例市教育局"),
      ("department,title", "卫生健康委员会,示例市卫生健康委员会关于2022年政府信息公开工作年度报告", "示例市卫生健康委员会"),
      ("部门名称,题名", "财政局,年度报告", "财政局"),
    ])
  func issuer(_ head: String, _ facts: String, _ issuer: String) throws {
    let table = """
      \(head),正文
      \(facts),"一、总体情况
      　　本机关主动公开政府信息5条，办理申请3件。

      示例市教育局
      2023年1月12日"

      """
    #expect(try report(table, name: "a.csv").identity.issuer == issuer)
  }

  @Test("with more rows each is a report of its own, the first where none is named")
  func severalReports() throws {
    let tabs = """
      标题\t发布机构\t正文
      甲县2022年政府信息公开工作年度报告\t甲县人民政府\t"一、总体情况
      公开信息5条，办理申请3件。"
      空\t乙县\t
      乙县2023年政府信息公开工作年度报告\t乙县人民政府\t"一、总体情况
      公开信息7条，办理申请6件。"

      """
    let first = try report(tabs, name: "a.tsv")
    #expect(first.identity.title == "甲县2022年政府信息公开工作年度报告")
    #expect(first.diagnostics == [Diagnostic(kind: .furtherReports, source: 0..<0, count: 3)])
    let last = try report(tabs, name: "a.tsv", row: 3)
    #expect(last.identity.issuer == "乙县人民政府")
    #expect(last.identity.year == 2023)
    #expect(last.text.string.hasSuffix("公开信息7条，办理申请6件。"))
    #expect(last.diagnostics.isEmpty)
    #expect(throws: ReportReadingError.empty) { try report(tabs, name: "a.tsv", row: 2) }
    #expect(throws: ReportReadingError.noRow(count: 3)) { try report(tabs, name: "a.tsv", row: 4) }
    #expect(throws: ReportReadingError.noRow(count: 1)) { try report("一、概述\n", name: "", row: 2) }
  }

  @Test("objects, a line for each or in a list, are rows too")
  func objects() throws {
    let object = """
      {"title":"甲县2022年年报","year":2022,"content":"一、总体情况\\n公开信息5条，办理申请3件，均已办结。","tags":["a"]}
      """
    for text in [object, object + "\n" + object + "\n", "[\(object),\n\(object)]"] {
      let report = try report(text, name: "a.jsonl")
      #expect(report.identity.title == "甲县2022年年报")
      #expect(report.text.string == "一、总体情况\n公开信息5条，办理申请3件，均已办结。")
    }
    let page = "{\"body\":\"<html><body><p>一、总体情况</p><p>公开信息5条。</p></body></html>\"}"
    #expect(try report(page + "\n", name: "").text.string.hasPrefix("一、总体情况"))
  }

  @Test(
    "a table of figures or labels stays a table",
    arguments: [
      "内容,数量,比例\n网站,120,1\n微信,80,2\n", "指标,单位,数量\n公开,条,5\n办理,件,3\n",
      "name,content,count\na,short,1\nb,words,2\n",
    ])
  func tables(_ text: String) throws {
    #expect(try report(text, name: "a.csv").tables.count == 1)
  }

  @Test(
    "the answer of a program has the report inside, whatever its fields are called",
    arguments: [
      #"{"code":200,"msg":"操作成功","data":{"title":"T","pubDate":"2024-01-20","content":"C"}}"#,
      #"{"status":0,"result":[{"doc":{"title":"T","DOCHTMLCON":"C"}}]}"#,
      #"[{"title":"T","articleContent":"C","hits":15}]"#,
      #"{"content":"","data":{"info":{"标题":"T","正文":"C"}}}"#,
      #"callback({"data":{"title":"T","content":"C"}});"#,
    ])
  func answers(pattern: String) throws {
    let text = pattern.replacing("\"T\"", with: "\"甲县水利局2023年政府信息公开工作年度报告\"")
      .replacing(
        "\"C\"",
        with: "\"<p>一、总体情况</p><p>公开信息16条，办理申请3件，均按时办结。</p><p>二、存在的主要问题及改进情况</p><p>人员不足。</p>\"")
    for name in ["a.json", "-"] {
      let report = try report(text, name: name)
      #expect(report.identity.title == "甲县水利局2023年政府信息公开工作年度报告")
      #expect(report.identity.year == 2023)
      #expect(report.sections.map(\.name).suffix(2) == ["一、总体情况", "二、存在的主要问题及改进情况"])
    }
  }

  @Test("a text whose first words have no tag is a page all the same")
  func pageWithoutTag() throws {
    let text = #"""
      {"title":"甲县水利局2023年政府信息公开工作年度报告","content":"　　根据《条例》编制本报告。<br/>一、总体情况<br/>公开信息16条。<table><tr><td>项目</td><td>件数</td></tr><tr><td>公文</td><td>9</td></tr></table>"}
      """#
    let report = try report(text, name: "a.json")
    #expect(report.sections.map(\.name).last == "一、总体情况")
    #expect(report.tables.map(TablePicture.lines) == ["generic | 件数\n公文 | 9"])
    #expect(!report.text.string.contains("<"))
  }
}
