internal import ReportModel
internal import ReportSearch

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

  /// Writes what was found in one report.
  func write(_ found: FoundInReport, to output: inout Output) throws(Failure) {
    if isCountOnly {
      return try output.write((namesFiles ? found.file + "\t" : "") + "\(found.hits.count)\n")
    }
    guard !found.shown.isEmpty else { return }
    if namesFiles { try output.write("\(found.file)  \(found.hits.count) 处\n") }
    var hit = found.shown.lowerBound
    while hit < found.shown.upperBound {
      let section = found.report.sectionIndex(atReading: found.hits[hit].lowerBound)
      let end = found.endOfHits(inSection: section, from: hit)
      try output.write(found.report.namePath(ofSection: section) + "  \(end - hit) 处\n")
      for hit in (hit..<end).clamped(to: found.shown) {
        try writeLine(hit, of: found, to: &output)
      }
      hit = end
    }
  }

  private func writeLine(
    _ hit: Int, of found: FoundInReport, to output: inout Output
  ) throws(Failure) {
    let snippet = found.snippet(hit)
    let words = Array(snippet.text.unicodeScalars)
    try output.write("    " + String(scalars: words[..<snippet.hit.lowerBound]))
    try output.write(emphasized: String(scalars: words[snippet.hit]))
    try output.write(String(scalars: words[snippet.hit.upperBound...]) + "\n")
  }
}

extension FoundInReport {
  /// The first hit, counted on from one in a section, that lies in another section.
  fileprivate func endOfHits(inSection section: Int, from hit: Int) -> Int {
    var end = hit + 1
    while end < hits.count, report.sectionIndex(atReading: hits[end].lowerBound) == section {
      end += 1
    }
    return end
  }
}
