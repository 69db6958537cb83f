internal import HanText

/// A set of words as the rules of this stage look for them in a block's text.
///
/// `Lexicon("其中 其中的")` finds 3 scalars at the start of 其中的两项.
struct Lexicon: Sendable {
  private let words: WordSet

  /// A set of the words of a list, which white space divides.
  init(_ list: String) {
    words = WordSet(list)
  }

  /// The length of the longest word that starts at a place, 0 if none does.
  func length(at place: Int, in text: BlockText) -> Int {
    words.length(in: text.scalars, at: place)
  }

  /// The length of the longest word that ends right before a place, 0 if none does.
  func length(before place: Int, in text: BlockText) -> Int {
    words.lengthEnding(in: text.scalars, before: place)
  }

  /// The first word inside a range, or nil.
  func first(in range: Range<Int>, of text: BlockText) -> Range<Int>? {
    var rest = range
    while let word = words.first(in: text.scalars, rest) {
      if word.upperBound <= range.upperBound { return word }
      rest = word.lowerBound + 1..<range.upperBound
    }
    return nil
  }
}
