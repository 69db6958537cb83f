public import ReportModel

/// A snippet: the words around a hit, with the hit's place among them.
///
/// ```
/// 其中，中央级媒体报道10篇（次），‹省级媒体›报道213篇（次）。      60 columns: the whole sentence
/// ‹省级媒体›报道213篇（次）。                                    28 columns: one clause of it
/// …道‹213›篇（…                                                12 columns: a part of that
/// ```
/// It grows from the hit by whole clauses while they fit, and never past its sentence. Where not
/// even the clause of the hit fits, … stands for what is left out.
public struct Snippet: Equatable, Sendable {
  /// The words.
  public var text: String
  /// Where the hit stands in them, in scalars of ``text``.
  public var hit: Range<Int>

  /// The words around a stretch of a report.
  ///
  /// - Parameters:
  ///   - range: the hit, as a reading range.
  ///   - report: the report it is in.
  ///   - columns: the most columns to take, unless the hit alone takes more.
  ///   - width: the columns of a scalar on screen.
  public init(
    of range: ReadingRange, in report: Report, columns: Int,
    width: @escaping (Unicode.Scalar) -> Int
  ) {
    let paragraph = Snippet.paragraph(of: range, in: report)
    let range = range.clamped(to: paragraph)
    // No more scalars than columns can show on either side, however long the paragraph is.
    let near = (range.lowerBound - columns..<range.upperBound + columns).clamped(to: paragraph)
    var window = SnippetWindow(
      text: ClauseText(
        scalars: report.scalars(reading: near),
        isFirst: near.lowerBound == paragraph.lowerBound,
        isLast: near.upperBound == paragraph.upperBound),
      hit: range.lowerBound - near.lowerBound..<range.upperBound - near.lowerBound,
      columns: columns, width: width)
    window.growByClauses()
    window.growByScalars()
    let words = window.words
    text = String(scalars: words.scalars)
    hit = words.hit
  }

  /// The reading range of the blocks that a hit lies in; more than one where it crosses a border.
  private static func paragraph(of range: ReadingRange, in report: Report) -> ReadingRange {
    guard !report.blocks.isEmpty else { return 0..<0 }
    let first = report.blockIndex(atReading: range.lowerBound)
    let last = report.blockIndex(atReading: max(range.lowerBound, range.upperBound - 1))
    return report.blocks[first].start..<report.blocks[last].reading.upperBound
  }
}

extension Report {
  /// The scalars of a reading range; costs no more than the range and the runs it meets.
  fileprivate func scalars(reading range: ReadingRange) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = blockIndex(atReading: range.lowerBound)
    while index < blocks.count, blocks[index].start < range.upperBound {
      var place = blocks[index].start
      for run in blocks[index].runs {
        let part = range.clamped(to: place..<place + run.count)
        let offset = run.lowerBound - place
        result += text.scalars[part.lowerBound + offset..<part.upperBound + offset]
        place += run.count
      }
      index += 1
    }
    return result
  }
}
