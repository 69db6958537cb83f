/// Words with letters, made ready to be matched against characters by their readings.
///
/// ```
/// gongkai → 公开      gk → 公开      gongk, gka → 公开      appxz → APP下载      lvse, luse → 绿色
/// xi'an, xi an → 西安, but not 先          gōng kāi → 公开
/// ```
/// Letters stand for a character as one of its readings (see ``Spelling``), as the first letter of
/// one, or as zh, ch or sh; at the end, while more is still to be typed, as any beginning of one. A
/// code that is the same in the text stands for itself. What parts two syllables stands for nothing,
/// and no syllable goes on behind it.
///
/// Among all ways to match from a place the one with the fewest characters counts. Only of letters
/// that are initials alone, the longest that ends as a word does: gzh is 公众号 rather than 公众.
///
/// Matching walks over the text once with the set of all places that may have been reached in the
/// words, a bit each: no way is tried twice, whatever the words.
struct LetterPattern {
  /// How many codes a pattern may have: the bits of a word, one of them for the end.
  static let longest = 63

  /// The codes of the words.
  let codes: [UInt16]
  /// For each syllable and each place in the words, which places it leads to.
  let ends: [UInt64]
  /// The codes of the text that a match may begin with, a bit each.
  let canStart: [UInt64]
  /// The codes of the text that may stand second in a match, a bit each; all where a match may be of one code.
  private var canFollow: [UInt64] = []
  /// The codes of either, and what is passed over, a bit each.
  private var canEither: [UInt64] = []
  /// For each place in the words, the places that are reached with it: behind a mark that parts
  /// syllables too.
  let reached: [UInt64]
  private let isOfInitials: Bool
  /// The readings of characters.
  let readings = Readings.shared

  /// Whether words are matched by readings: of two codes or more, among them letters.
  ///
  /// One letter is the first of thousands of characters; it stands for itself.
  static func suits(_ needle: Needle) -> Bool {
    (2...longest).contains(needle.codes.count) && needle.codes.contains(where: isReadable)
      && needle.shared.isEmpty
  }

  /// The pattern of words that ``suits(_:)``.
  init(_ needle: Needle) {
    codes = needle.codes
    let spelling = Spelling(needle.codes)
    reached = spelling.reached
    isOfInitials = spelling.isOfInitials
    var ends: [UInt64] = []
    ends.reserveCapacity(readings.syllables.count * codes.count)
    for syllable in readings.syllables {
      for place in codes.indices {
        ends.append(spelling.ends(of: syllable, at: place))
      }
    }
    self.ends = ends
    canStart = LetterPattern.starts(codes: codes, ends: ends, readings)
    let second = placesRead(from: 0) | reached[1]
    canFollow =
      second & done == 0
      ? codes(from: second, to: .max) : [UInt64](repeating: .max, count: canStart.count)
    canEither = zip(canStart, canFollow).map { $0 | $1 }
    canEither[Int(Folding.ignored) >> 6] |= 1 << UInt64(Folding.ignored & 63)
  }

  /// Calls with every match in some codes, ascending; none crosses a border.
  func forEachMatch(
    in text: UnsafeBufferPointer<UInt16>, borders: UnsafeBufferPointer<Int32>,
    _ body: (_ match: Range<Int>, _ isLiteral: Bool) -> Void
  ) {
    withWalk(over: text, goesByWords: isOfInitials) { walk, starts in
      var nextBorder = 0
      var start = 0
      while let place = starts.next(in: text, from: start) {
        while nextBorder < borders.count, Int(borders[nextBorder]) <= place { nextBorder &+= 1 }
        let limit = nextBorder < borders.count ? Int(borders[nextBorder]) : text.count
        start = place &+ 1
        if let (end, isLiteral) = walk.end(from: place, limit: limit) {
          body(place..<end, isLiteral)
          start = end
        }
      }
    }
  }

  /// The first match in stored codes that begins at a place or behind it, wherever the best one ends; nil if there is
  /// none.
  func firstMatch(in text: UnsafeBufferPointer<UInt16>, from start: Int) -> Range<Int>? {
    withWalk(over: text, goesByWords: false) { walk, starts in
      var start = start
      while let place = starts.next(in: text, from: start) {
        // Borders have no reading: no match crosses one.
        if let (end, _) = walk.end(from: place, limit: text.count) { return place..<end }
        start = place &+ 1
      }
      return nil
    }
  }

