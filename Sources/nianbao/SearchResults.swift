internal import ReportModel
internal import ReportSearch
internal import TerminalModel

/// What was found in one report.
struct FoundInReport {
  /// The file as the person named it, or as it was found in a folder.
  let file: String
  /// The report.
  let report: Report
  /// All places.
  let hits: Hits
  /// The places to show: the first ones, up to the limit.
  let shown: Range<Int>

  /// The words around a hit, up to 76 columns: a line of 80 behind an indent of 4.
  func snippet(_ hit: Int) -> Snippet {
    Snippet(of: hits[hit], in: report, columns: 76) { displayWidth($0) }
  }
}

/// What was found in all reports so far.
struct SearchResults {
  private let query: Query
  private let limit: Int
  private var hits: [JSONValue] = []
  private var reportCount = 0
  /// The number of all places, shown or not.
  private(set) var hitCount = 0

  /// Nothing so far; of all that will be found at most `limit` places are shown.
  init(query: Query, limit: Int) {
    self.query = query
    self.limit = limit
  }

  /// Searches a report and adds what is found.
  mutating func add(_ file: ReportFile) -> FoundInReport {
    let found = SearchIndex(file.report).hits(for: query)
    let result = FoundInReport(
      file: file.file, report: file.report, hits: found,
      shown: 0..<min(found.count, limit - min(limit, hitCount)))
    hitCount += found.count
    reportCount += found.isEmpty ? 0 : 1
    return result
  }

  /// Adds the places of a report to what ``json`` lists.
  mutating func list(_ found: FoundInReport) {
    hits += found.shown.map { SearchResults.value(of: $0, in: found) }
  }

  /// All of it for other programs.
  var json: JSONValue {
    .object([
      "query": .string(query.text),
      "hitCount": .number(hitCount),
      "reportCount": .number(reportCount),
      "hits": .array(hits),
    ])
  }

  private static func value(of hit: Int, in found: FoundInReport) -> JSONValue {
    let range = found.hits[hit]
    let source = found.report.sourceRange(ofReading: range)
    let section = found.report.sectionIndex(atReading: range.lowerBound)
    return .object([
      "file": .string(found.file),
      "section": .string(found.report.numberPath(ofSection: section)),
      "heading": .string(found.report.sections[section].title),
      "offset": .number(source.lowerBound),
      "length": .number(source.count),
      "snippet": .string(found.snippet(hit).text),
    ])
  }
}
