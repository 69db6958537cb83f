import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import TestSupport
import Testing

@Test(
  "each figure of table 四 that is changed breaks its row, a blank one leaves it open",
  arguments: ["行政复议", "未经复议直接起诉", "复议后起诉"])
func reviewCells(row: String) {
  for column in 0..<5 {
    #expect(FormDraft().with(\.review, row, column, "999").verdicts == "T4.SUM fail")
    #expect(
      FormDraft().with(\.review, row, column, ".").verdicts == "T4.SUM notAssessable\nCELLS fail")
  }
}

@Test(
  "table 二 is checked for figures below zero, broken counts, and less in force than was made",
  arguments: [
    ("规章", 0, "-3", "T2.NONNEG fail"), ("规章", 1, "0.5", "T2.NONNEG fail"),
    ("行政规范性文件", 2, "7", "T2.VALIDGE fail"), ("行政规范性文件", 2, "8", ""),
    ("规章", 2, ".", "T2.VALIDGE notAssessable"), ("行政事业性收费", 4, "96171.6", "S6.FEE fail"),
    ("行政事业性收费", 4, ".", "S6.FEE notAssessable"),
  ])
func proactiveCells(row: String, column: Int, cell: String, expected: String) {
  #expect(FormDraft().with(\.proactive, row, column, cell).verdicts == expected)
}

@Test("prose that differs from table 三 is shown with its sentence and the cell")
func proseAgainstTable() throws {
  var draft = FormDraft()
  draft.bodies[0] = "本年度新收政府信息公开申请14096件，上年结转560件。"
  #expect(draft.verdicts == "TXT.T3 fail")
  let finding = try #require(draft.findings.first { $0.status == .fail })
  #expect(finding.message.contains("14096件，表三“一、本年新收政府信息公开申请数量”为 14069，相差 27"))
  #expect(
    finding.evidence.map(\.words) == [
      "本年度新收政府信息公开申请14096件，上年结转560件。", "表三 › 一、本年新收政府信息公开申请数量 › 总计",
    ])
}

@Test(
  "what the prose says of requests and of cases is looked up in the cells of tables 三 and 四",
  arguments: [
    ("新收政府信息公开申请14069件，其中自然人13612件，法人或其他组织457件。", 3),
    ("收到政府信息公开申请14069件，办结13810件，结转下年度819件。", 3),
    ("受理政府信息公开申请14629件（含上年结转560件），办结13810件，819件结转下年度继续办理。", 4),
    ("新收政府信息公开申请14069件，加上上年结转560件；予以公开及部分公开5496件，无法提供8314件。", 4),
    ("因政府信息公开被申请行政复议790件，其中结果维持376件，结果纠正97件，其他结果196件。", 4),
    ("政府信息公开行政诉讼案件212件，其中未经复议直接起诉56件，复议后起诉156件。", 3),
  ])
func proseClaims(sentence: String, count: Int) throws {
  var draft = FormDraft()
  draft.bodies[0] = sentence
  let held = draft.findings.filter { $0.rule == .proseTable }
  #expect(held.count == 1 && held[0].message.hasSuffix("：\(count) 处都相符。"), "\(held)")
  // Whichever of its figures is one more than it should be, that one is told.
  for number in sentence.matches(of: /[0-9]+/).map(\.output) {
    let value = try #require(Int(number))
    draft.bodies[0] = sentence.replacing("\(value)件", with: "\(value + 1)件")
    let failed = draft.findings.filter { $0.rule == .proseTable && $0.status == .fail }
    #expect(failed.contains { $0.message.contains("\(value + 1)件") }, "\(value)")
  }
}

@Test(
  "cases that are no cases of disclosure, or counted otherwise, are not held against the tables",
  arguments: [
    "办理行政复议案件9件。", "网上收到政府信息公开申请20件。", "政府信息公开行政诉讼案件驳回9件。", "收到政府信息公开申请约20件。",
  ])
func proseWithoutClaim(sentence: String) {
  var draft = FormDraft()
  draft.bodies[0] = sentence
  #expect(draft.findings.allSatisfy { $0.rule != .proseTable })
}

