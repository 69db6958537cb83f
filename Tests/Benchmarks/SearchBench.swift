import FoundationEssentials
import Glibc
import ReportModel
import ReportReading
import ReportSearch

/// How fast search is as it is typed, beside what else finds words in a text of the same 10 MB.
///
/// `swift run -c release benchmarks search`: the first index of a process, which makes the tables of
/// folding; then every keystroke of some queries at 10 MB, each with the hits of the whole; words
/// that are nowhere at 50 MB; and one word with `grep -F`, `rg -F` (if installed) and a plain search.
struct SearchBench {
  /// The sample report.
  let sample: [UInt8]

  func run() throws {
    let small = try ReportReader.report(from: sample)
    var index = SearchIndex(paragraphs: [])
    print("first index of the sample: \(milliseconds { index = SearchIndex(small) }) ms")
    print("second: \(milliseconds { index = SearchIndex(small) }) ms")
    let first = milliseconds { _ = index.hits(for: Query("gongkai")) }
    let second = milliseconds { _ = index.hits(for: Query("gongkai")) }
    print("first query with letters: \(first) ms, second \(second) ms")
    let bytes = copies(of: 10)
    let report = try ReportReader.report(from: bytes)
    print("index of 10 MB: \(best { index = SearchIndex(report) }) ms")
    type(into: index, report)
    try compare(bytes, report)
    searchNowhere(try ReportReader.report(from: copies(of: 50)))
  }

  private func copies(of megabytes: Int) -> [UInt8] {
    Array(repeatElement(sample, count: megabytes * 1_000_000 / sample.count).joined())
  }

  /// Types each query key by key, as the browser searches, with the words that letters stand for.
  private func type(into index: SearchIndex, _ report: Report) {
    print("10 MB, each keystroke of a query: median, 95th percentile, worst")
    let queries = [
      "政府信息公开", "公众号|微信", "政府 信息 -公开", "\"信息公开\" 12333", "政府信息公開", "二十五", "s:公开 微信",
      "gongkai", "zfxxgk", "zhengfuxinxi", "weixin gongzhonghao", "dddd",
    ]
    for text in queries {
      var times: [Double] = []
      var hits = Hits()
      for _ in 0..<3 {
        hits = Hits()
        for count in 1...text.count {
          times.append(
            milliseconds {
              hits = index.hits(for: Query(String(text.prefix(count))), within: hits)
              let words = ReadWords(hits, in: report)
              _ = hits.firstBest(atOrAfter: 0, words, in: report)
            })
        }
      }
      times.sort()
      let high = times[times.count * 95 / 100]
      print(
        "  \(text) (\(hits.count) hits): \(times[times.count / 2]), \(high), \(times.last ?? 0)")
    }
  }

  private func searchNowhere(_ report: Report) {
    print("50 MB, words that are nowhere: best and worst of 5")
    let index = SearchIndex(report)
    for text in ["鳄鱼", "号众公", "公开 鳄鱼", "eyudong", "zxqq"] {
      let times = (0..<5).map { _ in milliseconds { _ = index.hits(for: Query(text)) } }
      print(
        "  \(text) (\(index.hits(for: Query(text)).count) hits): \(times.min() ?? 0), \(times.max() ?? 0)"
      )
    }
  }

  /// The same word by other means; the programs with all that starting them takes.
  private func compare(_ bytes: [UInt8], _ report: Report) throws {
    let file = URL(filePath: "/tmp/nianbao-search-bench.txt")
    try Data(bytes).write(to: file)
    defer { unlink(file.path) }
    let word = "公众号"
    print("\(word) in 10 MB")
    let index = SearchIndex(report)
    var count = 0
    let own = best { count = index.hits(for: Query(word)).count }
    print("  hits(for:): \(own) ms, \(count) hits")
    let plain = best { count = PlainScan(report).count(of: word) }
    print("  scalar by scalar: \(plain) ms, \(count) hits")
    let string = report.text.string
    print(
      "  String.split(separator:): \(best { count = string.split(separator: word).count - 1 }) ms, \(count)"
    )
    for command in ["grep -c -F", "LC_ALL=C grep -c -F", "rg -c -F"] {
      let line = "\(command) \(word) \(file.path) >/dev/null 2>&1"
      guard system(line) == 0 else { continue }
      print("  \(command): \(best { _ = system(line) }) ms")
    }
  }

  private func best(_ work: () -> Void) -> Double {
    (0..<5).map { _ in milliseconds(work) }.min() ?? 0
  }

  private func milliseconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work) / .milliseconds(1)
    return (time * 100).rounded() / 100
  }
}

/// The obvious search: every place of the text, scalar by scalar, nothing folded.
private struct PlainScan {
  let text: [Unicode.Scalar]

  init(_ report: Report) { text = Array(report.text.scalars) }

  func count(of word: String) -> Int {
    let word = Array(word.unicodeScalars)
    return text.indices.count { text[$0...].starts(with: word) }
  }
}
