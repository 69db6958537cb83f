internal import ReportModel
internal import ReportSearch

/// Search over all reports.
extension Library {
  /// What a query finds: how many reports, and the first of them with their places.
  ///
  /// It means the same as in each report by itself. A query of one or two characters is answered by the lists
  /// alone; for longer ones they leave few texts to be looked at, for `>1000件` each file is read again.
  ///
  /// - Parameters:
  ///   - query: what is asked for.
  ///   - limit: the most reports to tell of.
  ///   - places: the most places to tell of each.
  ///   - columns: how wide the words around a place may be.
  ///   - early: called with the first reports as soon as they are known, while the others are still counted.
  /// - Returns: the answer; `reportCount` is exact.
  /// - Throws: what the index says; `stopped` where the task was.
  public func search(
    _ query: LibraryQuery, limit: Int, places: Int = 1, columns: Int = 76,
    early: (@Sendable (LibraryAnswer) -> Void)? = nil
  ) async throws(LibraryError) -> LibraryAnswer {
    var answer = LibraryAnswer(query: query)
    guard !query.isEmpty else {
      answer.reportCount = 0
      return answer
    }
    var draft = try candidates(for: query)
    let isSure = query.words.isEmpty || draft.check.query.isDecidedByLists
    var found: [Candidates.Place] = []
    var next = 0
    let shape = SnippetShape(places: places, columns: columns)
    if !isSure {
      // As many as are shown, one small part after another; the rest can wait.
      var stretch = 64
      while next < draft.places.count, found.count < limit {
        let part = draft.places[next..<min(draft.places.count, next + stretch)]
        found += try await draft.check.found(among: Array(part))
        next += part.count
        stretch *= 2
      }
    } else {
      found = draft.places
      next = found.count
    }
    answer.hits = try hits(found.prefix(limit), draft, shape)
    if next < draft.places.count {
      early?(answer)
      found += try await draft.check.found(among: Array(draft.places[next...]))
    }
    draft.places = found
    answer.reportCount = found.count
    return answer
  }

  /// The numbers of all reports that a query finds, in the order of the library.
  func reports(matching query: LibraryQuery?) async throws(LibraryError) -> [Int] {
    guard let query, !query.isEmpty else { return [] }
    let draft = try candidates(for: query)
    let isSure = query.words.isEmpty || draft.check.query.isDecidedByLists
    let found = isSure ? draft.places : try await draft.check.found(among: draft.places)
    let rest = query.words.isEmpty ? draft.wordless : []
    return (found.map { draft.check.segments[$0.segment].first + $0.report } + rest).sorted()
  }

  /// The reports that lists and filters leave.
  private func candidates(for query: LibraryQuery) throws(LibraryError) -> SearchDraft {
    try read { reader throws(LibraryError) in
      // A hundred thousand facts are read for filters only.
      let facts = query.filters.isEmpty ? nil : try reader.facts()
      let filters = facts.map { facts in query.filters.map { FilterMatch($0, facts) } } ?? []
      var candidates = Candidates(reader.segments)
      var stored = StoredQuery(query.words)
      if !query.words.isEmpty {
        try candidates.keep(stored.needs, in: reader.segments, reader.store)
        try SearchDraft.order(&stored, reader.segments, reader.store)
      }
      if let facts { candidates.keep(filters, facts, reader.segments) }
      var draft = SearchDraft(
        places: candidates.places,
        check: TextCheck(query: stored, segments: reader.segments, texts: reader.texts))
      try draft.prepare(reader.store)
      try draft.putExactFirst(reader.segments, reader.store)
      if let facts, query.words.isEmpty {
        draft.addWordless(filters, facts, reader.segments)
      }
      return draft
    }
  }

  private func hits(
    _ found: ArraySlice<Candidates.Place>, _ draft: SearchDraft, _ shape: SnippetShape
  ) throws(LibraryError) -> [LibraryHit] {
    try read { reader throws(LibraryError) in
      let numbers = found.map { draft.check.segments[$0.segment].first + $0.report }
      let entries = try reader.entries(numbers: numbers.sorted(), withFigures: false)
      let byNumber = Dictionary(entries.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
      var hits: [LibraryHit] = []
      for (number, place) in zip(numbers, found) {
        // A report that went away since it was found is not shown.
        guard let entry = byNumber[number] else { continue }
        let detail = try reader.store.detail(of: number) ?? []
        let range = draft.check.segments[place.segment].text(place.report)
        hits.append(
          draft.check.texts.withCodes(range) { codes in
            shape.hit(entry, draft.check.query.query, codes, detail)
          })
      }
      // Stable: of the same kind the order of the library.
      return hits
    }
  }
}

/// A search that is under way.
struct SearchDraft: Sendable {
  /// The candidates, then what was found of them.
  var places: [Candidates.Place]
  /// How the texts decide.
  var check: TextCheck
  /// Rows without a text that filters let through.
  var wordless: [Int] = []