@Test(
  "what was done with requests carried over has no row, and cases that requests led to have theirs")
func proseBelowHeadings() {
  var draft = FormDraft()
  draft.bodies[0] = "上年结转560件，办结13810件，结转下年度819件。"
  #expect(draft.findings.allSatisfy { $0.rule != .proseTable || $0.status != .fail })
  draft.headings[0] = "依申请公开情况"
  for (sentence, count) in [("引发行政复议790件。", 0), ("引发行政复议791件。", 1), ("办理行政复议案件791件。", 0)] {
    draft.bodies[0] = sentence
    #expect(
      draft.findings.count { $0.rule == .proseTable && $0.status == .fail } == count, "\(sentence)")
  }
}

@Test("where totals are blank, prose below what the filled cells come to cannot be right")
func proseAgainstBlankTotal() {
  var draft = FormDraft().with(\.requests, "（一）", 6, ".")
  draft.bodies[0] = "本年度予以公开5179件。"
  #expect(draft.verdicts.contains("TXT.T3 fail"))
  draft.bodies[0] = "本年度予以公开5180件。"
  #expect(draft.verdicts.contains("TXT.T3 notAssessable"))
}

@Test(
  "sums and shares of the prose are checked where they claim to be complete",
  arguments: [
    ("公开信息25条，其中网上14条，书面11条。", "pass 14＋11＝25，相符。"),
    ("公开信息90条，其中甲类40条，乙类30条，其他信息10条。", "fail 40＋30＋10＝80，与总数相差 10，请核对。"),
    ("公开信息300条，其中甲类100条，占35%。", "fail 100÷300＝33.33%，相差 1.67 个百分点，请核对。"),
    ("公开信息25条，其中网上14条，书面10条。", ""),
    ("基本支出105.58万元（人员经费95.36万元，公用经费10.23万元）。", "fail 95.36＋10.23＝105.59，与总数相差 0.01，可能是四舍五入所致。"),
    ("基本支出105.5万元（人员经费95.36万元，公用经费10.23万元）。", "fail 95.36＋10.23＝105.59，与总数相差 0.09，请核对。"),
  ])
func proseSums(sentence: String, expected: String) {
  var draft = FormDraft()
  draft.bodies[0] = sentence
  let findings = draft.findings.filter { $0.rule == .proseSum }
  let drawn = findings.map { finding in
    let message = finding.message
    let end = message.split(separator: "：").last?.split(separator: "%，").suffix(2)
    return "\(finding.status) \(end?.joined(separator: "%，") ?? "")"
  }
  #expect(drawn.joined(separator: "\n") == expected)
  #expect(findings.allSatisfy { $0.evidence.map(\.words) == [sentence] })
}

@Test("a missing section, another order, a missing table and lost tables are told apart")
func structure() {
  var draft = FormDraft()
  draft.headings[5] = "附则"
  #expect(draft.verdicts == "STRUCT fail")
  draft = FormDraft()
  draft.headings.swapAt(4, 5)
  draft.bodies.swapAt(4, 5)
  #expect(draft.verdicts == "STRUCT fail")
  draft = FormDraft()
  draft.review = ""
  #expect(draft.verdicts == "T4.SUM notAssessable\nSTRUCT fail")
  (draft.requests, draft.proactive) = ("", "")
  #expect(draft.verdicts.contains("STRUCT notAssessable"))
  #expect(!draft.verdicts.contains("fail"))
}

@Test("the headings of 2019 are the six sections too")
func trialHeadings() {
  var draft = FormDraft.trial
  draft.headings[3] = "因政府信息公开工作被申请行政复议、提起行政诉讼情况"
  draft.headings[4] = "政府信息公开工作存在的主要问题及改进情况"
  #expect(draft.verdicts == "")
}

@Test(
  "a fifth section that says nothing is shown",
  arguments: [("", "fail"), ("无。", "fail"), ("公开平台建设还不够完善。", "pass")])
func problems(body: String, expected: String) {
  var draft = FormDraft()
  draft.bodies[4] = body
  #expect(draft.findings.filter { $0.rule == .problems }.map { "\($0.status)" } == [expected])
}

