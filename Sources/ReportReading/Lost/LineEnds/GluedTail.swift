internal import HanText
internal import ReportModel

/// Finds signature, date and page words at the end of a report that lost its line ends.
enum GluedTail {
  /// Takes the closing off the last piece.
  ///
  /// - Parameters:
  ///   - pieces: all pieces; the last one is shortened.
  ///   - stretch: the paragraph.
  /// - Returns: the pieces of the closing, in order.
  static func takeTail(
    from pieces: inout [GluedPiece], in stretch: Stretch
  ) -> [GluedPiece] {
    guard let last = pieces.last, case .block(.body) = last.kind else { return [] }
    var tail: [GluedPiece] = []
    var range = last.range
    while let word = pageWord(at: range, in: stretch) {
      tail.insert(GluedPiece(kind: .block(.metadata), range: word), at: 0)
      range = stretch.trimmed(range.lowerBound..<word.lowerBound)
    }
    if let signature = signature(in: range, stretch) {
      tail.insert(contentsOf: signature.pieces, at: 0)
      range = stretch.trimmed(range.lowerBound..<signature.start)
    }
    guard !range.isEmpty, range != last.range else { return [] }
    pieces[pieces.count - 1].range = range
    return tail
  }

  /// The last word of a text, behind a blank, when it is a page's.
  private static func pageWord(at range: Range<Int>, in stretch: Stretch) -> Range<Int>? {
    guard
      let blank = stretch.scalars[range].lastIndex(where: { $0.isBlank }),
      range.upperBound - blank <= 16
    else { return nil }
    let word = blank + 1..<range.upperBound
    let inked = stretch.inked(word)
    return FieldVocabulary.pageWords.isPrefix(of: inked) ? word : nil
  }

  /// The organ and the date behind the last sentence.
  private static func signature(
    in range: Range<Int>, _ stretch: Stretch
  ) -> (pieces: [GluedPiece], start: Int)? {
    guard
      let mark = stretch.scalars[range].lastIndex(where: { $0.endsSentence })
    else { return nil }
    let tail = stretch.trimmed(mark + 1..<range.upperBound)
    // An organ of at most 40 characters and a date.
    guard tail.count >= 4, tail.count <= 60 else { return nil }
    let words = Array(stretch.scalars[tail])
    let date = DateReader.firstDate(in: words).map { tail.lowerBound + $0 } ?? tail.upperBound
    let organ = stretch.trimmed(tail.lowerBound..<date)
    var pieces: [GluedPiece] = []
    if !organ.isEmpty {
      let inked = stretch.inked(organ)
      guard inked.count >= 4, inked.allSatisfy({ $0.isHan }),
        FieldVocabulary.organEndings.isSuffix(of: inked)
      else { return nil }
      pieces.append(GluedPiece(kind: .block(.signature), range: organ))
    }
    if date < tail.upperBound {
      pieces.append(GluedPiece(kind: .block(.dateline), range: date..<tail.upperBound))
    }
    return (pieces, tail.lowerBound)
  }
}
