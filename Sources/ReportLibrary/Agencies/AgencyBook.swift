/// Who is who in a library: which names are of one agency, and which agency is above which.
///
/// ```
/// 示例市教育局, 示例省示例市教育局  →  one, where no other 示例市教育局 is there and no year is filed by both
/// 示例市卫健委, 示例市卫生健康委员会 →  one, by what departments are called in short, as above
/// 甲区人民政府                     →  of 示例市, where one other name says 示例市甲区…, or where its folder lies in
///                                  one with reports of 示例市人民政府 and of no other government; else unsure
/// ```
/// What a person says in agencies.tsv counts before all of it.
struct AgencyBook {
  /// The agencies, by name.
  private(set) var agencies: [Agency] = []
  /// The agency of each name as printed.
  private(set) var issuers: [(name: String, agency: String)] = []

  private var names: [String: AgencyName] = [:]
  private var years: [String: Set<Int>] = [:]
  private var aliases: [String: String] = [:]
  /// The names that each name may be short for.
  private var longer: [String: Set<String>] = [:]
  private var folders = FolderEvidence()
  private let tables: AgencyTables

  /// Puts who is who into the index of a folder.
  static func write(in folder: String, _ tables: AgencyTables) throws(LibraryError) {
    let store = try Store(writing: folder)
    let book = AgencyBook(try store.issuers(), tables)
    try store.set(book.agencies, issuers: book.issuers)
    try store.note(tables.mark, as: AgencyTables.key)
  }

  /// Who is who among some names as printed.
  init(_ printed: [Issuer], _ tables: AgencyTables) {
    self.tables = tables
    for issuer in printed {
      let name = tables.alias(of: issuer.name) ?? AgencyName(issuer.name).name
      names[name] = AgencyName(name)
      years[name, default: []].formUnion(issuer.years.compactMap { $0 })
      issuers.append((issuer.name, name))
    }
    joinShortNames()
    issuers = issuers.map { ($0.name, agency(of: $0.agency)) }
    for (issuer, name) in zip(printed, issuers.map(\.agency)) {
      folders.add(name, names[name], issuer.folders)
    }
    let evidence = Evidence(names.values)
    for name in Set(issuers.map(\.agency)).sorted() { agencies.append(agency(name, evidence)) }
  }

  /// The agency that a name is of, short names led to long ones.
  private func agency(of name: String) -> String { aliases[name] ?? name }

