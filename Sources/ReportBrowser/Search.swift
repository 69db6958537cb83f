import ReportModel
import ReportSearch

/// A search: what was asked for, where it stands, and which place is current.
struct Search: Equatable, Sendable {
  /// All places where it stands.
  var hits: Hits
  /// The number of the current place; 0 when there is none.
  var current = 0
  /// Where the person was when the search began.
  var origin: Scene
  /// The first hit in the list on screen.
  var topHit = 0

  /// The current place, or nil when nothing was found.
  var currentHit: ReadingRange? { hits.indices.contains(current) ? hits[current] : nil }

  /// The same search in a more complete document.
  func renewed(in document: Document) -> Search {
    var search = self
    search.hits = document.index.hits(for: hits.query)
    return search
  }
}
