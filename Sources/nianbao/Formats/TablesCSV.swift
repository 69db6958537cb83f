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

  private let tables: [Table]
  private let separator: Separator

  /// Some tables.
  init(_ tables: [Table], separator: Separator = .comma) {
    self.tables = tables
    self.separator = separator
  }

  /// The lines with their ends, each made when it is asked for.
  var lines: some Sequence<String> {
    tables.indices.lazy.flatMap { place in
      let (table, separator) = (tables[place], separator)
      // The head, and before it the blank line between tables.
      let head = TablesCSV.line(["group", "label"] + table.columns, separator)
      return (-1..<table.rows.count).lazy.map { index in
        guard index >= 0 else { return (place > 0 ? "\n" : "") + head }
        let row = table.rows[index]
        return TablesCSV.line(
          [row.group ?? "", row.label] + row.cells.map { $0?.text ?? "" }, separator)
      }
    }
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
