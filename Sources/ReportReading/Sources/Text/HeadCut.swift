internal import HanText

/// Cuts the first part of a file back to what the rest of the file cannot change.
///
/// The last line may be cut in two, and the paragraph before it may go on behind the cut or be read
/// otherwise once its successor is known; so both go. A page that is one long line is cut at a sentence.
struct HeadCut {
  /// The text that is left.
  private(set) var text: [Unicode.Scalar]
  /// Whether the text ends inside a line.
  private let endsInLine: Bool

  /// Cuts a text back to its last complete line, or sentence.
  init(_ whole: [Unicode.Scalar]) {
    let line = whole.lastIndex(where: { $0.isLineEnd }).map { $0 + 1 } ?? 0
    // A line that long is a page; a paragraph of some hundred characters may well be cut away whole.
    endsInLine = line == 0 || (line * 2 < whole.count && whole.count - line > 2000)
    if !endsInLine {
      text = Array(whole[..<line])
    } else if let sentence = whole.indices.last(where: {
      SentenceSplitter.isEnd(in: whole, at: $0)
    }), sentence > line {
      text = Array(whole[...sentence])
    } else {
      text = whole
    }
  }

  /// Takes the last paragraph away, when there are others, and the text from there on.
  mutating func dropLast(of paragraphs: inout [Paragraph]) {
    guard !endsInLine else { return }
    var count = paragraphs.count
    // The paragraph before a page number may go on behind it.
    while count > 1, paragraphs[count - 1].isFurniture { count -= 1 }
    guard count > 1 else { return }
    text.removeSubrange(paragraphs[count - 1].start...)
    paragraphs.removeSubrange((count - 1)...)
  }
}
