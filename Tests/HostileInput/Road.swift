public import ReportReading

import ReportAudit
import ReportBrowser
import ReportMetrics
import ReportModel
import ReportSearch
import TerminalModel

/// The whole road from bytes to screens, as a person goes it who opens a file and looks around.
public enum Road {
  /// What became of a file.
  public enum Outcome: Equatable, Sendable {
    /// There is a report that keeps its promises.
    case report
    /// There is a clear error.
    case refused(ReportReadingError)
    /// There is a report that breaks a promise; the words say which.
    case flawed(String)
  }

  /// Tables, figures, text, a search, the help: every view is looked at.
  private static let keys =
    "3jjll<Tab>jGs/年<Enter>1jG<Tab>j/公开<Enter>nn2jjs<Enter><Esc>4jj<Enter>5j?<Esc>1g"

  /// Goes the road.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - opensAgain: whether the report is also exported and opened again.
  /// - Returns: what became of it.
  public static func walk(_ bytes: [UInt8], opensAgain: Bool = true) -> Outcome {
    let report: Report
    do {
      report = try ReportReader.report(from: bytes)
    } catch {
      return .refused(error)
    }
    let metrics = MetricExtractor.metrics(of: report)
    let findings = Auditor.findings(of: report, metrics: metrics)
    for evidence in findings.flatMap(\.evidence) {
      guard let source = evidence.source else { continue }
      if source.upperBound > report.text.count { return .flawed("evidence outside of the text") }
    }
    let document = Document(
      report: report, metrics: metrics, index: SearchIndex(report), name: "hostile")
    for size in [Size(columns: 80, rows: 24), Size(columns: 20, rows: 5)] {
      guard screens(of: document, size) else { return .flawed("a screen of another size") }
    }
    return opensAgain ? openedAgain(report) : .report
  }

  /// Whether every screen has its size.
  private static func screens(of document: Document, _ size: Size) -> Bool {
    var state = BrowserState(document: document, size: size)
    guard let notation = try? KeyNotation(keys) else { return false }
    for event in [InputEvent.resize(size)] + notation.events {
      _ = state.settle(.input(event))
      if state.frame(size: size).size != size { return false }
    }
    return true
  }

  /// Exports a report and opens it again, which checks every range in it.
  private static func openedAgain(_ report: Report) -> Outcome {
    do {
      let again = try ReportReader.report(from: ReportArchive.bytes(of: report))
      return again == report ? .report : .flawed("it opens again as another")
    } catch {
      return .flawed("it does not open again: \(error)")
    }
  }
}
