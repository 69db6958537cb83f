#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many of its cases a test goes through: some in `swift test`, all in the long run.
///
/// A test of every width or of a thousand mutations asks here which ones to take, so that both runs make the
/// same assertions of them:
/// ```
/// for columns in Cases.spread(12, over: 20...300) { … }    // 20, 45, 71 … 300; all 281 in the long run
/// for round in Cases.first(40, of: 0..<1000) { … }         // 0 … 39; all 1,000 in the long run
/// ```
/// `NIANBAO_TESTS=long swift test` is the long run.
public enum Cases {
  /// Whether this is the long run.
  public static let areAll = ProcessInfo.processInfo.environment["NIANBAO_TESTS"] == "long"

  /// Cases that lie evenly apart, the first and the last among them; all in the long run.
  ///
  /// - Parameters:
  ///   - count: how many cases the quick run takes, at least two.
  ///   - all: the cases, in their order.
  /// - Returns: the cases to try.
  public static func spread<All: RandomAccessCollection>(
    _ count: Int, over all: All
  ) -> [All.Element] {
    guard !areAll, count < all.count else { return Array(all) }
    return (0..<count).map { number in
      all[all.index(all.startIndex, offsetBy: number * (all.count - 1) / max(1, count - 1))]
    }
  }

  /// How large one hostile thing is made: small in `swift test`, as it is named in the long run.
  ///
  /// - Parameters:
  ///   - small: the size in the quick run.
  ///   - whole: the size in the long run.
  /// - Returns: the size to make it of.
  public static func size(_ small: Int, of whole: Int) -> Int { areAll ? whole : small }

  /// The cases at the beginning, for a test whose cases come one from the other by a seeded generator;
  /// all in the long run.
  ///
  /// - Parameters:
  ///   - count: how many cases the quick run takes.
  ///   - all: the cases, in their order.
  /// - Returns: the cases to try.
  public static func first<All: Collection>(_ count: Int, of all: All) -> [All.Element] {
    areAll ? Array(all) : Array(all.prefix(count))
  }
}
