import ReportMetrics
import ReportModel
import Testing

@Test(
  "a share of a subject of its own is of the count before it, unless another whole is named",
  arguments: [
    ("录取研究生2716人，推免生占18.5%。", "|2716|人|录取研究生\n  |18.5|%|推免生占比"),
    (
      "收到建议56件，经济类占30%，城建类占25%。",
      "|56|件|收到建议\n  |30|%|经济类占比\n  |25|%|城建类占比"
    ),
    (
      "信箱收到来信1056封，回复率100%，来信中教学类占32%。",
      "|1056|封|信箱收到来信\n  |100|%|信箱回复率\n  |32|%|信箱来信中教学类占比"
    ),
    ("养老机构床位7850张，护理型床位占比达67%。", "|7850|张|养老机构床位\n  |67|%|护理型床位占比"),
    ("培训教师312人次，财政支出占比达67%。", "|312|人次|培训教师\n|67|%|财政支出占比"),
    ("短视频播放量2300万次，在相关话题播放量中占比26%。", "|2300万|次|短视频播放量\n|26|%|在相关话题播放量中占比"),
    (
      "财政总收入178.9亿元，其中税收102.4亿元，增长3.6%，税占比85.2%。",
      "|178.9亿|元|财政总收入\n  |102.4亿|元|税收\n|3.6|%|税收增长\n|85.2|%|税占比"
    ),
    (
      "总收入18.62亿元，总支出17.95亿元；其中拨款8.13亿元，占总收入的43.7%。",
      "|18.62亿|元|总收入\n  |8.13亿|元|拨款\n  |43.7|%|拨款占总收入\n|17.95亿|元|总支出"
    ),
    ("教职工2980人，其中专任教师1872人，生师比17.4。", "|2980|人|教职工\n  |1872|人|专任教师\n|17.4||生师比"),
  ])
func ownShares(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "a sentence that opens with what was counted before breaks that down",
  arguments: [
    (
      "已答复申请72件，另有2件正在办理。答复中，同意公开47件，不同意公开25件。",
      "|72|件|答复申请\n  |47|件|同意公开\n  |25|件|不同意公开\n|2|件|申请正在办理"
    ),
    (
      "收到申请72件。申请中，涉及征地40件，涉及规划12件。",
      "|72|件|收到申请\n  |40|件|涉及征地\n  |12|件|涉及规划"
    ),
    ("收到申请7件。工作中，走访企业12家。", "|7|件|收到申请\n|12|家|走访企业"),
  ])
func openedTotals(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "what a level is held against has its name and is no part of it",
  arguments: [
    (
      "办理援助案件412件，比目标值400件多12件。",
      "|412|件|办理援助案件\n|400|件|目标值办理援助案件\n|12|件|办理援助案件比目标值多"
    ),
    (
      "文件4217项，比清理前的5836项减少1619项。",
      "|4217|项|文件\n|5836|项|清理前文件\n|1619|项|文件比清理前减少"
    ),
    (
      "本学年收到申请7件。未收取费用。与上一学年的11件相比，减少4件。",
      "|7|件|收到申请\n|0|元|收取费用\n|11|件|上一学年收到申请\n|4|件|收到申请与上一学年相比减少"
    ),
    (
      "行政复议6件，其中维持6件；行政诉讼3件，其中维持2件，其余1件尚未审结。",
      "|6|件|行政复议\n  |6|件|维持\n|3|件|行政诉讼\n  |2|件|维持\n  |1|件|其余行政诉讼"
    ),
    ("在第三方评估中得94.6分。", "|94.6|分|第三方评估得分"),
  ])
func heldAgainst(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "one case at the end of a clause is counted, one of a habit is not",
  arguments: [
    ("收到申请一件，行政诉讼一起。", "|1|件|收到申请\n|1|起|行政诉讼"),
    ("全年发生火灾一起、投诉一件。", "|1|起|发生火灾\n|1|件|投诉"),
    ("坚持举报一起、查处一起。", ""),
    ("做到投诉一件，办结一件。", ""),
    ("没有行政许可、行政处罚事项发生。", "|0|件|行政许可\n|0|件|行政处罚"),
    ("全年未发生行政强制。", "|0|件|行政强制"),
    ("本局无行政许可事项。", ""),
  ])
func oneAndNone(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "sizes right before what has them name a class",
  arguments: [
    (
      "规上企业98家，其中产值超10亿元企业3家、5亿元至10亿元企业8家，其余为5亿元以下企业。",
      "|98|家|规上企业\n  |3|家|产值超10亿元企业\n  |8|家|5亿元至10亿元企业"
    ),
    ("投入超10亿元改造小区18个。", "超|10亿|元|投入\n|18|个|改造小区"),
    ("建成超2万平方米园区3个。", "|3|个|建成超2万平方米园区"),
    ("15分钟公共服务圈覆盖社区30个。", "|30|个|15分钟公共服务圈覆盖社区"),
  ])
func sizesOfClasses(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "an estimate of a year that is over is a fact, one of a year to come is none",
  arguments: [
    ("2019年工作回顾", "预计实现生产总值286.5亿元。", "|286.5亿|元|实现生产总值"),
    ("2019年工作回顾", "预计明年收入达15亿元。", ""),
    ("工作情况", "过去一年，预计实现生产总值286.5亿元。", "|286.5亿|元|实现生产总值"),
    ("工作情况", "预计收入达到15亿元。", ""),
    ("工作情况", "3项指标低于预期；收支缺口达12亿元。", "|3|项|指标低于预期\n|12亿|元|收支缺口"),
    ("工作情况", "将重点抓好：建成公共服务中心30个。", ""),
  ])
func estimates(_ heading: String, _ sentence: String, _ expected: String) {
  #expect(drawn(sentence, heading: heading) == expected)
}

@Test(
  "the noun behind the last number of a list of acts is counted by all, and money behind a count is what was paid in it",
  arguments: [
    ("移出3件、宣布失效2件规范性文件。", "|3|件|移出规范性文件\n|2|件|宣布失效规范性文件"),
    ("新增2个、撤销1个查阅点。", "|2|个|新增查阅点\n|1|个|撤销查阅点"),
    ("整合5个、新建3个服务站。", "|5|个|整合服务站\n|3|个|新建服务站"),
    ("拨付3批次资金1.2亿元。", "|3|批次|拨付资金\n|1.2亿|元|拨付资金"),
    ("发放2批补贴80万元。", "|2|批|发放补贴\n|80万|元|发放补贴"),
    (
      "粮食产量25.6万吨，连续8年稳定在25万吨以上。", "|25.6万|吨|粮食产量\n以上|25万|吨|粮食产量"
    ),
  ])
func sharedNouns(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "what was planned is told from what was done against it",
  arguments: [
    ("计划整治问题45个，已完成38个。", "|38|个|完成"),
    ("原定培训4次，实际培训6次。", "|6|次|实际培训"),
    ("年度计划投资30亿元，实际完成投资33亿元。", "|33亿|元|实际完成投资"),
    ("围绕到2025年产值100亿元的目标，全年完成产值62亿元。", "|62亿|元|完成产值"),
    ("到2025年，全年完成产值62亿元。", ""),
    ("落实5管3必须，检查企业230家次。", "|230|家次|检查企业"),
    ("各单位必须公开信息20条。", ""),
    ("全县须上报信息20条。", ""),
  ])
func plansAndDeeds(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}
