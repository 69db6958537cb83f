internal import HanText

/// Cuts the first part of a file back to where a line, or at least a sentence, is complete.
enum HeadCut {
  /// The text up to its last line end; up to its last sentence where the cut line is most of it.
  static func complete(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let line = text.lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? 0
    // A page that is one long line would be lost with that line.
    guard line * 2 < text.count else { return Array(text[..<line]) }
    guard let sentence = text.lastIndex(where: \.endsSentence), sentence > line else {
      return text
    }
    return Array(text[...sentence])
  }
}
