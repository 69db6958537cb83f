import FoundationEssentials
import ReportMetrics
import Testing

private let sentence = "收到申请1,025件，其中“网上”申请14件。增长3—5%。"

private func table() -> MetricTable {
  let report = report(sentence)
  return MetricTable(MetricExtractor.metrics(of: report), of: report)
}

@Test("comma-separated values quote what holds a comma or a quotation mark")
func commaSeparated() {
  let csv = MetricTable.csvSample
  #expect(csv == table().csv)
}

@Test("Markdown indents a part below its total and prints both ends of a range")
func markdown() {
  #expect(
    table().markdown == """
      | 指标 | 数值 | 单位 | 限定 | 章节 |
      | --- | ---: | --- | --- | --- |
      | 收到申请 | 1025 | 件 |  | 一 |
      | \u{2003}“网上”申请 | 14 | 件 |  | 一 |
      | 增长 | 3—5 | % |  | 一 |

      """)
}

@Test("JSON has every key, null where there is nothing, and numbers as plain decimals")
func json() throws {
  struct Entry: Decodable, Equatable {
    var id: Int
    var label: String
    var number: String
    var parent: Int?
    var relation: String?
    var section: String
    var quote: String
  }
  let text = table().json
  let entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
  #expect(
    entries.map { "\($0.id) \($0.label) \($0.number) \($0.parent ?? 0) \($0.quote)" } == [
      "1 收到申请 1025 0 1,025件", "2 “网上”申请 14 1 14件", "3 增长 3 0 3—5%",
    ])
  #expect(text.contains("\"parent\" : null") && text.contains("\"role\" : null"))
}

extension MetricTable {
  fileprivate static let csvSample =
    [
      "指标,数值,单位,限定,数,类别,所属,章节,时期,原句",
      "收到申请,1025,件,,1025,count,,一,2020,\"收到申请1,025件，其中“网上”申请14件。\"",
      "“网上”申请,14,件,,14,count,收到申请,一,2020,\"收到申请1,025件，其中“网上”申请14件。\"",
      "增长,3—5,%,,3,percent,,一,2020,增长3—5%。", "",
    ].joined(separator: "\r\n")
}
