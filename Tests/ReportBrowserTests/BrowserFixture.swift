import ReportAudit
@testable import ReportBrowser
import ReportMetrics
import ReportModel
import ReportReading
import ReportSearch
import TerminalModel
import TestSupport
import Testing

/// A document of a report's bytes.
func document(_ bytes: [UInt8], name: String = "fixture.txt") throws -> Document {
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
