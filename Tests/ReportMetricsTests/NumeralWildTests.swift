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

@Test(
  "an amount told in several units is one, in the first of them",
  arguments: [
    ("收购药材三斤五两", "三斤五两 = 3.5斤"),
    ("征收土地六十亩三分。", "六十亩三分 = 60.3亩"),
    ("修渠两公里三百米，", "两公里三百米 = 2.3公里"),
    ("重1公斤二两。", "1公斤二两 = 1.1公斤"),
    ("重一斤三两五钱。", "一斤三两五钱 = 1.35斤"),
    ("埋管5丈2尺。", "5丈2尺 = 5.2丈"),
    ("培训共计4小时30分钟。", "4小时30分钟 = 4.5小时"),
    ("平均用时1分30秒。", "1分30秒 = 1.5分"),
    ("工期缩短两年零三个月。", "两年零三个月 = 2.25年"),
    ("建设用时两年半。", "两年半 = 2.5年"),
    ("堤高2米5。", "2米5 = 2.5米"),
    ("水深一米七八左右。", "一米七八左右 = 1.78米"),
    ("每斤十块五。", "十块五 = 10.5块"),
    ("气温三十八度五。", "三十八度五 = 38.5度"),
    ("长3米5棵树", "3米 = 3米\n5棵 = 5棵"),
    ("检查12户35人", "12户 = 12户\n35人 = 35人"),
    ("巡河3公里25人次", "3公里 = 3公里\n25人次 = 25人次"),
    ("运粮3吨1500公斤", "3吨 = 3吨\n1500公斤 = 1500公斤"),
    ("销毁半吨，", "半吨 = 0.5吨"),
    ("管网延长半公里。", "半公里 = 0.5公里"),
    ("民国十五年三月二十五日", "十五年 duration\n三月二十五日 date"),
    ("过半亩地", "过半 lexical"),
    ("每日巡查大半公里", "大半 lexical"),
  ])
func amountsInSeveralUnits(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}

@Test(
  "numbers are read behind currencies' codes, below zero, with a fraction behind a blank, and place by place",
  arguments: [
    ("捐款RMB500元。", "500元 = 500元"),
    ("捐款USD1,200。", "USD1,200 = 1200美元"),
    ("捐款HK$300万。", "HK$300万 = 3000000港元"),
    ("零下12.5摄氏度", "零下12.5摄氏度 = -12.5摄氏度"),
    ("零下三十度", "零下三十度 = -30度"),
    ("超过零下线", "零下 lexical"),
    ("增至1 3/5倍。", "1 3/5倍 = 1.6倍"),
    ("扩大1又1/2倍", "1又1/2倍 = 1.5倍"),
    ("万分之零点五。", "万分之零点五 = 0.00005"),
    ("占七成 六。", "七成 六 = 76%"),
    ("捐款3万5。", "3万5 = 35000"),
    ("捐款2千5元", "2千5元 = 2500元"),
    ("办理二〇三件", "二〇三件 = 203件"),
    ("服务一二〇〇人", "一二〇〇人 = 1200人"),
    ("得九十八点六分。", "九十八点六分 = 98.6分"),
    ("八点三十分开始", "八点三十分 date"),
    ("比分为3比2。", "3比2 name"),
    ("产业规模达到百亿元。", "百亿元 = 10000000000元"),
    ("打造百亿元产业", "百亿元 lexical"),
    ("上浮25个基点。", "25个基点 = 25个基点"),
    ("浓度为5ppm，", "5ppm = 5ppm"),
    ("含量2.5g。", "2.5g = 2.5g"),
    ("推广4g、5g应用", "4g name\n5g name"),
    ("发病率为10万分之3.2。", "10万分之3.2 = 0.000032"),
    ("补助5-6千元", "5-6千元 = 5000…6000元"),
    ("用时6个多月。", "6个多月 = 6个月"),
    ("用时6个多小时。", "6个多小时 = 6个小时"),
    ("投入半个亿。", "半个亿 = 50000000"),
    ("投资1.5个亿元。", "1.5个亿元 = 150000000元"),
    ("排放1.5×10⁴吨。", "1.5×10⁴吨 = 15000吨"),
    ("总量3×10^8立方米。", "3×10^8立方米 = 300000000立方米"),
    ("规格3×10米", "3 name\n10米 = 10米"),
    ("门票七折。", "七折 = 7折"),
    ("票价八五折优惠", "八五折 = 8.5折"),
    ("印制三折页", "三 lexical"),
    ("成千上万件", "成千上万 lexical"),
  ])
func numbersOfManyKinds(_ sentence: String, _ expected: String) {
  #expect(numerals(sentence) == expected)
}
