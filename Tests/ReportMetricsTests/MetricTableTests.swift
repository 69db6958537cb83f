import ReportMetrics
import ReportModel
import Testing

private let sentence = "收到申请1,025件，其中“网上”申请14件。增长3—5%。"

private func table() -> MetricTable {
  let report = report(sentence)
  return MetricTable(MetricExtractor.metrics(of: report), of: report)
}

@Test("comma-separated values quote what holds a comma or a quotation mark")
func commaSeparated() {
  let csv = MetricTable.csvSample
  #expect(csv == table().fileTable.csv.joined())
}

@Test("Markdown indents a part below its total and prints both ends of a range")
func markdown() {
  #expect(
    table().shownTable.markdown.joined() == """
      | 指标 | 数值 | 单位 | 限定 | 章节 |
      | --- | ---: | --- | --- | --- |
      | 收到申请 | 1025 | 件 |  | 一 |
      | \u{2003}“网上”申请 | 14 | 件 |  | 一 |
      | 增长 | 3—5 | % |  | 一 |

      """)
}

extension MetricTable {
  fileprivate static let csvSample =
    [
      "指标,数值,单位,限定,数,类别,所属,章节,时期,原句,表,行,列",
      "收到申请,1025,件,,1025,count,,一,2020,\"收到申请1,025件，其中“网上”申请14件。\",,,",
      "“网上”申请,14,件,,14,count,收到申请,一,2020,\"收到申请1,025件，其中“网上”申请14件。\",,,",
      "增长,3—5,%,,3,percent,,一,2020,增长3—5%。,,,", "",
    ].joined(separator: "\r\n")
}
