internal import FoundationEssentials
internal import ReportAudit
internal import ReportModel
internal import Wording

/// The figures of a comparison as other programs take them: a row for each, a column for each report.
struct ComparisonRows {
  private let comparison: ReportComparison
  private let rows: [ReportComparison.Row]

  /// Some rows of a comparison.
  init(_ comparison: ReportComparison, _ rows: [ReportComparison.Row]) {
    self.comparison = comparison
    self.rows = rows
  }

  /// The rows with the change from one year to the next behind each year.
  var table: TextTable {
    let columns = reportColumns { name, before in ["\(name) 较\(before)增减", "\(name) 较\(before)%"] }
    return TextTable(columns: ["key", "指标", "单位"] + columns + ["说明"], rowCount: rows.count) {
      place in
      let row = rows[place]
      let cells = comparison.reports.indices.flatMap { column -> [String] in
        let value = row.values[column]?.printed ?? ""
        guard comparison.before[column] != nil else { return [value] }
        let change = comparison.change(row, at: column)
        return [
          value, change.map { "\($0.difference)" } ?? "", change?.percent.map { "\($0)" } ?? "",
        ]
      }
      return [row.key, row.label, row.unit] + cells
        + [row.notes.map(\.words).joined(separator: say("；"))]
    }
  }

  /// What a person reads above the columns.
  var heads: [String] {
    ["key", say("指标"), say("单位")]
      + reportColumns { name, before in [say("\(name) 较\(before)增减"), say("\(name) 较\(before)%")] }
      + [say("说明")]
  }

  /// The columns of the reports, each by its name, behind it those of its change from the year before.
  private func reportColumns(ofChange change: (String, String) -> [String]) -> [String] {
    comparison.reports.indices.flatMap { column -> [String] in
      let name = comparison.name(ofColumn: column)
      guard let before = comparison.before[column] else { return [name] }
      return [name] + change(name, comparison.reports[before].yearName)
    }
  }

  /// The comparison; with the texts where they were asked for.
  func value(texts: JSONValue?) -> JSONValue {
    var object: JSONObject = [
      "reports": .array(comparison.reports.map(value)),
      "figures": .list(rows.count) { value(of: rows[$0]) },
    ]
    if let texts { object.members.append(JSONObject.Member(key: "texts", value: texts)) }
    return .object(object)
  }

  private func value(_ report: ComparedReport) -> JSONValue {
    .object([
      "file": .string(report.file),
      "agency": JSONValue(report.agency.isEmpty ? nil : report.agency),
      "year": JSONValue(report.year), "form": .string(report.form.rawValue),
    ])
  }

  private func value(of row: ReportComparison.Row) -> JSONValue {
    let changes = comparison.reports.indices.map { comparison.change(row, at: $0) }
    return .object([
      "key": .string(row.key), "label": .string(row.label), "unit": .string(row.unit),
      "values": .array(row.values.map { JSONValue($0?.printed) }),
      "numbers": .array(row.values.map { JSONValue($0?.number.map { "\($0)" }) }),
      "differences": .array(changes.map { JSONValue($0.map { "\($0.difference)" }) }),
      "percents": .array(changes.map { JSONValue($0?.percent.map { "\($0)" }) }),
      "notes": .array(row.notes.map { .string($0.words) }),
    ])
  }
}
