import Glibc
import HostileInput
import ReportAudit
import ReportMetrics
import ReportModel
import ReportReading
import SampleReports

/// How long a document of 1 MB takes in each format, read and checked.
///
/// `swift run -c release benchmarks formats`: a page, the text of a Word document and the text of a PDF,
/// each the article of a sample report set again and again; best of seven, as milliseconds of the
/// processor, which a busy machine does not stretch, and on the clock.
struct FormatBench {
  private static let size = 1_000_000

  func run() throws {
    let files = [
      ("HTML", page), ("DOCX", document), ("PDF, pdftotext included", pages), ("text", text),
    ]
    for (name, bytes) in files {
      let report = try ReportReader.report(from: bytes)
      let counts = "\(report.blocks.count) blocks, \(report.tables.count) tables"
      print("\(name): \(bytes.count) bytes, \(counts)")
      print("  read: \(best { _ = try? ReportReader.report(from: bytes) })")
      var metrics: [Metric] = []
      print("  figures: \(best { metrics = MetricExtractor.metrics(of: report) })")
      print("  check: \(best { _ = Auditor.findings(of: report, metrics: metrics) })")
    }
  }

  private func best(_ work: () -> Void) -> String {
    var best = (processor: Double.infinity, clock: Double.infinity)
    for _ in 0..<7 {
      let start = clock()
      let time = ContinuousClock().measure(work) / .milliseconds(1)
      let used = Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
      best = (min(best.processor, used), min(best.clock, time))
    }
    return "\(tenths(best.processor)) ms (\(tenths(best.clock)) on the clock)"
  }

  private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  // MARK: Documents

  /// The text of a sample with what stands between two marks set again and again.
  private func repeated(_ text: String, from start: String, to end: String) -> String {
    guard let first = text.firstRange(of: start), let last = text.firstRange(of: end) else {
      return text
    }
    let piece = String(text[first.upperBound..<last.lowerBound])
    return text[..<first.upperBound] + String(repeating: piece, count: Self.size / piece.utf8.count)
      + text[last.lowerBound...]
  }

  private func sample(_ name: String) -> SampleFile? { SampleFile.all.first { $0.name == name } }

  private var page: [UInt8] {
    let page = String(decoding: sample("shilishi-2023.html")?.bytes ?? [], as: UTF8.self)
    return Array(repeated(page, from: "id=\"zoom\">", to: "<p style=\"text-align: right\">").utf8)
  }

  private var document: [UInt8] {
    let parts = sample("shilishi-2024.docx")?.parts ?? []
    return StoredZip.bytes(
      parts.map { part in
        part.name == "word/document.xml"
          ? (part.name, repeated(part.text, from: "<w:body>", to: "<w:sectPr>")) : part
      })
  }

  private var text: [UInt8] {
    let text = sample("shilishi-2023.html")?.text ?? ""
    return Array(String(repeating: text, count: Self.size / max(1, text.utf8.count)).utf8)
  }

  private var pages: [UInt8] { PageDescription.bytes(of: String(decoding: text, as: UTF8.self)) }
}
