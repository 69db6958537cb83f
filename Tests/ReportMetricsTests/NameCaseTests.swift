import ReportMetrics
import ReportModel
import Testing

@Test(
  "values that a clause hands out in order take their own name and the head that all share",
  arguments: [
    ("网站、微信、微博信息发布量分别为210条、320条、95条。", "|210|条|网站信息发布量\n|320|条|微信信息发布量\n|95|条|微博信息发布量"),
    ("新材料、生物医药产业产值分别增长9.6%、8.5%。", "|9.6|%|新材料产业产值增长\n|8.5|%|生物医药产业产值增长"),
    (
      "事故起数、死亡人数、直接经济损失分别下降6.7%、8.8%、3.1%。",
      "|6.7|%|事故起数下降\n|8.8|%|死亡人数下降\n|3.1|%|直接经济损失下降"
    ),
    (
      "文化及相关产业、旅游及相关产业增加值占地区生产总值比重分别为2%、5%。",
      "|2|%|文化及相关产业增加值占地区生产总值比重\n|5|%|旅游及相关产业增加值占地区生产总值比重"
    ),
    ("一、二、三产业增加值分别增长4%、5.3%、4.8%。", "|4|%|一产业增加值增长\n|5.3|%|二产业增加值增长\n|4.8|%|三产业增加值增长"),
    ("城镇、农村居民人均可支配收入分别增长4.3%、6.6%。", "|4.3|%|城镇居民人均可支配收入增长\n|6.6|%|农村居民人均可支配收入增长"),
    ("蔬菜、水果总产量分别增长3.2%、4.1%。", "|3.2|%|蔬菜总产量增长\n|4.1|%|水果总产量增长"),
    ("微信公众号和微博粉丝数分别为2.1万人和8000人。", "|2.1万|人|微信公众号粉丝数\n|8000|人|微博粉丝数"),
    ("报纸、电台、电视台新闻发布量分别为12条、30条、45条。", "|12|条|报纸新闻发布量\n|30|条|电台新闻发布量\n|45|条|电视台新闻发布量"),
    ("小麦、玉米播种面积分别为30万亩、20万亩。", "|30万|亩|小麦播种面积\n|20万|亩|玉米播种面积"),
  ])
func namesHandedOut(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "a level of another time, a gain and the level it came to are named after the level",
  arguments: [
    (
      "主动公开信息1200条，较上年的900条增加300条，增长33%。",
      "|1200|条|主动公开信息\n|900|条|上年主动公开信息\n|300|条|主动公开信息较上年增加\n|33|%|主动公开信息增长"
    ),
    ("受理申请比上年增加12件，达到45件。", "|12|件|受理申请比上年增加\n|45|件|受理申请"),
    (
      "果蔬产值57亿元，占种植业产值的33.9%，比上年提高3个百分点。",
      "|57亿|元|果蔬产值\n|33.9|%|果蔬产值占种植业产值\n|3|个百分点|果蔬产值占种植业产值比上年提高"
    ),
    ("①税收收入完成46亿元，下降6%。", "|46亿|元|税收收入完成\n|6|%|税收收入下降"),
    ("居民收入增速高于经济增速、突破3万元。", "突破|3万|元|居民收入"),
    ("GDP实现1.5%的正增长、农村经济稳步增长。", "|1.5|%|GDP实现正增长"),
  ])
func namesOfLevels(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "an act is carried to what it is done to, and to nothing else",
  arguments: [
    (
      "累计接待游客17.5万人次、旅游花费1.2亿元，分别增长32%、41%。",
      "|17.5万|人次|接待游客\n|1.2亿|元|旅游花费\n|32|%|接待游客增长\n|41|%|旅游花费增长"
    ),
    (
      "东街道通过门户网站共答复申请3件、纸质申请36件，顺延至下一年答复2件。",
      "|3|件|东街道通过门户网站答复申请\n|36|件|纸质申请\n|2|件|顺延至下一年答复"
    ),
    ("上传《东市公报》3期（因机构改革，编辑职能划入办公室）、《研究》5期。", "|3|期|上传《东市公报》\n|5|期|上传《研究》"),
    ("印发《简报》12期（含增刊）、《专报》8期。", "|12|期|印发《简报》\n|8|期|印发《专报》"),
    ("连续5年提高企业养老金、4次提高居民养老金。", "|4|次|提高居民养老金"),
    ("市政府微信公众号保持每日更新，共发布信息1193条。", "|1193|条|市政府微信公众号发布信息"),
    ("加强门户网站建设，共发布信息12条。", "|12|条|发布信息"),
    ("县政府门户网站正常运行，全年共发布公告35条。", "|35|条|县政府门户网站发布公告"),
  ])
func namesWithActs(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "a name holds the thing counted, whole and in the words of the text",
  arguments: [
    ("4个区域医疗中心建设进展顺利。", "|4|个|建设进展顺利的区域医疗中心"),
    ("答复率、按时办结率均为100%。", "|100|%|答复率、按时办结率"),
    ("打造15个和美乡村。", "|15|个|打造和美乡村"),
    ("评选8户和谐家庭。", "|8|户|评选和谐家庭"),
    ("新探明东山铜矿、西岭超20吨金矿等大中型矿产地12处。", "超|20|吨|新探明东山铜矿、西岭金矿\n|12|处|大中型矿产地"),
    ("2022年本年支出合计414.3万元。", "|414.3万|元|本年支出合计"),
    ("投入3.5万元支持村里修路。", "|3.5万|元|投入"),
  ])
