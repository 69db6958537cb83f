/// Who is who, and what the library is made of.
extension Store {
  /// The names as printed, with the years and the folders of their reports.
  func issuers() throws(LibraryError) -> [Issuer] {
    var rows = try database.prepare(
      "SELECT issuer, year, path FROM report WHERE issuer IS NOT NULL AND state = 0 ORDER BY issuer"
    )
    var issuers: [Issuer] = []
    while try rows.step() {
      let name = rows.text(0)
      if issuers.last?.name != name { issuers.append(Issuer(name: name)) }
      issuers[issuers.count - 1].years.append(rows.numberIfAny(1))
      let path = rows.text(2)
      issuers[issuers.count - 1].folders.insert(
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    }
    return issuers
  }

  /// Puts who is who in the place of what was believed before.
  func set(
    _ agencies: [Agency], issuers: [(name: String, agency: String)]
  ) throws(LibraryError) {
    try database.together { () throws(LibraryError) in
      try database.run("DELETE FROM agency")
      try database.run("DELETE FROM issuer")
      var row = try database.prepare(
        """
        INSERT INTO agency (name, level, level_source, kind, parent, parent_source)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
      for agency in agencies {
        try row.bind(agency.name, at: 1)
        try row.bind(agency.level?.rawValue, at: 2)
        try row.bind(agency.levelSource?.rawValue, at: 3)
        try row.bind(agency.kind?.rawValue, at: 4)
        try row.bind(agency.parent, at: 5)
        try row.bind(agency.parentSource?.rawValue, at: 6)
        try row.run()
      }
      var name = try database.prepare("INSERT INTO issuer (name, agency) VALUES (?, ?)")
      for issuer in issuers {
        try name.bind(issuer.name, at: 1)
        try name.bind(issuer.agency, at: 2)
        try name.run()
      }
    }
  }

  /// All agencies, by name.
  func agencies() throws(LibraryError) -> [Agency] {
    var rows = try database.prepare(
      "SELECT name, level, level_source, kind, parent, parent_source FROM agency ORDER BY name")
    var agencies: [Agency] = []
    while try rows.step() {
      var agency = Agency(name: rows.text(0))
      agency.level = rows.numberIfAny(1).flatMap(Agency.Level.init)
      agency.levelSource = rows.numberIfAny(2).flatMap(Agency.Source.init)
      agency.kind = rows.numberIfAny(3).flatMap(Agency.Kind.init)
      agency.parent = rows.textIfAny(4)
      agency.parentSource = rows.numberIfAny(5).flatMap(Agency.Source.init)
      agencies.append(agency)
    }
    return agencies
  }

  /// The agency that each name as printed is taken for.
  func agenciesByIssuer() throws(LibraryError) -> [String: Agency] {
    let all = try agencies()
    let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var rows = try database.prepare("SELECT name, agency FROM issuer")
    var found: [String: Agency] = [:]
    while try rows.step() { found[rows.text(0)] = byName[rows.text(1)] }
    return found
  }

  /// What is noted under a key; nil where nothing is.
  func note(_ key: String) throws(LibraryError) -> String? {
    var row = try database.prepare("SELECT value FROM meta WHERE key = ?")
    try row.bind(key, at: 1)
    return try row.step() ? row.text(0) : nil
  }

  /// Notes something under a key.
  func note(_ value: String, as key: String) throws(LibraryError) {
    var row = try database.prepare(
      "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
    try row.bind(key, at: 1)
    try row.bind(value, at: 2)
    try row.run()
  }
}

/// A name as it is printed in reports.
struct Issuer: Equatable, Sendable {
  /// The name.
  var name: String
  /// The year of each report.
  var years: [Int?] = []
  /// The folders that the reports lie in.
  var folders: Set<String> = []
}
