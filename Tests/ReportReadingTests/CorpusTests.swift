import FoundationEssentials
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Real reports, where the environment variable `NIANBAO_CORPUS` names their folder.
@Suite("Corpus", .enabled(if: Samples.corpus != nil))
struct CorpusTests {
  private func texts() throws -> [(name: String, bytes: [UInt8])] {
    let folder = try #require(Samples.corpus)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map { ($0, Samples.bytes(of: folder.appending(path: $0))) }
  }

  @Test("every text is read soundly, whole and by any head")
  func sound() throws {
    for (name, bytes) in try texts() {
      let report = try ReportReader.report(from: bytes)
      #expect(SoundReport.flaw(of: report) == nil, "\(name)")
      for cut in Cases.spread(4, over: Array(stride(from: 1, to: bytes.count, by: 499))) {
        guard let head = try? ReportReader.report(from: Array(bytes[..<cut]), isWhole: false) else {
          continue
        }
        #expect(SoundReport.flaw(of: head) == nil, "\(name) \(cut)")
      }
    }
  }

  @Test("no heading is a table row, an item or a paragraph, and none is empty")
  func headings() throws {
    for (name, bytes) in try texts() {
      let report = try ReportReader.report(from: bytes)
      for section in report.sections where section.kind == .heading {
        #expect((1...64).contains(section.title.unicodeScalars.count), "\(name) \(section.name)")
        for label in ["本年新收", "予以公开", "属于国家秘密", "结转下年度", "一是", "信息内容"] {
          #expect(!section.title.hasPrefix(label), "\(name) \(section.name)")
        }
      }
    }
  }

  @Test("a report on one line has its first-level headings in turn")
  func glued() throws {
    for (name, bytes) in try texts() {
      let report = try ReportReader.report(from: bytes)
      // A text that was misread holds excerpts of a report in a form of its own.
      guard report.diagnostics.contains(where: { $0.kind == .gluedText }),
        !report.diagnostics.contains(where: { $0.kind == .misdecoded })
      else { continue }
      let numbers = report.sections.filter { $0.level == 1 && $0.kind == .heading }.map(\.number)
      #expect(numbers == Array("一二三四五六七八九".prefix(numbers.count)).map(String.init), "\(name)")
      #expect(numbers.count >= 6, "\(name)")
      #expect(report.identity.year != nil && !report.identity.title.isEmpty, "\(name)")
    }
  }
}
