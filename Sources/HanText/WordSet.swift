/// A set of words, looked for at a place of a text, the longest first.
///
/// ```
/// WordSet("其中 其中的")   at 0 in 其中的两项 → 3      before 2 in 其中的两项 → 2
/// ```
/// The words of all sets of the program are a few thousand, and a short report meets each set a few
/// times. So a set is cheap to make (one array, one pass) and to hand on, and a filter
/// over the first and the last scalars answers for nearly all places of a text before any word is looked at.
/// What passes it meets the few words of one chain: measure words, which every numeral asks for, are 300.
public struct WordSet: Sendable {
  /// All of the set in one array, so that to hand it on is to hand on one reference.
  ///
  /// - the filters of the first scalars and of the last ones, 32 numbers each;
  /// - where the first word stands of each chain by first scalars, then of each by last ones; 0 for none;
  /// - the words: where the next one stands by its first scalar, the next by its last one, its length, its list,
  ///   its scalars.
  @usableFromInline var table: [UInt32]
  /// How many chains there are, a power of two.
  private let chainCount: Int

  /// The words of a list, which spaces and line ends divide.
  public init(_ list: String) { self.init([list]) }

  /// The words of several lists, which spaces and line ends divide in each.
  public init(_ lists: [String]) {
    let size = lists.reduce(0) { $0 + $1.utf8.count + 1 }
    // Nine bytes are a word with its blank: a chain has two or three words, and a short list little to clear.
    chainCount = size < 1500 ? 64 : 1024
    table = []
    table.reserveCapacity(WordSet.firstChain + 2 * chainCount + size)
    table.append(contentsOf: repeatElement(0, count: WordSet.firstChain + 2 * chainCount))
    for (number, list) in lists.enumerated() {
      var start: Int?
      for scalar in list.unicodeScalars {
        if scalar == " " || scalar == "\n" {
          endWord(&start)
        } else {
          if start == nil {
            start = table.count
            table += [0, 0, 0, UInt32(number)]
          }
          table.append(scalar.value)
        }
      }
      endWord(&start)
    }
  }

  /// Where the filter of the last scalars begins, and where the chains do.
  @usableFromInline static let lastFilter = 32
  private static let firstChain = 64
  /// Where the scalars of a word begin, behind its links, its length and its list.
  private static let head = 4

  /// Links the word that was written from a place on.
  private mutating func endWord(_ start: inout Int?) {
    guard let word = start else { return }
    start = nil
    table[word + 2] = UInt32(table.count - word - WordSet.head)
    for (link, scalar) in [table[word + WordSet.head], table[table.count - 1]].enumerated() {
      table[link * WordSet.lastFilter + Int(scalar >> 5 & 31)] |= 1 << (scalar & 31)
      let chain = WordSet.firstChain + link * chainCount + Int(scalar) & (chainCount - 1)
      table[word + link] = table[chain]
      table[chain] = UInt32(word)
    }
  }

  /// Whether a word may begin with a scalar, or end with it, by the ten lowest bits of all that do: never
  /// no where one does.
  @inlinable @inline(__always)
  func mayHold(_ scalar: Unicode.Scalar, filter: Int = 0) -> Bool {
    table[filter + Int(scalar.value >> 5 & 31)] >> (scalar.value & 31) & 1 == 1
  }

  /// The length of the longest word that starts at a place, 0 if none does.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - place: the place; one outside the text starts no word.
  ///   - limit: where the word must have ended.
  /// - Returns: a number of scalars.
  @inlinable
  public func length(in text: [Unicode.Scalar], at place: Int, before limit: Int = .max) -> Int {
    let end = min(limit, text.count)
    guard place >= 0, place < end, mayHold(text[place]) else { return 0 }
    return longest(in: text, at: place, before: end)
  }

  @usableFromInline
  func longest(in text: [Unicode.Scalar], at place: Int, before end: Int) -> Int {
    longestWord(in: text, at: place, before: end).map(length) ?? 0
  }

