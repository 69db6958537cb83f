/// The index of a library as it is read, with what is kept in memory of it.
struct LibraryReader: ~Copyable {
  /// The index.
  let store: Store
  /// The segments.
  private(set) var segments: [Segment] = []
  /// The texts.
  private(set) var texts: TextMap
  /// The file that they are read from.
  private var textFile: String
  /// What filters ask of each report; made when it is first asked for.
  private var known: ReportFacts?
  /// The agency that each name as printed is taken for; as above.
  private var agencyOfIssuer: [String: Agency]?
  private var version = -1

  /// Opens the index of a folder.
  init(_ folder: String) throws(LibraryError) {
    let store = try Store(reading: folder)
    let textFile = try store.texts()
    let texts = try TextMap(textFile)
    self.store = store
    self.texts = texts
    self.textFile = textFile
  }

  /// Begins to read: until ``end()`` the index stays as it is, whatever is written meanwhile.
  mutating func begin() throws(LibraryError) {
    try beginOnce()
    // Since the state was settled its texts may have been written anew and taken away: then there is a newer one.
    if textEnd > texts.count {
      end()
      version = -1
      try beginOnce()
    }
  }

  private mutating func beginOnce() throws(LibraryError) {
    try store.database.run("BEGIN")
    // The first thing read decides which state it is.
    let now = try dataVersion()
    guard now != version else { return }
    segments = try store.segments()
    known = nil
    agencyOfIssuer = nil
    let file = try store.texts()
    if file != textFile || textEnd > texts.count {
      texts = try TextMap(file)
      textFile = file
    }
    version = now
  }

  /// Where the last text ends.
  private var textEnd: Int { segments.map { $0.place + $0.size }.max() ?? 0 }

  /// Ends what ``begin()`` began.
  func end() { try? store.database.run("COMMIT") }

  private func dataVersion() throws(LibraryError) -> Int {
    var any = try store.database.prepare("SELECT count(*) FROM meta")
    _ = try any.step()
    var version = try store.database.prepare("PRAGMA data_version")
    return try version.step() ? version.number(0) : 0
  }

  /// What filters ask of each report.
  mutating func facts() throws(LibraryError) -> ReportFacts {
    if let known { return known }
    let facts = try ReportFacts(of: store, segments)
    known = facts
    return facts
  }

  /// How much there is.
  func counts() throws(LibraryError) -> LibraryCounts {
    var rows = try store.database.prepare(
      "SELECT state, count(*), count(metrics), sum(errors > 0) FROM report GROUP BY state")
    var counts = LibraryCounts()
    while try rows.step() {
      switch ReportEntry.State(rawValue: rows.number(0)) {
      case .report:
        counts.reports = rows.number(1)
        counts.checked = rows.number(2)
        counts.withErrors = rows.number(3)
      case .other: counts.others = rows.number(1)
      case .fault, nil: counts.faults += rows.number(1)
      }
    }
    return counts
  }

  /// Rows by path: all or the first of them, or those of some numbers.
  mutating func entries(
    numbers: [Int]?, withFigures: Bool, limit: Int = -1
  ) throws(LibraryError) -> [ReportEntry] {
    let agencies = try knownAgencies()
    var entries: [ReportEntry] = []
    guard let numbers else {
      try store.forEachRow(agencies, withFigures: withFigures, limit: limit) { entries.append($0) }
      entries.putRowsInOrder()
      return entries
    }
    // A statement may be some megabytes long; a thousand numbers are ten kilobytes.
    for start in stride(from: 0, to: numbers.count, by: 1_000) {
      let part = numbers[start..<min(numbers.count, start + 1_000)]
      let list = part.map(String.init).joined(separator: ",")
      let condition = "number IN (\(list))"
      try store.forEachRow(agencies, withFigures: withFigures, where: condition) {
        entries.append($0)
      }
    }
    if numbers.count > 1_000 { entries.sort { $0.path < $1.path } }
    entries.putRowsInOrder()
    return limit < 0 ? entries : Array(entries.prefix(limit))
  }

  /// The segment of a report that is valid and has a text; nil where there is none.
  func segment(of number: Int) -> Segment? {
    segments.first { segment in
      number >= segment.first && number < segment.first + segment.count
        && segment.valid.contains(number - segment.first)
    }
  }

  /// The agency that each name as printed is taken for.
  private mutating func knownAgencies() throws(LibraryError) -> [String: Agency] {
    if let agencyOfIssuer { return agencyOfIssuer }
    let agencies = try store.agenciesByIssuer()
    agencyOfIssuer = agencies
    return agencies
  }

  /// All agencies.
  func agencies() throws(LibraryError) -> [Agency] { try store.agencies() }
}

extension [ReportEntry] {
  /// Puts the rows of each table in their order, which stand together by path: 全部.csv#2 before 全部.csv#10.
  fileprivate mutating func putRowsInOrder() {
    var start = 0
    while start < count {
      guard let table = self[start].row?.table else {
        start += 1
        continue
      }
      let end = self[start...].firstIndex { $0.row?.table != table } ?? count
      self[start..<end].sort { ($0.row?.number ?? 0) < ($1.row?.number ?? 0) }
      start = end
    }
  }
}

extension ReportEntry {
  /// The table and the row in it that the report was read from; nil where it is a file of its own.
  fileprivate var row: (table: Substring, number: Int)? {
    // Nearly all paths end with a letter.
    guard let last = path.utf8.last, 0x30...0x39 ~= last, let mark = path.lastIndex(of: "#"),
      let number = Int(path[path.index(after: mark)...])
    else { return nil }
    return (path[..<mark], number)
  }
}
