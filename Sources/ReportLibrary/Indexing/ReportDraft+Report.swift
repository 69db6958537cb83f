internal import FoundationEssentials
internal import ReportForms
internal import ReportModel
internal import ReportSearch

extension ReportDraft {
  /// The draft of a part of a file.
  ///
  /// - Parameters:
  ///   - part: the report that was read, or what is wrong.
  ///   - path: the path of the file.
  ///   - file: which of the segment's files it is.
  init(_ part: SourceParts.Part, path: String, file: Int) {
    self.file = file
    self.part = part.name
    switch part.report {
    case .success(let report): entry = ReportEntry(of: report, path: path + part.name)
    case .failure(let fault):
      entry = ReportEntry(
        number: 0, path: path + part.name, state: fault.isOther ? .other : .fault, fault: fault)
      (entry.year, entry.yearSource) = PathYear.year(of: entry.path)
    }
  }
}

extension ReportEntry {
  /// What the first pass tells of a report.
  init(of report: Report, path: String) {
    self.init(number: 0, path: path, state: .report)
    let identity = report.identity
    title = identity.title
    issuer = identity.issuer
    (year, yearSource) = (identity.year, identity.year == nil ? nil : .report)
    let isReport =
      year != nil || issuer != nil || !report.tables.isEmpty
      || report.sections.contains { $0.kind == .heading }
    if !isReport { (state, fault) = (.other, .noReport) }
    if year == nil { (year, yearSource) = PathYear.year(of: path) }
    form = identity.form
    published = (identity.date ?? identity.publication?.date)?.words
    sections = report.sections.count { $0.kind == .heading }
    tables = report.tables.count
    length = report.readingLength
    let stated = FormFigures(of: report)
    for key in KeyFigure.allCases {
      figures[key] = stated[FormFigure(key.formRow, key.formColumn)].map { "\($0)" }
    }
  }
}

extension CalendarDate {
  /// The day as 2024-03-18.
  fileprivate var words: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// The year that the path of a file tells, where the report does not.
enum PathYear {
  /// The year in the name of the file, else in that of the nearest folder.
  static func year(of path: String) -> (Int?, ReportEntry.YearSource?) {
    let parts = path.split(separator: "/").reversed()
    for (place, part) in parts.enumerated() {
      if let year = year(in: part) { return (year, place == 0 ? .file : .folder) }
    }
    return (nil, nil)
  }

  /// Four digits by themselves, or eight of a date, that are a year of such reports.
  private static func year(in name: Substring) -> Int? {
    if isContentNumber(name) { return nil }
    // The regulations are of 2008; plans and work reports are older.
    let runs = name.utf8.split { !(0x30...0x39).contains($0) }
    for run in runs where run.count == 4 || run.count == 8 {
      let year = run.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if (1990...2100).contains(year) { return year }
    }
    return nil
  }

  /// Whether a name holds the number of a content or an identifier by chance (UUID, MD5, SHA):
  /// its digits are no year, though four of them may look like one.
  ///
  /// Such a number is a run of at least 32 hexadecimal digits, of letters and figures, with or
  /// without hyphens between them.
  private static func isContentNumber(_ name: Substring) -> Bool {
    name.utf8.split { !isHexadecimal($0) && $0 != 0x2D }.contains { run in
      run.count { $0 != 0x2D } >= 32 && run.contains { isHexadecimal($0) && $0 > 0x39 }
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
