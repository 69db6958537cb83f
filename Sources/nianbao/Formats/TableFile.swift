internal import ReportBrowser
internal import ReportModel

/// A table as the browser shows it, written into a file in the format that its name ends with.
struct TableFile {
  /// The document that the table is of.
  let document: Document
  /// The table, by its place in the report.
  let table: Int
  /// The rows to write, by their places in the table, in their order.
  let rows: [Int]
  /// The file that the report was read from; it is not written over.
  let source: String

  /// Writes the file.
  ///
  /// - Returns: how many rows it holds.
  func write(to path: String) throws(Failure) -> Int {
    var chosen = document.report.tables[table]
    chosen.rows = rows.map { chosen.rows[$0] }
    let format = path.split(separator: ".").last?.lowercased()
    try OutputFile(path: path, source: source).write { (output: inout Output) throws(Failure) in
      switch format {
      // Without a BOM Excel takes UTF-8 for the system's own encoding.
      case "csv":
        try output.write("\u{FEFF}")
        try output.write(TablesCSV([chosen]).lines)
      case "tsv", "txt": try output.write(TablesCSV([chosen], separator: .tab).lines)
      case "json": try output.write(TablesJSON([chosen], of: document.report).value)
      case "md", "markdown": try output.write(TableMarkdown(chosen).text)
      default: throw .unknownFormat(file: path)
      }
    }
    return rows.count
  }
}
