/// A set of words that is looked up at a place in a text, the longest first.
///
/// `Lexicon("其中 其中的")` finds 3 scalars at the start of 其中的两项. Nearly all places of a text
/// start no word, so a filter of 256 bits over the low byte answers before any hashing.
struct Lexicon: Sendable {
  private var heads: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  private var tails: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  private var headFilter = ByteFilter()
  private var tailFilter = ByteFilter()

  /// A set of the words of a list, which white space divides.
  init(_ list: String) {
    for part in list.split(whereSeparator: \.isWhitespace) {
      let word = Array(part.unicodeScalars)
      guard let first = word.first, let last = word.last else { continue }
      heads[first, default: []].append(word)
      tails[last, default: []].append(word)
      headFilter.insert(first)
      tailFilter.insert(last)
    }
    for key in Array(heads.keys) { heads[key]?.sort { $0.count > $1.count } }
    for key in Array(tails.keys) { tails[key]?.sort { $0.count > $1.count } }
  }

  /// The length of the longest word that starts at a place, 0 if none does.
  func length(at place: Int, in text: BlockText) -> Int {
    let first = text[place]
    guard headFilter.contains(first), let words = heads[first] else { return 0 }
    return words.first { text.has($0, at: place) }?.count ?? 0
  }

  /// The length of the longest word that ends right before a place, 0 if none does.
  func length(before place: Int, in text: BlockText) -> Int {
    let last = text[place - 1]
    guard tailFilter.contains(last), let words = tails[last] else { return 0 }
    return words.first { text.has($0, at: place - $0.count) }?.count ?? 0
  }

  /// The first word inside a range, or nil.
  func first(in range: Range<Int>, of text: BlockText) -> Range<Int>? {
    for place in range {
      let length = length(at: place, in: text)
      if length > 0, place + length <= range.upperBound { return place..<place + length }
    }
    return nil
  }
}

/// A set of scalars by their low byte: it may hold too many, never too few.
private struct ByteFilter: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  mutating func insert(_ scalar: Unicode.Scalar) {
    let bit: UInt64 = 1 << UInt64(scalar.value & 63)
    switch (scalar.value >> 6) & 3 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let word =
      switch (scalar.value >> 6) & 3 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(scalar.value & 63) & 1 == 1
  }
}
