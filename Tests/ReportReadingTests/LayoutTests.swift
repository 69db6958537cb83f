import ReportModel
import Testing

@testable import ReportReading

/// Printed pages, drawn as text.
@Suite("Layout")
struct LayoutTests {
  private func report(_ text: String, _ width: DrawnPages.Width = .even) throws -> Report {
    try FlowReader.report(
      of: LayoutFlow(DrawnPages.pages(text, width)).flow,
      DecodedText(scalars: [], encoding: "UTF-8"))
  }

  @Test("wrapped lines are paragraphs, across pages too, and numbers of pages are gone")
  func paragraphs() throws {
    let report = try report(
      """
                      示例区人民政府
            2023 年政府信息公开工作年度报告

         一、总体情况
         2023 年 ， 全 区 公 开 信 息 1136 条 ， 其 中 规 范 文 件 5 件 。
      各部门按要求公开了机构职能和权责清单、办事指南，并且及时更新。
      群众反映的问题都得到了答复，没有发生因为公开而引起的纠纷和投诉
      以及诉讼。
         监督保障按照年初的计划逐项进行，没有发生因为公开而引起的纠
                                     - 1 -
      \u{C}     纷。
              （一）主动公开。重点领域的信息按照目录逐项公开接受社会的监
           督。
              二、其他需要报告的事项
              无。
                                     - 2 -
      """, .paper)
    #expect(
      report.text.string == """
        示例区人民政府
        2023年政府信息公开工作年度报告
        一、总体情况
        2023年，全区公开信息1136条，其中规范文件5件。各部门按要求公开了机构职能和权责清单、办事指南，并且及时更新。群众反映的问题都得到了答复，没有发生因为公开而引起的纠纷和投诉以及诉讼。
        监督保障按照年初的计划逐项进行，没有发生因为公开而引起的纠纷。
        （一）主动公开。重点领域的信息按照目录逐项公开接受社会的监督。
        二、其他需要报告的事项
        无。

        """)
  }

  @Test("any stretch of a laid-out table gives a sound report")
  func prefixes() throws {
    let text = Array(
      """
      二、主动公开政府信息情况
           第二十条第（一）项
      信息内容   本年制发件数   本年废止件数   现行有效件数
      规章          0        0         /
      行政规范性文件     1                          5
           第二十条第（五）项
      信息内容      本年处理决定数量
      行政许可          550
      """.unicodeScalars)
    for start in text.indices {
      let part = String(String.UnicodeScalarView(text[start...]))
      guard let report = try? report(part) else { continue }
      #expect(SoundReport.flaw(of: report) == nil, "\(start)")
    }
    #expect(
      try report(String(String.UnicodeScalarView(text))).tables.map(TablePicture.lines) == [
        """
        proactive | 本年制发件数 | 本年废止件数 | 现行有效件数 | 本年处理决定数量
        第二十条第（一）项/规章 | 0 0 /
        第二十条第（一）项/行政规范性文件 | 1 · 5
        第二十条第（五）项/行政许可 | 550
        """
      ])
  }
}
