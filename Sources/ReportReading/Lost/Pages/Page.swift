internal import HanText

/// A printed page: its words with the places they stand at.
///
/// ```
/// 规章      13      524   →   规章 at 81.2..<113.2, 13 at 163.0..<173.0, 524 at 240.5..<255.5
/// ```
/// What gives pages (PDF, OFD) gives these and nothing else; lines, paragraphs, columns and tables are found in
/// them by one piece of code.
struct Page {
  /// Words with no gap between them, as they are printed.
  struct Word {
    var words: [Unicode.Scalar]
    /// Where they stand, in tenths of a point: from the left, and from the top.
    var x: Range<Int>
    var y: Range<Int>
    /// How wide a Chinese character of them is, in tenths of a point.
    var em: Int

    /// Words in a box; a Chinese character is as wide as two others, and no wider than the box is high.
    init(words: [Unicode.Scalar], x: Range<Int>, y: Range<Int>) {
      self.words = words
      self.x = x
      self.y = y
      let halves = words.reduce(0) { $0 + ($1.isWideSign ? 2 : 1) }
      em = max(1, min(x.count * 2 / max(1, halves), y.count))
    }
  }

  /// The words, in any order.
  var words: [Word] = []
  /// Whether they are one of the columns that a page is printed in.
  var isColumn = false
}

extension Unicode.Scalar {
  /// Whether a sign is as wide as a Chinese character.
  var isWideSign: Bool { value >= 0x2E80 }
}
