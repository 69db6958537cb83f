import ReportForms
import ReportSearch

/// The figures of a library, ready to be filtered as one types.
public struct SeriesList: Equatable, Sendable {
  /// The figures, group by group.
  let entries: [SeriesEntry]
  /// Their names, ready to be searched.
  private let index: SearchIndex

  /// The list of some figures.
  public init(_ entries: [SeriesEntry]) {
    self.entries = entries
    index = SearchIndex(
      paragraphs: entries.lazy.map { entry in
        ([entry.label, entry.figure.label, entry.figure.unit] + entry.otherNames)
          .joined(separator: " ")
      })
  }

  /// The places of those whose names hold some words; all for none.
  func places(matching filter: String) -> [Int] {
    let query = Query(filter)
    guard !query.isEmpty else { return Array(entries.indices) }
    let kept = index.paragraphs(matching: query, count: entries.count)
    return entries.indices.filter { kept[$0] }
  }
}
