/// A set of words, looked for at a place of a text, the longest first.
///
/// ```
/// WordSet("其中 其中的")   at 0 in 其中的两项 → 3      before 2 in 其中的两项 → 2
/// ```
/// The words of all sets of the program are a few thousand, and a short report meets each set a few
/// times. So a set is cheap to make (a pool of scalars and two chains through it, one pass), and a filter
/// over the first and the last scalars answers for nearly all places of a text before any word is looked at.
/// What passes it meets the few words of one chain: measure words, which every numeral asks for, are 300.
public struct WordSet: Sendable {
  /// The scalars of all words, one word behind the other.
  private var pool: [Unicode.Scalar] = []
  /// Where each word begins in the pool, and, last, where the last one ends.
  private var starts: [Int] = [0]
  @usableFromInline var firsts = ScalarFilter()
  @usableFromInline var lasts = ScalarFilter()
  private var heads: WordChains
  private var tails: WordChains

  /// The words of a list, which spaces and line ends divide.
  public init(_ list: String) { self.init([list]) }

  /// The words of several lists, which spaces and line ends divide in each.
  public init(_ lists: [String]) {
    let size = lists.reduce(0) { $0 + $1.utf8.count + 1 }
    heads = WordChains(listSize: size)
    tails = WordChains(listSize: size)
    pool.reserveCapacity(size / 2)
    for list in lists {
      for scalar in list.unicodeScalars {
        if scalar == " " || scalar == "\n" {
          endWord()
        } else {
          pool.append(scalar)
        }
      }
      endWord()
    }
  }

  private mutating func endWord() {
    guard let start = starts.last, pool.count > start else { return }
    firsts.insert(pool[start])
    lasts.insert(pool[pool.count - 1])
    heads.insert(pool[start])
    tails.insert(pool[pool.count - 1])
    starts.append(pool.count)
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
    guard place >= 0, place < end, firsts.mayContain(text[place]) else { return 0 }
    return longest(in: text, at: place, before: end)
  }

  @usableFromInline
  func longest(in text: [Unicode.Scalar], at place: Int, before end: Int) -> Int {
    var best = 0
    var next = heads.first(of: text[place])
    while let word = next {
      let count = starts[word + 1] - starts[word]
      if count > best, place + count <= end, stands(word, at: place, in: text) { best = count }
      next = heads.next(word)
    }
    return best
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
    guard place > floor, place > 0, place <= text.count, lasts.mayContain(text[place - 1]) else {
      return 0
    }
    return longestEnding(in: text, before: place, from: floor)
  }

  @usableFromInline
  func longestEnding(in text: [Unicode.Scalar], before place: Int, from floor: Int) -> Int {
    var best = 0
    var next = tails.first(of: text[place - 1])
    while let word = next {
      let count = starts[word + 1] - starts[word]
      if count > best, place - count >= floor, stands(word, at: place - count, in: text) {
        best = count
      }
      next = tails.next(word)
    }
    return best
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
    text.indices.contains { length(in: text, at: $0) > 0 }
  }

  private func stands(_ word: Int, at place: Int, in text: [Unicode.Scalar]) -> Bool {
    let start = starts[word]
    for offset in 0..<starts[word + 1] - start where text[place + offset] != pool[start + offset] {
      return false
    }
    return true
  }
}

/// A set of scalars by their ten lowest bits: it may hold too many, never too few.
@usableFromInline
struct ScalarFilter: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 16)

  @usableFromInline init() {}

  mutating func insert(_ scalar: Unicode.Scalar) {
    bits[Int(scalar.value >> 6 & 15)] |= 1 << UInt64(scalar.value & 63)
  }

  @inlinable
  func mayContain(_ scalar: Unicode.Scalar) -> Bool {
    bits[Int(scalar.value >> 6 & 15)] >> UInt64(scalar.value & 63) & 1 == 1
  }
}

/// The words of a set by one of their scalars: those of a bucket as a chain, the last one first.
private struct WordChains: Sendable {
  /// The last word of each bucket, counted from 1; 0 for none.
  private var last: [UInt32]
  /// For each word the one before it in its bucket, counted from 1; 0 for none.
  private var before: [UInt32] = []

  /// Chains for a list of so many bytes.
  ///
  /// Nine bytes are a word with its blank: a chain has two or three words, and a short list little to clear.
  init(listSize: Int) {
    last = [UInt32](repeating: 0, count: listSize < 1500 ? 64 : 1024)
  }

  /// Adds the next word by its scalar.
  mutating func insert(_ scalar: Unicode.Scalar) {
    let bucket = bucket(of: scalar)
    before.append(last[bucket])
    last[bucket] = UInt32(before.count)
  }

  /// The first word to look at for a scalar; other scalars may share its chain.
  func first(of scalar: Unicode.Scalar) -> Int? { word(last[bucket(of: scalar)]) }

  /// The word to look at behind another.
  func next(_ word: Int) -> Int? { self.word(before[word]) }

  private func bucket(of scalar: Unicode.Scalar) -> Int { Int(scalar.value) & (last.count - 1) }

  private func word(_ number: UInt32) -> Int? { number == 0 ? nil : Int(number) - 1 }
}
