import ReportReading
import SampleReports

/// A sound document of some format, to be damaged.
struct Fixture: Sendable {
  /// A format that is read.
  enum Format: String, Sendable, CaseIterable {
    case text, markdown, separated, page, word, pages, archive
  }

  let format: Format
  /// The parts of a Word document; one part without a name for all others.
  let parts: [(name: String, text: String)]

  /// The file of parts, one of them perhaps damaged.
  func bytes(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    switch format {
    case .word: StoredZip.bytes(binary: parts)
    case .pages: PageDescription.bytes(of: String(decoding: parts[0].bytes, as: UTF8.self))
    case .text, .markdown, .separated, .page, .archive: parts.flatMap(\.bytes)
    }
  }

  /// One of each format for each sample report.
  static let all: [Fixture] = SampleFile.all.flatMap { file -> [Fixture] in
    let text = file.text
    let markdown = text.split(separator: "\n").map { line in
      line.contains("  ")
        ? "| " + line.split(separator: " ").joined(separator: " | ") + " |" : "# \(line)"
    }.joined(separator: "\n")
    let separated = text.split(separator: "\n").filter { $0.contains("  ") }.map { line in
      line.split(separator: " ").joined(separator: ",")
    }.joined(separator: "\n")
    let exported = try? ReportReader.report(from: file.bytes)
    let archive = exported.flatMap { try? ReportArchive.bytes(of: $0) } ?? []
    let document =
      file.parts.isEmpty
      ? (Format.page, [("", String(decoding: file.bytes, as: UTF8.self))])
      : (Format.word, file.parts)
    return [
      Fixture(format: document.0, parts: document.1),
      Fixture(format: document.0, parts: document.1),
      Fixture(format: .text, parts: [("", text)]), Fixture(format: .pages, parts: [("", text)]),
      Fixture(format: .markdown, parts: [("", markdown)]),
      Fixture(format: .separated, parts: [("", separated)]),
      Fixture(format: .archive, parts: [("", String(decoding: archive, as: UTF8.self))]),
    ]
  }
}
