extension AgencyName {
  /// The names that it may go by in short.
  ///
  /// ```
  /// 示例省示例市卫生健康委员会   →  示例市卫生健康委员会, 示例省示例市卫健委, 示例市卫健委
  /// 凉山彝族自治州财政局         →  凉山州财政局
  /// 国家税务总局示例市税务局     →  示例市税务局
  /// ```
  /// Whether one of them is meant, the library tells; see ``AgencyBook``.
  var shortForms: Set<String> {
    var forms: Set<String> = []
    if let branch { forms.insert(branch) }
    if branch == nil, !places.isEmpty {
      let offices = shortOffices + [office]
      for start in places.indices {
        for head in AgencyName.heads(of: places[start...]) {
          for office in offices { forms.insert(head + office) }
        }
      }
    }
    forms.remove(name)
    return forms
  }

  /// How some places are written: 凉山彝族自治州 as 凉山州 too.
  private static func heads(of places: ArraySlice<PlaceName>) -> [String] {
    let whole = places.map(\.name).joined()
    guard let first = places.first, first.name.hasSuffix("自治州") else { return [whole] }
    let rest = whole.dropFirst(first.name.count)
    // What stands before the names of its peoples has two or three characters; one more for 西双版纳.
    return [whole] + (2...4).map { first.name.prefix($0) + "州" + rest }
  }

  /// What the office is called in short.
  private var shortOffices: [String] {
    let government = "人民政府"
    let own = office.hasPrefix(government) ? String(office.dropFirst(government.count)) : office
    var short = own.isEmpty || own == office ? [] : [own]
    for (ending, shortEnding) in [("委员会", "委"), ("办公室", "办"), ("局", "局"), ("厅", "厅")]
    where own.hasSuffix(ending) {
      let subject = String(own.dropLast(ending.count))
      for word in AgencyName.shortSubjects[subject] ?? [] {
        short += Set([ending, shortEnding]).map { word + $0 }
      }
      if ending != shortEnding { short.append(subject + shortEnding) }
    }
    return short
  }

  /// What departments are in charge of, with what that is called in short.
  private static let shortSubjects: [String: [String]] = [
    "发展和改革": ["发展改革", "发改"], "卫生健康": ["卫健"], "卫生和计划生育": ["卫生计生", "卫计"],
    "人力资源和社会保障": ["人力社保", "人社"], "住房和城乡建设": ["住建"], "市场监督管理": ["市场监管"],
    "国有资产监督管理": ["国资"], "工业和信息化": ["工信"], "退役军人事务": ["退役军人"], "医疗保障": ["医保"],
    "应急管理": ["应急"], "科学技术": ["科技"], "民族宗教事务": ["民族宗教", "民宗"], "交通运输": ["交通"],
    "文化和旅游": ["文旅"], "城市管理": ["城管"], "人民防空": ["人防"], "扶贫开发": ["扶贫"],
    "食品药品监督管理": ["食品药品监管", "食药监"], "工商行政管理": ["工商"], "质量技术监督": ["质监"],
    "安全生产监督管理": ["安全监管", "安监"], "环境保护": ["环保"], "国土资源": ["国土"],
    "机关事务管理": ["机关事务"], "政务服务数据管理": ["政数"], "地方金融监督管理": ["地方金融监管"],
    "机构编制委员会": ["编"],
  ]
}
