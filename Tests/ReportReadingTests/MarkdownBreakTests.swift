import ReportModel
import Testing

@testable import ReportReading

/// Lines of Markdown that go on with those above them.
@Suite("Lines of Markdown")
struct MarkdownBreakTests {
  private static let title = "# 东山局2023年政府信息公开工作年度报告\n\n"

  private func bodies(_ text: String) throws -> [String] {
    let report = try ReportReader.report(from: Array((Self.title + text).utf8), name: "a.md")
    try ArchiveCheck.check(report)
    return report.blocks.filter { $0.role == .body || $0.role == .heading }
      .map { report.string(of: $0) }
  }

  @Test(
    "a line that stops within a sentence goes on in the next one, without a blank",
    arguments: [
      ("召开会议9次，新闻通\n气会 4 场。", "召开会议9次，新闻通气会 4 场。"),
      (
        "本报告依规定编制。所列数据统计期限为 2025\n年 1 月 1 日至 12 月 31 日。",
        "本报告依规定编制。所列数据统计期限为 2025年 1 月 1 日至 12 月 31 日。"
      ),
      ("通过网站公开信息\\*12条，\n通过**公众号**公开\n30条。", "通过网站公开信息*12条，通过公众号公开30条。"),
      ("全市各级各部门通过政府网站政务新媒体等渠道公开信息\n30条，回应关切5次。", "全市各级各部门通过政府网站政务新媒体等渠道公开信息30条，回应关切5次。"),
      ("全年公开信息412\n条，其中政策8条。", "全年公开信息412条，其中政策8条。"),
      ("更新解读 18\n  篇，发布预告 3 期。", "更新解读 18篇，发布预告 3 期。"),
      ("编印《某市政府信息\n公开指南》3份。", "编印《某市政府信息公开指南》3份。"),
      ("> 公开信息30条，其中政策\n> 文件5件。", "公开信息30条，其中政策文件5件。"),
      ("- 公开信息30条，其中政策\n  文件5件。", "公开信息30条，其中政策文件5件。"),
      ("依据条例，按第二十条第（五）项、第\n（六）项公开5件。", "依据条例，按第二十条第（五）项、第（六）项公开5件。"),
    ])
  func goesOn(text: String, whole: String) throws {
    // The whole page is Markdown by its first line.
    #expect(try bodies(text).last == whole)
    let page =
      text + "\n\n<table><tr><td>项目</td><td>件数</td></tr><tr><td>公文</td><td>9</td></tr></table>\n"
    #expect(try bodies(page).contains(whole))
  }

  @Test(
    "what may be a paragraph of its own stays one",
    arguments: [
      ["公开信息30条。", "受理申请5件。"],
      ["一、加强领导，健全机构", "我局成立领导小组，局长任组长。"],
      ["主动公开方面", "公开信息30条，均按时公开。"],
      ["地址：示例路1号，东山局", "电话：0000-1234567，传真同"],
      ["公开信息30条，", "1.政策文件5件；"],
      ["网站公开，30", "12件。"],
      ["2023年，公开信息30条", "2023年，受理申请5件"],
      ["东山局", "2024年1月20日"], ["上行3", "下行45件。"], ["行政许可 7", "其中，新增3件。"],
    ])
  func apart(lines: [String]) throws {
    let report = try ReportReader.report(
      from: Array((Self.title + "## 一、总体情况\n\n" + lines.joined(separator: "\n")).utf8), name: "a.md"
    )
    #expect(report.blocks.suffix(2).map { report.string(of: $0) } == lines)
  }

  @Test("a break of its own ends a line, and what is set as it is keeps its lines")
  func hard() throws {
    #expect(try bodies("公开信息30条，其中  \n政策文件5件").suffix(2) == ["公开信息30条，其中", "政策文件5件"])
    #expect(try bodies("```\n公开信息30条，其中\n政策文件5件\n```").suffix(2) == ["公开信息30条，其中", "政策文件5件"])
  }
}
