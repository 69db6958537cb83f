import FoundationEssentials
import ReportAudit
import ReportBrowser
import ReportMetrics
import ReportModel
import ReportReading
import ReportSearch
import TerminalModel

/// How fast each stretch of the road is, on the sample report and on texts of 10 and 50 MB.
///
/// `swift run -c release benchmarks`: one line a stage with milliseconds and MB/s, then one line a
/// keystroke with the median, the 95th percentile and the worst of many, each with its screen.
/// With `search` behind it, ``SearchBench`` alone; with `formats`, ``FormatBench``; with `tables`,
/// ``TableBench`` and ``PrintedTableBench``; with `library`, ``LibraryBench``; with `figures`,
/// ``FiguresBench``; with `compare`, ``CompareBench``; with `between`, ``BetweenBench``; with `carry`, ``CarryBench``.
@main
struct Benchmarks {
  static func main() async throws {
    let path = "Data/Reports/guangdong-hrss-2017.txt"
    let sample = Array(try Data(contentsOf: URL(filePath: path)))
    switch CommandLine.arguments.dropFirst().first {
    case "search": return try SearchBench(sample: sample).run()
    case "compare": return try CompareBench(sample: sample).run()
    case "formats": return try FormatBench().run()
    case "library":
      return try await LibraryBench(Array(CommandLine.arguments.dropFirst(2))).run()
    case "between":
      return try await BetweenBench(Array(CommandLine.arguments.dropFirst(2))).run()
    case "carry": return CarryBench(Array(CommandLine.arguments.dropFirst(2))).run()
    case "figures":
      var bench = try FiguresBench(Array(CommandLine.arguments.dropFirst(2)), sample: sample)
      return bench.run()
    case "tables":
      try TableBench().run()
      return try PrintedTableBench().run()
    default: break
    }
    for megabytes in [0, 10, 50] {
      let copies = max(1, megabytes * 1_000_000 / sample.count)
      let bytes = Array(repeatElement(sample, count: copies).joined())
      print(megabytes == 0 ? "sample" : "\(megabytes) MB")
      let document = try derive(bytes)
      search(SearchIndex(document.report))
      press(document)
    }
  }

  // MARK: Stages

  private static func derive(_ bytes: [UInt8]) throws -> Document {
    let size = Double(bytes.count) / 1_000_000
    let report = try timed("read", size) { try ReportReader.report(from: bytes) }
    let metrics = timed("extract", size) { MetricExtractor.metrics(of: report) }
    _ = timed("relate", size) { MetricRelations.relations(of: metrics, in: report) }
    if size < 20 { measureNumerals(report, size) }
    let findings = timed("audit", size) { Auditor.findings(of: report, metrics: metrics) }
    let index = timed("index", size) { SearchIndex(report) }
    let document = timed("derive", size) {
      Document(
        report: report, metrics: metrics, findings: findings, index: index, name: "bench")
    }
    _ = timed("count rows", size) { RowIndex(document, columns: 80) }
    return document
  }

  /// What finding all numerals costs, beside a regular expression that finds digits only.
  private static func measureNumerals(_ report: Report, _ size: Double) {
    _ = timed("numerals", size) { MetricExtractor.quantities(of: report) }
    let text = report.text.string
    let count = timed("digits by regular expression", size) {
      text.matches(of: /[0-9]+(\.[0-9]+)?/).count
    }
    precondition(count > 0)
  }

  private static func timed<Value, Failure>(
    _ name: String, _ megabytes: Double, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try work()
    let milliseconds = (clock.now - start) / .milliseconds(1)
    print(
      "  \(name): \(rounded(milliseconds)) ms, \(rounded(megabytes / milliseconds * 1000)) MB/s")
    return value
  }

  // MARK: Searches

  /// Common words, rare ones, and words that are nowhere: of characters that occur, and that do not.
  private static func search(_ index: SearchIndex) {
    for word in ["公", "公开", "政府信息公开", "公众号", "12333", "号众公", "鳄鱼"] {
      let hits = index.hits(for: Query(word)).count
      let times = (0..<5).map { _ in
        ContinuousClock().measure { _ = index.hits(for: Query(word)) } / .milliseconds(1)
      }
      report("search \(word) (\(hits) hits)", times)
    }
  }

  // MARK: Keystrokes

  private static func press(_ document: Document) {
    let size = Size(columns: 120, rows: 40)
    let strokes: [(String, String)] = [
      ("down in the outline", String(repeating: "j", count: 200)),
      ("down in the text", "<Tab>" + String(repeating: "j", count: 200)),
      ("page down", String(repeating: "<PgDn>", count: 200)),
      ("end and start", "<Tab>" + String(repeating: "Gg", count: 100)),
      ("open and back", String(repeating: "j<Enter><BS>", count: 60)),
      ("type a search", String(repeating: "/公众号<Esc>", count: 40)),
      ("type a word that is nowhere", String(repeating: "/龘靐<Esc>", count: 40)),
      ("next match", "/公开<Enter>" + String(repeating: "n", count: 200)),
      ("down in the figures", "2" + String(repeating: "j", count: 200)),
      ("text below the figures", "2<Enter>" + String(repeating: "j", count: 100)),
      ("type a filter", "2" + String(repeating: "/公开<Esc>", count: 10)),
      ("down in the findings", "4<Right>" + String(repeating: "j", count: 100)),
      ("walk the evidence", "4<Right><Right><Enter>" + String(repeating: "j]", count: 50)),
      ("type a filter of findings", "4" + String(repeating: "/公开<Esc>", count: 10)),
      ("sort the figures", "2" + String(repeating: "s", count: 10)),
    ]
    for (name, keys) in strokes {
      guard let events = try? KeyNotation(keys).events else { continue }
      report(name, times(of: events, in: BrowserState(document: document, size: size), size))
    }
  }

  private static func times(of events: [InputEvent], in start: BrowserState, _ size: Size)
    -> [Double]
  {
    var state = start
    let clock = ContinuousClock()
    return events.map { event in
      let start = clock.now
      _ = state.handle(.input(event))
      let frame = state.frame(size: size)
      let milliseconds = (clock.now - start) / .milliseconds(1)
      precondition(frame.size == size)
      return milliseconds
    }
  }

  private static func report(_ name: String, _ times: [Double]) {
    let sorted = times.sorted()
    guard let worst = sorted.last else { return }
    let median = sorted[sorted.count / 2]
    let high = sorted[sorted.count * 95 / 100]
    print("  \(name): \(rounded(median)) ms, p95 \(rounded(high)), worst \(rounded(worst))")
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
