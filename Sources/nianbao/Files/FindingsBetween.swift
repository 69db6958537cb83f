internal import ReportAudit
internal import ReportLibrary
internal import ReportModel

/// What the rules between reports find in a library of some paths, to be told with each report's own findings.
struct FindingsBetween: Sendable {
  private let entries: [Int: ReportEntry]
  /// The findings that are told of the report of a file.
  private let byFile: [String: [FiledFinding]]
  private let contents: [Int: UInt64]

  /// The findings between all reports of some paths, whose index is brought up to date first.
  init(_ paths: [String], _ place: IndexGroup, telling: Auditor.Telling) throws(Failure) {
    let opened = try OpenedLibrary(paths, place)
    try opened.bringUpToDate(.all)
    let library = opened.library
    let (found, contents) = try opened.wait {
      () async throws(LibraryError) -> ([FiledFinding], [Int: UInt64]) in
      try await library.findingsBetween(telling: telling)
    }
    let rows = try opened.entries(matching: nil, withFigures: false)
    let entries = Dictionary(rows.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    self.entries = entries
    self.contents = contents
    byFile = Dictionary(grouping: found) { finding in
      entries[finding.report].map { library.shown($0.path) } ?? ""
    }
  }

  /// The files that findings are told of, by name.
  var files: [String] { byFile.keys.sorted() }

  /// Whether anything is told of a file.
  func tells(of file: String) -> Bool { byFile[file] != nil }

  /// What is told of a file, its evidence looked up in the reports where a finding fails.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - own: its report, where it was read already.
  /// - Returns: the findings, in the order of the rules.
  func findings(in file: String, own: Report? = nil) -> [PlacedFinding] {
    var read: [Int: Report] = [:]
    return byFile[file, default: []].map { found in
      // What holds is told in its message.
      guard found.finding.status == .fail else {
        return PlacedFinding(found.finding, place: found.place)
      }
      let finding = found.located { number in
        if number == found.report, let own { return own }
        if let report = read[number] { return report }
        read[number] = report(number)
        return read[number]
      }
      return PlacedFinding(finding, place: found.place)
    }
  }

  /// What the text of a file's report comes to.
  func content(of file: String) -> UInt64 {
    byFile[file]?.first.flatMap { contents[$0.report] } ?? 0
  }

  /// A report of the library, read anew; nil where it can no longer be read.
  private func report(_ number: Int) -> Report? {
    entries[number].flatMap { try? Library.report(of: $0) }
  }
}