  /// Where the longest word that starts at a place stands in the table.
  private func longestWord(in text: [Unicode.Scalar], at place: Int, before end: Int) -> Int? {
    text.withUnsafeBufferPointer { text in
      longestWord(link: 0, of: text[place], most: end - place) { offset, _ in text[place + offset] }
    }
  }

  private func length(_ word: Int) -> Int { Int(table[word + 2]) }

  /// The length of the longest word that starts at a place, and the list it is of, of several the first; nil if none does.
  public func longestWord(
    in text: [Unicode.Scalar], at place: Int
  ) -> (length: Int, list: Int)? {
    guard place >= 0, place < text.count, mayHold(text[place]),
      let word = longestWord(in: text, at: place, before: text.count)
    else { return nil }
    return (length(word), Int(table[word + 3]))
  }

  /// The length of the longest word that ends right before a place, 0 if none does.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - place: the place.
  ///   - floor: where the word must not begin before.
  /// - Returns: a number of scalars.
  @inlinable
  public func lengthEnding(in text: [Unicode.Scalar], before place: Int, from floor: Int = 0) -> Int
  {
    guard place > floor, place > 0, place <= text.count,
      mayHold(text[place - 1], filter: WordSet.lastFilter)
    else { return 0 }
    return longestEnding(in: text, before: place, from: floor)
  }

  @usableFromInline
  func longestEnding(in text: [Unicode.Scalar], before place: Int, from floor: Int) -> Int {
    let word = text.withUnsafeBufferPointer { text in
      longestWord(link: 1, of: text[place - 1], most: place - max(0, floor)) { offset, count in
        text[place - count + offset]
      }
    }
    return word.map(length) ?? 0
  }

  /// Where the longest word of a chain stands in the table that has no more scalars than `most` and whose scalars
  /// are those that stand in the text; nil if there is none.
  ///
  /// - Parameters:
  ///   - link: 0 for words by their first scalar, 1 for words by their last one.
  ///   - scalar: that scalar.
  ///   - most: the most scalars.
  ///   - standing: the scalar of the text where one of a word of a length would stand.
  /// - Returns: where its links stand.
  @inline(__always)
  private func longestWord(
    link: Int, of scalar: Unicode.Scalar, most: Int,
    _ standing: (_ offset: Int, _ count: Int) -> Unicode.Scalar
  ) -> Int? {
    table.withUnsafeBufferPointer { table in
      var best = 1
      var found: Int?
      let chain = WordSet.firstChain + link * chainCount + Int(scalar.value) & (chainCount - 1)
      var word = Int(table[chain])
      while word > 0 {
        let count = Int(table[word + 2])
        // Of the same word in several lists the last one stands first.
        if count >= best, count <= most {
          var offset = 0
          while offset < count,
            table[word + WordSet.head + offset] == standing(offset, count).value
          {
            offset += 1
          }
          if offset == count { (best, found) = (count, word) }
        }
        word = Int(table[word + link])
      }
      return found
    }
  }

  /// Whether one of the words is exactly this text.
  public func contains(_ text: [Unicode.Scalar]) -> Bool {
    !text.isEmpty && length(in: text, at: 0) == text.count
  }

  /// Whether one of the words starts a text.
  public func isPrefix(of text: [Unicode.Scalar]) -> Bool { length(in: text, at: 0) > 0 }

  /// Whether one of the words ends a text.
  public func isSuffix(of text: [Unicode.Scalar]) -> Bool {
    lengthEnding(in: text, before: text.count) > 0
  }

  /// Whether one of the words stands anywhere in a text.
  public func isFound(in text: [Unicode.Scalar]) -> Bool {
    first(in: text, 0..<text.count) != nil
  }

  /// The first place of a range at which a word starts, and the longest that does; nil where none stands.
  ///
  /// The word may reach over the end of the range.
  public func first(in text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    for place in range.clamped(to: 0..<text.count) where mayHold(text[place]) {
      let length = longest(in: text, at: place, before: text.count)
      if length > 0 { return place..<place + length }
    }
    return nil
  }
}
