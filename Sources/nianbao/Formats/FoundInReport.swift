internal import ReportMetrics
internal import ReportModel
internal import ReportSearch
internal import TerminalModel

/// What was found in one report.
struct FoundInReport {
  private let source: ReportFile
  /// The file as the person named it, or as it was found in a folder.
  var file: String { source.file }
  /// The report.
  var report: Report { source.report }
  /// All places.
  let hits: Hits
  /// The words that letters were read as.
  let words: ReadWords
  /// The numbers of the places to show, in the order in which they are shown.
  var shown: [Int]

  /// All that a query finds in a report, and none of it to show yet.
  init(_ query: Query, in file: ReportFile) {
    source = file
    let report = file.report
    // Figures take many times as long as the search itself.
    let metrics = query.asksForMetrics ? MetricExtractor.metrics(of: report) : []
    hits = SearchIndex(report).hits(for: query, metrics: metrics.lazy.map(MetricFigure.init))
    words = ReadWords(hits, in: report)
    shown = []
  }

  /// Numbers of places in the order in which they are shown: that of the text; where letters were read,
  /// what was typed first, then whole words.
  func inOrder(_ places: some Sequence<Int>) -> [Int] {
    guard hits.hasReadings else { return places.sorted() }
    return places.map { (standing: standing(of: $0), place: $0) }.sorted { $0 < $1 }.map(\.place)
  }

  /// How a place stands to the others.
  func standing(of place: Int) -> Hits.Standing { hits.standing(of: place, words, in: report) }

  /// Tells on standard error what of the report could not be read.
  func tellLosses() { source.tellLosses() }

  /// The words around a hit, up to 76 columns: a line of 80 behind an indent of 4.
  func snippet(_ hit: Int) -> Snippet {
    Snippet(of: hits[hit], in: report, columns: 76) { displayWidth($0) }
  }

  /// A hit for other programs.
  func value(ofHit hit: Int) -> JSONValue {
    let range = hits[hit]
    let source = report.sourceRange(ofReading: range)
    let section = report.sectionIndex(atReading: range.lowerBound)
    return .object([
      "file": .string(file),
      "section": .string(report.numberPath(ofSection: section)),
      "heading": .string(report.sections[section].title),
      "offset": .number(source.lowerBound),
      "length": .number(source.count),
      "snippet": .string(snippet(hit).text),
    ])
  }
}

extension MetricFigure {
  /// What a search asks of a metric.
  init(_ metric: Metric) {
    self.init(reading: metric.reading, number: metric.number, unit: metric.unit)
  }
}
