internal import HanText

/// A line of a page, and its pieces.
///
/// ```
/// 规章               0          0       0   →   规章 | 0 | 0 | 0, each with its places
/// ```
struct LayoutLine {
  /// Words with a wide gap before and behind.
  struct Piece {
    /// The words, a blank where a narrow gap is between two of them.
    let words: [Unicode.Scalar]
    /// Where they stand, in tenths of a point from the left of the page.
    let places: Range<Int>
    /// What narrow gaps divide.
    private let parts: [Page.Word]
    /// The place of their middle.
    var middle: Int { (places.lowerBound + places.upperBound) / 2 }

    /// Words from left to right; at least one.
    fileprivate init(_ parts: [Page.Word]) {
      self.parts = parts
      words = Array(parts.map(\.words).joined(separator: [" "]))
      let end = parts.reduce(0) { max($0, $1.x.upperBound) }
      places = parts[0].x.lowerBound..<end
    }

    /// Its parts, cut at the narrow gaps where a rule says so of the words on both sides.
    func parted(_ isCut: ([Unicode.Scalar], [Unicode.Scalar]) -> Bool) -> [Piece] {
      guard parts.count > 1 else { return [self] }
      var pieces: [[Page.Word]] = []
      for word in parts {
        if let last = pieces.last?.last, !isCut(last.words, word.words) {
          pieces[pieces.count - 1].append(word)
        } else {
          pieces.append([word])
        }
      }
      return pieces.count > 1 ? pieces.map { Piece($0) } : [self]
    }
  }

  /// The pieces from left to right; at least one.
  let pieces: [Piece]
  /// The page it stands on, from 0.
  let page: Int
  /// How wide a Chinese character is, in tenths of a point.
  let em: Int
  /// Whether it stands further below the line before than lines of one cell do.
  let followsGap: Bool

  /// A line of some words.
  ///
  /// - Parameters:
  ///   - words: its words, at least one, in any order.
  ///   - page: the page it stands on.
  ///   - distance: how far its middle is below that of the line before, in tenths of a point.
  init(_ words: [Page.Word], page: Int, distance: Int) {
    self.page = page
    // Of the longest word: it is measured best.
    let em = words.max { $0.words.count < $1.words.count }?.em ?? 1
    self.em = em
    // Lines of one cell are 1.3 characters apart, rows with some white between them 1.8 and more.
    followsGap = distance * 5 > em * 8
    var pieces: [[Page.Word]] = []
    for word in words.sorted(by: { $0.x.lowerBound < $1.x.lowerBound }) {
      if let last = pieces.last?.last, Self.isBeside(last, word, em: em) {
        pieces[pieces.count - 1].append(word)
      } else {
        pieces.append([word])
      }
    }
    self.pieces = pieces.map { Piece($0) }
  }

  /// Whether two words are of one piece: a number in prose has a quarter of a character before it, and
  /// lines that are filled up some more; cells stand further apart, figures of two in any case.
  private static func isBeside(_ word: Page.Word, _ next: Page.Word, em: Int) -> Bool {
    (next.x.lowerBound - word.x.upperBound) * 5 < em * 3
      && !(isValue(word.words) && isValue(next.words))
  }

  /// The place of the first word.
  var indent: Int { pieces[0].places.lowerBound }
  /// The place behind the last word.
  var reach: Int { pieces[pieces.count - 1].places.upperBound }
  /// How much room the words at the beginning need that no line end may divide.
  var firstUnit: Int {
    let words = pieces[0].words
    let opening = words.prefix { ["（", "(", "《", "“"].contains($0) }
    let word = words.dropFirst(opening.count).prefix { $0.isPrintableASCII && $0 != " " }
    // No line begins with the mark behind it either.
    let closing = opening.count + word.count < words.count && !word.isEmpty ? 2 : 0
    return (opening.count * 2 + max(2, word.count) + closing) * em / 2
  }
  /// All words without blanks.
  var inked: [Unicode.Scalar] { pieces.flatMap(\.words).filter { !$0.isBlank } }

  /// The words as prose: narrow gaps beside Chinese characters are none, wide ones are one blank.
  var prose: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for piece in pieces {
      if !result.isEmpty { result.append(" ") }
      for (place, scalar) in piece.words.enumerated() {
        if scalar == " ", place > 0, !isPartNumber(result), place + 1 < piece.words.count,
          piece.words[place - 1].isWideSign || piece.words[place + 1].isWideSign
        {
          continue
        }
        result.append(scalar)
      }
    }
    return result
  }

  /// Whether words are 第一部分 and nothing else: the blank behind them sets off the name.
  private func isPartNumber(_ words: [Unicode.Scalar]) -> Bool {
    guard words.first == "第", words.count <= 6 else { return false }
    return words.last == "分" || words.last == "章" || words.last == "篇"
  }

  /// The figures at the end of the line: numbers and the signs that stand for none, each by itself
  /// however little stands between them.
  var values: [Piece] {
    var found: [Piece] = []
    for piece in cells.reversed() {
      guard Self.isValue(piece.words) else { break }
      found.append(piece)
    }
    return found.reversed()
  }

  /// The words before the figures, without blanks.
  var label: [Unicode.Scalar] {
    cells.dropLast(values.count).flatMap(\.words).filter { !$0.isBlank }
  }

  /// The pieces, cut once more before each figure: in narrow columns little divides two cells.
  ///
  /// ```
  /// 规章 2  31 7   →   规章 | 2 | 31 | 7
  /// ```
  var cells: [Piece] { pieces.flatMap { $0.parted { Self.isValue($1) } } }

  /// Whether words are a figure, or a sign that stands for none.
  static func isValue(_ words: [Unicode.Scalar]) -> Bool {
    guard words.count <= 16 else { return false }
    return words.allSatisfy {
      $0.digitValue != nil || [".", ",", "-", "/", "—", "+", "－"].contains($0)
    }
  }
}
