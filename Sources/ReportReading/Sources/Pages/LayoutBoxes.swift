internal import HanText
internal import ReportModel

/// The words of pages with the places they stand at, as `pdftotext -bbox` writes them.
///
/// ```
/// <word xMin="81.2" yMin="104.6" xMax="235.2" yMax="133.2">规章</word>   →   规章 at 812..<2352
/// ```
/// Blanks cannot tell which column a lone figure of a row stands in: the text of a layout is moved to
/// and fro by what else stands on a line. Places in points do.
struct LayoutBoxes {
  /// A word, in tenths of a point.
  private struct Word {
    var words: [Unicode.Scalar]
    var x: Range<Int>
    var y: Range<Int>
    /// Twice its middle.
    var middle: Int { y.lowerBound + y.upperBound }
  }

  /// The lines of the pages, their places in tenths of a point, without what belongs to the pages.
  let lines: [LayoutLine]

  /// The lines of what the program wrote.
  init(_ text: [Unicode.Scalar]) {
    var pages: [[Word]] = []
    for line in text.split(separator: "\n") {
      let line = line.drop { $0.isBlank }
      if line.starts(with: Self.page) {
        pages.append([])
      } else if !pages.isEmpty, line.starts(with: Self.word), let word = Self.word(in: line) {
        pages[pages.count - 1].append(word)
      }
    }
    lines =
      LayoutPages(pages: pages.enumerated().map { Self.lines(of: $1, page: $0) }).lines
  }

  private static let page = Array("<page ".unicodeScalars)
  private static let word = Array("<word ".unicodeScalars)

  private static func word(in line: ArraySlice<Unicode.Scalar>) -> Word? {
    guard let open = line.firstIndex(of: ">"), let close = line.lastIndex(of: "<"), open < close
    else { return nil }
    let parts = line[..<open].split(separator: "\"")
    guard parts.count >= 8 else { return nil }
    let sides = [1, 3, 5, 7].map { tenths(parts[$0]) }
    guard sides[0] < sides[2], sides[1] < sides[3] else { return nil }
    let words = unescaped(line[(open + 1)..<close])
    guard words.contains(where: { !$0.isBlank }) else { return nil }
    return Word(words: words, x: sides[0]..<sides[2], y: sides[1]..<sides[3])
  }

  /// A number of points in tenths; one off any page is as good as another.
  private static func tenths(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
    let sign = digits.first == "-" ? -1 : 1
    let parts = digits.drop { $0 == "-" }.split(
      separator: ".", omittingEmptySubsequences: false)
    var value = 0
    for scalar in parts.first ?? [] { value = min(value * 10 + (scalar.digitValue ?? 0), 100_000) }
    return sign * (value * 10 + (parts.dropFirst().first?.first?.digitValue ?? 0))
  }

  private static func unescaped(_ words: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    guard words.contains("&") else { return words.filter { !$0.isInvisible } }
    var text = String(scalars: Array(words))
    for (mark, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(mark, with: sign)
    }
    return Array(text.unicodeScalars)
  }

  /// Words that stand beside each other as lines, from top to bottom.
  private static func lines(of words: [Word], page: Int) -> [LayoutLine] {
    var rows: [[Word]] = []
    for word in words.sorted(by: { $0.middle < $1.middle }) {
      if let first = rows.last?.first, isBeside(first, word) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.map { row in
      LayoutLine(pieces: pieces(of: row.sorted { $0.x.lowerBound < $1.x.lowerBound }), page: page)
    }
  }

  /// Whether two words are on one line: the lines of a cell are more than half of a character apart, also
  /// from a figure in the middle between them.
  private static func isBeside(_ first: Word, _ word: Word) -> Bool {
    (word.middle - first.middle) * 5 < min(first.y.count, word.y.count) * 4
  }

  /// The words of a line; those of one cell, which less than half a character divides, are put together.
  private static func pieces(of row: [Word]) -> [LayoutLine.Piece] {
    var pieces: [LayoutLine.Piece] = []
    for word in row {
      if let last = pieces.last, word.x.lowerBound - last.places.upperBound < word.y.count * 2 / 5,
        !LayoutLine.isValue(word.words)
      {
        let end = max(last.places.upperBound, word.x.upperBound)
        pieces[pieces.count - 1].words += [" "] + word.words
        pieces[pieces.count - 1].places = last.places.lowerBound..<end
      } else {
        pieces.append(LayoutLine.Piece(words: word.words, columns: word.x, places: word.x))
      }
    }
    return pieces
  }
}
