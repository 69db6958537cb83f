import ReportModel
import ReportReading
import Testing

@testable import ReportAudit

@Suite("Text of the year before")
struct RepeatedTextTests {
  private func report(_ year: Int, _ work: String, _ problems: String) throws -> Report {
    let text = """
      示例市教育局\(year)年政府信息公开工作年度报告
      一、总体情况
      　　\(work)
      二、存在的主要问题及改进情况
      　　\(problems)
      """
    return try ReportReader.report(from: Array(text.utf8), name: "\(year).txt")
  }

  private let problems =
    "公众意见征集后反馈不及时，跨部门信息核对机制不健全，线下查阅点设施陈旧，老年人查询不便。下一步将更新查阅点设备，安排专人协助查询，意见采纳情况在征集结束后十个工作日内公布，会同统计部门统一指标口径，发布前交叉核对。"

  @Test(
    "a section of which more than half was written last year is told, whatever its figures; others are not"
  )
  func repeated() throws {
    let before = try report(
      2021,
      "全年公开信息12条，新建乡镇查阅点3个，编制公共企事业单位信息公开目录，首批纳入供水、供气、公交单位，常务会议议题向社会公开征集意见，召开惠民惠农政策新闻发布会并全程直播，市民代表列席会议。",
      problems)
    let now = try report(
      2022,
      "推行政策文件一图读懂，制作图解和短视频，办理人大代表建议和政协提案全部公开答复，关停整合政务账号，门户网站检索改为全文检索，可按年份和文号筛选，设立监督电话，接到反映当日转办。",
      problems + "另外公开47条。")
    let text = try #require(RepeatedText((1, before), (2, now)))
    #expect(text.sections.map(\.name) == ["二、存在的主要问题及改进情况"])
    #expect((0.9...1).contains(text.sections[0].likeness))
    #expect(RepeatedText((1, before), (2, try report(2022, "无。", "无。"))) == nil)
  }
}
