internal import ReportMetrics
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
  /// The numbers of the places to show, ascending.
  var shown: [Int]

  /// All that a query finds in a report, and none of it to show yet.
  init(_ query: Query, in file: ReportFile) {
    self.file = file.file
    report = file.report
    // Figures take many times as long as the search itself.
    let metrics = query.asksForMetrics ? MetricExtractor.metrics(of: report) : []
    hits = SearchIndex(report).hits(for: query, metrics: metrics.lazy.map(MetricFigure.init))
    shown = []
  }

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
