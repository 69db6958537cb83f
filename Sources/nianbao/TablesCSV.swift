internal import ReportModel

/// The tables as CSV (RFC 4180), a line a row, each line with the group of its row; a blank line between
/// tables.
struct TablesCSV {
  /// The lines.
  let text: String

  /// Some tables.
  init(_ tables: [Table]) {
    text = tables.map(TablesCSV.text).joined(separator: "\n")
  }

  private static func text(of table: Table) -> String {
    var lines = [line(["group", "label"] + table.columns)]
    for row in table.rows {
      lines.append(line([row.group ?? "", row.label] + row.cells.map { $0?.text ?? "" }))
    }
    return lines.joined()
  }

  private static func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
