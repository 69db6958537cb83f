internal import ReportMetrics
internal import ReportModel
internal import ReportSearch

/// Decides by the texts which candidates a query is found in, on all cores.
struct TextCheck: Sendable {
  /// The query.
  let query: StoredQuery
  /// The segments that candidates are of.
  let segments: [Segment]
  /// The texts.
  let texts: TextMap
  /// What goes with a text, where the query asks for it, by the number of the report.
  var details: [Int: [UInt8]] = [:]
  /// The paths of files to be read again, where the query asks for figures, by the number of the report.
  var paths: [Int: String] = [:]

  /// How many candidates a task looks at before it looks whether it is stopped.
  private static let stretch = 1_024

  /// Those of some candidates that the query is found in, in their order.
  func found(among places: [Candidates.Place]) async throws(LibraryError) -> [Candidates.Place] {
    let parts = stride(from: 0, to: places.count, by: TextCheck.stretch).map {
      places[$0..<min(places.count, $0 + TextCheck.stretch)]
    }
    guard parts.count > 1 else { return places.filter(isFound) }
    let found = try await Processors.results(of: parts) { $0.filter(isFound) }
    return found.flatMap { $0 }
  }

  private func isFound(_ place: Candidates.Place) -> Bool {
    let segment = segments[place.segment]
    if query.query.asksForMetrics {
      return hits(ofReportAt: paths[segment.first + place.report])?.isEmpty == false
    }
    return texts.withCodes(segment.text(place.report)) { codes in
      if let isFound = query.isFound(in: codes) { return isFound }
      let detail = details[segment.first + place.report] ?? []
      return !SearchIndex(stored: codes, detail: detail).hits(for: query.query).isEmpty
    }
  }

  private func hits(ofReportAt path: String?) -> Hits? {
    guard let path, let report = try? SourceFile(path).report() else { return nil }
    return report.hits(for: query.query)
  }
}

extension Report {
  /// The hits of a query, those on figures included.
  func hits(for query: Query) -> Hits {
    let metrics = query.asksForMetrics ? MetricExtractor.metrics(of: self) : []
    return SearchIndex(self).hits(
      for: query,
      metrics: metrics.lazy.map {
        MetricFigure(reading: $0.reading, number: $0.number, unit: $0.unit)
      })
  }
}
