public import ReportModel

/// The text of a report made ready to be searched.
public struct SearchIndex: Equatable, Sendable {
  /// Makes a report's text ready.
  public init(_ report: Report) {
  }

  /// Every place that a query matches, ascending by place.
  ///
  /// - Parameter query: what was asked for.
  /// - Returns: the hits; none for an empty query.
  public func hits(for query: Query) -> Hits {
    Hits(starts: [], length: 0)
  }
}

/// What a person asks for.
public struct Query: Equatable, Sendable {
  /// The words as typed.
  public var text: String

  /// A query of the words as typed.
  public init(_ text: String) {
    self.text = text
  }
}

/// The places where a query matches, ascending.
public struct Hits: Equatable, Sendable {
  /// The reading offsets where the matches start, ascending; matches do not overlap.
  public var starts: [Int32]
  /// How many scalars each match has.
  public var length: Int

  /// Hits of one length.
  public init(starts: [Int32], length: Int) {
    self.starts = starts
    self.length = length
  }
}
