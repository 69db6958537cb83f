import FoundationEssentials
import ReportModel
import ReportSearch

/// Times the search in the sample report, and in it repeated to 10 MB and 50 MB.
///
/// `swift run -c release Benchmarks`
@main
struct Benchmarks {
  static func main() throws {
    let sample = try String(contentsOfFile: "Data/Reports/guangdong-hrss-2017.txt", encoding: .utf8)
    for copies in [1, 1_383, 6_915] {
      let report = Benchmarks.report(of: String(repeating: sample, count: copies))
      print("\(copies) × sample, \(report.readingLength) scalars as read")
      search(in: report)
    }
  }

  /// A report of which every line is a block.
  private static func report(of text: String) -> Report {
    let text = ReportText(text)
    var blocks: [Block] = []
    var start = 0
    for line in text.scalars.split(separator: "\n") {
      let run = line.startIndex..<line.endIndex
      blocks.append(Block(role: .body, runs: [run], start: start))
      start += run.count
    }
    return Report(text: text, identity: Identity(), blocks: blocks, sections: [])
  }

  private static func search(in report: Report) {
    var index = SearchIndex(report)
    time("index") { index = SearchIndex(report) }
    // Common, in the middle, rare, and nowhere: with characters that occur, and that do not.
    for word in ["公", "公开", "政府信息公开", "公众号", "12333", "号众公", "鳄鱼"] {
      let count = index.hits(for: Query(word)).count
      time("\(word): \(count) hits") { _ = index.hits(for: Query(word)) }
    }
    let earlier = index.hits(for: Query("公"))
    time("公 → 公众") { _ = index.hits(for: Query("公众"), within: earlier) }
  }

  /// Prints the shortest of five runs.
  private static func time(_ name: String, _ work: () -> Void) {
    let times = (0..<5).map { _ in ContinuousClock().measure(work) }
    let shortest = (times.min() ?? .zero) / .milliseconds(1)
    print("  \(name)  \((shortest * 1_000).rounded() / 1_000) ms")
  }
}
