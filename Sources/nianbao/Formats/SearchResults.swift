internal import ReportSearch

/// What was found in all reports so far, as much of it as is still to be written.
struct SearchResults {
  /// When and how places are written.
  enum Order {
    /// Each report as it is found.
    case found
    /// For other programs, in the order found.
    case listed
    /// For other programs, the best places of all reports first.
    case ranked
    /// The best places of all reports, the report with the best first.
    case best
  }

  /// A place to be written at the end.
  private struct Kept {
    var rank: Rank
    var report: Int
    var hit: Int
    var value: JSONValue?
  }

  private let query: Query
  private let limit: Int
  /// When and how places are written.
  let order: Order
  private var reports: [Int: FoundInReport] = [:]
  private var kept: [Kept] = []
  private var searchedCount = 0
  private var reportCount = 0
  /// The number of all places, shown or not.
  private(set) var hitCount = 0

  /// Nothing so far; of all that will be found at most `limit` places are shown.
  init(query: Query, limit: Int, order: Order) {
    self.query = query
    self.limit = limit
    self.order = order
  }

  /// Adds what was found in a report; what is to be shown of it are its first places.
  mutating func add(_ one: FoundInReport) -> FoundInReport {
    var found = one
    let room = min(found.hits.count, limit - min(limit, hitCount))
    found.shown = room > 0 ? Array(found.inOrder(found.hits.indices).prefix(room)) : []
    switch order {
    case .found: break
    case .listed: keep(found.shown, of: found)
    case .ranked, .best:
      keep(Array(found.hits.indices), of: found)
      // Sorted now and then, so that a thousand reports are not sorted a thousand times.
      if kept.count / 2 > limit { keepBest() }
    }
    searchedCount += 1
    hitCount += found.hits.count
    reportCount += found.hits.isEmpty ? 0 : 1
    return found
  }

  /// The reports of the best places, the one with the best first, each with its places in its order.
  mutating func best() -> [FoundInReport] {
    keepBest()
    var order: [Int] = []
    var shown: [Int: [Int]] = [:]
    for place in kept {
      if shown[place.report] == nil { order.append(place.report) }
      shown[place.report, default: []].append(place.hit)
    }
    return order.compactMap { number in
      guard var found = reports[number] else { return nil }
      let places = found.inOrder(shown[number, default: []])
      found.shown = places
      return found
    }
  }

  /// All of it for other programs.
  mutating func json() -> JSONValue {
    if order == .ranked { keepBest() }
    return .object([
      "query": .string(query.text),
      "hitCount": .number(hitCount),
      "reportCount": .number(reportCount),
      "hits": .array(kept.compactMap(\.value)),
    ])
  }

  private mutating func keep(_ hits: [Int], of found: FoundInReport) {
    for hit in hits {
      kept.append(
        Kept(
          rank: Rank(of: hit, in: found.hits, found.words, of: found.report),
          report: searchedCount, hit: hit,
          value: order == .best ? nil : found.value(ofHit: hit)))
    }
    if order == .best, !hits.isEmpty { reports[searchedCount] = found }
  }

  /// Puts the best first, those of the same rank in the order of the files and of the text, and
  /// drops all beyond the limit.
  private mutating func keepBest() {
    kept.sort { ($0.rank, $0.report, $0.hit) < ($1.rank, $1.report, $1.hit) }
    kept.removeLast(max(0, kept.count - limit))
    let needed = Set(kept.map(\.report))
    reports = reports.filter { needed.contains($0.key) }
  }
}
