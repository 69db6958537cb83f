import ReportAudit
import ReportBrowser
import ReportMetrics
import ReportModel
import ReportReading
import TerminalModel

/// How long two reports of 20 KB take to be set side by side, and texts that repeat themselves for 1 MB.
///
/// `benchmarks compare`. The second report has other figures in it, paragraphs that moved, and a tenth of its sentences
/// changed.
struct CompareBench {
  private let old: String
  private let new: String

  /// A benchmark on copies of the sample.
  init(sample: [UInt8]) {
    let text = String(decoding: sample, as: UTF8.self)
    old = text + text.replacing("信息", with: "资料") + text.replacing("公开", with: "发布")
    var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for place in lines.indices where place % 10 == 3 {
      lines[place] = lines[place].replacing("2017", with: "2018").replacing("，", with: "，同时")
    }
    for place in lines.indices where place % 12 == 5 && place + 2 < lines.count {
      lines.swapAt(place, place + 2)
    }
    new = lines.joined(separator: "\n")
  }

  /// The two reports.
  func reports() throws -> (Report, Report) { (try report(old), try report(new)) }

  /// Measures and prints.
  func run() throws {
    let (first, second) = try reports()
    print("\(old.utf8.count) and \(new.utf8.count) bytes")
    measure("likeness of both", 20) { _ = TextComparison.likeness(first, second) }
    measure("texts sentence by sentence", 20) { _ = TextComparison(first, second) }
    let (left, right) = (MetricExtractor.metrics(of: first), MetricExtractor.metrics(of: second))
    measure("figures side by side", 20) {
      _ = ReportComparison([
        ComparedReport(first, metrics: left, file: "a", agency: "甲", year: 2017),
        ComparedReport(second, metrics: right, file: "b", agency: "甲", year: 2018),
      ])
    }
    let (one, other) = (
      try report("一、概述\n" + String(repeating: "公", count: 340_000)),
      try report("一、概述\n" + String(repeating: "开", count: 340_000))
    )
    measure("1 MB of one character against 1 MB of another", 3) { _ = TextComparison(one, other) }
    let sentences = (0..<20_000).map { "第\($0 * 7_919 % 20_000)项事项已经公开。" }
    let (listed, turned) = (
      try report("一、概述\n" + sentences.joined()),
      try report("一、概述\n" + sentences.reversed().joined())
    )
    measure("20,000 sentences turned round", 3) { _ = TextComparison(listed, turned) }
  }

  private func report(_ text: String) throws -> Report {
    try ReportReader.report(from: Array(text.utf8))
  }

  private func measure(_ name: String, _ times: Int, _ body: () -> Void) {
    let clock = ContinuousClock()
    let durations = (0..<times).map { _ in clock.measure(body) }.sorted()
    let parts = durations[times / 2].components
    let tenths = (parts.seconds * 10_000) + parts.attoseconds / 100_000_000_000_000
    print("  \(name): \(tenths / 10).\(tenths % 10) ms")
  }
}
