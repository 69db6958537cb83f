internal import ReportModel
internal import ReportSearch
internal import Wording

/// How hits are written for a person: below the heading of their section, a line each.
///
/// ```
/// 四、完善多层次信息公开平台 › （三）完善微信公众号等新媒体  4 处
///     “广东人社”微信公众号粉丝数量超26万个，图文阅读量超过561万次。
/// ```
struct SearchText {
  /// Whether each report's hits stand below its file name.
  let namesFiles: Bool
  /// Whether only the numbers of hits are written.
  let isCountOnly: Bool

  /// Writes that nothing was found in one report, where only numbers are written.
  func writeNone(_ file: String, to output: inout Output) throws(Failure) {
    try output.write((namesFiles ? file + "\t" : "") + "0\n")
  }

  /// Writes what was found in one report.
  func write(_ found: FoundInReport, to output: inout Output) throws(Failure) {
    if isCountOnly {
      return try output.write((namesFiles ? found.file + "\t" : "") + "\(found.hits.count)\n")
    }
    guard !found.shown.isEmpty else { return }
    if namesFiles { try output.write("\(found.file)  " + say("\(found.hits.count) 处") + "\n") }
    var shown = found.shown[...]
    while let first = shown.first {
      let section = found.report.sectionIndex(atReading: found.hits[first].lowerBound)
      let hits = found.hits(inSection: section, around: first)
      let path = found.report.namePath(ofSection: section)
      try output.write("\(path)  " + say("\(hits.count) 处") + "\n")
      try writeLines(of: shown.prefix { hits.contains($0) }, in: found, to: &output)
      shown = shown.drop { hits.contains($0) }
    }
  }

  /// Writes a line for each hit; hits with the same words around them share one.
  private func writeLines(
    of hits: ArraySlice<Int>, in found: FoundInReport, to output: inout Output
  ) throws(Failure) {
    var line: Line?
    for hit in hits {
      let snippet = found.snippet(hit)
      if line?.take(found.hits[hit], snippet) == true { continue }
      try line?.write(to: &output)
      line = Line(found.hits[hit], snippet)
    }
    try line?.write(to: &output)
  }
}

/// A line of words with the hits in it.
private struct Line {
  private let snippet: Snippet
  private let first: Range<Int>
  private var hits: [Range<Int>]

  init(_ hit: Range<Int>, _ snippet: Snippet) {
    self.snippet = snippet
    first = hit
    hits = [snippet.hit]
  }

  /// Takes a hit whose snippet is the same stretch of the text; says whether it is.
  mutating func take(_ hit: Range<Int>, _ other: Snippet) -> Bool {
    let distance = other.hit.lowerBound - snippet.hit.lowerBound
    guard other.text == snippet.text, hit.lowerBound - first.lowerBound == distance else {
      return false
    }
    hits.append(other.hit)
    return true
  }

  func write(to output: inout Output) throws(Failure) {
    let words = Array(snippet.text.unicodeScalars)
    var place = 0
    try output.write("    ")
    for hit in hits {
      try output.write(String(scalars: words[place..<hit.lowerBound]))
      try output.write(emphasized: String(scalars: words[hit]))
      place = hit.upperBound
    }
    try output.write(String(scalars: words[place...]) + "\n")
  }
}

extension FoundInReport {
  /// The hits around one that lie in its section as it does, not in a subsection, and stand to the
  /// others as it does.
  fileprivate func hits(inSection section: Int, around hit: Int) -> Set<Int> {
    func isInside(_ hit: Int) -> Bool {
      report.sectionIndex(atReading: hits[hit].lowerBound) == section
    }
    var (start, end) = (hit, hit + 1)
    while start > 0, isInside(start - 1) { start -= 1 }
    while end < hits.count, isInside(end) { end += 1 }
    let standing = standing(of: hit)
    return Set((start..<end).filter { self.standing(of: $0) == standing })
  }
}
