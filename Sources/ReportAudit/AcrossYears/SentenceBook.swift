internal import HanText
public import ReportModel

/// The sentences of a report's prose, to be looked for in other reports.
///
/// Two sentences are the same whatever their figures, blanks and widths are. Set phrases of the form and of law, and what is
/// shorter than a stretch of ``TextLikeness``, are nobody's own and left out.
public struct SentenceBook: Sendable {
  private let sentences: Set<[Unicode.Scalar]>

  /// The sentences of a report.
  public init(_ report: Report) {
    var sentences: Set<[Unicode.Scalar]> = []
    SentenceBook.forEach(in: report) { _, key in sentences.insert(key) }
    self.sentences = sentences
  }

  /// Where another report says what this one says, sentence by sentence, in the order of its text.
  public func places(in other: Report) -> [ReadingRange] {
    var places: [ReadingRange] = []
    SentenceBook.forEach(in: other) { place, key in
      if sentences.contains(key) { places.append(place) }
    }
    return places
  }

  private static func forEach(
    in report: Report, _ body: (_ place: ReadingRange, _ key: [Unicode.Scalar]) -> Void
  ) {
    for block in report.blocks where block.role == .body {
      let text = report.scalars(of: block)
      for sentence in SentenceSplitter.sentences(in: text, text.indices)
      where !SetPhrases.isSet(sentence, of: text) {
        let key = key(of: text[sentence])
        guard key.count >= TextLikeness.length else { continue }
        body(block.start + sentence.lowerBound..<block.start + sentence.upperBound, key)
      }
    }
  }

  private static func key(of sentence: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    for scalar in sentence where scalar.isInk {
      if scalar.digitValue == nil {
        key.append(WidthFolding.fold(scalar))
      } else if key.last != "#" {
        key.append("#")
      }
    }
    return key
  }
}
