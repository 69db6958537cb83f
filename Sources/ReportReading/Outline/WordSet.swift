/// Some words, looked for at a place of a text.
///
/// A word is found by its first or its last scalar.
struct WordSet {
  private let words: [UInt32: [[Unicode.Scalar]]]
  private let endings: [UInt32: [[Unicode.Scalar]]]

  /// The words of a string, separated by blanks and line ends.
  init(_ text: String) {
    let all = text.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
    // Longest first, so that the first that fits is the longest.
    let sorted = all.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    words = Dictionary(grouping: sorted) { $0[0].value }
    endings = Dictionary(grouping: sorted) { $0[$0.count - 1].value }
  }

  /// The length of the longest word that starts at a place, 0 if none does.
  func length(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> Int {
    guard place < limit, let candidates = words[scalars[place].value] else { return 0 }
    for word in candidates where place + word.count <= limit {
      if scalars[place..<place + word.count].elementsEqual(word) { return word.count }
    }
    return 0
  }

  /// The length of the longest word that ends right before a place, 0 if none does.
  func lengthEnding(in scalars: [Unicode.Scalar], before place: Int, from floor: Int) -> Int {
    guard place > floor, let candidates = endings[scalars[place - 1].value] else { return 0 }
    for word in candidates where place - word.count >= floor {
      if scalars[place - word.count..<place].elementsEqual(word) { return word.count }
    }
    return 0
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
}
