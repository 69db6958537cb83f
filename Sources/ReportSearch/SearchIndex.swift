public import ReportModel

/// The text of a report made ready to be searched: its scalars as they are read, folded.
///
/// ```
/// …通过“广东人社”微信 公众号推送…    Query("微信公众号") → [18..<24]
/// ```
/// A query is found in two steps: a scan for the rarest of its codes, which goes 16 codes at
/// a time, then a comparison around each place found. There is no table of words or of pairs: it
/// would take longer to build than thousands of scans, and Chinese words of two characters have no
/// trigrams to look up.
public struct SearchIndex: Equatable, Sendable {
  /// A scalar above U+FFFF, whose code stands for others too.
  struct Beyond: Equatable, Sendable {
    /// The reading offset.
    var place: Int32
    /// The scalar itself.
    var scalar: Unicode.Scalar
  }

  /// The code of every scalar of the text as it is read.
  let codes: [UInt16]
  /// The reading offsets that no match crosses: the starts of the blocks that continue nothing.
  let borders: [Int32]
  /// The scalars above U+FFFF, ascending by place.
  let beyond: [Beyond]
  /// How often codes occur, by their lowest bits: which code of a query is the rarest.
  let frequencies: [Int32]

  /// How many counts there are: 4,096, few enough to cost nothing for a small report.
  static let frequencyCount = 1 << 12

  /// Makes a report's text ready.
  public init(_ report: Report) {
    var folded = FoldedText(capacity: report.readingLength)
    var borders: [Int32] = []
    for block in report.blocks {
      if !block.continuesPrevious {
        borders.append(Int32(folded.count))
        folded.breakOff()
      }
      for run in block.runs { folded.append(report.text.scalars[run]) }
    }
    codes = folded.codes
    beyond = folded.beyond
    frequencies = folded.frequencies
    self.borders = borders
  }

  /// Every place that a query matches, ascending by place.
  ///
  /// - Parameter query: what was asked for.
  /// - Returns: the hits; none for a query that is empty or all blanks.
  public func hits(for query: Query) -> Hits {
    let needle = Needle(query)
    guard let anchor = rarestPlace(of: needle) else {
      return Hits(length: needle.codes.count, query: query)
    }
    return matches(of: needle, for: query) { codes, matcher, hits in
      codes.forEachPlace(of: needle.codes[anchor]) { place in
        if let match = matcher.match(holding: place, asCode: anchor) { hits.append(match) }
      }
    }
  }

  /// The places that a query matches, looked for among earlier hits where that gives the same.
  ///
  /// It does when the earlier query was typed on, as in 公 → 公众 → 公众号: a hundred thousand hits
  /// are cheaper to look at again than seventeen million scalars.
  ///
  /// - Parameters:
  ///   - query: what was asked for.
  ///   - earlier: hits of another query in this same text.
  /// - Returns: what ``hits(for:)`` returns.
  public func hits(for query: Query, within earlier: Hits) -> Hits {
    let needle = Needle(query)
    guard needle.continues(Needle(earlier.query)) else { return hits(for: query) }
    return matches(of: needle, for: query) { _, matcher, hits in
      for start in earlier.starts {
        if let match = matcher.match(holding: Int(start), asCode: 0) { hits.append(match) }
      }
    }
  }

  /// The place, among the codes of a needle, of the one that occurs least; nil if one never does.
  private func rarestPlace(of needle: Needle) -> Int? {
    let counts = needle.codes.map { frequencies[Int($0) & (SearchIndex.frequencyCount - 1)] }
    guard let least = counts.min(), least > 0 else { return nil }
    return counts.firstIndex(of: least)
  }

  /// The matches that a walk over the text finds with a matcher.
  @inline(__always)
  private func matches(
    of needle: Needle, for query: Query,
    walk: (UnsafeBufferPointer<UInt16>, inout Matcher, inout Hits) -> Void
  ) -> Hits {
    var hits = Hits(length: needle.codes.count, query: query)
    codes.withUnsafeBufferPointer { codes in
      needle.codes.withUnsafeBufferPointer { wanted in
        borders.withUnsafeBufferPointer { borders in
          var matcher = Matcher(of: wanted, with: codes, borders: borders)
          if !needle.shared.isEmpty { matcher.isMeant = { holds(needle.shared, from: $0) } }
          walk(codes, &matcher, &hits)
        }
      }
    }
    return hits
  }

  /// Whether the scalars above U+FFFF are the ones asked for, not others of the same code.
  private func holds(_ shared: [Needle.Shared], from start: Int) -> Bool {
    let first = beyond.partitioningIndex { $0.place >= start }
    return beyond[first...].prefix(shared.count).elementsEqual(shared) { $0.scalar == $1.scalar }
  }
}
