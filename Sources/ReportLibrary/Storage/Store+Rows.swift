internal import ReportModel

/// Rows of reports.
extension Store {
  /// The columns that ``entry(in:agencies:)`` reads, in its order.
  private static let columns = """
    number, path, state, fault, title, issuer, year, year_source, form, published, sections,
    tables, length, metrics, errors, warnings, failing
    """

  /// Puts the rows of a segment's reports in.
  func put(_ reports: [ReportDraft], first: Int, files: [Int]) throws(LibraryError) {
    let figures = KeyFigure.allCases.map { ", \($0.column)" }.joined()
    let marks = [String](repeating: "?", count: 19 + KeyFigure.allCases.count)
    var row = try database.prepare(
      "INSERT INTO report (file, part, \(Store.columns)\(figures)) VALUES ("
        + marks.joined(separator: ", ") + ")")
    var detail = try database.prepare("INSERT INTO detail (number, bytes) VALUES (?, ?)")
    for (place, report) in reports.enumerated() {
      try row.bind(files[report.file], at: 1)
      try row.bind(report.part, at: 2)
      try bind(report.entry, number: first + place, to: &row)
      try row.run()
      guard !report.detail.isEmpty else { continue }
      try detail.bind(first + place, at: 1)
      try detail.bind(report.detail, at: 2)
      try detail.run()
    }
    try put(
      reports.enumerated().compactMap { place, report in
        report.checked.map { (first + place, $0) }
      })
  }

  private func bind(
    _ entry: ReportEntry, number: Int, to row: inout Statement
  ) throws(LibraryError) {
    try row.bind(number, at: 3)
    try row.bind(entry.path, at: 4)
    try row.bind(entry.state.rawValue, at: 5)
    try row.bind(entry.fault?.stored, at: 6)
    try row.bind(entry.title, at: 7)
    try row.bind(entry.issuer, at: 8)
    try row.bind(entry.year, at: 9)
    try row.bind(entry.yearSource?.rawValue, at: 10)
    try row.bind(entry.form.number, at: 11)
    try row.bind(entry.published, at: 12)
    try row.bind(entry.sections, at: 13)
    try row.bind(entry.tables, at: 14)
    try row.bind(entry.length, at: 15)
    try row.bind(entry.check?.metrics, at: 16)
    try row.bind(entry.check?.errors, at: 17)
    try row.bind(entry.check?.warnings, at: 18)
    try row.bind(entry.check?.storedFailing, at: 19)
    for (place, figure) in KeyFigure.allCases.enumerated() {
      let digits = entry.figures[figure]
      // Whole numbers as numbers, so that SQL adds them up; others as they are printed, exact.
      if let number = digits.flatMap(Int.init) {
        try row.bind(number, at: 20 + place)
      } else {
        try row.bind(digits, at: 20 + place)
      }
    }
  }

  /// Calls with the rows of a library in the order of their paths.
  ///
  /// - Parameters:
  ///   - agencies: the agency that each name as printed is taken for.
  ///   - withFigures: whether the figures of the form are wanted.
  ///   - condition: which rows, in SQL.
  ///   - limit: the most rows; -1 for all.
  ///   - body: called with each row.
  /// - Throws: what the database says.
  func forEachRow(
    _ agencies: [String: Agency], withFigures: Bool, where condition: String = "1",
    limit: Int = -1, _ body: (ReportEntry) -> Void
  ) throws(LibraryError) {
    let figures = withFigures ? KeyFigure.allCases.map { ", \($0.column)" }.joined() : ""
    var rows = try database.prepare(
      "SELECT \(Store.columns)\(figures) FROM report WHERE \(condition) ORDER BY path LIMIT \(limit)"
    )
    while try rows.step() {
      var entry = Store.entry(in: rows)
      entry.agency = entry.issuer.flatMap { agencies[$0] }
      if withFigures {
        for (place, figure) in KeyFigure.allCases.enumerated() {
          entry.figures[figure] = rows.textIfAny(17 + place)
        }
      }
      body(entry)
    }
  }

