internal import ReportModel
public import ReportSearch

/// A place of a counted word with the words of its paragraph around it.
///
/// ```
/// 示例市教育局 2023   通过“示例教育”微信│公众号│推送信息996条。
/// ```
public struct WordPlace: Equatable, Sendable {
  /// The number of the report.
  public var report: Int
  /// Where the word stands, in reading offsets.
  public var reading: Range<Int>
  /// What stands before it in its paragraph, or the end of that.
  public var before: String
  /// The word as printed.
  public var word: String
  /// What stands behind it in its paragraph, or the beginning of that.
  public var behind: String
}

extension Library {
  /// The places of a word in some reports, in the order of the reports.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - reports: the numbers of the reports; one that is gone or has no text is passed over.
  ///   - most: the most places to tell of.
  ///   - reach: the most scalars to tell on each side of the word.
  /// - Returns: the first places.
  /// - Throws: what the index says; `stopped` where the task was.
  public func places(
    of word: CountedWord, in reports: [Int], atMost most: Int, reach: Int
  ) async throws(LibraryError) -> [WordPlace] {
    var places: [WordPlace] = []
    // What else is asked of the library comes between.
    let stretch = 32
    for start in stride(from: 0, to: reports.count, by: stretch) where places.count < most {
      if Task.isCancelled { throw .stopped }
      let part = reports[start..<min(reports.count, start + stretch)]
      let rest = most - places.count
      places += try read { reader throws(LibraryError) in
        var found: [WordPlace] = []
        for number in part where found.count < rest {
          guard let segment = reader.segment(of: number),
            let detail = try reader.store.detail(of: number)
          else { continue }
          found += reader.texts.withCodes(segment.text(number - segment.first)) { codes in
            let ranges = word.places(in: codes, atMost: rest - found.count)
            guard !ranges.isEmpty else { return [] }
            let report = Report(
              restoring: SearchIndex(stored: codes, detail: detail), detail: detail)
            return ranges.map { WordPlace(at: $0, of: number, in: report, reach: reach) }
          }
        }
        return found
      }
      await Task.yield()
    }
    return places
  }
}

extension WordPlace {
  /// A stretch of a report with what stands around it.
  fileprivate init(at range: Range<Int>, of number: Int, in report: Report, reach: Int) {
    let paragraph = report.blocks[report.blockIndex(atReading: range.lowerBound)].reading
    let start = max(paragraph.lowerBound, range.lowerBound - reach)
    let end = max(range.upperBound, min(paragraph.upperBound, range.upperBound + reach))
    self.report = number
    reading = range
    before = report.string(reading: start..<range.lowerBound)
    word = report.string(reading: range)
    behind = report.string(reading: range.upperBound..<end)
  }
}
