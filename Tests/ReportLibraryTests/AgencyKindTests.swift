import Testing

@testable import ReportLibrary

@Test(
  "branches, institutions and organs of the party are told from departments",
  arguments: [
    ("（更正）示例市教育局", "示例市教育局 市 部门 示例市人民政府"),
    ("【修订版】示例县水利局", "示例县水利局 县 部门 示例县人民政府"),
    ("示例市公安局甲区分局", "示例市公安局甲区分局 市 部门 示例市公安局"),
    ("示例市财政局财政监督局", "示例市财政局财政监督局 市 部门 示例市财政局"),
    ("示例市发展和改革委员会价格监测中心", "示例市发展和改革委员会价格监测中心 市 部门 示例市发展和改革委员会"),
    ("示例市安全生产委员会办公室", "示例市安全生产委员会办公室 市 部门 示例市人民政府"),
    ("示例市人民防空办公室", "示例市人民防空办公室 市 部门 示例市人民政府"),
    ("示例市教育局办公室", "示例市教育局 市 部门 示例市人民政府"),
    ("示例省教育厅办公室", "示例省教育厅 省 部门 示例省人民政府"),
    ("示例市机关事务管理局", "示例市机关事务管理局 市 部门 示例市人民政府"),
    ("示例市人民医院", "示例市人民医院 市 – –"),
    ("示例市第一中学", "示例市第一中学 市 – –"),
    ("示例县供水有限公司", "示例县供水有限公司 县 – –"),
    ("示例市甲区人民法院", "示例市甲区人民法院 县 – –"),
    ("中共示例市委办公室", "中共示例市委办公室 市 – –"),
    ("示例县委宣传部", "示例县委宣传部 县 – –"),
    ("示例海关", "示例海关 – 垂直 –"),
    ("国家税务总局示例税务局", "国家税务总局示例税务局 – 垂直 –"),
    ("中国证券监督管理委员会示例监管局", "中国证券监督管理委员会示例监管局 – 垂直 –"),
    ("国家金融监督管理总局", "国家金融监督管理总局 国家 部门 –"),
    ("海关总署", "海关总署 国家 部门 –"),
    ("教育部办公厅", "教育部 国家 部门 –"),
    ("国家发展和改革委员会办公厅", "国家发展和改革委员会 国家 部门 –"),
    ("国务院办公厅", "国务院办公厅 国家 部门 –"),
    ("凉山州财政局", "凉山州财政局 市 部门 凉山州人民政府"),
    ("延边州人民政府办公室", "延边州人民政府 市 政府 –"),
    ("锦州市财政局", "锦州市财政局 市 部门 锦州市人民政府"),
    ("杭州海关", "杭州海关 – 垂直 –"),
    ("福州新区管理委员会", "福州新区管理委员会 县 政府 –"),
    ("示例市甲区人民政府河西街道办事处", "示例市甲区河西街道办事处 乡 政府 示例市甲区人民政府"),
    ("甲区人民政府河西街道办", "甲区河西街道办事处 乡 政府 甲区人民政府"),
    ("示例市甲区政府河东街道办事处", "示例市甲区河东街道办事处 乡 政府 示例市甲区人民政府"),
    ("示例市人民政府驻北京办事处", "示例市人民政府驻北京办事处 市 部门 示例市人民政府"),
  ])
func kindsOfNames(name: String, expected: String) {
  #expect(believed([name: [2020]]) == [expected])
}

@Test(
  "what departments are called in short is one agency with the long name, where no year is filed by both",
  arguments: [
    ("示例市卫健委", "示例市卫生健康委员会"), ("示例市卫生健康委", "示例市卫生健康委员会"),
    ("示例县发改局", "示例县发展和改革局"), ("示例市人社局", "示例市人力资源和社会保障局"),
    ("示例市市场监管局", "示例省示例市市场监督管理局"), ("示例市国资委", "示例市人民政府国有资产监督管理委员会"),
    ("示例市人防办", "示例市人民防空办公室"), ("示例市税务局", "国家税务总局示例市税务局"),
    ("凉山州财政局", "凉山彝族自治州财政局"), ("凉山州住建局", "示例省凉山彝族自治州住房和城乡建设局"),
  ])
func shortNames(short: String, long: String) {
  #expect(believed([short: [2021], long: [2022]]).map { $0.prefix { $0 != " " } } == [long[...]])
  #expect(believed([short: [2022], long: [2022]]).count == 2)
}

@Test("a short name of two long ones, one of which is the other's, is theirs")
func shortOfTwo() {
  let names = ["示例市卫健委": [2020], "示例市卫生健康委员会": [2021], "示例省示例市卫生健康委员会": [2022]]
  #expect(believed(names) == ["示例省示例市卫生健康委员会 市 部门 示例省示例市人民政府"])
  // Two of them filed for one year: the third is not one with either.
  let double = ["示例市卫健委": [2020], "示例市卫生健康委员会": [2022], "示例省示例市卫生健康委员会": [2022]]
  #expect(believed(double).count == 3)
}

@Test("agencies that were made of others are not taken for them", arguments: ["文化局", "卫生局", "农业局"])
func renamedAgencies(office: String) {
  let names = [
    "示例市\(office)": [2017], "示例市文化和旅游局": [2020], "示例市卫生健康委员会": [2020], "示例市农业农村局": [2020],
  ]
  #expect(believed(names).count == 4)
}

@Test("the government above goes by the name that it has in the library")
func governmentsByTheirNames() {
  // With more places than the department's name says, or with fewer.
  #expect(
    believed(["示例省示例市人民政府": [2020], "示例市教育局": [2020]])
      .contains("示例市教育局 市 部门 示例省示例市人民政府"))
  #expect(
    believed(["示例市人民政府": [2020], "示例省示例市教育局": [2020]])
      .contains("示例省示例市教育局 市 部门 示例市人民政府"))
  // Of two nothing is believed.
  #expect(
    believed(["甲省示例市人民政府": [2020], "乙省示例市人民政府": [2020], "示例市教育局": [2020]])
      .contains("示例市教育局 市 部门 示例市人民政府"))
  // A zone has one or the other.
  #expect(
    believed(["示例新区管理委员会": [2020], "示例新区社会事务局": [2020]])
      .contains("示例新区社会事务局 县 部门 示例新区管理委员会"))
  #expect(
    believed(["示例新区人民政府": [2020], "示例新区社会事务局": [2020]])
      .contains("示例新区社会事务局 县 部门 示例新区人民政府"))
}
