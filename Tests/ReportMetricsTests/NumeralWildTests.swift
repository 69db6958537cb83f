import Testing

@Test(
  "two numbers said side by side are a range, where a measure word follows and orders nothing",
  arguments: [
    ("处理七八件", "七八件 = 7…8件"),
    ("走访两三户", "两三户 = 2…3户"),
    ("每次一两个", "一两个 = 1…2个"),
    ("补助兩三元", "兩三元 = 2…3元"),
    ("服务三五百人", "三五百人 = 300…500人"),
    ("惠及三五千户", "三五千户 = 3000…5000户"),
    ("下降百分之二三十", "百分之二三十 = 20…30%"),
    ("补助两~3百元", "两~3百元 = 200…300元"),
    ("收费1万元--5万元", "1万元--5万元 = 10000…50000元"),
    ("收费1万（含）-5万元", "1万（含）-5万元 = 10000…50000元"),
    ("来访三五批", "三五批 = 3…5批"),
    ("三四期工程完工", "三四期工程 ordinal"),
    ("发展一二三产业", "一二三产业 ordinal"),
  ])
func numbersSideBySide(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "numerals with spoken zeros, scales and percents are read as they are said",
  arguments: [
    ("栽树一百单五株", "一百单五株 = 105株"),
    ("走访七十有二户", "七十有二户 = 72户"),
    ("投入两个亿", "两个亿 = 200000000"),
    ("贷款两个亿卢布", "两个亿卢布 = 200000000卢布"),
    ("建成2个亿元村", "2个 = 2个\n亿元 lexical"),
    ("算力3千万亿次", "3千万亿次 = 3000000000000000次"),
    ("办结率达百分百", "百分百 = 100%"),
    ("占比百分三十", "百分三十 = 30%"),
    ("收费两角五分", "两角五分 = 2.5角"),
    ("缴获近一吨", "近一吨 = 1吨"),
    ("召开一次会议", "一次会议 ordinal"),
    ("共四百亿点零五元", "四百亿点零五元 = 40000000000.05元"),
  ])
func spokenNumerals(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "blanks inside a fraction, a decimal or a unit part nothing, and a point without its zero is no whole number",
  arguments: [
    ("占五 分之 一。", "五 分之 一 = 0.2"),
    ("占百 分 之2.4。", "百 分 之2.4 = 2.4%"),
    ("提高百分之五 十。", "百分之五 十 = 50%"),
    ("收入四百 点 五元", "四百 点 五元 = 400.5元"),
    ("提高2.4   个百分 点", "2.4   个百分 点 = 2.4个百分点"),
    ("净收入负 1,200元", "负 1,200元 = -1200元"),
    ("收入增长.8%", ".8% = 0.8%"),
    ("费用为.5元", ".5元 = 0.5元"),
    ("亩均增收.5万元", ".5万元 = 5000元"),
    ("服务得到提升.3个部门获奖", "3个 = 3个"),
  ])
func brokenNumerals(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "a number behind 编号 points, the size of a class is none of its counts, and units of flow and speed are whole",
  arguments: [
    ("设备编号27149。", "27149 name"),
    ("产值过100亿元的3家", "100亿元 basis\n3家 = 3家"),
    ("50亿元至100亿元的5家", "50亿元至100亿元 basis\n5家 = 5家"),
    ("总投资126亿元的45个项目开工", "126亿元 = 12600000000元\n45个 = 45个"),
    ("收入20万元以上的村占七成", "20万元以上 basis\n七成 = 70%"),
    ("流量1200立方米每秒", "1200立方米每秒 = 1200立方米每秒"),
    ("提速至120km/h。", "120km/h = 120km/h"),
    ("浊度0.12NTU。", "0.12NTU = 0.12NTU"),
    ("升至39°C。", "39°C = 39°C"),
    ("检测6万管，", "6万管 = 60000管"),
    ("新建5管理站", "5 name"),
  ])
func pointersAndUnits(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "rates handed out side by side share the unit behind the last, a whole number among them",
  arguments: [
    (
      "普及率、处理率和优良率分别提高0、1.3和0.4个百分点。",
      "0 = 0个百分点\n1.3 = 1.3个百分点\n0.4个百分点 = 0.4个百分点"
    ),
    (
      "普及率、处理率分别比上年提高1和0.8个百分点。",
      "1 = 1个百分点\n0.8个百分点 = 0.8个百分点"
    ),
  ])
func sharedPoints(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}
