import ReportAudit
@testable import ReportBrowser
import ReportMetrics
import ReportModel
import ReportReading
import ReportSearch
import Synchronization
import TerminalModel
import Goldens
import TestSupport
import Testing

/// The documents that were read already: a report is read once for all tests that begin with it.
private let documents = Mutex<[String: [[UInt8]: Document]]>([:])

/// A document of a report's bytes.
func document(_ bytes: [UInt8], name: String = "fixture.txt") throws -> Document {
  if let document = documents.withLock({ $0[name]?[bytes] }) { return document }
  let document = try freshDocument(bytes, name: name)
  documents.withLock { $0[name, default: [:]][bytes] = document }
  return document
}

private func freshDocument(_ bytes: [UInt8], name: String) throws -> Document {
  let report = try ReportReader.report(from: bytes)
  let metrics = MetricExtractor.metrics(of: report)
  return Document(
    report: report, metrics: metrics, findings: Auditor.findings(of: report, metrics: metrics),
    index: SearchIndex(report), name: name)
}

/// A browser of the sample report after some keystrokes.
func sample(_ size: Size, keys: String = "") throws -> BrowserState {
  let state = BrowserState(
    document: try document(Samples.guangdong, name: "guangdong-hrss-2017.txt"), size: size)
  return try state.pressing(keys)
}

extension BrowserState {
  /// The state after keystrokes written as text.
  func pressing(_ keys: String) throws -> BrowserState {
    var state = self
    for event in try KeyNotation(keys).events { _ = state.settle(.input(event)) }
    return state
  }
}

/// Compares the screen of a browser with the picture of a name and the screen's size.
func expectPicture(
  _ name: String, of state: BrowserState, at location: SourceLocation = #_sourceLocation
) {
  let size = state.size
  Golden.expect(
    state.frame(size: size).picture(showingStyles: true),
    named: "\(name)-\(size.columns)x\(size.rows)", at: location)
}
