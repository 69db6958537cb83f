internal import ReportModel

/// A table as Markdown, the group of each row in a column of its own where the table has groups.
struct TableMarkdown {
  /// The lines.
  let text: String

  /// A table as Markdown.
  init(_ table: Table) {
    let hasGroups = table.rows.contains { $0.group != nil }
    let head = (hasGroups ? ["所属"] : []) + ["项目"] + table.columns
    let labels = Array(repeating: "---", count: hasGroups ? 2 : 1)
    let rule = labels + Array(repeating: "---:", count: table.columns.count)
    let rows = table.rows.map { row in
      (hasGroups ? [row.group ?? ""] : []) + [row.label] + row.cells.map { $0?.text ?? "" }
    }
    text = ([head, rule] + rows).map(TableMarkdown.line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
