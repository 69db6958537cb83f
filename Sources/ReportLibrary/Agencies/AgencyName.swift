internal import ReportSearch

/// The name of an agency, taken apart.
///
/// ```
/// 示例省示例市人民政府办公室   →  示例省示例市人民政府: a government, 市
/// 示例市教育局               →  示例市 │ 教育局: a department, 市, of 示例市人民政府
/// 国家税务总局示例市税务局     →  a vertical agency
/// ```
struct AgencyName: Hashable, Sendable {
  /// The name, normalised.
  let name: String
  /// The places in it, the largest first.
  let places: [PlaceName]
  /// What follows them.
  let office: String

  /// The name of an agency as it is printed.
  init(_ printed: String) {
    var name = printed.foldedName
    // The office that writes a government's report is not another agency.
    for ending in ["办公室", "办公厅"] where name.hasSuffix(ending) {
      let head = name.dropLast(ending.count)
      if ["政府", "管理委员会", "管委会"].contains(where: { head.hasSuffix($0) }) { name = String(head) }
    }
    if name.hasSuffix("管委会") { name = name.dropLast(3) + "管理委员会" }
    if name.hasSuffix("街道办") { name += "事处" }
    var (places, office) = PlaceName.places(in: name)
    if office == "政府", places.last?.name.hasSuffix("特别行政区") == false {
      office = "人民政府"
      name = places.map(\.name).joined() + office
    }
    if places.isEmpty, let inner = AgencyName.inner(name) { places = inner }
    self.name = name
    self.places = places
    self.office = office
  }

  /// The places behind the name of the agency above: 国家税务总局示例市税务局.
  private static func inner(_ name: String) -> [PlaceName]? {
    for mark in ["总局", "国家统计局", "中国人民银行", "监督管理委员会"] {
      guard let range = name.firstRange(of: mark) else { continue }
      let places = PlaceName.places(in: String(name[range.upperBound...])).places
      if !places.isEmpty { return places }
    }
    return nil
  }

  /// Whether it is a government, or an office that stands for one.
  var isGovernment: Bool {
    ["人民政府", "政府", "管理委员会", "办事处", "行政公署", "行署"].contains(office)
  }

  /// The level; nil where nothing tells.
  var level: Agency.Level? {
    places.last?.level ?? (AgencyName.isNational(name) ? .nation : nil)
  }

  /// What it is; nil where nothing tells.
  var kind: Agency.Kind? {
    if isGovernment { return .government }
    if AgencyName.verticals.contains(where: { name.contains($0) }), !places.isEmpty {
      return .vertical
    }
    return office.isEmpty || (places.isEmpty && level == nil) ? nil : .department
  }

  /// The name of the government of its places; nil where there are none.
  var government: String? { AgencyName.government(of: places[...]) }

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
