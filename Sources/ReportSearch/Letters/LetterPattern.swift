/// Words with letters, made ready to be matched against characters by their readings.
///
/// ```
/// gongkai → 公开      gk → 公开      gongk, gka → 公开      appxz → APP下载      lvse → 绿色
/// ```
/// Letters stand for a character as one of its readings, as the first letter of one, or as zh, ch
/// or sh; at the end, while more is still to be typed, as any beginning of one. A code that is the
/// same in the text stands for itself. Among all ways to match from a place the one with the fewest
/// characters counts.
///
/// Matching walks over the text once with the set of all places that may have been reached in the
/// words, a bit each: no way is tried twice, whatever the words.
struct LetterPattern {
  /// How many codes a pattern may have: the bits of a word, one of them for the end.
  static let longest = 63

  private let codes: [UInt16]
  /// For each syllable and each place in the words, which places it leads to.
  private let ends: [UInt64]
  /// The codes of the text that a match may begin with, a bit each.
  private let canStart: [UInt64]
  private let readings = Readings.shared

  /// Whether words are matched by readings: of two codes or more, among them letters.
  ///
  /// One letter is the first of thousands of characters; it stands for itself.
  static func suits(_ needle: Needle) -> Bool {
    (2...longest).contains(needle.codes.count) && needle.codes.contains(where: isReadable)
      && needle.shared.isEmpty && !needle.codes.contains(Folding.blank)
  }

  /// The pattern of words that ``suits(_:)``.
  init(_ needle: Needle) {
    codes = needle.codes
    let letters = needle.codes.map { LetterPattern.letter($0) }
    var ends: [UInt64] = []
    ends.reserveCapacity(readings.syllables.count * codes.count)
    for syllable in readings.syllables {
      for place in codes.indices {
        ends.append(LetterPattern.ends(of: syllable, in: letters, at: place))
      }
    }
    self.ends = ends
    canStart = LetterPattern.starts(codes: codes, ends: ends, readings)
  }

  /// Calls with every match in some codes, ascending; none crosses a border.
  func forEachMatch(
    in text: UnsafeBufferPointer<UInt16>, borders: UnsafeBufferPointer<Int32>,
    _ body: (_ match: Range<Int>, _ isLiteral: Bool) -> Void
  ) {
    canStart.withUnsafeBufferPointer { canStart in
      ends.withUnsafeBufferPointer { ends in
        let walk = LetterWalk(text: text, ends: ends, readings: readings, codes: codes)
        var nextBorder = 0
        var place = 0
        while place < text.count {
          let code = Int(text[place])
          guard canStart[code >> 6] >> UInt64(code & 63) & 1 == 1 else {
            place &+= 1
            continue
          }
          while nextBorder < borders.count, Int(borders[nextBorder]) <= place { nextBorder &+= 1 }
          let limit = nextBorder < borders.count ? Int(borders[nextBorder]) : text.count
          if let (end, isLiteral) = walk.end(from: place, limit: limit) {
            body(place..<end, isLiteral)
            place = end
          } else {
            place &+= 1
          }
        }
      }
    }
  }

  /// The letter of a code in a reading, where ü is v; 0 if it is none.
  private static func letter(_ code: UInt16) -> UInt8 {
    if code == 0xFC { return 0x76 }
    return Folding.isLetter(code) ? UInt8(truncatingIfNeeded: code) : 0
  }

  private static func isReadable(_ code: UInt16) -> Bool { letter(code) != 0 }

  private static func ends(of syllable: [UInt8], in letters: [UInt8], at place: Int) -> UInt64 {
    var common = 0
    while common < syllable.count, place + common < letters.count,
      syllable[common] == letters[place + common]
    {
      common += 1
    }
    guard common > 0 else { return 0 }
    var ends: UInt64 = 1 << UInt64(place + 1)
    // zh, ch, sh
    if common > 1, syllable[1] == 0x68 { ends |= 1 << UInt64(place + 2) }
    if common == syllable.count || place + common == letters.count {
      ends |= 1 << UInt64(place + common)
    }
    return ends
  }

  private static func starts(codes: [UInt16], ends: [UInt64], _ readings: Readings) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 1024)
    let starting = readings.syllables.indices.map { ends[$0 * codes.count] != 0 }
    for index in readings.first.indices {
      var number = Int(readings.first[index])
      while number > 0 {
        if starting[Int(readings.readings[number].syllable)] {
          let code = index + Readings.han.lowerBound
          bits[code >> 6] |= 1 << UInt64(code & 63)
        }
        number = Int(readings.readings[number].next)
      }
    }
    bits[Int(codes[0]) >> 6] |= 1 << UInt64(codes[0] & 63)
    return bits
  }
}

/// Matches a pattern from one place of a text after another.
private struct LetterWalk {
  let text: UnsafeBufferPointer<UInt16>
  let ends: UnsafeBufferPointer<UInt64>
  let readings: Readings
  let codes: [UInt16]

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
    var reached: UInt64 = 1
    var place = start
    while place < limit {
      let code = text[place]
      place += 1
      if code == Folding.ignored { continue }
      reached = next(reached, over: code)
      if reached & done != 0 { return place }
      if reached == 0 { return nil }
    }
    return nil
  }

  /// The places in the words that are reached when a code of the text is passed.
  @inline(__always)
  private func next(_ reached: UInt64, over code: UInt16) -> UInt64 {
    var result: UInt64 = 0
    let isHan = Readings.han.contains(Int(code))
    let first = isHan ? Int(readings.first[Int(code) - Readings.han.lowerBound]) : 0
    var rest = reached
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if codes[place] == code { result |= 1 << UInt64(place + 1) }
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
