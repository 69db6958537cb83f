import ReportMetrics
import ReportModel
import Testing

@Test(
  "what is planned for a year to come is no fact, however its sentence puts it",
  arguments: [
    "2024年，我局将在门户网站新增栏目5个，制作图解20篇。",
    "2024年，以标准化规范化为抓手，打造示范点12个。",
    "2024年工作安排：组织培训3次，更新栏目12个。",
    "在下一年度工作中，继续加强培训，培训人员300人次。",
    "我局将以“政务公开日”活动为抓手，开展宣传5场，发放资料2000份。",
    "我中心将依托门户网站开设专栏4个。",
    "要求全县12个乡镇每月报送信息不少于3条。",
    "确保全年培训不少于3次，公开信息500条以上。",
    "规划建设停车场6个，新增泊位1200个。",
    "拟新建公园3个，改造道路5条。",
  ])
func plansOfComingYears(_ sentence: String) {
  #expect(MetricExtractor.metrics(of: report(sentence, year: 2023)).isEmpty)
}

@Test(
  "a word of planning plans nothing where it names a subject, what is published, or an end",
  arguments: [
    ("涉及规划建设的21件，涉及征地拆迁的36件。", "|21|件|涉及规划建设\n|36|件|涉及征地拆迁"),
    ("批准规划建设许可36件。", "|36|件|批准规划建设许可"),
    (
      "招聘公告18批，拟聘人员公示217人次，评审结果公示143人。",
      "|18|批|招聘公告\n|217|人次|拟聘人员公示\n|143|人|评审结果公示"
    ),
    ("公示拟聘用人员56名、拟提拔干部12名。", "|56|名|公示拟聘用人员\n|12|名|拟提拔干部"),
    ("确保3月底前完成编制工作，全年公开年度报告56份。", "|56|份|公开年度报告"),
    ("将通过验收的12个项目予以公示。", "|12|个|予以公示的项目"),
    ("结转下一年度继续办理3件。", "|3|件|结转下一年度继续办理"),
    ("按照要求，公开信息120条。", "|120|条|公开信息"),
  ])
func wordsOfPlansInFacts(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "what came about stands beside the plan that it is held against",
  arguments: [
    ("目标任务3000人，实际完成3560人，完成率118.7%。", "|3560|人|实际完成\n|118.7|%|完成率"),
    ("年度计划检查单位60家，实际检查66家，完成率110%。", "|66|家|实际检查\n|110|%|完成率"),
    ("到2030年，覆盖率达到45%，本年完成造林3万亩。", "|3万|亩|完成造林"),
    ("改进措施：已新增专栏2个，完成栏目调整15个。", "|2|个|新增专栏\n|15|个|完成栏目调整"),
  ])
func plansAndOutcomes(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test("a target is told by the percent of it that was reached")
func reachedTargets() {
  let metrics = MetricExtractor.metrics(of: report("新增就业5623人，完成年度目标任务5000人的112.5%。"))
  #expect(metrics.map(\.value) == ["5623", "112.5"])
}

@Test(
  "below a heading of problems and plans, what is wrong and what was done is a fact",
  arguments: [
    ("一是内容不够全面，全年主动公开信息仅86条。", "|86|条|主动公开信息"),
    ("12个乡镇中有5个未配备专职人员。", "|12|个|乡镇\n  |5|个|乡镇未配备专职人员"),
    ("2020年，针对存在的问题，组织培训3次。", "|3|次|组织培训"),
    ("全年有3件申请答复超过法定期限。", "|3|件|超过法定期限的申请答复"),
    ("一是加强培训，全年组织培训不少于4次。", ""),
    ("二是加大力度，年内举办培训班3期。", ""),
    ("（一）主要问题。全年有2件申请答复超期。（二）改进措施。组织培训2次。", "|2|件|申请答复超期"),
  ])
func problemsAndPlans(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence, heading: "存在的主要问题和改进措施") == expected)
}

