internal import ReportSearch

/// The name of an agency, taken apart.
///
/// ```
/// 示例省示例市人民政府办公室   →  示例省示例市人民政府: a government, 市
/// 示例市教育局               →  示例市 │ 教育局: a department, 市, of 示例市人民政府
/// 国家税务总局示例市税务局     →  a vertical agency
/// 示例市公安局甲区分局         →  a department below 示例市公安局
/// 示例市人民医院, 示例市委宣传部 →  of 示例市, but no department of its government
/// ```
struct AgencyName: Hashable, Sendable {
  /// The name, normalised.
  let name: String
  /// The places in it, the largest first.
  let places: [PlaceName]
  /// What follows them.
  let office: String
  /// The name behind that of a national agency whose branch it is: 示例市税务局; nil where it is none.
  let branch: String?

  /// The name of an agency as it is printed.
  init(_ printed: String) {
    var name = AgencyName.withoutNote(printed.foldedName)
    // The office that writes the report of a government or of a department is not another agency.
    for ending in ["办公室", "办公厅"] where name.hasSuffix(ending) {
      let head = String(name.dropLast(ending.count))
      if ["政府", "管理委员会", "管委会", "局", "厅"].contains(where: { head.hasSuffix($0) })
        || AgencyName.isMinistry(head)
      {
        name = head
      }
    }
    if name.hasSuffix("管委会") { name = name.dropLast(3) + "管理委员会" }
    if name.hasSuffix("街道办") { name += "事处" }
    let party = ["中国共产党", "中共"].first { name.hasPrefix($0) } ?? ""
    var (places, office) = PlaceName.places(in: String(name.dropFirst(party.count)))
    if office == "政府", places.last?.name.hasSuffix("特别行政区") == false {
      office = "人民政府"
      name = places.map(\.name).joined() + office
    }
    if let street = AgencyName.streetOffice(office) {
      name = party + places.map(\.name).joined() + street
      (places, office) = PlaceName.places(in: places.map(\.name).joined() + street)
    }
    branch = places.isEmpty ? AgencyName.branch(name) : nil
    if let branch { places = PlaceName.places(in: branch).places }
    self.name = name
    self.places = places
    self.office = party + office
  }

  /// 河西街道办事处 of 人民政府河西街道办事处, as the law has its whole name; nil for other offices.
  private static func streetOffice(_ office: String) -> String? {
    guard let head = ["人民政府", "政府"].first(where: office.hasPrefix) else { return nil }
    let street = String(office.dropFirst(head.count))
    let parts = PlaceName.places(in: street)
    return parts.places.count == 1 && parts.rest == "办事处" ? street : nil
  }

  /// A name without what was noted in brackets before it: （更正）示例市教育局, 【修订版】示例市教育局.
  private static func withoutNote(_ name: String) -> String {
    let brackets: [Character: Character] = [
      "（": "）", "(": ")", "【": "】", "[": "]", "〔": "〕", "［": "］",
    ]
    guard let first = name.first, let closing = brackets[first],
      let end = name.firstIndex(of: closing), name.index(after: end) < name.endIndex
    else { return name }
    return String(name[name.index(after: end)...])
  }

  /// What stands behind the name of the national agency whose branch a name is of: 国家税务总局示例市税务局.
  private static func branch(_ name: String) -> String? {
    guard isNational(name) else { return nil }
    for mark in ["总局", "国家统计局", "中国人民银行", "监督管理委员会"] {
      guard let range = name.firstRange(of: mark) else { continue }
      let rest = name[range.upperBound...]
      if !rest.isEmpty { return String(rest) }
    }
    return nil
  }

  /// Whether it is a government, or an office that stands for one.
  var isGovernment: Bool {
    ["人民政府", "政府", "管理委员会", "办事处", "行政公署", "行署"].contains(office)
  }

  /// The level; nil where nothing tells.
  var level: Agency.Level? {
    places.last?.level ?? (branch == nil && AgencyName.isNational(name) ? .nation : nil)
  }

  /// What it is; nil where nothing tells.
  var kind: Agency.Kind? {
    if isGovernment { return .government }
    if branch != nil || level != .nation && AgencyName.verticals.contains(where: name.contains) {
      return .vertical
    }
    if isOfParty || AgencyName.institutions.contains(where: name.hasSuffix) { return nil }
    return office.isEmpty || (places.isEmpty && level == nil) ? nil : .department
  }

  /// Whether it is an organ of the party, which no government is above: 中共示例市委办公室, 示例市委宣传部.
  private var isOfParty: Bool {
    ["中共", "中国共产党"].contains(where: office.hasPrefix)
      || office.hasPrefix("委") && !office.hasPrefix("委员会")
  }

  /// The department that it is a part of, by name: 示例市公安局 of 示例市公安局甲区分局; nil where it is one itself.
  var department: String? {
    guard kind == .department else { return nil }
    for ending in ["局", "厅", "委员会"] {
      // Elsewhere a 厅 is a hall.
      guard ending != "厅" || level == .province,
        let range = office.firstRange(of: ending), range.upperBound < office.endIndex,
        office.distance(from: office.startIndex, to: range.lowerBound) > 1
      else { continue }
      // Its office may serve a board of many departments: 安全生产委员会办公室.
      guard !office[range.upperBound...].hasPrefix("办公室") else { continue }
      return places.map(\.name).joined() + office[..<range.upperBound]
    }
    return nil
  }

  /// The name of the government of some places; nil where there are none.
  static func government(of places: ArraySlice<PlaceName>) -> String? {
    guard let last = places.last else { return nil }
    let name = places.map(\.name).joined()
    if last.name.hasSuffix("街道") { return name + "办事处" }
    if last.name.hasSuffix("地区") || last.name.hasSuffix("盟") { return name + "行政公署" }
    if last.name.hasSuffix("特别行政区") { return name + "政府" }
    let zones = ["开发区", "高新区", "经开区", "示范区", "保税区", "管理区", "度假区", "园区"]
    return name + (zones.contains { last.name.hasSuffix($0) } ? "管理委员会" : "人民政府")
  }

  /// What names of institutions end with that are no departments, though a place may own them.
  private static let institutions = [
    "医院", "卫生院", "学校", "中学", "小学", "大学", "学院", "幼儿园", "公司", "集团", "法院", "检察院",
  ]

  /// Whether a name is of a ministry or another national department, whose 办公厅 writes for it.
  private static func isMinistry(_ name: String) -> Bool {
    ministries.contains(name)
      || ["国家", "中国", "中华人民共和国"].contains { name.hasPrefix($0) }
        && ["委员会", "总局", "总署", "署", "部"].contains { name.hasSuffix($0) }
  }

  private static func isNational(_ name: String) -> Bool {
    ["国务院", "国家", "中华人民共和国", "全国", "中国"].contains { name.hasPrefix($0) }
      || ministries.contains(name)
  }

  private static let ministries: Set<String> = [
    "外交部", "国防部", "教育部", "科学技术部", "工业和信息化部", "公安部", "民政部", "司法部", "财政部",
    "人力资源和社会保障部", "自然资源部", "生态环境部", "住房和城乡建设部", "交通运输部", "水利部", "农业农村部", "商务部",
    "文化和旅游部", "退役军人事务部", "应急管理部", "审计署", "海关总署",
  ]

  private static let verticals = [
    "税务局", "海关", "海事局", "气象局", "邮政管理局", "调查队", "国家统计局", "金融监督管理", "银保监", "证监局",
    "外汇管理局", "烟草专卖", "地震局", "通信管理局", "矿山安全", "中国人民银行", "出入境边防",
  ]
}
