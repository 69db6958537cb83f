internal import ReportModel

/// Compares a needle with the text around one place after another, ascending.
struct Matcher {
  private let codes: UnsafeBufferPointer<UInt16>
  private let borders: [Int32]
  private let beyond: [SearchIndex.Beyond]
  private let needle: Needle
  /// Where the last match ended.
  private var end = 0

  /// A comparison of a needle with a text.
  init(
    codes: UnsafeBufferPointer<UInt16>, borders: [Int32], beyond: [SearchIndex.Beyond],
    needle: Needle
  ) {
    self.codes = codes
    self.borders = borders
    self.beyond = beyond
    self.needle = needle
  }

  /// The match of which the code at a place of the needle stands at a place of the text.
  ///
  /// - Parameters:
  ///   - place: where that code stands in the text; greater than at the call before.
  ///   - index: which code of the needle it is.
  /// - Returns: the words matched; nil if they differ, cross a border or overlap the last match.
  mutating func match(holding place: Int, asCode index: Int) -> ReadingRange? {
    guard let first = start(before: place, ofCode: index), first >= end,
      let last = last(behind: place, ofCode: index),
      !isCut(first, last), needle.shared.isEmpty || holdsShared(first)
    else { return nil }
    end = last + 1
    return first..<end
  }

  /// Where the needle's first code stands if all before a code match.
  private func start(before place: Int, ofCode index: Int) -> Int? {
    var place = place
    for code in needle.codes[..<index].reversed() {
      repeat { place -= 1 } while place >= 0 && codes[place] == Folding.ignored
      guard place >= 0, codes[place] == code else { return nil }
    }
    return place
  }

  /// Where the needle's last code stands if all behind a code match.
  private func last(behind place: Int, ofCode index: Int) -> Int? {
    var place = place
    for code in needle.codes[index...].dropFirst() {
      repeat { place += 1 } while place < codes.count && codes[place] == Folding.ignored
      guard place < codes.count, codes[place] == code else { return nil }
    }
    return place
  }

  /// Whether a border stands between two places.
  private func isCut(_ first: Int, _ last: Int) -> Bool {
    guard first < last else { return false }
    let next = borders.partitioningIndex { $0 > Int32(first) }
    return next < borders.count && borders[next] <= Int32(last)
  }

  /// Whether the scalars above U+FFFF are the ones asked for, not others of the same code.
  private func holdsShared(_ first: Int) -> Bool {
    var next = beyond.partitioningIndex { $0.place >= Int32(first) }
    for wanted in needle.shared {
      guard next < beyond.count, beyond[next].scalar == wanted.scalar else { return false }
      next += 1
    }
    return true
  }
}