@Test(
  "behind a semicolon a list goes on only where something says so",
  arguments: [
    ("收到申请36件，其中网上申请12件；办理提案5件。", "|36|件|收到申请\n  |12|件|网上申请\n|5|件|办理提案"),
    (
      "办理行政许可856件，其中网上办理620件；行政处罚120件，行政强制36件。",
      "|856|件|办理行政许可\n  |620|件|网上办理\n|120|件|行政处罚\n|36|件|行政强制"
    ),
    ("在职职工560人，其中党员386人；退休人员230人。", "|560|人|在职职工\n  |386|人|党员\n|230|人|退休人员"),
    (
      "户籍人口28.74万人，其中城镇人口7.96万人；常住人口24.92万人，城镇化率44.83%。",
      "|28.74万|人|户籍人口\n  |7.96万|人|城镇人口\n|24.92万|人|常住人口\n|44.83|%|城镇化率"
    ),
    (
      "召开会议12次，其中常务会议8次；开展督查4次，组织培训3次。",
      "|12|次|召开会议\n  |8|次|常务会议\n|4|次|开展督查\n|3|次|组织培训"
    ),
    ("举办培训6期，其中线上4期；编发简报2期。", "|6|期|举办培训\n  |4|期|线上\n|2|期|编发简报"),
    ("收到建议56件，其中人大建议30件；政协提案26件。", "|56|件|收到建议\n  |30|件|人大建议\n  |26|件|政协提案"),
    (
      "受理投诉120件，其中电话投诉70件；信函投诉25件；来访15件。",
      "|120|件|受理投诉\n  |70|件|电话投诉\n  |25|件|信函投诉\n  |15|件|来访"
    ),
    (
      "建设投资9亿元。其中：甲路4亿元；乙路3亿元。",
      "|9亿|元|建设投资\n  |4亿|元|甲路\n  |3亿|元|乙路"
    ),
    (
      "公开信息823条，按内容分，政策类68条、动态类755条；按渠道分，网站612条、微信211条。",
      "|823|条|公开信息\n  |68|条|政策类\n  |755|条|动态类\n  |612|条|网站\n  |211|条|微信"
    ),
    (
      "职工5213人，其中技术人员4487人，占86.1%；高级职称人员1026人。",
      "|5213|人|职工\n  |4487|人|技术人员\n  |86.1|%|技术人员占比\n  |1026|人|高级职称人员"
    ),
  ])
func listsBehindSemicolons(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "a rate is of the count that the numbers prove, and a rate broken down is of none",
  arguments: [
    (
      "检查企业236户，发现问题企业36户，占15.3%，整改33户，整改率91.7%。",
      "share 236户 < 15.3% of 36户 ✓ -0.045762\nshare 36户 < 91.7% of 33户 ✓ -0.033333"
    ),
    (
      "梳理事项236项，其中可网办212项，全程网办186项，占87.7%。",
      "share 212项 < 87.7% of 186项 ✓ 0.035849"
    ),
    (
      "公开信息12.6万条。其中，部门公开4.2万条，区县公开8.4万条。分类看，文件1203条，占1%；财政信息5600条，占4.4%。",
      "share 12.6万条 < 1% of 1203条 ✓ -0.045238\nshare 12.6万条 < 4.4% of 5600条 ✓ 0.044444"
    ),
    ("受理信访860件，转办512件，办结857件，办结率99.7%。", "share 860件 < 99.7% of 857件 ✓ -0.048837"),
    ("毕业生6872人，就业率为86.35%，其中本科生83.9%、研究生92.1%。", ""),
    ("时间压缩至1个工作日以内，其中设立登记0.5天，电子化登记率97.8%。", ""),
    ("粮食产量14.93万吨，其中，早稻产量6.12万吨，增产0.5%；晚稻产量7.24万吨，减产2.1%。", ""),
  ])
func wholesOfRates(_ sentence: String, _ expected: String) {
  let shares = relations(sentence).split(separator: "\n").filter { $0.hasPrefix("share") }
  #expect(shares.joined(separator: "\n") == expected)
}

