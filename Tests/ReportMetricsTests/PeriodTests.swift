import ReportMetrics
import ReportModel
import Testing

@Test(
  "a fact belongs to the year its words name, else to the one its paragraph opens with",
  arguments: [
    ("印发文件7份。", "2020"),
    ("2018年印发文件7份。", "2018"),
    ("近三年累计印发文件7份。", "2018-2020"),
    ("2018年7月至2019年5月，印发文件7份。", "2018-2019"),
    ("2018年，工作有序。印发文件7份。", "2018"),
    ("五年来，工作有序。印发文件7份。", "2016-2020"),
    ("印发文件7份，比2018年增长6%。", "2020 2020"),
    ("《2018年工作要点》要求印发文件7份。", "2020"),
    ("整治范围覆盖五年以上设备7台。", "2020"),
  ])
func periods(_ sentence: String, _ expected: String) {
  let metrics = MetricExtractor.metrics(of: report(sentence))
  #expect(metrics.map(\.period).joined(separator: " ") == expected)
}

@Test("a work report of a year looks back on the one before, a heading on the years it names")
func workReports() {
  var review = report("财政收入30亿元。去年利润增长6%。", heading: "工作回顾")
  review.identity.title = "政府工作报告"
  #expect(MetricExtractor.metrics(of: review).map(\.period) == ["2019", "2019"])
  var years = report("财政收入30亿元。去年利润增长6%。", heading: "过去五年工作回顾")
  years.identity.title = "政府工作报告"
  #expect(MetricExtractor.metrics(of: years).map(\.period) == ["2015-2019", "2019"])
}
