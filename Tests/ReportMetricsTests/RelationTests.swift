import ReportReading
import ReportMetrics
import Testing

@Test("the sample states these relations, and all of them hold")
func sampleRelations() throws {
  #expect(
    drawnRelations(of: try sampleReport()) == """
      sum 864条 < 1条 5条 41条 817条 ✓ 0
      partialSum 逾280篇（次） < 10篇（次） 213篇（次） ✓ -57
      share 13983件 < 以上99% ✓
      change · < 239项 197项 ✓ -42
      enumeration 2项 <  ✓
      instance 超过561万次 < 逾10万 ✓
      sum 25件 < 14件 11件 ✓ 0
      subset 99件 < 98件 ✓ -1
      subset 121件 < 120件 ✓ -1
      """)
}

@Test(
  "only a list that claims to be complete, or is more than its total, can fail to add up",
  arguments: [
    ("收到申请25件，其中网上14件，当面11件。", "sum 25件 < 14件 11件 ✓ 0"),
    ("收到申请25件，其中网上14件，当面10件。", "partialSum 25件 < 14件 10件 ✓ -1"),
    ("收到申请约25件，其中网上14件，当面12件。", "partialSum 约25件 < 14件 12件 – 1"),
    ("收到申请25件，其中网上14件。", "subset 25件 < 14件 ✓ -11"),
    ("公开信息90条，其中甲类40条，乙类30条，其他信息10条。", "sumError 90条 < 40条 30条 10条 ✗ -10"),
    ("公开信息3000条，其中甲类40条，乙类30条，丙类2935条。", "sumError 3000条 < 40条 30条 2935条 ✗ 5"),
    ("培训干部50人，其中女干部30人，党员40人。", "partialSum 50人 < 30人 40人 – 20"),
    ("收到申请20件（网上15件，当面6件）。", "sumError 20件 < 15件 6件 ✗ 1"),
    (
      "公开信息100条，其中甲类40条，占40%，乙类50条，占60%。",
      """
      sumError 100条 < 40条 50条 ✗ -10
      share 100条 < 40% of 40条 ✓ 0
      share 100条 < 60% of 50条 ✗ -10
      """
    ),
    (
      "收到申请30件，其中网上申请20件，当面申请10件。予以公开12件，占40%。",
      "sum 30件 < 20件 10件 ✓ 0\nsubset 30件 < 12件 ✓ -18\nshare 30件 < 40% of 12件 ✓ 0"
    ),
    (
      "答复申请40件，包括上年结转5件。其中，公开30件，不予公开10件。",
      "subset 40件 < 5件 ✓ -35\nsum 40件 < 30件 10件 ✓ 0"
    ),
  ])
func lists(_ sentence: String, _ expected: String) {
  #expect(relations(sentence) == expected)
}

@Test(
  "shares, changes and rates are checked as far as the text goes",
  arguments: [
    (
      "公开信息300条，其中甲类100条，占33.33%。",
      "subset 300条 < 100条 ✓ -200\nshare 300条 < 33.33% of 100条 ✓ 0.003333"
    ),
    ("公开信息805条，其中甲类35条，占4.34%。", "subset 805条 < 35条 ✓ -770\nshare 805条 < 4.34% of 35条 ✓ 0.007826"),
    ("公开信息300条，其中甲类100条，占35%。", "subset 300条 < 100条 ✓ -200\nshare 300条 < 35% of 100条 ✗ -1.666666"),
    ("受理事项117件，办结171件，办结率100%。", "share 117件 < 100% of 171件 ✗ 46.153846"),
    ("受理事项40件，办结40件，办结率100%。", "share 40件 < 100% of 40件 ✓ 0"),
    ("审批时限由20天压缩为25天。", "change · < 20天 25天 ✗ 5"),
    ("标准从100元提高到150元。", "change · < 100元 150元 ✓ 50"),
    ("林业产值30万元，增长6.3%。", "growth 30万元 < 6.3% –"),
    ("林业产值30万元，下降181.3%。", "growth 30万元 < 181.3% ✗"),
    ("机床产量1263台，占全国60%。", "outsideShare 1263台 < 60% –"),
    ("提出30条109项任务。", "granularity 30条 < 109项 –"),
    ("出台《甲办法》和《乙细则》2件。", "enumeration 2件 <  ✓"),
    ("本年新收申请12件，上年结转申请3件，办结申请11件，结转下年度申请4件。", "balance · < 12件 3件 11件 4件 ✓ 0"),
    ("本年新收申请12件，上年结转申请3件，办结申请11件，结转下年度申请5件。", "balance · < 12件 3件 11件 5件 ✗ 1"),
    ("公开信息1913条。主动公开的1913条信息中，甲类40条。", "restatement 1913条 < 1913条 ✓\nsubset 1913条 < 40条 ✓ -1873"),
  ])
func checks(_ sentence: String, _ expected: String) {
  let drawn = relations(sentence).split(separator: "\n").sorted()
  #expect(drawn == expected.split(separator: "\n").sorted())
}

@Test("a figure carries the proof of its parts, and a share its own")
func proofsTravel() {
  let metrics = MetricExtractor.metrics(of: report("收到申请25件，其中网上14件，占56%，书面11件。"))
  let proofs = metrics.map { metric in
    metric.proofs.map { "\($0.kind) \($0.parts) \($0.base ?? 0) \($0.holds ?? false)" }
  }
  #expect(proofs == [["sum [1, 3] 0 true"], [], ["share [] 1 true"], []])
}
