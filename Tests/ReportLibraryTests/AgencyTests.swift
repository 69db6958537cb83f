import Testing

@testable import ReportLibrary

/// What is believed of some names, a line each.
func believed(
  _ names: [String: [Int?]], _ tables: [String] = [], folders: [String: String] = [:]
) -> [String] {
  let book = AgencyBook(
    names.sorted { $0.key < $1.key }.map { name, years in
      Issuer(name: name, years: years, folders: folders[name].map { [$0] } ?? [])
    }, AgencyTables(tables))
  let levels = ["国家", "省", "市", "县", "乡"]
  let kinds = ["政府", "部门", "垂直"]
  return book.agencies.map { agency in
    let level = agency.level.map { levels[$0.rawValue] } ?? "–"
    let kind = agency.kind.map { kinds[$0.rawValue] } ?? "–"
    return "\(agency.name) \(level) \(kind) \(agency.parent ?? "–")"
  }
}

@Test(
  "a name tells level, kind and parent by its form",
  arguments: [
    ("示例省人民政府办公厅", "示例省人民政府 省 政府 –"),
    ("示例省示例市人民政府", "示例省示例市人民政府 市 政府 示例省人民政府"),
    ("示例市教育局", "示例市教育局 市 部门 示例市人民政府"),
    ("示例市住房和城乡建设局", "示例市住房和城乡建设局 市 部门 示例市人民政府"),
    ("示例市市场监督管理局", "示例市市场监督管理局 市 部门 示例市人民政府"),
    ("示例市甲区人民政府", "示例市甲区人民政府 县 政府 示例市人民政府"),
    ("示例市甲区乙街道办事处", "示例市甲区乙街道办事处 乡 政府 示例市甲区人民政府"),
    ("示例县丙镇人民政府", "示例县丙镇人民政府 乡 政府 示例县人民政府"),
    ("景德镇市人民政府", "景德镇市人民政府 市 政府 –"),
    ("上海市浦东新区人民政府", "上海市浦东新区人民政府 县 政府 上海市人民政府"),
    ("广西壮族自治区财政厅", "广西壮族自治区财政厅 省 部门 广西壮族自治区人民政府"),
    ("黔东南苗族侗族自治州人民政府", "黔东南苗族侗族自治州人民政府 市 政府 –"),
    ("国家税务总局示例市税务局", "国家税务总局示例市税务局 市 垂直 –"),
    ("示例市气象局", "示例市气象局 市 垂直 –"),
    ("国家统计局", "国家统计局 国家 部门 –"),
    ("教育部", "教育部 国家 部门 –"),
    ("示例县政府", "示例县人民政府 县 政府 –"),
    ("臺北市政府", "台北市人民政府 市 政府 –"),
    ("某某有限公司", "某某有限公司 – – –"),
    ("示例市高新技术产业开发区管委会", "示例市高新技术产业开发区管理委员会 县 政府 示例市人民政府"),
  ])
func nameForms(name: String, expected: String) {
  #expect(believed([name: [2020]]) == [expected])
}

@Test("short and long names are one agency where the library says so, and only there")
func joinedNames() {
  #expect(
    believed(["示例省示例市教育局": [2020, 2021], "示例市教育局": [2022]]) == [
      "示例省示例市教育局 市 部门 示例省示例市人民政府"
    ])
  // Both filed for one year: two agencies.
  #expect(believed(["示例省示例市教育局": [2020], "示例市教育局": [2020]]).count == 2)
  // Two long names end so: nothing is believed.
  #expect(
    believed(["甲省示例市教育局": [2020], "乙省示例市教育局": [2020], "示例市教育局": [2021]]).count == 3)
}

@Test("where a place lies is learned from other names, and stays open where they disagree")
func placesByEvidence() {
  #expect(
    believed(["甲区人民政府": [2020], "示例市甲区教育局": [2020]]).contains("甲区人民政府 县 政府 示例市人民政府"))
  #expect(
    believed(["甲区人民政府": [2020], "示例市甲区教育局": [2020], "另一市甲区财政局": [2020]])
      .contains("甲区人民政府 县 政府 –"))
  #expect(
    believed(["丙丁市人民政府": [2020], "示例市丙丁市财政局": [2020]]).contains("丙丁市人民政府 县 政府 示例市人民政府"))
}

@Test(
  "a government whose folder lies in that of one other is below it, and of two nothing is believed")
func placesByFolders() {
  let names: [String: [Int?]] = ["示例市人民政府": [2020], "甲县人民政府": [2020]]
  #expect(
    believed(names, folders: ["示例市人民政府": "/r/city", "甲县人民政府": "/r/city/jia"])
      .contains("甲县人民政府 县 政府 示例市人民政府"))
  #expect(
    believed(names, folders: ["示例市人民政府": "/r/city", "甲县人民政府": "/r/city"])
      .contains("甲县人民政府 县 政府 –"))
  #expect(
    believed(
      names.merging(["另一市人民政府": [2020]]) { a, _ in a },
      folders: ["示例市人民政府": "/r", "另一市人民政府": "/r", "甲县人民政府": "/r/jia"]
    ).contains("甲县人民政府 县 政府 –"))
}

@Test("what a person says of agencies counts before all else")
func agencyTables() throws {
  let folder = try Folder()
  try folder.write(
    "机关\t同\t级别\t上级\n示例教育局\t示例市教育局\t\t\n甲区人民政府\t\t县\t示例市人民政府\n", to: "agencies.tsv")
  let tables = [folder.path + "/none", folder.path + "/agencies.tsv"]
  #expect(
    believed(["示例教育局": [2020], "示例市教育局": [2020], "甲区人民政府": [2021]], tables) == [
      "甲区人民政府 县 政府 示例市人民政府", "示例市教育局 市 部门 示例市人民政府",
    ])
}
