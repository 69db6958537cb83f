import FoundationEssentials
import ReportForms
import ReportModel
import TestSupport
import Testing

@testable import ReportReading

/// Real reports whose tables lost their borders, where `NIANBAO_CORPUS` names their folder.
///
/// What is expected was cut by hand, by the sums that the form prints.
@Suite("Corpus of tables without borders", .enabled(if: Samples.corpus != nil))
struct FlattenedCorpusTests {
  private func report(_ name: String) throws -> Report {
    let folder = try #require(Samples.corpus)
    let report = try ReportReader.report(
      from: Samples.bytes(of: folder.appending(path: name + ".txt")))
    #expect(SoundReport.flaw(of: report) == nil, "\(name)")
    return report
  }

  /// The figures of a table, a line a row.
  private func figures(_ table: Table) -> [String] {
    table.rows.map { row in
      row.fields.map { row.cells[$0]?.text ?? "·" }.joined(separator: " ")
    }
  }

  private static let zeros = "0 0 0 0 0 0 0"

  /// The request table: all rows that are not zero, by their number from 0.
  private static let requests: [(String, [Int: String])] = [
    (
      "pingtan-2021",
      [
        0: "64 0 0 2 0 4 70", 2: "27 0 0 2 0 1 30", 3: "5 0 0 0 0 0 5", 8: "1 0 0 0 0 0 1",
        10: "6 0 0 0 0 0 6", 11: "1 0 0 0 0 0 1", 12: "22 0 0 0 0 3 25", 22: "1 0 0 0 0 0 1",
        23: "63 0 0 2 0 4 69", 24: "1 0 0 0 0 0 1",
      ]
    ),
    (
      "pingtan-2022",
      [
        0: "71 3 0 0 0 0 74", 1: "1 0 0 0 0 0 1", 2: "21 0 0 0 0 0 21", 3: "8 1 0 0 0 0 9",
        8: "1 0 0 0 0 0 1", 9: "2 0 0 0 0 0 2", 10: "1 0 0 0 0 0 1", 12: "37 0 0 0 0 0 37",
        20: "2 0 0 0 0 0 2", 22: "0 2 0 0 0 0 2", 23: "72 3 0 0 0 0 75",
      ]
    ),
    (
      "pingtan-2023",
      [
        0: "80 1 0 0 0 0 81", 2: "22 0 0 0 0 0 22", 3: "19 1 0 0 0 0 20", 7: "1 0 0 0 0 0 1",
        9: "1 0 0 0 0 0 1", 10: "1 0 0 0 0 0 1", 11: "2 0 0 0 0 0 2", 12: "31 0 0 0 0 0 31",
        16: "1 0 0 0 0 0 1", 20: "1 0 0 0 0 0 1", 22: "1 0 0 0 0 0 1", 23: "80 1 0 0 0 0 81",
      ]
    ),
  ]

  @Test("all 175 cells of the request table, of three years", arguments: [0, 1, 2])
  func requestTable(_ index: Int) throws {
    let (name, rows) = Self.requests[index]
    let table = try #require(try report(name).tables.first { $0.kind == .requests })
    #expect(figures(table) == (0..<25).map { rows[$0] ?? Self.zeros })
    #expect(table.rows.map(\.label) == FlattenedCorpusTests.labels)
  }

  private static let labels = StandardForm.standard2021.requestRows.map(\.label)

  @Test(
    "the tables of disclosure and of reviews, with what nothing splits",
    arguments: [
      (
        "pingtan-2021", "693665 2293 1282 42 24252.311082",
        ["1 0 2 0 3", "12 0 0 0 12", "0 0 0 0 0"]
      ),
      ("pingtan-2022", "8855698 10690 2113 0 9116.36", ["0 1 1 0 2", "1 0 0 0 1", "0 0 0 0 0"]),
      (
        "pingtan-2023", "77132470 2629 1330 54 5949.088667",
        ["1 1 0 0 2", "4 0 0 1 5", "1 0 1 0 2"]
      ),
    ])
  func otherTables(name: String, figures: String, reviews: [String]) throws {
    let report = try report(name)
    #expect(report.tables.map(\.kind) == [.proactive, .requests, .review])
    let words = figures.split(separator: " ").map(String.init)
    #expect(self.figures(report.tables[0]) == ["0 0 0", "· · ·"] + words.dropFirst())
    #expect(self.figures(report.tables[2]) == reviews)
    let undecided = report.diagnostics.filter { $0.kind == .fusedCells }
    #expect(undecided.map { report.text[$0.source] } == [words[0]])
    #expect(undecided.map(\.count) == [3])
  }

  @Test(
    "indicators of four years: labels and units all, figures where zeros decide",
    arguments: [
      ("pingtan-2015", "294981916", 16, ["0 1", "0 1", "0 1", "0 1"]),
      ("pingtan-2016", "346085376", 16, []), ("pingtan-2017", "212210037", 15, []),
      ("pingtan-2018", "206912106", 15, []),
    ])
  func indicators(name: String, run: String, count: Int, ones: [String]) throws {
    let report = try report(name)
    let table = try #require(report.tables.first)
    #expect(report.tables.count == 1)
    #expect(table.kind == .indicators)
    #expect(table.columns == ["计量单位", name.suffix(4) + "年度", "历年累计"])
    #expect(table.rows.count == count)
    #expect(
      table.rows.prefix(3).map(\.label) == [
        "主动公开文件数", table.rows[1].label, table.rows[2].label,
      ])
    #expect(table.rows[2].label.hasSuffix("政府公报公开数"))
    #expect(table.rows[2].group == "主动公开文件数")
    #expect(table.rows.suffix(1).map(\.label) == ["行政诉讼数"])
    let figures = figures(table).map { String($0.dropFirst(2)) }
    #expect(figures.prefix(2) == ["· ·", "· ·"])
    #expect(figures.dropFirst(2).filter { $0 != "0 0" } == ones)
    let undecided = report.diagnostics.filter { $0.kind == .fusedCells }
    #expect(undecided.map { report.text[$0.source] } == [run, run])
  }
}
