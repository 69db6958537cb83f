internal import HanText

/// A line of a page whose layout is kept by blanks, and its pieces.
///
/// ```
/// 规章               0          0       0   →   规章 | 0 | 0 | 0, each with its columns
/// ```
struct LayoutLine {
  /// Words with a wide gap before and behind.
  struct Piece {
    var words: [Unicode.Scalar]
    /// The columns that they stand in.
    var columns: Range<Int>
    /// The column in their middle.
    var middle: Int { (columns.lowerBound + columns.upperBound) / 2 }
  }

  /// The pieces from left to right; at least one.
  let pieces: [Piece]
  /// The page it stands on, from 0.
  let page: Int

  /// A line of a page; nil when it is blank.
  init?(_ text: ArraySlice<Unicode.Scalar>, page: Int) {
    self.page = page
    var pieces: [Piece] = []
    var words: [Unicode.Scalar] = []
    var start = 0
    var column = 0
    var gap = 0
    for scalar in text where !scalar.isInvisible {
      if scalar.isBlank {
        gap += scalar == "\u{3000}" ? 2 : 1
      } else {
        if gap >= 2 || words.isEmpty {
          if !words.isEmpty { pieces.append(Piece(words: words, columns: start..<column - gap)) }
          words = []
          start = column
        } else if gap == 1 {
          words.append(" ")
        }
        gap = 0
        words.append(scalar)
      }
      column += scalar.value >= 0x2E80 ? 2 : 1
    }
    if !words.isEmpty { pieces.append(Piece(words: words, columns: start..<column - gap)) }
    guard !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// The column of the first word.
  var indent: Int { pieces[0].columns.lowerBound }
  /// The column behind the last word.
  var end: Int { pieces[pieces.count - 1].columns.upperBound }
  /// All words without blanks.
  var inked: [Unicode.Scalar] { pieces.flatMap(\.words).filter { !$0.isBlank } }

  /// The words as prose: the gaps that justification opens are closed, wide ones are one blank.
  var prose: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for piece in pieces {
      if !result.isEmpty { result.append(" ") }
      for (place, scalar) in piece.words.enumerated() {
        if scalar == " ", place > 0, !isPartNumber(result), place + 1 < piece.words.count,
          piece.words[place - 1].value >= 0x2E80 || piece.words[place + 1].value >= 0x2E80
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

  /// The figures at the end of the line: numbers and the signs that stand for none.
  var values: ArraySlice<Piece> {
    let first = pieces.lastIndex { !Self.isValue($0.words) }
    return pieces[((first ?? -1) + 1)...]
  }

  private static func isValue(_ words: [Unicode.Scalar]) -> Bool {
    guard words.count <= 16 else { return false }
    return words.allSatisfy {
      $0.digitValue != nil || [".", ",", "-", "/", "—", "+", "－"].contains($0)
    }
  }
}
