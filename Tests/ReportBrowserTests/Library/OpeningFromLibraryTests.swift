import ReportAudit
import ReportForms
import ReportMetrics
import ReportModel
import ReportReading
import TerminalModel
import Testing

@testable import ReportBrowser

/// Where a report of a library is opened, and the way on from there and back.
@Suite("Library: opening")
struct OpeningFromLibraryTests {
  private static let size = Size(columns: 100, rows: 30)

  // MARK: Hits

  @Test(
    "n and N go through the hits of a report, then into the next report of the answer, and round",
    arguments: [
      ("", 1, 1), ("n", 1, 2), ("nn", 2, 1), ("nnn", 2, 2), ("nnN", 1, 2), ("nnNN", 1, 1),
      ("N", 7, 2), ("Nn", 1, 1),
    ])
  func hits(keys: String, report: Int, hit: Int) throws {
    let desk = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "/公开<Enter><Enter><Enter>" + keys)
    let search = try #require(desk.report?.search)
    #expect(search.current == hit - 1)
    #expect(desk.frame(size: OpeningFromLibraryTests.size).picture().contains("公众号发布\(report)条"))
    // Back leads to the row of the report that is open now.
    let back = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "/公开<Enter><Enter><Enter>" + keys + "<BS>")
    #expect(back.report == nil)
    #expect(back.library?.selected?.id == Int64(report))
  }

  @Test("the status line says which of how many reports was gone into")
  func counting() {
    let desk = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "/公开<Enter><Enter><Enter>nn")
    let line = desk.frame(size: OpeningFromLibraryTests.size).text(ofRow: 29)
    #expect(line.contains("第 2/7 份 · 示例市人民政府 2022"))
  }

  @Test("in the list of hits n goes from hit to hit and from report to report")
  func listed() {
    let ids = ["n", "nn", "nnN", "N", "NN"].map { keys in
      LibraryFixture.desk(OpeningFromLibraryTests.size, keys: "/公开<Enter>" + keys).library?
        .selected?.id
    }
    #expect(ids == [1, 2, 1, 7, 6])
  }

  @Test("of words, n goes on into the next report that holds the word")
  func words() {
    let desk = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "w公众号<Enter>lj<Enter><Enter>n")
    #expect(desk.frame(size: OpeningFromLibraryTests.size).picture().contains("公众号发布7条"))
    #expect(
      desk.frame(size: OpeningFromLibraryTests.size).text(ofRow: 29).contains("第 2/2 份"))
  }

  @Test("another search in the open report is its own: n stays in it")
  func ownSearch() {
    let desk = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "/公开<Enter><Enter><Enter>/公众号<Enter>nn")
    #expect(desk.frame(size: OpeningFromLibraryTests.size).picture().contains("公众号发布1条"))
  }

  @Test("from the list of hits in the report Backspace leads back to the library too")
  func leaving() {
    let desk = LibraryFixture.desk(
      OpeningFromLibraryTests.size, keys: "/公开<Enter><Enter><Enter><Left><BS><BS><BS>")
    #expect(desk.report == nil)
  }

  // MARK: Findings

  @Test("each finding that fails opens its report with just that finding selected")
  func findings() throws {
    let world = try FailingLibrary()
    let count = world.desk("4t<Enter>").library?.rowCount ?? 0
    #expect(count > 3)
    for place in 0..<count {
      let keys = "4t<Enter>" + String(repeating: "j", count: place)
      let wanted = world.desk(keys).library?.selectedFinding
      let report = try #require(world.desk(keys + "<Enter>").report)
      #expect(report.scene.view == .findings)
      guard case .finding(let selected) = report.findingRow else {
        Issue.record("no finding is selected")
        continue
      }
      #expect(report.document.key(of: selected) == wanted?.key)
      #expect(report.document.findings?[selected].message == wanted?.message)
    }
  }

  @Test("evidence of another report opens that report at its place, and back leads to the evidence")
  func evidence() throws {
    let world = try FailingLibrary()
    let count = world.desk("4t<Enter>").library?.rowCount ?? 0
    let all = (0..<count).map { "4t<Enter>" + String(repeating: "j", count: $0) + "<Enter>" }
    let keys = try #require(
      all.first {
        world.desk(String($0.dropLast(7))).library?.selectedFinding?.key.rule == .carriedOver
      })
    let here = try #require(world.desk(keys + "<Enter>j").report)
    #expect(here.evidenceElsewhere?.file == "年报/2022.html")
    let there = world.desk(keys + "<Enter>j<Enter>")
    #expect(there.report?.document.report.identity.title.contains("2022") == true)
    let figure = try #require(there.report?.scene.reading.figure)
    #expect(there.report?.document.report.string(reading: figure.quote) == "6")
    let back = world.desk(keys + "<Enter>j<Enter><BS>")
    #expect(back.report?.scene == here.scene)
    // The file that is read anew, or held beside, is that of the report on top.
    #expect(there.openFile == "年报/2022.html" && back.openFile == "年报/2023.html")
    #expect(world.desk(keys + "<Enter>j<Enter><BS><BS><BS>").report == nil)
  }
}