  /// The numbers of the reports for which a condition holds, ascending.
  func numbers(where condition: String) throws(LibraryError) -> [Int] {
    var rows = try database.prepare("SELECT number FROM report WHERE \(condition) ORDER BY number")
    var numbers: [Int] = []
    while try rows.step() { numbers.append(rows.number(0)) }
    return numbers
  }

  /// What is needed to show the words of a report as printed; nil where there is no such report.
  func detail(of number: Int) throws(LibraryError) -> [UInt8]? {
    var row = try database.prepare("SELECT bytes FROM detail WHERE number = ?")
    try row.bind(number, at: 1)
    return try row.step() ? row.bytes(0) : nil
  }

  private static func entry(in rows: borrowing Statement) -> ReportEntry {
    var entry = ReportEntry(
      number: rows.number(0), path: rows.text(1),
      state: ReportEntry.State(rawValue: rows.number(2)) ?? .fault,
      fault: rows.textIfAny(3).flatMap(SourceFault.init(stored:)))
    entry.title = rows.text(4)
    entry.issuer = rows.textIfAny(5)
    entry.year = rows.numberIfAny(6)
    entry.yearSource = rows.numberIfAny(7).flatMap(ReportEntry.YearSource.init)
    entry.form = ReportForm(number: rows.number(8))
    entry.published = rows.textIfAny(9)
    entry.sections = rows.number(10)
    entry.tables = rows.number(11)
    entry.length = rows.number(12)
    if let metrics = rows.numberIfAny(13) {
      entry.check = ReportCheck(
        metrics: metrics, errors: rows.number(14), warnings: rows.number(15),
        failing: ReportCheck.failing(stored: rows.text(16)))
    }
    return entry
  }
}

/// The second pass.
extension Store {
  /// Notes what was found in some reports; one that went away meanwhile is passed over.
  func check(_ checks: [(number: Int, checked: CheckedReport)]) throws(LibraryError) {
    guard !checks.isEmpty else { return }
    try database.together { () throws(LibraryError) in
      var change = try database.prepare(
        "UPDATE report SET metrics = ?, errors = ?, warnings = ?, failing = ? WHERE number = ?")
      for (number, checked) in checks {
        let check = checked.check
        try change.bind(check.metrics, at: 1)
        try change.bind(check.errors, at: 2)
        try change.bind(check.warnings, at: 3)
        try change.bind(check.storedFailing, at: 4)
        try change.bind(number, at: 5)
        try change.run()
      }
      try put(checks)
    }
  }

  /// The files with reports that are still to be checked.
  func uncheckedFiles() throws(LibraryError) -> [CheckingPass.Job] {
    var rows = try database.prepare(
      """
      SELECT r.file, f.path, r.part, r.number FROM report r JOIN file f ON f.id = r.file
      WHERE r.metrics IS NULL AND r.state = 0 ORDER BY r.file
      """)
    var jobs: [CheckingPass.Job] = []
    var last = -1
    while try rows.step() {
      if rows.number(0) != last { jobs.append(CheckingPass.Job(path: rows.text(1), numbers: [:])) }
      last = rows.number(0)
      jobs[jobs.count - 1].numbers[rows.text(2)] = rows.number(3)
    }
    return jobs
  }
}

extension ReportCheck {
  /// The rules that fail as words of the index: `T3.BALANCE 2 PERIOD 1`.
  var storedFailing: String {
    failing.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
  }

  /// The rules that words of the index tell of.
  static func failing(stored: String) -> [String: Int] {
    let words = stored.split(separator: " ")
    var failing: [String: Int] = [:]
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      failing[String(words[place])] = Int(words[place + 1])
    }
    return failing
  }
}

extension ReportForm {
  /// The number that the index keeps.
  var number: Int {
    switch self {
    case .narrative: 0
    case .trial2019: 1
    case .standard2021: 2
    }
  }

  /// The form of a number that the index keeps.
  init(number: Int) { self = number == 2 ? .standard2021 : number == 1 ? .trial2019 : .narrative }
}