  /// Takes a name that is short for exactly one longer one for the same agency, unless both filed for a year.
  private mutating func joinShortNames() {
    for (name, parts) in names {
      for short in parts.shortForms { longer[short, default: []].insert(name) }
    }
    // The longest first: what it is taken for is settled before it is what a shorter one is taken for.
    for name in names.keys.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
      let candidates = Set(longer[name, default: []].map(agency(of:)))
      guard candidates.count == 1, let long = candidates.first, long != name,
        years[name, default: []].isDisjoint(with: years[long, default: []]),
        !tables.knows(name)
      else { continue }
      aliases[name] = long
      years[long, default: []].formUnion(years[name, default: []])
    }
  }

  /// The government of some places, by the name that it goes by in the library.
  ///
  /// A zone has a 管理委员会 or a 人民政府, and its name may say more places above it than a department's does, or fewer.
  private func government(
    of places: ArraySlice<PlaceName>, _ evidence: Evidence
  ) -> String? {
    guard let usual = AgencyName.government(of: places), let last = places.last else { return nil }
    let other = places.map(\.name).joined() + (usual.hasSuffix("委员会") ? "人民政府" : "管理委员会")
    let forms = last.level == .county ? [usual, other] : [usual]
    for form in forms where names[form] != nil { return agency(of: form) }
    for form in forms {
      if let long = longer[form], long.count == 1 { return long.first.map(agency(of:)) }
    }
    if places.count > 1, evidence.above(last.name) != nil {
      for start in places.indices.dropFirst() {
        let short = AgencyName.government(of: places[start...])
        if let short, names[short] != nil { return agency(of: short) }
      }
    }
    return usual
  }

  private func agency(_ name: String, _ evidence: Evidence) -> Agency {
    var agency = Agency(name: name)
    let parts = names[name] ?? AgencyName(name)
    (agency.level, agency.levelSource) = (parts.level, parts.level == nil ? nil : .name)
    agency.kind = parts.kind
    // 甲市 of 示例市甲市: a city of a county's rank, as another name in the library tells.
    if agency.level == .city, parts.places.count == 1,
      let above = evidence.above(parts.places[0].name), above.last?.level == .city
    {
      (agency.level, agency.levelSource) = (.county, .library)
    }
    (agency.parent, agency.parentSource) = parent(of: parts, evidence)
    if let told = tables.row(of: name) {
      if let level = told.level { (agency.level, agency.levelSource) = (level, .person) }
      if let kind = told.kind { agency.kind = kind }
      if let parent = told.parent { (agency.parent, agency.parentSource) = (parent, .person) }
    }
    return agency
  }

  private func parent(of parts: AgencyName, _ evidence: Evidence) -> (String?, Agency.Source?) {
    switch parts.kind {
    case .department:
      // A branch of a department is no child of the government beside it.
      if let department = parts.department { return (agency(of: department), .name) }
      return government(of: parts.places[...], evidence).map { ($0, .name) } ?? (nil, nil)
    case .government:
      if let above = government(of: parts.places.dropLast(), evidence) { return (above, .name) }
      if let place = parts.places.first, let above = evidence.above(place.name),
        let government = government(of: above[...], evidence)
      {
        return (government, .library)
      }
      let above = folders.above(parts.name, below: parts.level)
      return (above, above == nil ? nil : .folder)
    case .vertical, nil: return (nil, nil)
    }
  }
}

/// What names in a library tell of places: which lies in which.
private struct Evidence {
  private var chains: [String: Set<[PlaceName]>] = [:]

  init(_ names: some Sequence<AgencyName>) {
    for name in names {
      for index in name.places.indices.dropFirst() {
        chains[name.places[index].name, default: []].insert(Array(name.places[..<index]))
      }
    }
  }

  /// The places above one; nil where no name tells, or names tell of several.
  func above(_ place: String) -> [PlaceName]? {
    guard let found = chains[place] else { return nil }
    // 示例省示例市 and 示例市 are one: the longest is meant if all others are its ends.
    guard let longest = found.max(by: { $0.count < $1.count }) else { return nil }
    let agree = found.allSatisfy { longest.suffix($0.count).map(\.name) == $0.map(\.name) }
    return agree ? longest : nil
  }
}

/// What folders tell of governments: whose reports lie in the folder above.
private struct FolderEvidence {
  private var governments: [String: [(name: String, level: Agency.Level)]] = [:]
  private var folders: [String: Set<String>] = [:]

  /// Takes in the folders of an agency's reports.
  mutating func add(_ name: String, _ parts: AgencyName?, _ places: Set<String>) {
    guard let parts, parts.isGovernment, let level = parts.level else { return }
    folders[name, default: []].formUnion(places)
    for place in places where !governments[place, default: []].contains(where: { $0.name == name })
    {
      governments[place, default: []].append((name, level))
    }
  }

  /// The one government of a higher level in the nearest folder above that has any; nil where it has several.
  func above(_ name: String, below level: Agency.Level?) -> String? {
    guard let level, let own = folders[name], own.count == 1, var place = own.first else {
      return nil
    }
    while let cut = place.lastIndex(of: "/"), cut > place.startIndex {
      place = String(place[..<cut])
      let found = (governments[place] ?? []).filter { $0.level < level }
      guard found.isEmpty else { return found.count == 1 ? found[0].name : nil }
    }
    return nil
  }
}
