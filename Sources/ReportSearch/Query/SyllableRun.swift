/// Words of a query that are one word written syllable by syllable.
///
/// ```
/// gong zhong hao, gong zh h, g z h → one word each      zhengfu xinxi → two      gong 12 → two
/// ```
/// Each is a syllable or an initial; the last one, while more is still to be typed, any beginning of
/// a syllable. Initials alone are one word from three on: two letters may be two names (A B).
struct SyllableRun {
  private var count = 0
  private var hasSyllable = false

  /// Whether the words so far are one word.
  var isWord: Bool { count > 1 && (hasSyllable || count > 2) }

  /// Takes the next word; says whether it goes on with those before it.
  mutating func take(_ word: ArraySlice<Unicode.Scalar>, isLast: Bool) -> Bool {
    // zhuang and chuang are the longest; a tone is part of its letter.
    guard (1...6).contains(word.count) else { return false }
    let codes = word.map(Folding.code(of:))
    guard codes.allSatisfy({ Spelling.letter($0) != 0 }) else { return false }
    let syllables = Readings.shared.syllables
    guard Spelling(codes).isSyllable(orBeginning: isLast, in: syllables) else { return false }
    count += 1
    hasSyllable = hasSyllable || word.count > 1
    return true
  }
}
