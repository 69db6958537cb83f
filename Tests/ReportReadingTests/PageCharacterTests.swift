import ReportModel
import ReportReading
import Testing

@Suite("Characters of web pages")
struct PageCharacterTests {
  @Test("Those of one to four bytes stand as they are, beside attributes of any signs")
  func characters() throws {
    let words = "é·“”𠀀x中，公开信息16条。"
    let page = """
      <html><body><h1>东山局2023年报告</h1><DIV id="zoom"><p title='a<b&amp;c\u{0}"'>一、概述</p>
      <P class="é中">\(words)</P><table><tr><td colspan=" 2x">名称</td><TD rowspan="0">\(words)</td></tr>
      <tr><td>条数</td><td>16</td></tr></table></DIV></body></html>
      """
    let report = try ReportReader.report(from: Array(page.utf8))
    #expect(report.text.string.holds("一、概述"))
    #expect(report.text.string.split(separator: "\n").contains(Substring(words)))
    #expect(report.tables.count == 1)
    #expect(report.text.string.holds("名称  \(words)"))
  }
}
