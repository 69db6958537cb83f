import FoundationEssentials
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Tables of an exported report: what they must keep to, and those that were exported before rows knew themselves.
@Suite("Tables of an archive")
struct ArchiveTableTests {
  private func sample() throws -> (report: Report, json: String) {
    let file = Samples.root.appending(path: "Data/Reports/shilishi-2023.html")
    let report = try ReportReader.report(from: Samples.bytes(of: file))
    return (report, String(decoding: try ReportArchive.bytes(of: report), as: UTF8.self))
  }

  @Test(
    "a row of the grid below zero, a path that is too long and a column too many are crooked",
    arguments: [
      (#""gridRow":3,"#, #""gridRow":-3,"#, ReportReadingError.crookedArchive("tables.0")),
      (
        #""path":["三、本年度办理结果"]"#, #""path":["1","2","3","4","5","6","7","8","9"]"#,
        .crookedArchive("tables.1")
      ),
      (
        #""columnForms":["upheld","#, #""columnForms":["upheld","upheld","#,
        .crookedArchive("tables.2")
      ),
    ])
  func crooked(_ from: String, _ to: String, _ error: ReportReadingError) throws {
    var json = try sample().json
    json.replaceSubrange(try #require(json.firstRange(of: from)), with: to)
    #expect(throws: error) { try ReportReader.report(from: Array(json.utf8)) }
  }

  @Test("a table without forms and paths opens with rows that know what they are")
  func earlier() throws {
    let (report, json) = try sample()
    let earlier =
      json
      .replacing(#/"columnForms":\[[^\]]*\],/#, with: "")
      .replacing(#/"form":"[A-Za-z]+","gridRow":\d+,/#, with: "")
      .replacing(#/,"path":\[\]/#, with: "")
      .replacing(#/"path":\[(?:"[^"]*",)*("[^"]*")\]/#) { "\"group\":\($0.output.1)" }
    #expect(!earlier.contains("columnForms") && !earlier.contains("\"path\""))
    let opened = try ReportReader.report(from: Array(earlier.utf8))
    #expect(opened.tables.map(\.columnForms) == report.tables.map(\.columnForms))
    #expect(opened.tables.map { $0.rows.map(\.form) } == report.tables.map { $0.rows.map(\.form) })
    #expect(opened.tables.map { $0.rows.map(\.path) } == report.tables.map { $0.rows.map(\.path) })
  }
}