  /// Calls with a walk over a text, and with where to begin.
  @inline(__always)
  private func withWalk<Result>(
    over text: UnsafeBufferPointer<UInt16>, goesByWords: Bool,
    _ body: (LetterWalk, LetterStarts) -> Result
  ) -> Result {
    ends.withUnsafeBufferPointer { ends in
      canStart.withUnsafeBufferPointer { canStart in
        canFollow.withUnsafeBufferPointer { canFollow in
          let walk = LetterWalk(
            text: text, ends: ends, readings: readings, codes: codes, reached: reached,
            goesByWords: goesByWords)
          return canEither.withUnsafeBufferPointer {
            body(walk, LetterStarts(canStart: canStart, canFollow: canFollow, canEither: $0))
          }
        }
      }
    }
  }

  private static func isReadable(_ code: UInt16) -> Bool { Spelling.letter(code) != 0 }

  private static func starts(codes: [UInt16], ends: [UInt64], _ readings: Readings) -> [UInt64] {
    var bits = readings.codes(
      readAs: readings.syllables.indices.map { ends[$0 * codes.count] != 0 })
    bits[Int(codes[0]) >> 6] |= 1 << UInt64(codes[0] & 63)
    return bits
  }
}

/// Finds the places of a text at which a match may begin, by two codes: they are few.
struct LetterStarts {
  let canStart: UnsafeBufferPointer<UInt64>
  let canFollow: UnsafeBufferPointer<UInt64>
  /// The codes that can do either, and what is passed over.
  let canEither: UnsafeBufferPointer<UInt64>

  /// The first such place from another on; nil if there is none.
  @inline(__always)
  func next(in text: UnsafeBufferPointer<UInt16>, from start: Int) -> Int? {
    var place = start
    while place &+ 1 < text.count {
      let second = text[place &+ 1]
      // It neither begins a match nor goes on with one that begins before it.
      guard holds(canEither, second) else {
        place &+= 2
        continue
      }
      if holds(canStart, text[place]), second == Folding.ignored || holds(canFollow, second) {
        return place
      }
      place &+= 1
    }
    // The last code may be a match by itself.
    return place < text.count && holds(canStart, text[place]) ? place : nil
  }

  @inline(__always)
  private func holds(_ bits: UnsafeBufferPointer<UInt64>, _ code: UInt16) -> Bool {
    bits[Int(code) >> 6] >> UInt64(code & 63) & 1 == 1
  }
}

/// Matches a pattern from one place of a text after another.
struct LetterWalk {
  let text: UnsafeBufferPointer<UInt16>
  let ends: UnsafeBufferPointer<UInt64>
  let readings: Readings
  let codes: [UInt16]
  let reached: [UInt64]
  /// Whether it decides among the ways to match where words end.
  let goesByWords: Bool

  /// Where the match from a place ends, and whether it is one code by code; nil if there is none.
  @inline(__always)
  func end(from start: Int, limit: Int) -> (end: Int, isLiteral: Bool)? {
    if let end = literalEnd(from: start, limit: limit) { return (end, true) }
    return readEnd(from: start, limit: limit).map { ($0, false) }
  }

  private func literalEnd(from start: Int, limit: Int) -> Int? {
    guard text[start] == codes[0] else { return nil }
    var place = start + 1
    for code in codes.dropFirst() {
      while place < limit, text[place] == Folding.ignored { place += 1 }
      guard place < limit, text[place] == code else { return nil }
      place += 1
    }
    return place
  }

  private func readEnd(from start: Int, limit: Int) -> Int? {
    let done = UInt64(1) << UInt64(codes.count)
    var places: UInt64 = 1
    var place = start
    var found: Int?
    while place < limit {
      let code = text[place]
      place += 1
      if code == Folding.ignored { continue }
      places = next(places, over: code)
      if places & done != 0 {
        guard goesByWords else { return place }
        places &= ~done
        if found == nil || isWordEnd(place, from: start, limit: limit) { found = place }
      }
      if places == 0 { return found }
    }
    return found
  }

  /// Whether a word may end before a place.
  private func isWordEnd(_ place: Int, from start: Int, limit: Int) -> Bool {
    let before = text[start..<place].suffix(8).filter { $0 != Folding.ignored }.suffix(2)
    guard let last = before.last else { return false }
    return WordEnds.shared.isEnd(
      before: before.dropLast().last, last: last,
      next: text[place..<limit].first { $0 != Folding.ignored })
  }

  /// The places in the words that are reached when a code of the text is passed.
  @inline(__always)
  func next(_ places: UInt64, over code: UInt16) -> UInt64 {
    var result: UInt64 = 0
    let isHan = Readings.han.contains(Int(code))
    let first = isHan ? Int(readings.first[Int(code) - Readings.han.lowerBound]) : 0
    var rest = places
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if codes[place] == code { result |= reached[place + 1] }
      var number = first
      while number > 0 {
        let reading = readings.readings[number]
        result |= ends[Int(reading.syllable) * codes.count + place]
        number = Int(reading.next)
      }
    }
    return result
  }
}
