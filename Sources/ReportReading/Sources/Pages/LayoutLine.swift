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
    /// The columns that they stand in on paper, where a Chinese character is two wide.
    var columns: Range<Int>
    /// Where they stand in the line, by which the lines of a page are aligned.
    var places: Range<Int>
    /// The place of their middle.
    var middle: Int { (places.lowerBound + places.upperBound) / 2 }
  }

  /// The pieces from left to right; at least one.
  let pieces: [Piece]
  /// The page it stands on, from 0.
  let page: Int
  /// Whether a blank line stands before it.
  let followsGap: Bool

  /// A line of a page; nil when it is blank.
  init?(_ text: ArraySlice<Unicode.Scalar>, page: Int, followsGap: Bool = false) {
    self.page = page
    self.followsGap = followsGap
    var pieces: [Piece] = []
    var gap = 0
    var column = 0
    var place = 0
    for scalar in text where !scalar.isInvisible {
      let width = scalar.value >= 0x2E80 ? 2 : 1
      if scalar.isBlank {
        gap += width
      } else if let last = pieces.indices.last, gap < 2 {
        if gap == 1 { pieces[last].words.append(" ") }
        pieces[last].words.append(scalar)
        pieces[last].columns = pieces[last].columns.lowerBound..<column + width
        pieces[last].places = pieces[last].places.lowerBound..<place + 1
        gap = 0
      } else {
        pieces.append(
          Piece(words: [scalar], columns: column..<column + width, places: place..<place + 1))
        gap = 0
      }
      column += width
      place += 1
    }
    guard !pieces.isEmpty else { return nil }
    self.pieces = pieces
  }

  /// A line of some pieces, from left to right; at least one.
  init(pieces: [Piece], page: Int) {
    self.pieces = pieces
    self.page = page
    followsGap = false
  }

  /// The column of the first word.
  var indent: Int { pieces[0].columns.lowerBound }
  /// The column behind the last word, as far as one line of prose can be compared with another: the
  /// blank beside a number is a quarter of a character, and half of a column here.
  var reach: Int {
    let blanks = pieces.reduce(0) { $0 + $1.words.count { $0 == " " } }
    return pieces[pieces.count - 1].columns.upperBound - blanks / 2
  }
  /// How many columns the words at the beginning need that no line end may divide.
  var firstUnit: Int {
    let words = pieces[0].words
    let opening = words.prefix { ["（", "(", "《", "“"].contains($0) }
    let word = words.dropFirst(opening.count).prefix { $0.isPrintableASCII && $0 != " " }
    // No line begins with the mark behind it either.
    let closing = opening.count + word.count < words.count && !word.isEmpty ? 2 : 0
    return opening.count * 2 + max(2, word.count) + closing
  }
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

  /// The pieces, cut once more before each figure: in narrow columns one blank divides two cells.
  ///
  /// ```
  /// 规章 2  31 7   →   规章 | 2 | 31 | 7
  /// ```
  var cells: [Piece] {
    pieces.flatMap { $0.parted { Self.isValue(Array($1)) } }
  }

  /// Whether words are a figure, or a sign that stands for none.
  static func isValue(_ words: [Unicode.Scalar]) -> Bool {
    guard words.count <= 16 else { return false }
    return words.allSatisfy {
      $0.digitValue != nil || [".", ",", "-", "/", "—", "+", "－"].contains($0)
    }
  }
}

extension LayoutLine.Piece {
  /// Its parts, cut at the blanks where a rule says so of the words on both sides.
  func parted(
    _ isCut: (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>) -> Bool
  ) -> [Self] {
    var parts: [Self] = []
    var start = 0
    var last: ArraySlice<Unicode.Scalar>?
    for word in words.split(separator: " ") {
      if let last, isCut(last, word) {
        parts.append(part(start..<last.endIndex))
        start = word.startIndex
      }
      last = word
    }
    return parts + [part(start..<words.count)]
  }

  /// Some of its words.
  private func part(_ range: Range<Int>) -> Self {
    guard range.count < words.count else { return self }
    let first = places.lowerBound + range.lowerBound
    return Self(
      words: Array(words[range]), columns: columns, places: first..<first + range.count)
  }
}
