import FoundationEssentials
import Glibc
import HostileInput
import ReportBrowser
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports
import TerminalModel
import TestSupport

/// Presses keys without sense in browsers of reports sound and damaged, and draws the screen after each.
///
/// ```
/// swift run -c release fuzz keys --count 200000 --seed 1 [--verbose]
/// ```
/// A walk of a thousand keys goes through one report; its number is said before it begins, so that the
/// last one said is the one that died.
struct Keys {
  private let options: Options
  /// The keys of one walk.
  private static let walk = 1000

  init(options: Options) { self.options = options }

  /// Presses all the keys; whether every screen had its size.
  func go() -> Bool {
    var pressed = 0
    var number = 0
    while pressed < options.count {
      guard let document = document(ofWalk: number) else {
        number += 1
        continue
      }
      tell("walk \(number): \(document.name)")
      guard let keys = walk(document, number) else {
        print("seed \(options.seed), walk \(number): a screen of another size")
        return false
      }
      pressed += keys
      number += 1
    }
    print("seed \(options.seed): \(pressed) keys in \(number) walks, every screen whole")
    return true
  }

  private func tell(_ words: String) {
    print(words, terminator: options.isVerbose ? "\n" : "          \r")
    fflush(nil)
  }

  /// The keys that were pressed; nil where a screen was not of its size.
  private func walk(_ document: Document, _ number: Int) -> Int? {
    var hand = RandomHand(seed: options.seed &* 0x1_0000_0001 &+ UInt64(number))
    var state = BrowserState(document: document, size: Size(columns: 80, rows: 24))
    var size = Size(columns: 80, rows: 24)
    var asked = state.handle(.shown)
    var keys = 0
    while keys < Self.walk {
      for event in hand.gesture() {
        if case .resize(let other) = event { size = other }
        asked += state.handle(.input(event))
        keys += 1
        guard state.frame(size: size).size == size else { return nil }
      }
      guard hand.isLucky(oneIn: 3) else { continue }
      let answers = asked.compactMap(\.answer)
      asked = answers.flatMap { state.handle($0) }
    }
    return keys
  }

  /// The report of a walk; nil for a damaged one that cannot be read.
  private func document(ofWalk number: Int) -> Document? {
    let samples = SampleFile.all
    switch number % (samples.count + 3) {
    case samples.count: return document(Samples.guangdong, "guangdong-hrss-2017.txt")
    case samples.count + 1: return document(longTable, "long.csv")
    case samples.count + 2:
      let mutation = Mutation(seed: options.seed, number: number)
      return document(mutation.bytes, mutation.fileName)
    case let place: return document(samples[place].bytes, samples[place].name)
    }
  }

  private func document(_ bytes: [UInt8], _ name: String) -> Document? {
    guard let report = try? ReportReader.report(from: bytes, name: name) else { return nil }
    return Document(
      report: report, metrics: MetricExtractor.metrics(of: report), name: name)
  }

  /// A table whose rows and figures are more than are chosen while a key waits.
  private var longTable: [UInt8] {
    var lines = ["项目,上年,本年,增减,合计,备注"]
    for row in 0..<900 { lines.append("第\(row)项,\(row),\(row * 7),\(row * 6),\(row * 8),无") }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
