/// Chinese words that hold a numeral and count nothing, and names that do.
///
/// Words of the language and of the field (party and government terms, place names), not of any one
/// report. Checked only where a numeral stands, so the list may be long.
enum WordNumerals {
  /// The word over a numeral at a place with the reason it is no number, or nil.
  static func mention(at place: Int, in text: BlockText) -> Mention? {
    // The longest part of a word before its numeral: 社会主义初级阶段 apart, three scalars.
    for back in (0...3).reversed() {
      let length = NumeralWords.lexical.length(at: place - back, in: text)
      if length > back { return .rejected(place - back..<place - back + length, .lexical) }
      let name = NumeralWords.names.length(at: place - back, in: text)
      if name > back { return .rejected(place - back..<place - back + name, .name) }
    }
    return nil
  }

}
