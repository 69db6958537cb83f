internal import ReportSearch

/// Reports that a query may be found in, by the lists of pairs and by filters.
struct Candidates: Sendable {
  /// A report: its segment, and its place in it.
  struct Place: Equatable, Sendable {
    var segment: Int
    var report: Int
  }

  /// The reports, segment by segment.
  private(set) var sets: [ReportSet]

  /// How many there are.
  var count: Int { sets.reduce(0) { $0 + $1.count } }

  /// The reports one by one, in the order of their numbers.
  var places: [Place] {
    sets.enumerated().flatMap { segment, set in
      set.places.map { Place(segment: segment, report: $0) }
    }
  }

  /// All valid reports of some segments.
  init(_ segments: [Segment]) { sets = segments.map(\.valid) }

  /// Keeps those that others are too.
  mutating func keep(_ other: Candidates) {
    for index in sets.indices { sets[index].formIntersection(other.sets[index]) }
  }

  /// Keeps those that filters let through.
  mutating func keep(_ filters: [FilterMatch], _ facts: ReportFacts, _ segments: [Segment]) {
    guard !filters.isEmpty else { return }
    for index in sets.indices {
      for report in sets[index].places {
        let fact = facts.facts[segments[index].first + report]
        if !filters.allSatisfy({ $0.lets(fact) }) { sets[index].remove(report) }
      }
    }
  }

  /// Keeps those whose lists have what a query needs.
  mutating func keep(
    _ needs: [[StoredQuery.Need]], in segments: [Segment], _ store: borrowing Store
  ) throws(LibraryError) {
    var lists = ListLookup(try store.listStatement())
    for index in sets.indices {
      for alternatives in needs where !sets[index].isEmpty {
        guard !alternatives.contains(where: \.isOpen) else { continue }
        var found = ReportSet(count: segments[index].count)
        for need in alternatives {
          found.formUnion(
            try lists.reports(for: need, among: sets[index], in: segments[index], store))
        }
        sets[index].formIntersection(found)
      }
    }
  }
}

extension StoredQuery.Need {
  /// Whether lists tell nothing of it.
  fileprivate var isOpen: Bool {
    switch self {
    case .anything: true
    case .codes, .letters: false
    }
  }
}

/// Looks up lists, one segment after another.
struct ListLookup: ~Copyable {
  private var statement: Statement

  /// A lookup by a statement of the index.
  init(_ statement: consuming Statement) { self.statement = statement }

  /// The reports of a segment, or of some of them, whose lists have something.
  mutating func reports(
    for need: StoredQuery.Need, among some: ReportSet, in segment: Segment,
    _ store: borrowing Store
  ) throws(LibraryError) -> ReportSet {
    switch need {
    case .anything: segment.valid
    case .codes(let codes): try reports(of: codes, in: segment, store)
    case .letters(let letters): try reports(of: letters, among: some, in: segment, store)
    }
  }

  /// How many reports of a segment hold a code.
  mutating func count(
    of code: UInt16, in segment: Segment, _ store: borrowing Store
  ) throws(LibraryError) -> Int { try list(code, 0, in: segment, store).count }

  private mutating func list(
    _ first: UInt16, _ second: UInt16, in segment: Segment, _ store: borrowing Store
  ) throws(LibraryError) -> ReportSet {
    var set = ReportSet(count: segment.count)
    _ = try store.withLists(of: first, in: segment, &statement) { $0.add(second, to: &set) }
    return set
  }

  private mutating func reports(
    of codes: [UInt16], in segment: Segment, _ store: borrowing Store
  ) throws(LibraryError) -> ReportSet {
    guard codes.count > 1 else { return try list(codes[0], 0, in: segment, store) }
    var found = segment.valid
    for (first, second) in zip(codes, codes.dropFirst()) {
      // U+0000 has no pairs.
      guard first != 0, second != 0 else { continue }
      found.formIntersection(try list(first, second, in: segment, store))
      if found.isEmpty { break }
    }
    return found
  }

  /// The reports of some that have what letters need, or may have it.
  private mutating func reports(
    of letters: LetterNeed, among some: ReportSet, in segment: Segment, _ store: borrowing Store
  ) throws(LibraryError) -> ReportSet {
    var found = some
    for (index, crossing) in letters.crossings.enumerated() {
      guard letters.isExact || isWorth(crossing, among: found.count) else { break }
      var holders = ReportSet(count: segment.count)
      if index == 0 { try add(letters.wholes, in: segment, store, to: &holders) }
      try add(crossing, in: segment, store, to: &holders)
      found.formIntersection(holders)
    }
    for stray in letters.strays { try add(stray, in: segment, store, to: &found) }
    try add(letters.strayEnds, in: segment, store, to: &found)
    found.formIntersection(some)
    return found
  }

  /// Whether to read the lists of some pairs takes less than to look at the texts that they may pass over.
  ///
  /// A list is read in the time that a text is looked at; and of pairs with so many first characters, such as those
  /// of two initials, nearly every text holds one.
  private func isWorth(_ crossing: LetterNeed.Crossing, among reports: Int) -> Bool {
    crossing.firsts.count * 16 < reports
  }

  /// Adds the reports that hold one of some codes.
  private mutating func add(
    _ codes: [UInt16], in segment: Segment, _ store: borrowing Store, to set: inout ReportSet
  ) throws(LibraryError) {
    for code in codes {
      _ = try store.withLists(of: code, in: segment, &statement) { $0.add(0, to: &set) }
    }
  }

  /// Adds the reports that hold one of some pairs.
  private mutating func add(
    _ crossing: LetterNeed.Crossing, in segment: Segment, _ store: borrowing Store,
    to set: inout ReportSet
  ) throws(LibraryError) {
    for (index, first) in crossing.firsts.enumerated() {
      _ = try store.withLists(of: first, in: segment, &statement) { lists in
        let seconds = crossing.seconds(of: index)
        lists.addAll(to: &set) { second in
          second != 0 && seconds[Int(second) >> 6] >> UInt64(second & 63) & 1 == 1
        }
      }
    }
  }
}