  /// Has the rarest codes looked for first: by the lists of the largest segment.
  static func order(
    _ query: inout StoredQuery, _ segments: [Segment], _ store: borrowing Store
  ) throws(LibraryError) {
    guard !query.isDecidedByLists, let largest = segments.max(by: { $0.count < $1.count }) else {
      return
    }
    var lists = ListLookup(try store.listStatement())
    var counts: [UInt16: Int] = [:]
    for code in query.codes { counts[code] = try lists.count(of: code, in: largest, store) }
    query.lookFirst { counts[$0] ?? 0 }
  }

  /// Gets what else the texts are asked with: headings, and paths of files to be read again.
  mutating func prepare(_ store: borrowing Store) throws(LibraryError) {
    guard !places.isEmpty, check.query.needsDetail || check.query.query.asksForMetrics else {
      return
    }
    let numbers = places.map { check.segments[$0.segment].first + $0.report }
    if check.query.query.asksForMetrics {
      let wanted = Set(numbers)
      var rows = try store.database.prepare("SELECT number, path FROM report")
      while try rows.step() {
        if wanted.contains(rows.number(0)) { check.paths[rows.number(0)] = rows.text(1) }
      }
      return
    }
    for number in numbers { check.details[number] = try store.detail(of: number) }
  }

  /// Puts reports that hold letters as they were typed before those that hold characters read so.
  mutating func putExactFirst(
    _ segments: [Segment], _ store: borrowing Store
  ) throws(LibraryError) {
    guard let literal = check.query.literal else { return }
    var exact = Candidates(segments)
    try exact.keep(literal, in: segments, store)
    let (first, rest) = (
      places.filter { exact.sets[$0.segment].contains($0.report) },
      places.filter { !exact.sets[$0.segment].contains($0.report) }
    )
    places = first + rest
  }

  /// Takes in rows that have no text, such as files that cannot be read: filters may ask for them.
  mutating func addWordless(
    _ filters: [FilterMatch], _ facts: ReportFacts, _ segments: [Segment]
  ) {
    for segment in segments {
      for report in 0..<segment.count where !segment.valid.contains(report) {
        let number = segment.first + report
        let fact = facts.facts[number]
        if filters.allSatisfy({ $0.lets(fact) }) { wordless.append(number) }
      }
    }
  }
}

/// How much of each report a search shows.
struct SnippetShape: Sendable {
  /// The most places.
  var places: Int
  /// How wide the words around each may be.
  var columns: Int

  /// What is shown of a report.
  func hit(
    _ entry: ReportEntry, _ query: Query, _ codes: UnsafeBufferPointer<UInt16>, _ detail: [UInt8]
  ) -> LibraryHit {
    var shown = LibraryHit(entry: entry, count: 0, places: [])
    guard !query.isEmpty else { return shown }
    if query.asksForMetrics {
      // Figures are of the report itself, which is read again; its offsets are the same.
      guard let report = try? SourceFile(entry.path).report() else { return shown }
      show(report.hits(for: query), of: report, in: &shown)
    } else {
      let index = SearchIndex(stored: codes, detail: detail)
      show(index.hits(for: query), of: Report(restoring: index, detail: detail), in: &shown)
    }
    return shown
  }

  private func show(_ hits: Hits, of report: Report, in shown: inout LibraryHit) {
    shown.count = hits.count
    for index in best(hits, in: report).prefix(places) {
      let snippet = Snippet(of: hits[index], in: report, columns: columns) { scalar in
        // Han and their marks take two columns; what is narrower may then be a little more than fits.
        scalar.value < 0x1100 ? 1 : 2
      }
      let path = report.path(ofSection: report.sectionIndex(atReading: hits[index].lowerBound))
      shown.places.append(
        LibraryHit.Place(
          reading: hits[index], snippet: snippet.text, hit: snippet.hit,
          headings: path.map { report.sections[$0].title }.filter { !$0.isEmpty }))
    }
  }

  /// The places in their order; where letters were read, what was typed first, then whole words.
  private func best(_ hits: Hits, in report: Report) -> [Int] {
    guard hits.hasReadings else { return Array(hits.indices) }
    let words = ReadWords(hits, in: report)
    return hits.indices.map { (hits.standing(of: $0, words, in: report), $0) }.sorted { $0 < $1 }
      .map(\.1)
  }
}