/// A library of two reports that do not add up, of one agency in two years, with a carry-over that does not match.
private struct FailingLibrary {
  private let documents: [Int64: Document]
  private let reports: [LibraryReport]

  init() throws {
    var documents: [Int64: Document] = [:]
    var reports: [LibraryReport] = []
    for year in [2022, 2023] {
      let page = crookedPage.replacing("2023", with: "\(year)")
      let report = try ReportReader.report(from: Array(page.utf8))
      let metrics = MetricExtractor.metrics(of: report)
      var document = Document(report: report, metrics: metrics, name: "\(year).html")
      document.file = "年报/\(year).html"
      documents[Int64(year)] = document
      let failing = Auditor.findings(of: report, metrics: metrics).filter { $0.status == .fail }
      var filed = LibraryReport(
        id: Int64(year), file: "年报/\(year).html", title: report.identity.title,
        agency: "示例市人民政府", level: (3, "市"), parent: "", year: year, isYearUnsure: false,
        form: .standard2021, state: .checked,
        counts: (metrics.count, 3, failing.count { $0.severity == .error }, 0),
        failing: Dictionary(failing.map { ($0.rule, 1) }, uniquingKeysWith: +))
      filed.content = report.content
      reports.append(filed)
    }
    for found in FailingLibrary.between(reports, documents) {
      let finding = found.located { documents[Int64($0)]?.report }
      let place = reports.firstIndex { $0.id == Int64(found.report) } ?? 0
      documents[Int64(found.report)]?.between.append(PlacedFinding(finding, place: found.place))
      reports[place].between.append(
        LibraryFinding(
          key: FindingKey(
            content: reports[place].content, rule: finding.rule, place: found.place),
          severity: finding.severity, message: finding.message,
          evidence: finding.evidence.map(\.line)))
    }
    (self.documents, self.reports) = (documents, reports)
  }

  /// What fails between the years.
  private static func between(
    _ reports: [LibraryReport], _ documents: [Int64: Document]
  ) -> [FiledFinding] {
    let filed = reports.compactMap { report in
      documents[report.id].map { document in
        FiledReport(
          id: Int(report.id), file: report.file, title: report.title,
          agency: FiledReport.Agency(name: report.agency, level: 2, kind: .government),
          year: report.year, form: .standard2021, figures: FormFigures(of: document.report))
      }
    }
    return Auditor.findings(between: filed)
  }

  /// The library after some keys.
  func desk(_ keys: String) -> Desk {
    let size = Size(columns: 100, rows: 30)
    var desk = Desk(library: "年报", size: size)
    _ = desk.settle(.library(.reports(reports)))
    _ = desk.settle(.library(.progress(IndexProgress(words: ""))))
    for input in (try? KeyNotation(keys))?.events ?? [] {
      _ = desk.settle(.input(input)) { answer($0) }
    }
    return desk
  }

  private func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .library(.open(let report)): documents[report.id].map { .library(.opened($0)) }
    case .library(.findings(let ids)): .library(.findings(failures(of: ids)))
    default: nil
    }
  }

  private func failures(of ids: [Int64]) -> [Int64: [LibraryFinding]] {
    var failures: [Int64: [LibraryFinding]] = [:]
    for id in ids {
      guard let document = documents[id] else { continue }
      let findings = Auditor.findings(of: document.report, metrics: document.metrics)
      failures[id] = findings.filter { $0.status == .fail }.map { finding in
        LibraryFinding(
          key: FindingKey(
            content: document.report.content, rule: finding.rule, place: finding.place),
          severity: finding.severity, message: finding.message,
          evidence: finding.evidence.map(\.line))
      }
    }
    return failures
  }
}
