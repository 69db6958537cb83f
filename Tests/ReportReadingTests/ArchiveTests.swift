import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// A report exported and opened again.
@Suite("Archive")
struct ArchiveTests {
  @Test("an exported report opens as the same report", arguments: Fixtures.all)
  func roundTrip(fixture: Fixtures.Fixture) throws {
    let report = try ReportReader.report(from: Array(fixture.text.utf8))
    let bytes = try ReportArchive.bytes(of: report)
    #expect(ReportReader.isArchive(bytes))
    #expect(try ReportReader.report(from: bytes) == report)
  }

  @Test("the first part of an exported report says that it is not whole")
  func head() throws {
    let bytes = try archive()
    #expect(throws: ReportReadingError.incompleteArchive) {
      try ReportReader.report(from: Array(bytes.prefix(300)), isWhole: false)
    }
  }

  @Test("a crooked file ends in an error that names the place")
  func crooked() throws {
    let good = String(decoding: try archive(), as: UTF8.self)
    let changes: [(from: String, to: String, error: ReportReadingError)] = [
      ("\"version\":1", "\"version\":7", .unknownArchiveVersion(7)),
      ("\"role\":\"title\"", "\"role\":\"poem\"", .crookedArchive("report.blocks.0.role")),
      ("\"start\":0", "\"start\":5", .crookedArchive("blocks.0")),
      ("\"depth\":0", "\"depth\":3", .crookedArchive("sections.0")),
      ("\"runs\":[[0,", "\"runs\":[[9999,", .crookedArchive("report.blocks.0.runs.0")),
    ]
    for change in changes {
      guard let place = good.firstRange(of: change.from) else {
        Issue.record("no \(change.from) in the file")
        continue
      }
      var bad = good
      bad.replaceSubrange(place, with: change.to)
      #expect(throws: change.error) { try ReportReader.report(from: Array(bad.utf8)) }
    }
  }

  @Test("every prefix and a thousand mutations of an exported file end without a trap")
  func mutations() throws {
    let good = try archive()
    var generator = SeededGenerator(seed: 1)
    for count in Cases.spread(60, over: 0...good.count / 41).map({ 41 * $0 }) {
      _ = try? ReportReader.report(from: Array(good[..<count]))
    }
    var opened = 0
    for _ in Cases.first(60, of: 0..<1000) {
      var bad = good
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bad.count, using: &generator)
        bad[place] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &generator)
      }
      guard let report = try? ReportReader.report(from: bad) else { continue }
      opened += 1
      #expect(report.blocks.map { report.string(of: $0) }.count == report.blocks.count)
      #expect(!report.outlineDrawing().isEmpty)
    }
    #expect(opened > 0)
  }

  private func archive() throws -> [UInt8] {
    try ReportArchive.bytes(of: ReportReader.report(from: Array(Fixtures.levels.text.utf8)))
  }
}