func namesOfThings(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "a new subject ends the parts of the one before, and zeros are totals and parts as other numbers are",
  arguments: [
    (
      "涉及行政复议0件。其中结果维持0件；结果纠正0件；涉及行政诉讼0件。其中结果维持0件。",
      """
      |0|件|涉及行政复议
        |0|件|结果维持
        |0|件|结果纠正
      |0|件|涉及行政诉讼
        |0|件|结果维持
      """
    ),
    (
      "收入合计412万元，其中：财政拨款412万元，占100%；事业收入0万元，占0%。",
      """
      |412万|元|收入
        |412万|元|财政拨款
        |100|%|财政拨款占比
        |0万|元|事业收入
        |0|%|事业收入占比
      """
    ),
    (
      "通过网站发布信息458条，其中主动公开210条；通过微博发布信息601条，微信号发布信息72条。",
      """
      |458|条|通过网站发布信息
        |210|条|主动公开
      |601|条|通过微博发布信息
      |72|条|微信号发布信息
      """
    ),
    (
      "受理行政复议0件，其中维持0件，撤销0件；应诉0件，其中胜诉0件。",
      """
      |0|件|受理行政复议
        |0|件|维持
        |0|件|撤销
      |0|件|应诉
        |0|件|胜诉
      """
    ),
    (
      "网站公开信息120条，其中政策类40条；公众号公开信息90条，视频号公开信息15条。",
      """
      |120|条|网站公开信息
        |40|条|政策类
      |90|条|公众号公开信息
      |15|条|视频号公开信息
      """
    ),
    (
      "受理投诉40件，其中网上25件；受理举报30件，其中网上10件。",
      """
      |40|件|受理投诉
        |25|件|网上
      |30|件|受理举报
        |10|件|网上
      """
    ),
  ])
func endsOfLists(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}

@Test(
  "parts larger than their total cannot be, unless the classes are of people or of steps",
  arguments: [
    ("共收到申请25件，其中网上申请14件，书面申请21件。", "sumError 25件 < 14件 21件 ✗ 10"),
    ("公开信息90条，其中政策类60条、服务类50条。", "sumError 90条 < 60条 50条 ✗ 20"),
    ("举办活动12次，其中线上活动9次，线下活动8次。", "sumError 12次 < 9次 8次 ✗ 5"),
    ("培训干部50人，其中女干部30人，党员40人。", "partialSum 50人 < 30人 40人 – 20"),
    ("收到申请25件，其中受理20件，办结18件。", "partialSum 25件 < 20件 18件 – 13"),
  ])
func partsBeyondTheirTotal(_ sentence: String, _ expected: String) {
  #expect(relations(sentence) == expected)
}

@Test(
  "the heading of a section says whether its figures are plans",
  arguments: [
    ("2024年重点工作", 2023, ""),
    ("2024年重点任务", 2023, ""),
    ("重点任务", 2023, ""),
    ("工作目标", 2023, ""),
    ("明年的主要任务和预期目标", 2023, ""),
    ("“十五五”时期的主要目标任务", 2025, ""),
    ("“十五五”时期发展思路", 2025, ""),
    ("2023年重点工作", 2023, "|4|个|新建公园"),
    ("2023年主要工作", 2023, "|4|个|新建公园"),
    ("重点工作完成情况", 2023, "|4|个|新建公园"),
    ("围绕重点工作", 2023, "|4|个|新建公园"),
    ("“十四五”时期工作回顾", 2025, "|4|个|新建公园"),
    ("“十四五”时期主要目标任务完成情况", 2025, "|4|个|新建公园"),
  ])
func headingsOfPlans(_ heading: String, _ year: Int, _ expected: String) {
  let report = report("新建公园4个。", heading: heading, year: year)
  let lines = MetricExtractor.metrics(of: report).map { "|\($0.value)|\($0.unit)|\($0.label)" }
  #expect(lines.joined(separator: "\n") == expected)
}

@Test("a line that is no heading of the outline announces plans as well, up to one that looks back")
func linesOfPlans() {
  let report = report(
    "新建公园4个。", "“十五五”时期的主要目标任务", "人均预期寿命达到78岁。", "2025年工作回顾", "新建学校7所。", year: 2025)
  #expect(MetricExtractor.metrics(of: report).map(\.label) == ["新建公园", "新建学校"])
}

@Test("a sentence about the time of a five-year plan to come states no fact")
func timesOfPlans() {
  let report = report("“十五五”时期，新建学校7所。", "编制“十五五”规划3件。", year: 2025)
  #expect(MetricExtractor.metrics(of: report).map(\.label) == ["编制“十五五”规划"])
}

@Test(
  "what a clause only supposes is no fact",
  arguments: [
    ("如果扣除上述三个行业影响，全市工业品价格同比下降1%。", "|1|%|全市工业品价格同比下降"),
    ("假如剔除5家停产企业，规模以上工业产值增长8%。", "|8|%|规模以上工业产值增长"),
    ("经核查结果，办结申请12件。", "|12|件|办结申请"),
  ])
func suppositions(_ sentence: String, _ expected: String) {
  #expect(drawn(sentence) == expected)
}
