internal import ReportModel

/// The tables as CSV (RFC 4180), a line a row, each line with the group of its row; a blank line between
/// tables.
struct TablesCSV {
  /// What stands between fields.
  enum Separator: String {
    case comma = ","
    /// As spreadsheets take pasted lines; what is in a cell loses its tabs and line ends.
    case tab = "\t"
  }

  /// The lines.
  let text: String

  /// Some tables.
  init(_ tables: [Table], separator: Separator = .comma) {
    text = tables.map { TablesCSV.text(of: $0, separator) }.joined(separator: "\n")
  }

  private static func text(of table: Table, _ separator: Separator) -> String {
    var lines = [["group", "label"] + table.columns]
    for row in table.rows {
      lines.append([row.group ?? "", row.label] + row.cells.map { $0?.text ?? "" })
    }
    return lines.map { line($0, separator) }.joined()
  }

  private static func line(_ fields: [String], _ separator: Separator) -> String {
    let words =
      switch separator {
      case .comma: fields.map(quoted)
      case .tab: fields.map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }
      }
    return words.joined(separator: separator.rawValue) + "\n"
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { "\",\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
