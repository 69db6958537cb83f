/// What a search of a library found.
public struct LibraryAnswer: Equatable, Sendable {
  /// What was asked for.
  public var query: LibraryQuery
  /// How many reports hold it; nil while that is being found out.
  public var reportCount: Int?
  /// The first reports that hold it: those word for word before those by their readings alone.
  public var hits: [LibraryHit] = []
}

/// A report that a search found.
public struct LibraryHit: Equatable, Sendable, Identifiable {
  /// A place in the report.
  public struct Place: Equatable, Sendable {
    /// The reading offsets of the words found, in the report as it was read into the library.
    public var reading: Range<Int>
    /// The words around it, as printed.
    public var snippet: String
    /// Where it stands among them, in scalars.
    public var hit: Range<Int>
    /// The headings that it stands below, outermost first.
    public var headings: [String]
  }

  /// The report.
  public var entry: ReportEntry
  /// How many places there are.
  public var count: Int
  /// The first places.
  public var places: [Place]

  /// The number of the report.
  public var id: Int { entry.number }
}
