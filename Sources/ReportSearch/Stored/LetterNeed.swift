/// What lists of pairs tell of letters: which pairs of characters every match holds one of.
///
/// ```
/// shujukaifang   →  shu│ju  and  ju│kai  and  kai│fang, ai│fang, fan│g… and so on
///                or u│j…, i│f…: a letter that stands for itself where no syllable begins with it
/// ```
/// Only the ways through the letters are followed on which each character is read as one or more of them, and
/// what cannot be a letter stands for itself. Whatever leaves them does so by a letter that the text holds.
public struct LetterNeed: Sendable {
  /// Pairs of codes by which a match may pass some places in the letters.
  public struct Crossing: Equatable, Sendable {
    /// The codes that the pairs begin with, ascending.
    public let firsts: [UInt16]
    /// For each first code, which of ``seconds`` may follow it.
    private let ways: [Int]
    private var seconds: [[UInt64]] = []

    /// The pairs that lead from some places over others to others still, a bit each.
    fileprivate init(
      _ pattern: LetterPattern, from start: UInt64, over middle: UInt64, to goal: UInt64
    ) {
      var known: [UInt64: Int] = [:]
      var (firsts, ways): ([UInt16], [Int]) = ([], [])
      for first in pattern.codes(from: start, to: middle).codes {
        let reached = pattern.places(from: start, over: first) & middle
        if known[reached] == nil {
          known[reached] = seconds.count
          seconds.append(pattern.codes(from: reached, to: goal))
        }
        guard let way = known[reached], seconds[way].contains(where: { $0 != 0 }) else { continue }
        firsts.append(first)
        ways.append(way)
      }
      (self.firsts, self.ways) = (firsts, ways)
    }

    /// The pairs of a letter that stands for itself and leads to some places, and of what leads on from there.
    fileprivate init(_ pattern: LetterPattern, letterAt place: Int, over middle: UInt64) {
      let reached = pattern.reached[place + 1] & middle
      firsts = reached == 0 ? [] : [pattern.codes[place]]
      ways = firsts.map { _ in 0 }
      seconds = [pattern.codes(from: reached, to: .max)]
    }

    /// The codes that may follow a first code, by its place among ``firsts``: a bit each, 64 in a word.
    public func seconds(of first: Int) -> [UInt64] { seconds[ways[first]] }
  }

  /// The codes that are a match by themselves, ascending.
  public let wholes: [UInt16]
  /// A match of more codes holds a pair of each, those of the fewest first codes first; or it strays.
  public let crossings: [Crossing]
  /// What a match that strays holds: one of these pairs.
  public let strays: [Crossing]
  /// What a match that strays at its end holds: one of these codes.
  public let strayEnds: [UInt16]
  /// Whether a report that holds what is needed holds a match.
  public let isExact: Bool

  /// What is to be told of a needle that is matched by readings.
  init(_ needle: Needle) {
    let pattern = LetterPattern(needle)
    let done = pattern.done
    isExact = needle.codes.count <= 2
    // Of two codes the lists tell all, so that nothing is to stray.
    let open = isExact ? done - 1 : pattern.placesLeadingOn
    let passed = pattern.placesPassed(through: open)
    wholes = pattern.codes(from: 1, to: done).codes
    var crossings = [Crossing(pattern, from: 1, over: passed, to: passed | done)]
    // A match of one code passes nothing.
    if wholes.isEmpty {
      let narrow = pattern.narrows(among: passed).map {
        Crossing(pattern, from: passed, over: 1 << UInt64($0), to: passed | done)
      }
      let last = Crossing(pattern, from: passed, over: passed, to: done)
      for crossing in narrow + [last] where !crossings.contains(crossing) {
        crossings.append(crossing)
      }
    }
    self.crossings = crossings.sorted { $0.firsts.count < $1.firsts.count }
    let astray = (pattern.placesBetween & ~open).places
    strays = astray.map { Crossing(pattern, letterAt: $0, over: open) }
      .filter { !$0.firsts.isEmpty }
    strayEnds = astray.filter { pattern.reached[$0 + 1] & done != 0 }.map { pattern.codes[$0] }
  }
}

extension LetterPattern {
  /// The bit of the end of the letters.
  var done: UInt64 { 1 << UInt64(codes.count) }

  /// The places in the letters that are reached from some when a code of the text is passed.
  fileprivate func places(from places: UInt64, over code: UInt16) -> UInt64 {
    let itself = places.places.filter { codes.indices.contains($0) && codes[$0] == code }
      .reduce(0) { $0 | reached[$1 + 1] }
    return readings.numbers(of: code).reduce(itself) { all, syllable in
      places.places.filter(codes.indices.contains).reduce(all) {
        $0 | ends[syllable * codes.count + $1]
      }
    }
  }

  /// The codes that lead from some places to others, a bit each.
  func codes(from places: UInt64, to goal: UInt64) -> [UInt64] {
    let starts = places.places.filter(codes.indices.contains)
    var bits = readings.codes(
      readAs: readings.syllables.indices.map { syllable in
        starts.contains { ends[syllable * codes.count + $0] & goal != 0 }
      })
    for start in starts where reached[start + 1] & goal != 0 {
      bits[Int(codes[start]) >> 6] |= 1 << UInt64(codes[start] & 63)
    }
    return bits
  }

  /// The places that the readings of characters lead to from a place.
  func placesRead(from place: Int) -> UInt64 {
    readings.syllables.indices.reduce(0) { $0 | ends[$1 * codes.count + place] }
  }

  /// The places in the letters that may be reached between two codes of a match.
  var placesBetween: UInt64 { placesPassed(through: done - 1) }

  /// Some places from which the end can be reached by readings, and by codes that are no letters.
  var placesLeadingOn: UInt64 {
    var leading = done
    for place in codes.indices.reversed() {
      let itself = Spelling.letter(codes[place]) == 0 ? reached[place + 1] : 0
      if (placesRead(from: place) | itself) & leading != 0 { leading |= 1 << UInt64(place) }
    }
    return leading & ~done
  }

  /// Those of some places that are reached from the first through the others.
  func placesPassed(through open: UInt64) -> UInt64 {
    var passed = open & 1
    for place in codes.indices where passed >> UInt64(place) & 1 == 1 {
      passed |= (placesRead(from: place) | reached[place + 1]) & open
    }
    return passed
  }

  /// Those of some places that no way through them steps over, the first not counted.
  func narrows(among passed: UInt64) -> [Int] {
    var steppedOver: UInt64 = 1
    for place in passed.places {
      let next = (placesRead(from: place) | reached[place + 1]) & (passed | done)
      guard next != 0 else { continue }
      let farthest = UInt64.bitWidth - 1 - next.leadingZeroBitCount
      for between in place + 1..<max(place + 1, farthest) { steppedOver |= 1 << UInt64(between) }
    }
    return (passed & ~steppedOver).places
  }
}

extension UInt64 {
  /// The places of the bits that are set, ascending.
  fileprivate var places: [Int] {
    (0..<UInt64.bitWidth).filter { self >> UInt64($0) & 1 == 1 }
  }
}

extension [UInt64] {
  /// The codes whose bits are set, 64 in a word, ascending.
  fileprivate var codes: [UInt16] {
    enumerated().flatMap { word, bits in bits.places.map { UInt16(word << 6 | $0) } }
  }
}
