internal import ReportModel

/// Compares a needle with the text around one place after another, ascending.
///
/// It is called up to a million times for one key, so it holds bare buffers: arrays in its place
/// took eight times as long, all of it in counting references.
struct Matcher: ~Copyable {
  private let codes: UnsafeBufferPointer<UInt16>
  private let needle: UnsafeBufferPointer<UInt16>
  private let borders: UnsafeBufferPointer<Int32>
  /// Says of the start of a match whether it is what was meant; nil if there can be no doubt.
  var isMeant: ((Int) -> Bool)?
  /// The first border behind the start of the last match.
  private var nextBorder = 0
  /// Where the last match ended.
  private var end = 0

  /// A comparison of a needle's codes with a text's, which no match crosses at the borders.
  init(
    of needle: UnsafeBufferPointer<UInt16>, with codes: UnsafeBufferPointer<UInt16>,
    borders: UnsafeBufferPointer<Int32>
  ) {
    self.needle = needle
    self.codes = codes
    self.borders = borders
  }

  /// The match of which the code at a place of the needle stands at a place of the text.
  ///
  /// - Parameters:
  ///   - place: where that code stands in the text; greater than at the call before.
  ///   - index: which code of the needle it is.
  /// - Returns: the words matched; nil if they differ, cross a border or overlap the last match.
  @inline(__always)
  mutating func match(holding place: Int, asCode index: Int) -> ReadingRange? {
    guard let last = last(behind: place, ofCode: index),
      let first = start(before: place, ofCode: index), first >= end,
      !isCut(first, last), isMeant?(first) != false
    else { return nil }
    end = last &+ 1
    return Range(uncheckedBounds: (first, end))
  }

  /// Where the needle's first code stands if all before a code match.
  @inline(__always)
  private func start(before place: Int, ofCode index: Int) -> Int? {
    var place = place
    var index = index
    while index > 0 {
      index &-= 1
      repeat { place &-= 1 } while place >= 0 && codes[place] == Folding.ignored
      guard place >= 0, codes[place] == needle[index] else { return nil }
    }
    return place
  }

  /// Where the needle's last code stands if all behind a code match.
  @inline(__always)
  private func last(behind place: Int, ofCode index: Int) -> Int? {
    var place = place
    var index = index &+ 1
    while index < needle.count {
      repeat { place &+= 1 } while place < codes.count && codes[place] == Folding.ignored
      guard place < codes.count, codes[place] == needle[index] else { return nil }
      index &+= 1
    }
    return place
  }

  /// Whether a border stands between two places.
  ///
  /// Goes on from where it stopped: matches ascend, and the borders are walked once for all of them.
  @inline(__always)
  private mutating func isCut(_ first: Int, _ last: Int) -> Bool {
    guard first < last else { return false }
    while nextBorder < borders.count, Int(borders[nextBorder]) <= first { nextBorder &+= 1 }
    return nextBorder < borders.count && Int(borders[nextBorder]) <= last
  }
}
