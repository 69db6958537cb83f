internal import ReportModel
internal import Wording

extension Table {
  /// The rows for files of separated values, each with its group.
  var fileTable: TextTable {
    TextTable(columns: ["group", "label"] + columns, rowCount: rows.count) { [rows] place in
      [rows[place].group ?? "", rows[place].label] + Table.words(of: rows[place])
    }
  }

  /// The rows as a person reads them, for Markdown: groups in a column of their own where there are any.
  var shownTable: TextTable {
    let hasGroups = rows.contains { $0.group != nil }
    let heads = (hasGroups ? [say("所属")] : []) + [say("项目")]
    let all = heads + columns
    return TextTable(columns: all, numbers: heads.count..<all.count, rowCount: rows.count) {
      [rows] place in
      let row = rows[place]
      return (hasGroups ? [row.group ?? ""] : []) + [row.label] + Table.words(of: row)
    }
  }

  private static func words(of row: Row) -> [String] { row.cells.map { $0?.text ?? "" } }
}
