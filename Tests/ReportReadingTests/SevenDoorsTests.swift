import ReportModel
import SampleReports
import Testing

@testable import ReportReading

/// One filled form through every door that a report may come in by.
@Suite("Seven doors")
struct SevenDoorsTests {
  @Test(
    "the form of 2021 is the same behind every door, cell by cell",
    arguments: FilledForm.Door.allCases)
  func standard(door: FilledForm.Door) throws {
    try compare(.standard2021, at: door, .standard2021)
  }

  @Test(
    "the form of 2019 is the same behind every door, cell by cell",
    arguments: FilledForm.Door.allCases)
  func trial(door: FilledForm.Door) throws {
    try compare(.trial2019, at: door, .trial2019)
  }

  private func compare(
    _ form: FilledForm, at door: FilledForm.Door, _ version: ReportForm
  ) throws {
    let report = try read(form, at: door)
    #expect(SoundReport.flaw(of: report) == nil)
    #expect(report.identity.form == version)
    let found = report.tables.map(TablePicture.whole).joined(separator: "\n\n")
    let right = form.tables.map { expected($0, at: door) }.joined(separator: "\n\n")
    #expect(found == right, "\(differences(found, right))")
    #expect(facts(of: report.tables) == facts(of: try read(form, at: .html).tables))
    #expect(
      report.sections.filter { $0.kind == .heading }.map(\.number) == [
        "一", "二", "三", "四", "五", "六",
      ])
  }

  private func read(_ form: FilledForm, at door: FilledForm.Door) throws -> Report {
    let file = form.file(at: door)
    return try ReportReader.report(from: file.bytes, name: file.name)
  }

  /// What the columns and rows of tables are in the form, and where the rows stand in it.
  private func facts(of tables: [Table]) -> [String] {
    tables.flatMap { table in
      ["\(table.columnForms)"]
        + table.rows.map { "\($0.path.joined(separator: "/")) \($0.form.map { "\($0)" } ?? "–")" }
    }
  }

  /// The lines that are not the same, for whoever mends it.
  private func differences(_ found: String, _ right: String) -> String {
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    let right = right.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = found.difference(from: right).map { change in
      switch change {
      case .insert(_, let line, _): "found: \(line)"
      case .remove(_, let line, _): "right: \(line)"
      }
    }
    return "\n" + lines.joined(separator: "\n")
  }

  /// A table as a door shows it: where a blank leaves no place, a printed row of blanks and figures is told as
  /// undecided; table 四 is one such row.
  private func expected(_ table: String, at door: FilledForm.Door) -> String {
    guard !door.showsBlanks else { return table }
    let isOneRow = table.hasPrefix("review") && table.contains("·")
    let lines = table.split(separator: "\n").enumerated().map { index, line -> String in
      guard index > 0, let bar = line.firstRange(of: " | ") else { return String(line) }
      let cells = line[bar.upperBound...].split(separator: " ")
      let isMixed = cells.contains("·") && cells.contains { $0 != "·" }
      guard isMixed || isOneRow else { return String(line) }
      return line[..<bar.upperBound] + cells.map { _ in "?" }.joined(separator: " ")
    }
    return lines.joined(separator: "\n")
  }

  @Test("digits that ran together are cut right or told as undecided, never cut wrongly")
  func fused() throws {
    for form in [FilledForm.standard2021, .trial2019] {
      let file = form.fusedFile
      let report = try ReportReader.report(from: file.bytes, name: file.name)
      // Section 二 has no sums that could tell.
      for (table, right) in zip(report.tables, form.tables).dropFirst() {
        let found = TablePicture.whole(of: table).split(separator: "\n")
        let right = right.split(separator: "\n")
        try #require(found.count == right.count)
        for (line, whole) in zip(found, right) where line != whole {
          let undecided = line.split(separator: " ").drop { $0 != "|" }.dropFirst()
          #expect(undecided.allSatisfy { $0 == "?" }, "found \(line), right \(whole)")
        }
      }
    }
  }
}
