public import ReportModel

/// The places where a query matches, ascending; they do not overlap.
///
/// A collection of reading ranges that takes four bytes a hit: 公开 stands 400,000 times in 50 MB.
public struct Hits: Equatable, Sendable {
  /// How a hit matches what was asked for; the better the smaller.
  public enum Kind: UInt8, Comparable, Sendable {
    /// Word for word, case, width, script, punctuation and blanks apart.
    case words
    /// A number written in another way: 二十五 for 25.
    case numeral
    /// A figure that a comparison or a unit asks for.
    case figure
    /// Characters by their readings.
    case reading

    /// Whether a kind is better than another.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// A match of another length than most, because blanks stand inside it or it is of another term.
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
  /// How many scalars most matches have: those of the first term, without more blanks than asked for.
  public internal(set) var length: Int
  /// The matches of another length, ascending; few.
  var stretched: [Stretched] = []
  /// The kinds of the hits; empty if all are ``Kind/words``.
  private(set) var kinds: [Kind] = []
  /// The numbers of the terms that the hits are places of; empty if all are of the first.
  private var terms: [UInt8] = []

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

  /// Adds a place behind all others.
  mutating func append(_ place: Place) {
    if starts.isEmpty { length = place.range.count }
    if place.kind != .words || !kinds.isEmpty {
      // The first that is something else: those before it were not noted.
      while kinds.count < starts.count { kinds.append(.words) }
      kinds.append(place.kind)
    }
    if place.term != 0 || !terms.isEmpty {
      while terms.count < starts.count { terms.append(0) }
      terms.append(place.term)
    }
    append(place.range)
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
  /// How a hit matches.
  public func kind(of index: Int) -> Kind { kinds.isEmpty ? .words : kinds[index] }

  /// The number of the term that a hit is a place of, counted from 0 among those that must be found.
  func term(of index: Int) -> Int { terms.isEmpty ? 0 : Int(terms[index]) }

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
