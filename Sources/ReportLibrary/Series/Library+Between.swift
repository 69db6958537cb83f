public import ReportAudit
internal import ReportForms
internal import ReportModel

/// The rules between reports, over all of a library.
extension Library {
  /// All reports that were checked, as the rules between reports ask for them.
  public func filedReports() throws(LibraryError) -> [FiledReport] {
    try filings().filter { $0.entry.state == .report }.map { filing in
      FiledReport(filing, file: shown(filing.entry.path))
    }
  }

  /// What the rules between reports find; only texts that may be copies are read anew, so evidence has no places in
  /// the reports.
  ///
  /// - Parameters:
  ///   - telling: what is told.
  ///   - findsCopies: whether texts are compared too, which takes far longer than all else.
  /// - Returns: each breach once, by the file of the report that it is told of; and what the texts of all reports come
  ///   to, by number.
  /// - Throws: what the index says.
  public nonisolated func findingsBetween(
    telling: Auditor.Telling = .failures, findsCopies: Bool = true
  ) async throws(LibraryError) -> (findings: [FiledFinding], contents: [Int: UInt64]) {
    let reports = try await filedReports()
    let copies = findsCopies ? try await likeTexts() : []
    let repeated = findsCopies ? try await repeatedTexts() : []
    let found = Auditor.findings(
      between: reports, copies: copies, repeated: repeated, telling: telling)
    return (
      found, Dictionary(reports.map { ($0.id, $0.content) }, uniquingKeysWith: { one, _ in one })
    )
  }
}

extension FiledReport {
  /// A report of a library.
  fileprivate init(_ filing: Filing, file: String) {
    let entry = filing.entry
    self.init(
      id: entry.number, file: file, title: entry.title, agency: Agency(entry), year: entry.year,
      form: entry.form, figures: filing.figures)
    isYearSure = entry.yearSource == .report
    published = entry.published
    cleanUp = filing.cleanUp
    content = filing.content
  }
}

extension FiledReport.Agency {
  /// Who filed a report of a library.
  fileprivate init(_ entry: ReportEntry) {
    let kind: FiledReport.Kind? =
      switch entry.agency?.kind {
      case .government: .government
      case .department: .department
      case .vertical: .vertical
      case nil: nil
      }
    self.init(
      name: entry.agency?.name ?? entry.issuer ?? "", parent: entry.agency?.parent,
      level: entry.agency?.level?.rawValue, kind: kind)
  }
}
