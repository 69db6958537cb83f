import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// What the sample report must give.
@Suite("The sample report")
struct SampleTests {
  let report: Report

  init() throws {
    report = try ReportReader.report(from: Samples.guangdong)
  }

  @Test("has nine headings of the first and twelve of the second level")
  func outline() {
    #expect(
      report.outlineDrawing() == """
        广东省人力资源和社会保障厅2017年政府信息公开工作年度报告
        ├─ 引言
        ├─ 一、全面推进重点领域信息公开
        │  ├─ （一）推进就业创业信息公开
        │  ├─ （二）推进社会保险信息公开
        │  └─ （三）推进其他领域信息公开
        ├─ 二、主动公开政府信息情况
        │  ├─ （一）通过门户网站主动公开政府信息情况
        │  ├─ （二）通过新闻媒体主动公开政府信息情况
        │  └─ （三）相关业务办理及咨询情况
        ├─ 三、推进“放管服”改革信息公开
        │  ├─ （一）公布我厅权责清单
        │  ├─ （二）公布年度重大决策听证目录
        │  └─ （三）公布行政审批和政务服务效能自评情况
        ├─ 四、完善多层次信息公开平台
        │  ├─ （一）升级改造厅门户网站
        │  ├─ （二）推进网上办事大厅建设
        │  └─ （三）完善微信公众号等新媒体
        ├─ 五、依申请公开政府信息情况
        ├─ 六、复议、诉讼情况
        ├─ 七、建议和提案办理结果公开情况
        ├─ 八、政府信息公开收取费用情况
        ├─ 九、下一步工作计划
        └─ 落款
        """)
    let headings = report.sections.filter { $0.kind == .heading }
    #expect(headings.filter { $0.level == 1 }.allSatisfy { !$0.isRunIn && $0.depth == 0 })
    #expect(headings.filter { $0.level == 2 }.allSatisfy { $0.isRunIn && $0.depth == 1 })
    #expect(headings.filter { $0.level == 2 }.count == 12)
  }

  @Test("sets the text behind a run-in heading as a block that goes on")
  func runIn() throws {
    let section = try #require(report.sections.first { $0.title == "公布我厅权责清单" })
    let blocks = section.blocks.map { report.blocks[$0] }
    #expect(report.string(of: blocks[0]) == "（一）公布我厅权责清单。")
    #expect(blocks[1].continuesPrevious)
    #expect(report.string(of: blocks[1]).hasPrefix("在门户网站公布《广东省人民政府关于"))
  }

  @Test("joins the sentence that a field code cut in three, and makes the code a link")
  func fieldCode() throws {
    let block = report.blocks[2]
    #expect(block.runs.count == 2)
    #expect(report.string(of: block).contains("我厅门户网站（www.gdhrss.gov.cn）下载。如对本报告"))
    let link = try #require(block.links.first)
    #expect(link.target == "http://www.gdhrss.gov.cn")
    #expect(report.text[link.source].hasPrefix("www."))
    #expect(report.text[link.source].hasSuffix("gdhrss.gov.cn"))
    #expect(report.diagnostics.map(\.kind) == [.fieldCode])
  }

  @Test("keeps 一是 二是 as items of their paragraph")
  func items() throws {
    let section = try #require(report.sections.first { $0.title == "推进就业创业信息公开" })
    let body = report.blocks[section.blocks.lowerBound + 1]
    #expect(body.items.map { report.text[$0..<$0 + 2] } == ["一是", "二是", "三是", "四是"])
  }

  @Test("says who issued it, for which year and how to reach the office")
  func identity() {
    let identity = report.identity
    #expect(identity.issuer == "广东省人力资源和社会保障厅")
    #expect(identity.year == 2017)
    #expect(identity.form == .narrative)
    #expect(identity.encoding == "UTF-8")
    #expect(identity.period.map { report.text[$0.source] } == "2017年1月1日至12月31日")
    #expect(
      identity.contacts.map { "\($0.kind.rawValue) \($0.value)" } == [
        "address 广州市教育路88号", "postcode 510030", "telephone 83352252",
      ])
  }

  @Test("ends with its signature")
  func closing() throws {
    let last = try #require(report.blocks.last)
    #expect(last.role == .signature)
    #expect(report.string(of: last) == "广东省人力资源和社会保障厅政务公开领导小组办公室")
  }
}
