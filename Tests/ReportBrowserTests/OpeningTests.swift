import ReportAudit
import ReportModel
import TerminalModel
import Testing

@testable import ReportBrowser

@Suite("What is said when a report is opened")
struct OpeningTests {
  private let size = Size(columns: 80, rows: 24)
  private let words = "核对：3 处错误、3 处提醒，4 查看"

  @Test("errors are told once, until the first key")
  func errors() throws {
    let state = BrowserState(document: try document(Array(crookedPage.utf8)), size: size)
    #expect(screen(state)[23].contains(words))
    #expect(try state.pressing("j").notice == nil)
  }

  @Test("also when the check comes after the first screen, but not to one who reads already")
  func late() throws {
    let whole = try document(Array(crookedPage.utf8))
    let unchecked = Document(report: whole.report, metrics: whole.metrics, name: "x")
    var waiting = BrowserState(document: unchecked, size: size)
    var reading = waiting
    #expect(waiting.notice == nil)
    #expect(waiting.settle(.shown).isEmpty)
    #expect(waiting.notice?.words == words)
    _ = reading.handle(.shown)
    _ = reading.handle(.input(.key(.down)))
    _ = reading.handle(.checked(whole.findings ?? []))
    #expect(reading.notice == nil)
  }

  @Test("warnings alone say nothing, and a report without faults neither")
  func quiet() throws {
    var warned = try document(Array(crookedPage.utf8))
    warned.findings?.removeAll { $0.severity == .error }
    #expect(BrowserState(document: warned, size: size).notice == nil)
    #expect(try sample(size).notice == nil)
  }

  @Test(
    "what fails is told on the narrowest screen, with its key where there is room",
    arguments: [(40, "4 ✗3"), (20, "✗3")])
  func narrow(columns: Int, mark: String) throws {
    for keys in ["", "2", "3"] {
      let size = Size(columns: columns, rows: 12)
      let state = try BrowserState(document: try document(Array(crookedPage.utf8)), size: size)
        .pressing(keys)
      #expect(screen(state)[0].hasSuffix(mark))
    }
  }
}

/// The rows of the screen.
private func screen(_ state: BrowserState) -> [String] {
  (0..<state.size.rows).map { state.frame(size: state.size).text(ofRow: $0) }
}
