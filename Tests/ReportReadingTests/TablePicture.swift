import ReportModel

/// A table as text for comparison: its kind and columns, then a line a row, `·` for a blank cell.
enum TablePicture {
  /// The lines of a table.
  static func lines(of table: Table) -> String {
    var lines = [
      ([table.kind.rawValue + (table.caption.isEmpty ? "" : " " + table.caption)] + table.columns)
        .joined(separator: " | ")
    ]
    for row in table.rows {
      let cells = row.fields.map { row.cells[$0]?.text ?? "·" }
      lines.append(
        ((row.group.map { $0 + "/" } ?? "") + row.label + " | ") + cells.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }
}

extension TablePicture {
  /// The lines of a table, `?` for a cell that is unreadable rather than blank.
  static func whole(of table: Table) -> String {
    var lines = [([table.kind.rawValue] + table.columns).joined(separator: " | ")]
    for row in table.rows {
      let cells = row.fields.map { row.cells[$0]?.text ?? (row.isUndecided($0) ? "?" : "·") }
      lines.append(
        (row.group.map { $0 + "/" } ?? "") + row.label + " | " + cells.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }
}