@Test("a share is of what its own list is of, not of what shares a word in the clause before")
func sharesInLists() {
  #expect(
    drawn("博士研究生1250人；教职工2986人，其中教师1842人，具有博士学位的占71.4%。")
      == "|1250|人|博士研究生\n|2986|人|教职工\n  |1842|人|教师\n  |71.4|%|具有博士学位占比")
}

@Test(
  "the level of another time and the gain over it are parts of nothing, and the level is of its own year",
  arguments: [
    "收到申请69件，较上年55件增加14件。", "收到申请69件，比上年度55件多14件。", "收到申请69件，与2019年55件相比，增加14件。",
  ])
func levelsOfOtherTimes(_ sentence: String) {
  let metrics = MetricExtractor.metrics(of: report(sentence))
  #expect(metrics.map(\.value) == ["69", "55", "14"])
  #expect(metrics.allSatisfy { $0.parent == nil && $0.proofs.allSatisfy { $0.kind != .sum } })
  #expect(metrics.map(\.period) == ["2020", "2019", "2020"])
}

@Test(
  "zeros stand without an act, with two acts, and to the end of their list",
  arguments: [
    (
      "无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
      "|0|件|因政府信息公开工作被申请行政复议\n|0|件|因政府信息公开工作被提起行政诉讼"
    ),
    (
      "没有发生因信息公开被申请行政复议、提起行政诉讼的案件。",
      "|0|件|因信息公开被申请行政复议\n|0|件|因信息公开被提起行政诉讼的案件"
    ),
    ("全年无行政复议案件，无行政诉讼案件，无举报投诉。", "|0|件|行政复议案件\n|0|件|行政诉讼案件\n|0|件|举报投诉"),
    ("我局没有行政复议和行政诉讼案件。", "|0|件|行政复议\n|0|件|行政诉讼案件"),
    (
      "无因信息公开引起的举报、行政复议和行政诉讼。",
      "|0|件|因信息公开引起的举报\n|0|件|因信息公开引起的行政复议\n|0|件|因信息公开引起的行政诉讼"
    ),
    (
      "没有一起因信息公开引发的行政复议或行政诉讼。",
      "|0|起|因信息公开引发的行政复议\n|0|起|因信息公开引发的行政诉讼"
    ),
    ("无上年结转，无结转下年度继续办理的申请。", "|0|件|上年结转\n|0|件|结转下年度继续办理的申请"),
    ("未有公民、法人提出政府信息公开申请。", "|0|件|公民、法人提出政府信息公开申请"),
    (
      "未出现因信息公开引发的行政复议、投诉举报等情形。",
      "|0|件|因信息公开引发的行政复议\n|0|件|因信息公开引发的投诉举报"
    ),
    ("未发生一起信息公开申诉案件。", "|0|件|信息公开申诉案件"),
    ("我局对依申请公开政府信息均未收费。", "|0|元|依申请公开政府信息收费"),
    ("因信息公开发生的投诉、举报均为零。", "|0|件|因信息公开发生的投诉\n|0|件|因信息公开发生的举报"),
    ("没有出现不予公开的情况。", "|0|件|不予公开"),
    ("无投诉渠道不畅问题，有无行政复议不详。", ""),
  ])
func zerosOfReviews(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "when something came to be, or since when it is counted, is no year of what is told of it now",
  arguments: [
    ("医院始建于1951年，编制床位3200张。现有职工5213人。", "2020 2020"),
    ("我镇于2005年合并设立，辖16个村。", "2020"),
    ("2010年建校，在校生3600人。", "2020"),
    ("对1978年以来的规范性文件进行清理，宣布失效136件。", "2020"),
    ("对2018年以来公开的8700条信息进行排查，整改错敏信息23条。", "2020 2020"),
    ("网站自2015年开通以来累计访问量达1203万人次。", "2015-2020"),
    ("2018年以来，累计公开信息3600条。", "2018-2020"),
    ("2015年成立合作社12个。", "2015"),
    ("到2025年达到1200个，目前已建成860个。", "2020"),
  ])
func foundingYears(_ sentence: String, _ expected: String) {
  let metrics = MetricExtractor.metrics(of: report(sentence))
  #expect(metrics.map(\.period).joined(separator: " ") == expected)
}
