public import ReportAudit
internal import ReportModel

/// Who writes what was written last year.
extension Library {
  /// Texts whose signatures are less alike than this share no section.
  private static let leastRepeated = 0.2

  /// What reports repeat of their agency's report of the year before, in the order of the reports.
  ///
  /// Signatures say which may; these are read again, on all cores.
  ///
  /// - Returns: one for each report that repeats a section.
  /// - Throws: what the index says; `stopped` where the task was.
  public func repeatedTexts() async throws(LibraryError) -> [RepeatedText] {
    let (entries, signatures) = try signed()
    var byAgency: [String: [Int: Int]] = [:]
    for (place, entry) in entries.enumerated() where entry.yearSource == .report {
      guard let name = entry.agency?.name, let year = entry.year else { continue }
      // Of two files of one report the first will do.
      byAgency[name, default: [:]][year] = byAgency[name]?[year] ?? place
    }
    var pairs: [(before: Int, now: Int)] = []
    for years in byAgency.values {
      for (year, now) in years {
        guard let before = years[year - 1],
          signatures[before].likeness(to: signatures[now]) >= Library.leastRepeated
        else { continue }
        pairs.append((before, now))
      }
    }
    pairs.sort { $0.now < $1.now }
    return try await repeated(pairs.map { (entries[$0.before], entries[$0.now]) })
  }

  private nonisolated func repeated(
    _ pairs: [(before: ReportEntry, now: ReportEntry)]
  ) async throws(LibraryError) -> [RepeatedText] {
    try await Processors.results(of: pairs) { pair in
      guard let old = try? SourceFile(pair.before.path).report(),
        let new = try? SourceFile(pair.now.path).report()
      else { return nil }
      return RepeatedText((pair.before.number, old), (pair.now.number, new))
    }
  }
}
