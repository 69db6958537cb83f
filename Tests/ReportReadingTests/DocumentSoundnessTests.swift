import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Whatever a document holds, there is a sound report or a clear error.
@Suite("Soundness of documents")
struct DocumentSoundnessTests {
  private func flaw(of bytes: [UInt8]) -> String? {
    guard let report = try? ReportReader.report(from: bytes) else { return nil }
    return SoundReport.flaw(of: report)
  }

  @Test("prefixes of a page", arguments: PageFixtures.all)
  func pagePrefixes(page: String) {
    let bytes = Array(page.utf8)
    for count in Cases.spread(24, over: 0...bytes.count / 13).map({ 13 * $0 }) {
      #expect(flaw(of: Array(bytes[..<count])) == nil, "\(count)")
    }
  }

  @Test("mutations of a page", arguments: PageFixtures.all)
  func pageMutations(page: String) {
    let good = Array(page.utf8)
    var generator = SeededGenerator(seed: 5)
    for round in Cases.first(15, of: 0..<300) {
      var bytes = good
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes += bytes[start..<end]
        case 2: bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
        default: bytes[start] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      #expect(flaw(of: bytes) == nil, "round \(round)")
    }
  }

  @Test("prefixes and mutations of a Word document")
  func word() {
    let good = WordTests.sample
    for count in Cases.spread(24, over: 0...good.count / 31).map({ 31 * $0 }) {
      #expect(flaw(of: Array(good[..<count])) == nil, "\(count)")
    }
    var generator = SeededGenerator(seed: 6)
    for round in Cases.first(15, of: 0..<500) {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 4..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect(flaw(of: bytes) == nil, "round \(round)")
    }
  }

  @Test("nesting without end, spans without measure, a table of a million cells")
  func extremes() throws {
    let deep = Cases.size(600, of: 10_000)
    let pages = [
      String(repeating: "<table><tr><td>", count: deep) + "一、概述",
      String(repeating: "<div>", count: deep) + "<p>一、概述</p>",
      "<table><tr><td colspan=999999999 rowspan=999999999>a</td><td>b</td></tr><tr><td rowspan=-5 colspan=x>c</td></tr></table>",
      "<p>a</p><table>"
        + String(
          repeating: "<tr>" + String(repeating: "<td>1", count: 1000) + "</tr>",
          count: Cases.size(20, of: 100))
        + "</table>",
    ]
    for page in pages {
      let report = try ReportReader.report(from: Array(page.utf8))
      #expect(SoundReport.flaw(of: report) == nil)
    }
    let deepText = try ReportReader.report(from: Array(pages[1].utf8)).text.string
    #expect(deepText == "一、概述\n")
  }

  @Test("a report of tables opens again from its exported form as it was")
  func archive() throws {
    for bytes in [Array(PageFixtures.trial.utf8), Array(PageFixtures.word.utf8), WordTests.sample] {
      let report = try ReportReader.report(from: bytes)
      #expect(!report.tables.isEmpty)
      #expect(try ReportReader.report(from: ReportArchive.bytes(of: report)) == report)
    }
  }
}
