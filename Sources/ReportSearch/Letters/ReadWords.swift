public import ReportModel

/// The words of a text that the letters of a query stand for, and which of them end where a word ends.
///
/// ```
/// gzh in 在广州召开工作会议，开通公众号。 → 公众号, whole; 广州, whole but shorter; 工作会, in the middle of a word
/// ```
/// Told from at most a thousand hits, spread over all: it is asked for on every key.
public struct ReadWords: Equatable, Sendable {
  private struct Count: Equatable {
    var all = 0
    var whole = 0
    /// The place in which the word was found; breaks ties, so that the line on screen does not flicker.
    var rank: Int
  }

  /// The words, those that are shown first at the front, then the most frequent.
  public private(set) var ranked: [String] = []
  private var whole: Set<String> = []
  /// Those of them that are shown first: of initials the longest, in which each letter is a character.
  private var first: Set<String> = []
  /// The hits that were looked at and are shown first, ascending.
  private var wholeHits: [Int] = []

  private static let most = 1000

  /// The words that were read in some hits; none where no letters were read.
  public init(_ hits: Hits, in report: Report) {
    guard hits.hasReadings else { return }
    var counts: [String: Count] = [:]
    var words: [(hit: Int, word: String)] = []
    for hit in stride(from: 0, to: hits.count, by: max(1, hits.count / ReadWords.most))
    where hits.kind(of: hit) == .reading {
      let (word, isWhole) = ReadWords.word(of: hits[hit], in: report)
      let rank = counts.count
      counts[word, default: Count(rank: rank)].all += 1
      if isWhole { counts[word]?.whole += 1 }
      words.append((hit, word))
    }
    // By most of its places: a word is whole or not, so that its hits stay together.
    whole = Set(counts.filter { $0.value.whole * 2 > $0.value.all }.map(\.key))
    let longest = hits.query.isOfInitials ? whole.map(\.unicodeScalars.count).max() ?? 0 : 0
    first = whole.filter { $0.unicodeScalars.count >= longest }
    ranked = counts.keys.sorted { left, right in
      order(left, counts[left]) < order(right, counts[right])
    }
    wholeHits = words.filter { first.contains($0.word) }.map(\.hit)
  }

  private func order(_ word: String, _ count: Count?) -> (Int, Int, Int) {
    (standing(of: word).rawValue, -(count?.all ?? 0), count?.rank ?? 0)
  }

  private func standing(of word: String) -> Hits.Standing {
    first.contains(word) ? .read : whole.contains(word) ? .readShorter : .readInWord
  }

  /// How a hit of letters stands to others.
  func standing(of hit: ReadingRange, in report: Report) -> Hits.Standing {
    standing(of: ReadWords.word(of: hit, in: report).word)
  }

  /// The first whole hit from a number on, else the first of all; nil if none is.
  ///
  /// Where not all were looked at, those close by are, and else one of those that were.
  func firstWhole(from number: Int, of hits: Hits, in report: Report) -> Int? {
    guard let firstHit = wholeHits.first else { return nil }
    let near = hits.indices[number...].prefix(64).first {
      hits.kind(of: $0) == .reading && standing(of: hits[$0], in: report) == .read
    }
    if let near { return near }
    let next = wholeHits.partitioningIndex { $0 >= number }
    return next < wholeHits.count ? wholeHits[next] : firstHit
  }

  /// The words of a hit without blanks, and whether a word may end with them.
  private static func word(
    of hit: ReadingRange, in report: Report
  ) -> (word: String, isWhole: Bool) {
    let block = report.blocks[report.blockIndex(atReading: max(hit.lowerBound, hit.upperBound - 1))]
    let end = min(hit.upperBound + 1, max(hit.upperBound, block.reading.upperBound))
    let scalars = Array(report.string(reading: hit.lowerBound..<end).unicodeScalars)
    let word = scalars.prefix(hit.count).filter {
      let code = Folding.code(of: $0)
      return code != Folding.ignored && code != Folding.blank
    }
    let codes = word.suffix(2).map(Folding.code(of:))
    guard let last = codes.last else { return ("", false) }
    let isWhole = WordEnds.shared.isEnd(
      before: codes.count > 1 ? codes[0] : nil, last: last,
      next: scalars.count > hit.count ? Folding.code(of: scalars[hit.count]) : nil)
    return (String(scalars: word), isWhole)
  }
}

extension Hits {
  /// Whether letters were read.
  public var hasReadings: Bool { kinds.contains(.reading) }

  /// How a hit stands to others in a list of the best: the better the smaller.
  public enum Standing: Int, Comparable, Sendable {
    /// What was typed, in whatever form.
    case typed
    /// Characters by their readings, up to the end of a word.
    case read
    /// The same, but fewer characters than other words have for the same initials.
    case readShorter
    /// Characters by their readings, up to the middle of a word.
    case readInWord

    /// Whether one stands before another.
    public static func < (left: Standing, right: Standing) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How a hit stands to the others, given the words that were read.
  public func standing(of index: Int, _ words: ReadWords, in report: Report) -> Standing {
    guard kind(of: index) == .reading else { return .typed }
    return words.standing(of: self[index], in: report)
  }

  /// The number of the hit to show first: of the best kind found, the first that starts at a reading
  /// offset or behind it, else the first of all; nil if there are none.
  ///
  /// So letters that stand in the text come before characters that are read so, and of these the
  /// whole words.
  public func firstBest(
    atOrAfter offset: Int, _ words: ReadWords, in report: Report
  ) -> Int? {
    guard !isEmpty else { return nil }
    let next = firstIndex(atOrAfter: offset)
    guard let best = kinds.min() else { return next < count ? next : 0 }
    if best == .reading, let whole = words.firstWhole(from: next, of: self, in: report) {
      return whole
    }
    return kinds[next...].firstIndex(of: best) ?? kinds.firstIndex(of: best)
  }
}
