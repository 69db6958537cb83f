internal import ReportLibrary
internal import ReportModel
internal import Wording

/// Who is who in a library, ready to be corrected and kept as agencies.tsv: each name as printed, and what is
/// believed of it.
struct AgencyRows {
  private let rows: [AgencyNames]

  /// The agencies of a library.
  init(_ opened: OpenedLibrary) throws(Failure) {
    let library = opened.library
    rows = try opened.wait { () async throws(LibraryError) in try await library.agencyNames() }
  }

  /// Writes the rows; for a person they are those of the table.
  func write(as format: LibraryCommand.Format, to output: inout Output) throws(Failure) {
    switch format {
    case .csv: try output.write(table.csv)
    case .xlsx:
      try Workbook([Workbook.Sheet(name: say("机关"), table: table)]).write(to: &output)
    case .table, .tsv: try output.write(table.tsv)
    case .json: try output.write(JSONValue.list(rows.count) { .object(object(rows[$0])) })
    case .jsonl: for row in rows { try output.write(JSONValue.object(object(row)).line + "\n") }
    }
  }

  private var table: TextTable {
    // An agency's own row, then the other names that are taken for it.
    let lines = rows.flatMap { row in
      [cells(row)] + row.others.map { [$0, row.agency.name, "", "", "", "", ""] }
    }
    return TextTable(
      columns: ["name", "aliasOf", "level", "kind", "parent", "parentSource", "reports"],
      rowCount: lines.count
    ) { lines[$0] }
  }

  private func cells(_ row: AgencyNames) -> [String] {
    [
      row.agency.name, "", row.agency.level?.name ?? "", row.agency.kind?.name ?? "",
      row.agency.parent ?? "", row.agency.parentSource?.key ?? "", String(row.reports),
    ]
  }

  private func object(_ row: AgencyNames) -> JSONObject {
    [
      "name": .string(row.agency.name), "aliases": .array(row.others.map(JSONValue.string)),
      "level": JSONValue(row.agency.level?.name),
      "levelSource": JSONValue(row.agency.levelSource?.key),
      "kind": JSONValue(row.agency.kind?.name), "parent": JSONValue(row.agency.parent),
      "parentSource": JSONValue(row.agency.parentSource?.key), "reports": .number(row.reports),
    ]
  }
}
