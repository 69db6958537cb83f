internal import ReportLibrary
internal import ReportModel
internal import TerminalModel
internal import Wording

/// Which agency filed for which year: ● filed, ○ missing, ✗2 filed with two errors.
struct CoverageRows {
  private let coverage: LibraryCoverage
  private let opened: OpenedLibrary

  /// The coverage of a library.
  init(_ opened: OpenedLibrary) throws(Failure) {
    let library = opened.library
    self.opened = opened
    coverage = try opened.wait { () async throws(LibraryError) in try await library.coverage() }
  }

  /// Writes the rows.
  func write(as format: LibraryCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(table.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("报送"), table: table)]).write(to: &output)
    case .tsv: try output.write(table.tsv)
    case .table: try writeLines(to: &output)
    case .json: try output.write(JSONValue.list(coverage.rows.count, object))
    case .jsonl:
      for place in coverage.rows.indices { try output.write(object(place).line + "\n") }
    }
  }

  private var table: TextTable {
    TextTable(
      columns: ["agency", "level", "kind", "parent"] + coverage.years.map(String.init),
      rowCount: coverage.rows.count
    ) { place in
      let row = coverage.rows[place]
      return [
        row.agency?.name ?? "", row.agency?.level?.name ?? "", row.agency?.kind?.name ?? "",
        row.agency?.parent ?? "",
      ] + coverage.years.map { mark(row, $0) ?? "" }
    }
  }

  /// What stands for an agency and a year; nil where there is no report.
  private func mark(_ row: LibraryCoverage.Row, _ year: Int) -> String? {
    guard let reports = row.reports[year], !reports.isEmpty else { return nil }
    let errors = reports.reduce(0) { $0 + ($1.check?.errors ?? 0) }
    return errors > 0 ? "✗\(errors)" : "●"
  }

  private func writeLines(to output: inout Output) throws(Failure) {
    let names = coverage.rows.map { $0.agency?.name ?? say("（机关不明）") }
    let width = min(40, names.map { displayWidth($0) }.max() ?? 0)
    let years = coverage.years.map { " \($0)" }.joined()
    let levels = coverage.rows.map { $0.agency?.level?.words ?? "–" }
    let levelWidth = ([say("级别")] + levels).map { displayWidth($0) }.max() ?? 0
    let head = "".padded(toColumns: width) + "  " + say("级别").padded(toColumns: levelWidth)
    try output.write(emphasized: head + " " + years)
    try output.write("\n")
    for (place, row) in coverage.rows.enumerated() {
      let marks = coverage.years.map { " " + LibraryText.filled(mark(row, $0) ?? "○", 4) }.joined()
      let level = levels[place].padded(toColumns: levelWidth)
      let name = LibraryText.filled(names[place].visibleLine, width)
      try output.write(name + "  \(level) \(marks)\n")
    }
  }

  private func object(_ place: Int) -> JSONValue {
    let row = coverage.rows[place]
    var years: JSONObject = [:]
    for year in coverage.years {
      guard let reports = row.reports[year] else { continue }
      let files = reports.map { JSONValue.string(opened.library.shown($0.path)) }
      years.members.append(JSONObject.Member(key: String(year), value: .array(files)))
    }
    return .object([
      "agency": JSONValue(row.agency?.name), "level": JSONValue(row.agency?.level?.name),
      "kind": JSONValue(row.agency?.kind?.name), "parent": JSONValue(row.agency?.parent),
      "reports": .object(years),
      "missing": .array(coverage.years.filter { row.reports[$0] == nil }.map(JSONValue.number)),
    ])
  }
}
