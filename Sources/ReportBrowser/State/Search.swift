import ReportMetrics
import ReportModel
import ReportSearch

/// A search: what was asked for, where it stands, and which place is current.
struct Search: Equatable, Sendable {
  /// All places where it stands.
  var hits: Hits
  /// The words that letters were read as.
  private(set) var words: ReadWords
  /// The current place, and the first one in the list on screen.
  var list = ListCursor()
  /// Where the person was when the search began.
  var origin: Scene

  /// The number of the current place; nil when nothing was found.
  var current: Int? { list.row(of: hits.count) }

  /// The current place; nil when nothing was found.
  var currentHit: ReadingRange? { current.map { hits[$0] } }

  init(_ hits: Hits, in report: Report, from offset: Int, origin: Scene) {
    self.hits = hits
    self.origin = origin
    words = ReadWords(hits, in: report)
    list.select(hits.firstBest(atOrAfter: offset, words, in: report) ?? 0, of: hits.count)
  }

  /// The same search in a more complete document.
  func renewed(in document: Document) -> Search {
    var search = self
    search.hits = document.hits(for: hits.query)
    search.words = ReadWords(search.hits, in: document.report)
    return search
  }
}

extension Document {
  /// What a query finds in the text; earlier hits of a query that was typed on are looked at again.
  func hits(for query: Query, within earlier: Hits? = nil) -> Hits {
    let figures = metrics.lazy.map {
      MetricFigure(reading: $0.reading, number: $0.number, unit: $0.unit)
    }
    return (index ?? SearchIndex(report)).hits(for: query, within: earlier, metrics: figures)
  }
}

extension Search {
  /// Whether a hit stands in the heading of its section, which then need not be told above it.
  func isHeading(_ hit: Int, of section: Int, in report: Report) -> Bool {
    let block = report.blockIndex(atReading: hits[hit].lowerBound)
    return report.blocks[block].role == .heading
      && report.sections[section].blocks.lowerBound == block
  }
}
