/// What lists of pairs tell of letters: with which characters a match may begin, and which may follow.
public struct LetterNeed: Sendable {
  private let pattern: LetterPattern
  /// The codes that a match may begin with, ascending.
  public let firsts: [UInt16]
  /// For each way in which a first code leaves the letters, the codes that may follow, a bit each.
  private var followers: [UInt64: [UInt64]] = [:]

  /// The codes that the last two of a match may begin with, ascending; none where a match may be one code.
  ///
  /// What letters end with is a whole syllable as a rule, so that few pairs end a match while many begin one.
  public let lasts: [UInt16]
  /// For each way in which the last code but one leaves the letters, the codes that may end them, a bit each.
  private var closers: [UInt64: [UInt64]] = [:]
  /// The places in the letters that may be reached between two codes.
  private let between: UInt64

  /// What is to be told of a needle that is matched by readings.
  init(_ needle: Needle) {
    let pattern = LetterPattern(needle)
    self.pattern = pattern
    between = pattern.placesBetween
    let isOneCode = pattern.startingCodes.contains {
      pattern.places(from: 1, over: $0) & pattern.done != 0
    }
    // Two codes are told by the first alone.
    lasts = isOneCode || needle.codes.count < 3 ? [] : pattern.codesBeforeLast(between)
    for last in lasts {
      let reached = pattern.places(from: between, over: last) & ~pattern.done
      guard closers[reached] == nil else { continue }
      closers[reached] = pattern.codes(from: reached, to: pattern.done)
    }
    firsts = pattern.startingCodes
    for first in firsts {
      let reached = pattern.places(from: 1, over: first)
      guard reached & pattern.done == 0, followers[reached] == nil else { continue }
      followers[reached] = pattern.codes(from: reached)
    }
  }

  /// Whether a first code is a match by itself.
  public func isWhole(_ first: UInt16) -> Bool {
    pattern.places(from: 1, over: first) & pattern.done != 0
  }

  /// The codes that may end a match behind one of ``lasts``, a bit each, 64 in a word.
  public func closers(of last: UInt16) -> [UInt64] {
    closers[pattern.places(from: between, over: last) & ~pattern.done] ?? []
  }

  /// The codes that may follow a first code, a bit each, 64 in a word.
  public func followers(of first: UInt16) -> [UInt64] {
    followers[pattern.places(from: 1, over: first)] ?? []
  }
}

extension LetterPattern {
  /// The bit of the end of the letters.
  var done: UInt64 { 1 << UInt64(codes.count) }

  /// The codes that a match may begin with, ascending.
  var startingCodes: [UInt16] {
    (0...UInt16.max).filter { canStart[Int($0) >> 6] >> UInt64($0 & 63) & 1 == 1 }
  }

  /// The places in the letters that are reached when a code of the text is passed.
  func places(from places: UInt64, over code: UInt16) -> UInt64 {
    ends.withUnsafeBufferPointer { ends in
      let none = UnsafeBufferPointer<UInt16>(start: nil, count: 0)
      return walk(over: none, ends).next(places, over: code)
    }
  }

  /// The codes that lead from some places to others, a bit each; to any, unless told.
  func codes(from places: UInt64, to goal: UInt64 = .max) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 1024)
    forEachCode(from: places) { code, reached in
      if reached & goal != 0 { bits[Int(code) >> 6] |= 1 << UInt64(code & 63) }
    }
    return bits
  }

  /// The places in the letters that may be reached between two codes of a match.
  var placesBetween: UInt64 {
    var places: UInt64 = 1
    while true {
      var next = places
      for place in codes.indices where places >> UInt64(place) & 1 == 1 {
        next |= reached[place + 1]
        for syllable in readings.syllables.indices { next |= ends[syllable * codes.count + place] }
      }
      next &= ~done
      guard next != places else { return places }
      places = next
    }
  }

  /// The codes behind which one more may end a match, ascending.
  func codesBeforeLast(_ between: UInt64) -> [UInt16] {
    var closing: UInt64 = 0
    for place in codes.indices where between >> UInt64(place) & 1 == 1 {
      let isRead = readings.syllables.indices.contains {
        ends[$0 * codes.count + place] & done != 0
      }
      if isRead || reached[place + 1] & done != 0 { closing |= 1 << UInt64(place) }
    }
    var found: Set<UInt16> = []
    forEachCode(from: between) { code, reached in
      if reached & closing != 0 { found.insert(code) }
    }
    return found.sorted()
  }

  /// Calls with every code that has a reading or stands among the letters, and the places that it leads to.
  private func forEachCode(from places: UInt64, _ body: (UInt16, UInt64) -> Void) {
    ends.withUnsafeBufferPointer { ends in
      let walk = walk(over: UnsafeBufferPointer(start: nil, count: 0), ends)
      for code in Readings.han.map({ UInt16($0) }) + codes {
        let reached = walk.next(places, over: code)
        if reached != 0 { body(code, reached) }
      }
    }
  }

  /// The first match in stored codes that begins at a place or behind it; nil if there is none.
  func firstMatch(in text: UnsafeBufferPointer<UInt16>, from start: Int) -> Range<Int>? {
    canStart.withUnsafeBufferPointer { canStart in
      ends.withUnsafeBufferPointer { ends in
        let walk = walk(over: text, ends)
        for place in stride(from: start, to: text.count, by: 1) {
          let code = Int(text[place])
          guard canStart[code >> 6] >> UInt64(code & 63) & 1 == 1 else { continue }
          // Borders have no reading: no match crosses one.
          if let (end, _) = walk.end(from: place, limit: text.count) { return place..<end }
        }
        return nil
      }
    }
  }

  /// A walk that asks whether there is a match and not where the best one ends.
  private func walk(
    over text: UnsafeBufferPointer<UInt16>, _ ends: UnsafeBufferPointer<UInt64>
  ) -> LetterWalk {
    LetterWalk(
      text: text, ends: ends, readings: readings, codes: codes, reached: reached, goesByWords: false
    )
  }
}
