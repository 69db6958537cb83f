internal import HanText

/// A word to be counted in stored texts: its forms joined by a bar, in both scripts, as it stands and not by pinyin.
///
/// ```
/// 公众号             counts 公众号, 公眾號
/// 数据开放|开放数据     counts either
/// 公开|信息公开        counts 信息公开 once: where two forms begin or overlap, the first, and of two that begin together the longer
/// ```
public struct CountedWord: Equatable, Sendable {
  /// The word as typed.
  public let text: String
  /// What a text must hold to be looked at: one of these, in the terms of ``StoredQuery``.
  public let needs: [StoredQuery.Need]
  private let needles: [StoredNeedle]

  /// A word; nil where there is nothing to count.
  public init?(_ text: String) {
    self.text = text
    let forms = text.unicodeScalars.split { $0 == "|" || $0 == "｜" }
    var codes: [[UInt16]] = []
    for form in forms {
      // Forms of one word (答复, 答覆) are counted as one, as search finds them.
      for alternative in Alternative.forms(ofWord: form) {
        guard let needle = alternative.needle, !needle.codes.isEmpty else { continue }
        if !codes.contains(needle.codes) { codes.append(needle.codes) }
      }
    }
    guard !codes.isEmpty else { return nil }
    needs = codes.map { .codes($0) }
    needles = codes.map(StoredNeedle.init)
  }

  /// The words of one argument, parted by blanks.
  public static func words(in text: String) -> [CountedWord] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.compactMap { CountedWord(String($0)) }
  }

  /// How often the word stands in a text, no two of its places overlapping.
  public func count(in text: UnsafeBufferPointer<UInt16>) -> Int {
    var count = 0
    forEachPlace(in: text) { _ in
      count += 1
      return true
    }
    return count
  }

  /// Where the word stands in a stored text, as ``count(in:)`` counts it.
  ///
  /// - Parameters:
  ///   - text: the codes, with borders between the paragraphs.
  ///   - most: the most places wanted.
  /// - Returns: the first places, in reading offsets, ascending.
  public func places(
    in text: UnsafeBufferPointer<UInt16>, atMost most: Int
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    // A border is no character of the text as it is read.
    var (next, borders) = (0, 0)
    guard most > 0 else { return [] }
    forEachPlace(in: text) { place in
      while next < place.lowerBound {
        if text[next] == StoredText.border { borders += 1 }
        next += 1
      }
      places.append(place.lowerBound - borders..<place.upperBound - borders)
      return places.count < most
    }
    return places
  }

  /// Tells each place in turn, as long as more are wanted.
  private func forEachPlace(
    in text: UnsafeBufferPointer<UInt16>, _ wantsMore: (Range<Int>) -> Bool
  ) {
    guard needles.count > 1 else {
      var place = 0
      while let match = needles[0].firstMatch(in: text, from: place), wantsMore(match) {
        place = match.upperBound
      }
      return
    }
    var next = needles.map { $0.firstMatch(in: text) }
    while let best = CountedWord.first(of: next), wantsMore(best) {
      for index in next.indices {
        while let match = next[index], match.lowerBound < best.upperBound {
          next[index] = needles[index].firstMatch(in: text, from: match.lowerBound + 1)
        }
      }
    }
  }

  /// The query that finds the word in a report by itself; quotes keep letters and digits from being read otherwise.
  public var query: String {
    text.unicodeScalars.split { $0 == "|" || $0 == "｜" }.map { form in
      form.allSatisfy(\.isHan) ? String(form) : "\"\(String(form))\""
    }.joined(separator: "|")
  }

  private static func first(of matches: [Range<Int>?]) -> Range<Int>? {
    matches.lazy.compactMap { $0 }.min {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
  }

  /// Whether two words are typed alike.
  public static func == (left: CountedWord, right: CountedWord) -> Bool { left.text == right.text }
}
