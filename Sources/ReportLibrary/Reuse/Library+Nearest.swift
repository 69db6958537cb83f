internal import ReportAudit
public import ReportModel

/// A report whose text is like that of another one.
public struct NearReport: Equatable, Sendable {
  /// A sentence that both say.
  public struct Sentence: Equatable, Sendable {
    /// As it is printed in this one.
    public var words: String
    /// Where it stands in this one.
    public var reading: ReadingRange
  }

  /// The report.
  public var entry: ReportEntry
  /// How much of what both say they say both, 0 to 1; figures and set phrases do not count.
  public var likeness: Double
  /// The sentences that the other one says too, in the order of this one's text.
  public var shared: [Sentence]
}

/// Whose texts are like that of one report.
extension Library {
  /// So many are read for their texts, the likest by their signatures.
  private static let mostNear = 24
  /// Texts that are less alike share a phrase here and there.
  private static let leastNear = 0.1

  /// The reports whose texts are most like that of one report, the likest first.
  ///
  /// - Parameter number: the report.
  /// - Returns: at most 24; none where the report says too little to be told from others.
  /// - Throws: what the index says; `stopped` where the task was.
  public func nearest(to number: Int) async throws(LibraryError) -> [NearReport] {
    let (entries, signatures) = try signed()
    guard let place = entries.firstIndex(where: { $0.number == number }) else { return [] }
    let likely = entries.indices.filter { $0 != place }
      .map { (place: $0, likeness: signatures[$0].likeness(to: signatures[place])) }
      .filter { $0.likeness >= Library.leastNear / 2 }
      .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }
      .prefix(Library.mostNear)
    return try await Library.near(entries[place], likely.map { entries[$0.place] })
  }

  private static func near(
    _ entry: ReportEntry, _ others: [ReportEntry]
  ) async throws(LibraryError) -> [NearReport] {
    guard let report = try? SourceFile(entry.path).report() else { return [] }
    let likeness = TextLikeness(of: report, masksDigits: true)
    let book = SentenceBook(report)
    let near = try await Processors.results(of: others) { other -> NearReport? in
      guard let text = try? SourceFile(other.path).report(),
        let share = likeness.likeness(to: TextLikeness(of: text, masksDigits: true)),
        share >= leastNear
      else { return nil }
      return NearReport(
        entry: other, likeness: share,
        shared: book.places(in: text).map {
          NearReport.Sentence(words: text.string(reading: $0), reading: $0)
        })
    }
    return near.sorted { ($1.likeness, $0.entry.path) < ($0.likeness, $1.entry.path) }
  }
}
