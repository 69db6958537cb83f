extension StringProtocol {
  /// Whether some words stand anywhere in the text, byte for byte.
  ///
  /// `contains` makes a table for each search and compares whole characters: for words of two to six
  /// characters in a label or a heading that takes a hundred times as long as walking its UTF-8.
  public func holds(_ words: String) -> Bool {
    let (text, words) = (Array(utf8), Array(words.utf8))
    guard let first = words.first, words.count <= text.count else { return words.isEmpty }
    for start in 0...text.count - words.count where text[start] == first {
      var length = 1
      while length < words.count, text[start + length] == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }
}
