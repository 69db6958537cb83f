extension StringProtocol {
  /// Whether some words stand anywhere in the text, byte for byte.
  ///
  /// `contains` makes a table for each search and compares whole characters, which was four tenths of all
  /// instructions when a page of 12 KB was opened and checked. Words and labels here are short.
  @inlinable
  public func holds(_ words: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      words.utf8.withContiguousStorageIfAvailable { text.holds($0) }
    }.flatMap { $0 }
      ?? Array(utf8).withUnsafeBufferPointer { text in
        Array(words.utf8).withUnsafeBufferPointer { text.holds($0) }
      }
  }
}

extension UnsafeBufferPointer<UInt8> {
  @usableFromInline
  func holds(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = words.first, words.count <= count else { return words.isEmpty }
    for start in 0...count - words.count where self[start] == first {
      var length = 1
      while length < words.count, self[start + length] == words[length] { length += 1 }
      if length == words.count { return true }
    }
    return false
  }
}
