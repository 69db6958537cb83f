public import ReportModel

/// The text of a report made ready to be searched: its scalars as they are read, folded.
///
/// ```
/// …通过“广东人社”微信 公众号推送…    Query("微信公众号") → [18..<24]
/// ```
/// Words are found in two steps: a scan for the rarest of their codes, which goes 16 codes at
/// a time, then a comparison around each place found. There is no table of words or of pairs: it
/// would take longer to build than thousands of scans, and Chinese words of two characters have no
/// trigrams to look up.
public struct SearchIndex: Equatable, Sendable {
  /// A scalar above U+FFFF, whose code stands for others too.
  struct Beyond: Equatable, Sendable {
    /// The reading offset.
    var place: Int32
    /// The scalar itself.
    var scalar: Unicode.Scalar
  }

  /// A heading with what stands below it, as reading ranges.
  struct Heading: Equatable, Sendable {
    /// The heading's own words.
    var words: Range<Int32>
    /// The section, its subsections included.
    var section: Range<Int32>
  }

  /// The code of every scalar of the text as it is read.
  let codes: [UInt16]
  /// The reading offsets that no match crosses: the starts of the blocks that continue nothing.
  let borders: [Int32]
  /// The scalars above U+FFFF, ascending by place.
  let beyond: [Beyond]
  /// How often codes occur, by their lowest bits: which code of a query is the rarest.
  let frequencies: [Int32]
  /// The headings, in the order of the text.
  let headings: [Heading]

  /// How many counts there are: 4,096, few enough to cost nothing for a small report.
  static let frequencyCount = 1 << 12

  /// Makes a report's text ready.
  public init(_ report: Report) {
    var folded = FoldedText(capacity: report.readingLength)
    var borders: [Int32] = []
    for block in report.blocks {
      if !block.continuesPrevious || borders.isEmpty {
        borders.append(Int32(folded.count))
        folded.breakOff()
      }
      for run in block.runs { folded.append(report.text.scalars[run][...]) }
    }
    self.init(folded, borders: borders, headings: SearchIndex.headings(of: report))
  }

  /// Makes the rows of a table ready, each as a paragraph: ``paragraph(at:)`` says of a hit which
  /// row it is in, so that the same queries filter the table.
  public init(paragraphs: some Sequence<String>) {
    var folded = FoldedText(capacity: 0)
    var borders: [Int32] = []
    for paragraph in paragraphs {
      borders.append(Int32(folded.count))
      folded.breakOff()
      folded.append(Array(paragraph.unicodeScalars)[...])
    }
    self.init(folded, borders: borders, headings: [])
  }

  /// An index of a folded text; what it was folded from, where the text does not say itself.
  init(_ folded: FoldedText, borders: [Int32], headings: [Heading], beyond: [Beyond]? = nil) {
    codes = folded.codes
    self.beyond = beyond ?? folded.beyond
    frequencies = folded.frequencies
    self.borders = borders
    self.headings = headings
  }

  private static func headings(of report: Report) -> [Heading] {
    report.sections.indices.compactMap { index in
      guard report.sections[index].kind == .heading else { return nil }
      let section = report.reading(ofSection: index)
      let words = report.blocks[report.sections[index].blocks.lowerBound].reading
      return Heading(
        words: Int32(words.lowerBound)..<Int32(words.upperBound),
        section: Int32(section.lowerBound)..<Int32(section.upperBound))
    }
  }

  /// The number of the paragraph that holds a reading offset, counted from 0.
  ///
  /// O(log n). A heading and the text that goes on in its paragraph are one.
  public func paragraph(at offset: Int) -> Int {
    max(0, borders.partitioningIndex { Int($0) > offset } - 1)
  }

  /// The reading range of a paragraph by its number.
  public func reading(ofParagraph number: Int) -> ReadingRange {
    let end = number + 1 < borders.count ? Int(borders[number + 1]) : codes.count
    return Int(borders[number])..<end
  }
}
