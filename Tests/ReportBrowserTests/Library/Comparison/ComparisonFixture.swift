import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import TerminalModel

@testable import ReportBrowser

/// What the reports of the small library say, to be set side by side: two sections of prose and the table of requests.
enum ComparisonFixture {
  /// Reports side by side, as the world outside answers.
  static func compared(_ reports: [LibraryReport]) -> ComparedReports {
    ComparedReports(asked: reports.map(\.id), reports.compactMap(read))
  }

  private static func read(_ filed: LibraryReport) -> ComparedReports.Read? {
    guard let report = try? ReportReader.report(from: Array(page(filed).utf8)) else { return nil }
    return (filed, report, MetricExtractor.metrics(of: report))
  }

  private static func page(_ filed: LibraryReport) -> String {
    let number = Int(filed.id)
    let year = filed.year ?? 0
    let moved = "<p>对历年文件逐件标注效力，失效文件在标题处注明。</p>"
    return """
      <html><body><h1>\(filed.title)</h1>
      <p>一、总体情况</p>
      \(number % 2 == 0 ? moved : "")
      <p>\(year)年主动公开政府信息\(800 + number)条，举办新闻发布会三次。按月更新公开专栏，指定专人负责。</p>
      \(number % 2 == 0 ? "" : moved)
      <p>\(number % 2 == 0 ? "开设公众号，推送信息五十条。" : "网站完成适老化改造。")</p>
      <p>二、收到和处理政府信息公开申请情况</p>
      <table><tr><td rowspan="3" colspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>\
      <td colspan="7">申请人情况</td></tr>
      <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
      <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
      \(row("一、本年新收政府信息公开申请数量", 60 + number, 2))
      \(row("二、上年结转政府信息公开申请数量", 3, 0))
      \(row("四、结转下年度继续办理", number, 0))
      </table>
      <p>三、存在的主要问题及改进情况</p>
      <p>解读形式单一，\(number % 2 == 0 ? "图解偏少" : "更新不及时")。</p>
      </body></html>
      """
  }

  private static func row(_ label: String, _ persons: Int, _ firms: Int) -> String {
    "<tr><td colspan=\"3\">\(label)</td><td>\(persons)</td><td>\(firms)</td><td>0</td><td>0</td><td>0</td>"
      + "<td>0</td><td>\(persons + firms)</td></tr>"
  }
}