@Test("without a date of its own a report was in time if its page was published in time")
func publicationOfPage() {
  var draft = FormDraft()
  draft.date = nil
  #expect(draft.verdicts == "PUBDATE notAssessable")
  draft.published = CalendarDate(year: 2024, month: 3, day: 31)
  #expect(draft.verdicts == "")
  draft.issuer = "示例市数据局"
  #expect(draft.verdicts == "PUBDATE fail")
}

@Test("the period is one whole year, that of the title")
func period() {
  var draft = FormDraft()
  draft.last.month = 11
  #expect(draft.verdicts == "PERIOD fail")
  draft = FormDraft()
  (draft.first.year, draft.last.year) = (2022, 2022)
  #expect(draft.verdicts == "PERIOD fail")
  draft.first.year = 2024
  #expect(draft.findings.first { $0.rule == .period }?.message.contains("止于开始之前") == true)
}

@Test(
  "governments have until the end of March, departments until the end of January",
  arguments: [
    ("示例市人民政府办公室", 3, "pass"), ("示例市人民政府", 4, "fail"), ("示例市财政局", 1, "pass"),
    ("示例市财政局", 2, "fail"),
  ])
func publication(issuer: String, month: Int, expected: String) {
  var draft = FormDraft()
  draft.issuer = issuer
  draft.date = CalendarDate(year: 2024, month: month, day: 20)
  #expect(draft.findings.filter { $0.rule == .publication }.map { "\($0.status)" } == [expected])
}

@Test(
  "parts that come to more than their total fail however many are unnamed, fewer leave it open",
  arguments: [
    ("共收到申请25件，其中网上申请14件，书面申请21件。", "TXT.SUM fail"),
    ("共收到申请25件，其中网上申请14件，书面申请11件。", "TXT.SUM pass"),
    // One part is larger than the only count that it can be of.
    ("全年收到申请100件，其中自然人130件。", "TXT.SUM fail"),
    ("办理建议0件，其中人大建议3件。", "TXT.SUM fail"),
    ("制发规范性文件3件，其中新制定4件。", "TXT.SUM fail"),
    // People have several qualities, a step is no part, and of two counts nothing says which is meant.
    ("培训干部100人，其中女干部130人次。", ""),
    ("新收申请100件，其中办结130件。", ""),
    ("收到申请100件、建议20件，其中网上130件。", ""),
    ("共收到申请25件，其中网上申请14件。", ""),
    // What was closed in time is less than what was closed, and no part of it is named.
    ("受理案件5430件，结案5400件，结案率99.4%，按期结案率97.1%。", "TXT.SUM pass"),
    ("受理案件5430件，结案5400件，按期结案率97.1%。", ""),
    ("受理案件5430件，结案5400件，结案率97.1%。", "TXT.SUM fail"),
    // Parts of two totals together.
    ("行政复议案件3件，行政诉讼案件2件，其中维持3件，纠错1件，其他情形1件。", ""),
  ])
func partsAgainstTotal(sentence: String, expected: String) throws {
  let text = "东山局2023年政府信息公开年度报告\n\n一、概述\n\(sentence)\n"
  let report = try ReportReader.report(from: Array(text.utf8))
  let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
  #expect(
    findings.filter { $0.rule.rawValue == "TXT.SUM" }.map { "TXT.SUM \($0.status)" }
      .joined(separator: "\n") == expected)
}

@Test("the sample, a free narrative, is accused of nothing")
func sample() throws {
  let report = try ReportReader.report(from: Samples.guangdong)
  let findings = Auditor.findings(of: report, metrics: MetricExtractor.metrics(of: report))
  #expect(
    findings.map { "\($0.rule.rawValue) \($0.status) \($0.message)" }.joined(separator: "\n") == """
      TXT.SUM pass 正文“通过门户网站主动公开政府信息”864条：1＋5＋41＋817＝864，相符。
      TXT.SUM pass 正文“接到政府信息公开申请”25件：14＋11＝25，相符。
      PERIOD pass 统计期限为2017年1月1日至2017年12月31日。
      PUBDATE notAssessable 没有读到成文日期或发布日期，无法核对是否按时。
      """)
}
