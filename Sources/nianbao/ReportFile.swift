internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel
internal import ReportReading
internal import ReportSearch

/// A report that was read from a file.
struct ReportFile {
  /// The file as the person named it.
  let file: String
  /// The report.
  let report: Report

  /// Reads a report from a file; `-` is standard input.
  init(_ file: String) throws(Failure) {
    self.file = file
    let bytes = try FileBytes.read(file)
    do {
      report = try ReportFile.report(in: bytes)
    } catch {
      throw .unreadable(file: ReportFile.name(of: file), error)
    }
  }

  /// The report with all that is derived from it.
  var document: Document {
    Document(
      report: report, metrics: MetricExtractor.metrics(of: report), index: SearchIndex(report),
      name: name)
  }

  /// What to call a file in messages.
  static func name(of file: String) -> String { file == "-" ? "标准输入" : file }

  /// The name to show above the text: the last part of the path.
  private var name: String {
    let name = ReportFile.name(of: file)
    return name.split(separator: "/").last.map(String.init) ?? name
  }

  private static func report(in bytes: [UInt8]) throws(FileFault) -> Report {
    if let name = FileSignature.name(of: bytes) { throw .otherFormat(name) }
    do {
      return try ReportReader.report(from: bytes)
    } catch {
      throw FileFault(error)
    }
  }
}

/// What other documents begin with.
enum FileSignature {
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), (Array("PK\u{3}\u{4}".utf8), "DOCX 或 ZIP"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word（.doc）"), (Array("{\\rtf".utf8), "RTF"),
    ([0x1F, 0x8B], "gzip 压缩"),
  ]

  /// The name of the format whose signature the bytes begin with.
  static func name(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }
}
