/// Some words, looked for at a place of a text.
///
/// Lists have some fifty words and are met a few times a paragraph: a scan over the words' first
/// scalars is as fast as a table, and costs nothing to set up when the program starts.
struct WordSet {
  /// The scalars of all words, one word behind the other.
  private var pool: [Unicode.Scalar] = []
  /// Where each word begins in the pool, and behind the last one where it ends.
  private var starts: [Int] = []
  private var firsts: [UInt32] = []
  private var lasts: [UInt32] = []

  /// The words of a string, separated by blanks and line ends.
  init(_ text: String) {
    pool.reserveCapacity(text.utf8.count / 2)
    var previous: UInt32 = 0x20
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value == 0x20 || value == 0xA {
        if previous != 0x20 { lasts.append(previous) }
        previous = 0x20
      } else {
        if previous == 0x20 {
          starts.append(pool.count)
          firsts.append(value)
        }
        pool.append(scalar)
        previous = value
      }
    }
    if previous != 0x20 { lasts.append(previous) }
    starts.append(pool.count)
  }

  /// The length of the longest word that starts at a place, 0 if none does.
  func length(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> Int {
    guard place >= 0, place < limit else { return 0 }
    let first = scalars[place].value
    var best = 0
    for word in firsts.indices where firsts[word] == first {
      let count = starts[word + 1] - starts[word]
      guard count > best, place + count <= limit, isWord(word, in: scalars, at: place) else {
        continue
      }
      best = count
    }
    return best
  }

  /// The length of the longest word that ends right before a place, 0 if none does.
  func lengthEnding(in scalars: [Unicode.Scalar], before place: Int, from floor: Int) -> Int {
    guard place > floor else { return 0 }
    let last = scalars[place - 1].value
    var best = 0
    for word in lasts.indices where lasts[word] == last {
      let count = starts[word + 1] - starts[word]
      guard count > best, place - count >= floor, isWord(word, in: scalars, at: place - count)
      else { continue }
      best = count
    }
    return best
  }

  /// Whether one of the words is exactly this text.
  func contains(_ text: [Unicode.Scalar]) -> Bool {
    !text.isEmpty && length(in: text, at: 0, before: text.count) == text.count
  }

  /// Whether one of the words starts this text.
  func isPrefix(of text: [Unicode.Scalar]) -> Bool {
    length(in: text, at: 0, before: text.count) > 0
  }

  /// Whether one of the words ends this text.
  func isSuffix(of text: [Unicode.Scalar]) -> Bool {
    lengthEnding(in: text, before: text.count, from: 0) > 0
  }

  /// Whether one of the words stands anywhere in this text.
  func isFound(in text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { length(in: text, at: $0, before: text.count) > 0 }
  }

  private func isWord(_ word: Int, in scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let start = starts[word]
    for offset in 0..<starts[word + 1] - start where scalars[place + offset] != pool[start + offset]
    {
      return false
    }
    return true
  }
}
