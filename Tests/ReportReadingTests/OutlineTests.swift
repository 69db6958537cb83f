import ReportModel
import Testing

@testable import ReportReading

/// The outlines of invented reports, drawn.
@Suite("Outline")
struct OutlineTests {
  @Test("is what a careful person would draw", arguments: Fixtures.all)
  func tree(fixture: Fixtures.Fixture) throws {
    let report = try ReportReader.report(from: Array(fixture.text.utf8))
    #expect(report.outlineDrawing() == fixture.tree)
  }
}
