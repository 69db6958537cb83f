import FoundationEssentials
import ReportModel
import Testing

@testable import ReportMetrics

@Test("a metric takes few bytes, and its words are what they were")
func metricIsSmall() {
  #expect(MemoryLayout<Metric>.stride <= 120)
  #expect(MemoryLayout<MetricRow>.stride <= 16)
  let metric = Metric(
    name: "受理申请", columnName: "自然人", value: "3", scale: "万", number: 30000, rangeEnd: 50000,
    unit: "件", qualifier: "约", kind: .count, parent: 4, relation: .part, role: .after,
    section: 2, period: "2017", source: 10..<14, reading: 8..<12, sentence: 5..<20,
    cell: CellPlace(table: 1, row: 2, column: 3))
  #expect(metric.label == "受理申请 › 自然人")
  #expect(metric.scale == "万" && metric.rangeEnd == 50000 && metric.unit == "件")
  #expect(metric.qualifier == "约" && metric.period == "2017" && metric.parent == 4)
  #expect(metric.source == 10..<14 && metric.reading == 8..<12 && metric.sentence == 5..<20)
  #expect(metric.cell == CellPlace(table: 1, row: 2, column: 3) && metric.section == 2)
}

@Test("metrics that say the same share it, and any difference keeps them apart")
func metricsShare() {
  var sharing = MetricSharing()
  func metric(
    unit: String = "件", qualifier: String = "", scale: String = "", period: String = "2017",
    column: String = "", end: Decimal? = nil
  ) -> Metric {
    Metric(
      name: "主动公开政府信息", columnName: column, value: "1", scale: scale, number: 1, rangeEnd: end,
      unit: unit, qualifier: qualifier, kind: .count, section: 0, period: period, source: 0..<1,
      reading: 0..<1, sentence: 0..<1)
  }
  let first = sharing.shared(metric())
  #expect(sharing.shared(metric()).wording === first.wording)
  let others = [
    metric(unit: "条"), metric(qualifier: "约"), metric(scale: "万"), metric(period: "2018"),
    metric(column: "总计"), metric(end: 2),
  ]
  for other in others {
    let shared = sharing.shared(other)
    #expect(shared == other && shared != first && shared.wording !== first.wording)
  }
}

@Test("the figures of a report share one name and one wording where they say the same")
func figuresOfReportShare() {
  let paragraph = "通过门户网站主动公开政府信息864条。"
  let metrics = MetricExtractor.metrics(of: report(paragraph, paragraph, paragraph))
  #expect(metrics.count == 3)
  #expect(metrics.allSatisfy { $0.wording === metrics[0].wording && $0.unit == "条" })
}
