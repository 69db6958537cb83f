public import ReportAudit
internal import ReportModel

/// Two reports whose texts are nearly the same.
public struct CopiedPair: Equatable, Sendable {
  /// How two such reports belong together.
  public enum Relation: String, Equatable, Sendable {
    /// One agency, two years: what was written last year was written again.
    case years
    /// One agency and one year: the same report twice.
    case twice
    /// Two agencies.
    case agencies
  }

  /// The earlier one, by year, then by the day it was published, then the one that stands higher.
  public var source: ReportEntry
  /// The later one.
  public var copy: ReportEntry
  /// How much of what both say they say both, 0 to 1; figures and set phrases do not count.
  public var likeness: Double

  /// How they belong together.
  public var relation: Relation {
    guard let one = source.agency?.name, one == copy.agency?.name else { return .agencies }
    return source.year == copy.year ? .twice : .years
  }
}

/// Who copies whom.
extension Library {
  /// Pairs that are less alike are not told of: half of what they say is their own.
  public static let leastLikeness = 0.5
  /// From here on a text of another agency is said to be the same (ORIGIN.COPY): six sentences in ten were taken over.
  private static let copiedLikeness = 0.6
  /// What signatures may miss: those of texts that are half alike differ from that by a tenth.
  private static let leastEstimate = 0.36

  /// The pairs of reports whose texts are nearly the same, the likest first.
  ///
  /// Signatures say which may be; the texts themselves say how alike they are.
  ///
  /// - Parameter least: how alike they are at least, 0 to 1.
  /// - Returns: each pair once.
  /// - Throws: what the index says; `stopped` where the task was.
  public func copies(
    atLeast least: Double = Library.leastLikeness
  ) async throws(LibraryError) -> [CopiedPair] {
    let (entries, signatures) = try signed()
    let pairs = LikePairs.pairs(of: signatures, atLeast: Library.leastEstimate)
    guard !pairs.isEmpty else { return [] }
    let texts = try await likenesses(of: Set(pairs.flatMap { [$0.one, $0.other] }), entries)
    var copies: [CopiedPair] = []
    for pair in pairs {
      guard let one = texts[pair.one], let other = texts[pair.other],
        let likeness = one.likeness(to: other), likeness >= least
      else { continue }
      let (first, second) = (entries[pair.one], entries[pair.other])
      let isInOrder = Library.order(first) <= Library.order(second)
      copies.append(
        CopiedPair(
          source: isInOrder ? first : second, copy: isInOrder ? second : first, likeness: likeness))
    }
    return copies.sorted {
      ($1.likeness, $0.source.path, $0.copy.path) < ($0.likeness, $1.source.path, $1.copy.path)
    }
  }

  /// Pairs of different agencies whose texts are nearly the same, for the rules between reports.
  public func likeTexts() async throws(LibraryError) -> [LikeTexts] {
    try await copies(atLeast: Library.copiedLikeness).filter { $0.relation == .agencies }
      .map { LikeTexts($0.source.number, $0.copy.number, likeness: $0.likeness) }
  }

  private static func order(_ entry: ReportEntry) -> (Int, String, Int, String) {
    (entry.year ?? 9999, entry.published ?? "9", entry.agency?.level?.rawValue ?? 9, entry.path)
  }

  /// The reports that have a signature, with it.
  func signed() throws(LibraryError) -> ([ReportEntry], [TextSignature]) {
    try read { reader throws(LibraryError) in
      var known: [Int: TextSignature] = [:]
      var rows = try reader.store.database.prepare("SELECT number, signature FROM checked")
      while try rows.step() {
        let signature = TextSignature(bytes: rows.bytes(1))
        if !signature.bins.isEmpty { known[rows.number(0)] = signature }
      }
      let entries = try reader.entries(numbers: nil, withFigures: false).filter {
        $0.state == .report && known[$0.number] != nil
      }
      return (entries, entries.compactMap { known[$0.number] })
    }
  }

  /// What some reports say, read anew on all cores; those that went away are left out.
  private nonisolated func likenesses(
    of places: Set<Int>, _ entries: [ReportEntry]
  ) async throws(LibraryError) -> [Int: TextLikeness] {
    let texts = try await Processors.results(of: places.sorted()) { place in
      (try? SourceFile(entries[place].path).report()).map { report in
        (place, TextLikeness(of: report, masksDigits: true))
      }
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}
