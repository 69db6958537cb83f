import ReportSearch

extension SearchIndex {
  /// Whether each of its paragraphs holds what a query looks for: how lists and tables are filtered.
  ///
  /// - Parameters:
  ///   - query: what is looked for.
  ///   - count: how many paragraphs there are.
  ///   - figures: the figures in them.
  /// - Returns: a value for each paragraph.
  func paragraphs(
    matching query: Query, count: Int, figures: some Sequence<MetricFigure> = EmptyCollection()
  ) -> [Bool] {
    var matching = [Bool](repeating: false, count: count)
    for hit in hits(for: query, metrics: figures) {
      matching[paragraph(at: hit.lowerBound)] = true
    }
    return matching
  }
}
