public import ReportModel

/// The places where a query matches, ascending; they do not overlap.
///
/// A collection of reading ranges that takes four bytes a hit: 公开 stands 400,000 times in 50 MB.
public struct Hits: Equatable, Sendable {
  /// A match that is longer than the query, because blanks stand inside it.
  struct Stretched: Equatable, Sendable {
    /// Which hit it is.
    var index: Int32
    /// How many scalars it has.
    var length: Int32
  }

  /// What was asked for.
  public internal(set) var query: Query
  /// The reading offsets where the matches start, ascending.
  public internal(set) var starts: [Int32]
  /// How many scalars a match has that holds no blanks beyond those asked for.
  public internal(set) var length: Int
  /// The matches of another length, ascending; few.
  var stretched: [Stretched] = []

  /// Hits of one length.
  public init(starts: [Int32] = [], length: Int = 0, query: Query = Query("")) {
    self.starts = starts
    self.length = length
    self.query = query
  }

  /// Adds a match behind all others.
  mutating func append(_ match: ReadingRange) {
    if match.count != length {
      stretched.append(Stretched(index: Int32(starts.count), length: Int32(match.count)))
    }
    starts.append(Int32(match.lowerBound))
  }
}

extension Hits: RandomAccessCollection {
  /// The number of the first hit: 0.
  public var startIndex: Int { 0 }
  /// The number of hits.
  public var endIndex: Int { starts.count }

  /// The words that a hit covers.
  public subscript(index: Int) -> ReadingRange {
    let start = Int(starts[index])
    guard !stretched.isEmpty else { return start..<start + length }
    let at = stretched.partitioningIndex { $0.index >= index }
    guard at < stretched.count, stretched[at].index == index else { return start..<start + length }
    return start..<start + Int(stretched[at].length)
  }
}

extension Hits {
  /// The number of the first hit that starts at a reading offset or behind it; `count` if none does.
  ///
  /// O(log n).
  public func firstIndex(atOrAfter offset: Int) -> Int {
    starts.partitioningIndex { Int($0) >= offset }
  }

  /// The numbers of the hits that start in a stretch of the text, as for the count of a section.
  ///
  /// O(log n).
  public func indices(startingIn range: ReadingRange) -> Range<Int> {
    let first = firstIndex(atOrAfter: range.lowerBound)
    return first..<Swift.max(first, firstIndex(atOrAfter: range.upperBound))
  }

  /// The numbers of the hits of which at least one scalar lies in a stretch, as for highlighting.
  ///
  /// O(log n).
  public func indices(touching range: ReadingRange) -> Range<Int> {
    var hits = indices(startingIn: range)
    // Hits do not overlap: only the last one before the stretch can reach into it.
    if let before = hits.lowerBound > 0 ? hits.lowerBound - 1 : nil,
      !range.isEmpty, self[before].upperBound > range.lowerBound
    {
      hits = before..<hits.upperBound
    }
    return hits
  }
}
