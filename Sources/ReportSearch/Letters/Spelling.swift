/// Letters as people type syllables.
///
/// ```
/// lv lu lü lyu → lv (绿)      jv ju → ju (居)      gōng → gong      xi'an, xi an, xi-an → xi, an
/// ```
/// ü has no key: u, v and, as in passports, yu are typed for it; behind j q x y, where u is always ü, v too.
/// Tones are read over.
struct Spelling {
  /// The letters, ü as v; 0 for what is none.
  private let letters: [UInt8]
  /// For each place and the end, as a bit each, the places that are reached with it: the place
  /// itself and, where a mark parts two letters, the place behind the mark.
  let reached: [UInt64]

  /// The spelling of some codes, at most as many as ``LetterPattern/longest``.
  init(_ codes: [UInt16]) {
    let letters = codes.map(Spelling.letter)
    self.letters = letters
    reached = (0...codes.count).map { place in
      let isParted =
        place > 0 && place + 1 < codes.count && Spelling.parts(codes[place])
        && letters[place - 1] != 0 && letters[place + 1] != 0
      return 1 << UInt64(place) | (isParted ? 1 << UInt64(place + 1) : 0)
    }
  }

  /// The places that a syllable may lead to from a place, a bit each: behind all of it, behind its
  /// initial, and, where the letters end, behind as much of it as they are.
  func ends(of syllable: [UInt8], at place: Int) -> UInt64 {
    var ends = ends(ofSpelled: syllable, at: place)
    if let other = Spelling.passportForm(of: syllable) {
      ends |= self.ends(ofSpelled: other, at: place)
    }
    return ends
  }

  private func ends(ofSpelled syllable: [UInt8], at place: Int) -> UInt64 {
    let common = commonLength(with: syllable, at: place)
    guard common > 0 else { return 0 }
    var ends = reached[place + 1]
    // zh, ch, sh
    if common > 1, syllable[1] == Spelling.h { ends |= reached[place + 2] }
    if common == syllable.count || place + common == letters.count {
      ends |= reached[place + common]
    }
    return ends
  }

  /// Whether the letters are one of some syllables or an initial of one; where more may follow, any
  /// beginning of one.
  func isSyllable(orBeginning mayGoOn: Bool, in syllables: [[UInt8]]) -> Bool {
    syllables.contains { syllable in
      [syllable, Spelling.passportForm(of: syllable) ?? []].contains { form in
        guard commonLength(with: form, at: 0) == letters.count else { return false }
        let isInitial = letters.count == 1 || letters.count == 2 && form[1] == Spelling.h
        return mayGoOn || form.count == letters.count || isInitial
      }
    }
  }

  /// A syllable with yu for ü; nil if it has no ü.
  private static func passportForm(of syllable: [UInt8]) -> [UInt8]? {
    guard syllable.count > 1, syllable[1] == v else { return nil }
    return [syllable[0], y, u] + syllable[2...]
  }

  /// Whether no letter is a vowel.
  var isOfInitials: Bool { !letters.contains { Spelling.vowels.contains($0) } }

  private func commonLength(with syllable: [UInt8], at place: Int) -> Int {
    var common = 0
    while common < syllable.count, place + common < letters.count,
      isSame(common, of: syllable, letters[place + common])
    {
      common += 1
    }
    return common
  }

  @inline(__always)
  private func isSame(_ index: Int, of syllable: [UInt8], _ letter: UInt8) -> Bool {
    let own = syllable[index]
    if own == letter { return true }
    if own == Spelling.v { return letter == Spelling.u }
    return own == Spelling.u && letter == Spelling.v && index > 0
      && Spelling.palatals.contains(syllable[0])
  }

  private static let h: UInt8 = 0x68
  private static let u: UInt8 = 0x75
  private static let v: UInt8 = 0x76
  private static let y: UInt8 = 0x79
  /// The vowels, ü as v.
  private static let vowels: [UInt8] = [0x61, 0x65, 0x69, 0x6F, u, v]
  /// The initials behind which u is ü: j q x y.
  private static let palatals: [UInt8] = [0x6A, 0x71, 0x78, 0x79]

  /// Whether a code parts syllables between letters: a blank, an apostrophe (folded), a hyphen.
  static func parts(_ code: UInt16) -> Bool {
    code == Folding.blank || code == 0x22 || code == 0x2D
  }

  /// The letter of a code in a reading, where ü is v; 0 if it is none.
  static func letter(_ code: UInt16) -> UInt8 {
    if Folding.isLetter(code) { return UInt8(truncatingIfNeeded: code) }
    switch code {
    case 0x101, 0xE1, 0x1CE, 0xE0: return 0x61
    case 0x113, 0xE9, 0x11B, 0xE8, 0xEA: return 0x65
    case 0x12B, 0xED, 0x1D0, 0xEC: return 0x69
    case 0x14D, 0xF3, 0x1D2, 0xF2: return 0x6F
    case 0x16B, 0xFA, 0x1D4, 0xF9: return u
    case 0xFC, 0x1D6, 0x1D8, 0x1DA, 0x1DC: return v
    default: return 0
    }
  }
}
