import ReportReading
import SampleReports

/// A sound document of some format, to be damaged.
struct Fixture: Sendable {
  /// A format that is read.
  enum Format: String, Sendable, CaseIterable {
    case text, markdown, separated, page, word, pages, archive
    /// What office systems export besides: pages as letters, documents and workbooks as XML and as packages,
    /// fixed pages, a report in each row of a sheet.
    case letter, wordXML, sheetXML, workbook, openText, openSheet, fixedPages, rows
    /// Texts whose tables lost their borders: without anything between cells, a cell a line, with pipes.
    case fused, cells, pipes

    /// The name of a file of the format, where its ending says what it is.
    var fileName: String {
      switch self {
      case .markdown: "report.md"
      case .separated: "report.csv"
      case .rows: "reports.tsv"
      case .text, .page, .word, .pages, .archive, .letter, .wordXML, .sheetXML, .workbook,
        .openText, .openSheet, .fixedPages, .fused, .cells, .pipes:
        ""
      }
    }
  }

  let format: Format
  /// The parts of a package; one part without a name for all others.
  let parts: [(name: String, text: String)]

  /// The file of parts, one of them perhaps damaged.
  func bytes(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    switch format {
    case .word, .workbook, .openText, .openSheet, .fixedPages: StoredZip.bytes(binary: parts)
    case .pages: PageDescription.bytes(of: String(decoding: parts[0].bytes, as: UTF8.self))
    case .text, .markdown, .separated, .page, .archive, .letter, .wordXML, .sheetXML, .rows,
      .fused, .cells, .pipes:
      parts.flatMap(\.bytes)
    }
  }

  /// One of each format for each sample report.
  static let all: [Fixture] = SampleFile.all.flatMap { file -> [Fixture] in
    let text = file.text
    let lines = Lines(of: text)
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
      Fixture(format: .markdown, parts: [("", lines.markdown)]),
      Fixture(format: .separated, parts: [("", lines.separated)]),
      Fixture(format: .fused, parts: [("", lines.joined("", behind: ""))]),
      Fixture(format: .cells, parts: [("", lines.joined("\n", behind: "\n"))]),
      Fixture(format: .pipes, parts: [("", lines.joined(" |\n", behind: " |\n|||\n"))]),
      Fixture(format: .archive, parts: [("", String(decoding: archive, as: UTF8.self))]),
    ] + OfficeFormats.fixtures(of: lines.lines, file.pages)
  }
}

/// The lines of a text in which rows of tables have two blanks between their cells.
private struct Lines {
  /// Each line, cut into cells where it is a row.
  let lines: [[Substring]]

  init(of text: String) {
    lines = text.split(separator: "\n").map { line in
      line.contains("  ") ? line.split(separator: " ") : [line]
    }
  }

  var markdown: String {
    lines.map { line in
      line.count > 1 ? "| " + line.joined(separator: " | ") + " |" : "# \(line[0])"
    }.joined(separator: "\n")
  }

  /// The rows of tables alone.
  var separated: String {
    lines.filter { $0.count > 1 }.map { $0.joined(separator: ",") }.joined(separator: "\n")
  }

  /// The text with something between the cells of a row, and something behind each row.
  func joined(_ between: String, behind: String) -> String {
    lines.map { $0.count > 1 ? $0.joined(separator: between) + behind : "\n\($0[0])\n" }.joined()
  }
}
