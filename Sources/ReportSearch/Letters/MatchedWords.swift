public import ReportModel

extension Hits {
  /// The words of the text that letters stand for, the most frequent first: 公开 for gongkai.
  ///
  /// Counted among at most a thousand hits, spread over all: it is asked for on every key.
  ///
  /// - Parameters:
  ///   - report: the report that was searched.
  ///   - limit: the most words to tell.
  /// - Returns: different words, without blanks inside; none if no letters were read.
  public func matchedWords(in report: Report, limit: Int = 3) -> [String] {
    guard !kinds.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    var order: [String] = []
    for index in stride(from: 0, to: count, by: Swift.max(1, count / 1000))
    where kind(of: index) == .reading {
      let words = String(
        String.UnicodeScalarView(
          report.string(reading: self[index]).unicodeScalars.filter {
            Folding.code(of: $0) != Folding.ignored && Folding.code(of: $0) != Folding.blank
          }))
      if counts[words] == nil { order.append(words) }
      counts[words, default: 0] += 1
    }
    // The order found breaks ties, so that the line on screen does not flicker.
    let ranked = order.enumerated().sorted {
      let (left, right) = (counts[$0.element, default: 0], counts[$1.element, default: 0])
      return left != right ? left > right : $0.offset < $1.offset
    }
    return ranked.prefix(limit).map(\.element)
  }
}
