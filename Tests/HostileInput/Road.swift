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

  /// Every view is looked at, walked to its ends, filtered, sorted, and left for the text and back.
  ///
  /// The wide screen has all panes, tables in boxes and the evidence beside the findings; the middle one
  /// has lists in the place of boxes and table 四 turned; the small one has one pane at a time.
  private static let walks: [(size: Size, keys: String)] = [
    (
      Size(columns: 120, rows: 40),
      "3jjll<Tab>jG]s/年<Enter>n<Enter>1jG<Tab>j/公开<Enter>n2js<Enter><Esc>Y"
        + "4jj<Enter><Enter>3<Esc>/合计<Enter>5j?<Esc>1:50%<Enter>"
    ),
    (
      Size(columns: 44, rows: 12),
      "1<Tab><Space>G]4ll<Enter>3<Enter>3ssl<Right>G/0<Enter>jY2S/件<Enter>fG1b*"
    ),
    (Size(columns: 20, rows: 5), "4j<Enter><Enter>3jGls2G/1<Enter>1<Tab>j5?"),
  ]

  /// Goes the road.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the name of the file, whose ending may tell what it is.
  ///   - looksAround: whether a person walks through the views of the report.
  ///   - opensAgain: whether the report is also exported and opened again.
  /// - Returns: what became of it.
  public static func walk(
    _ bytes: [UInt8], named name: String = "", looksAround: Bool = true, opensAgain: Bool = true
  ) -> Outcome {
    let report: Report
    do {
      report = try ReportReader.report(from: bytes, name: name)
    } catch {
      return .refused(error)
    }
    let metrics = MetricExtractor.metrics(of: report)
    let findings = Auditor.findings(of: report, metrics: metrics)
    if let flaw = Promises.flaw(of: findings, metrics, in: report) { return .flawed(flaw) }
    let document = Document(
      report: report, metrics: metrics, index: SearchIndex(report), name: "hostile")
    for walk in looksAround ? walks : [] {
      guard screens(of: document, walk.size, walk.keys) else {
        return .flawed("a screen of another size")
      }
    }
    guard opensAgain else { return .report }
    // The formats of a small report take no time; those of a million figures are as large as ten files.
    if let flaw = Promises.flaw(ofFormatsOf: findings, metrics, in: report) {
      return .flawed(flaw)
    }
    return openedAgain(report)
  }

  /// Whether every screen has its size.
  private static func screens(of document: Document, _ size: Size, _ keys: String) -> Bool {
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
