import Testing

@Test(
  "a change is held against the two levels that are told, to what was rounded",
  arguments: [
    ("收到申请69件，较上年的55件增加14件。", "growth 69件 < 14件 of 55件 ✓ 0"),
    ("收到申请69件，较上年的55件增加24件。", "growth 69件 < 24件 of 55件 ✗ -10"),
    ("信息1200条，比上年的1300条减少100条。", "growth 1200条 < 100条 of 1300条 ✓ 0"),
    ("信息1200条，比上年的1300条增加100条。", "growth 1200条 < 100条 of 1300条 ✗ -200"),
    ("办理案件412件，比目标值400件多15件。", "growth 412件 < 15件 of 400件 ✗ -3"),
    ("办理案件388件，比目标值400件少12件。", "growth 388件 < 12件 of 400件 ✓ 0"),
    (
      "收入120.5万元，比上年的100.3万元增加20.1万元。", "growth 120.5万元 < 20.1万元 of 100.3万元 ✓ 1000"
    ),
    (
      "收入1.2亿元，比上年的1.1亿元增加1300万元。", "growth 1.2亿元 < 1300万元 of 1.1亿元 ✓ -3000000"
    ),
    ("收到申请约69件，较上年的55件增加24件。", ""),
  ])
func statedAmounts(_ sentence: String, _ expected: String) {
  #expect(relations(sentence) == expected)
}

@Test(
  "a rate is held against the two levels that are told, but for one by another measure",
  arguments: [
    ("收到申请75件，较上年的60件增长25%。", true), ("收到申请75件，较上年的60件增长35%。", false),
    ("收到申请75件，较上年的60件下降25%。", false),
    ("收到申请69件，较上年的55件增加14件，增长25.5%。", true),
    ("收到申请69件，较上年的55件增加14件，增长35.5%。", false),
    ("粉丝由5.2万人增长到6.8万人，增长30.8%。", true),
    ("粉丝由5.2万人增长到6.8万人，增长40.8%。", false),
    ("时限由20个工作日压缩至8个工作日，压缩60%。", true),
    ("收入75万元，较上年的60万元同口径增长9.1%。", nil),
    ("收入75万元，较上年的60万元年均增长9.1%。", nil),
  ] as [(String, Bool?)])
func statedRates(_ sentence: String, _ holds: Bool?) {
  let lines = relations(sentence).split(separator: "\n").filter {
    $0.hasPrefix("growth") && $0.contains("%")
  }
  #expect(lines.contains { $0.contains("✗") } == (holds == false))
  #expect(lines.contains { $0.contains("✓") } == (holds == true))
}
