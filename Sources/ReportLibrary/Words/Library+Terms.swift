public import ReportSearch

/// How often words stand in one report.
public struct ReportTerms: Equatable, Sendable {
  /// The report.
  public var entry: ReportEntry
  /// How often each word stands in it, in the order of the words.
  public var counts: [Int]
}

/// Words counted over all reports.
extension Library {
  /// How often words stand in each report, by path; reports in which none does are among them.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - query: which reports; nil for all.
  /// - Returns: a row a report.
  /// - Throws: what the index says; `stopped` where the task was.
  public func terms(
    _ words: [CountedWord], matching query: LibraryQuery? = nil
  ) async throws(LibraryError) -> [ReportTerms] {
    let rows = try await entries(matching: query).filter { $0.state == .report }
    let work = try read { reader throws(LibraryError) in
      try TermCount(words, reader.segments, reader.texts, reader.store)
    }
    let counts = try await work.counts()
    return rows.map { entry in
      ReportTerms(entry: entry, counts: counts.map { Int($0[entry.number] ?? 0) })
    }
  }
}

/// Words that are counted in the texts of segments, on all cores.
private struct TermCount: Sendable {
  let words: [CountedWord]
  let segments: [Segment]
  let texts: TextMap
  /// The reports of each segment that may hold each word, by the lists.
  let candidates: [Candidates]

  init(
    _ words: [CountedWord], _ segments: [Segment], _ texts: TextMap, _ store: borrowing Store
  ) throws(LibraryError) {
    self.words = words
    self.segments = segments
    self.texts = texts
    var candidates: [Candidates] = []
    for word in words {
      var some = Candidates(segments)
      try some.keep([word.needs], in: segments, store)
      candidates.append(some)
    }
    self.candidates = candidates
  }

  /// For each word how often it stands in each report that holds it, by number.
  func counts() async throws(LibraryError) -> [[Int: Int32]] {
    let found = try await Processors.results(of: Array(segments.indices)) { count(in: $0) }
    var counts = [[Int: Int32]](repeating: [:], count: words.count)
    for one in found.joined() { counts[one.word][one.report] = one.count }
    return counts
  }

  private func count(in place: Int) -> [(word: Int, report: Int, count: Int32)] {
    let segment = segments[place]
    var found: [(word: Int, report: Int, count: Int32)] = []
    for (number, word) in words.enumerated() {
      for report in candidates[number].sets[place].places {
        let count = texts.withCodes(segment.text(report)) { word.count(in: $0) }
        if count > 0 { found.append((number, segment.first + report, Int32(clamping: count))) }
      }
    }
    return found
  }
}
