internal import ReportAudit
internal import ReportBrowser
internal import ReportMetrics
internal import ReportModel

/// What a view of the browser lists, for a file in the format that its name ends with; what is no table is
/// made when it is the one.
struct ViewFile {
  private let table: TextTable
  private let json: () -> JSONValue
  private let markdown: () -> any Sequence<String>
  private let text: () -> any Sequence<String>

  /// Some figures of a document, by their places among its metrics.
  init(metrics: [Int], of document: Document) {
    let whole = MetricTable(document.metrics, of: document.report)
    var places = [Int](repeating: 0, count: whole.rows.count)
    for (place, row) in whole.rows.enumerated() { places[row.metric] = place }
    var chosen = whole
    chosen.rows = metrics.map { whole.rows[places[$0]] }
    let rows = chosen
    table = rows.fileTable
    json = { MetricsJSON(rows.rows).value }
    markdown = { rows.shownTable.markdown }
    text = { rows.fileTable.tsv }
  }

  /// Some rows of a table of a document, by their places in it.
  init(rows: [Int], ofTable number: Int, of document: Document) {
    var chosen = document.report.tables[number]
    chosen.rows = rows.map { chosen.rows[$0] }
    let shown = chosen
    table = shown.fileTable
    json = { TablesJSON([shown], of: document.report).value }
    markdown = { shown.shownTable.markdown }
    text = { shown.fileTable.tsv }
  }

  /// Some findings about the report that was read from a file.
  init(findings: [Finding], file: String) {
    let name = FilePart.name(of: file)
    table = findings.fileTable
    json = { FindingsJSON(findings.map { FindingsJSON.Listed(finding: $0, file: name) }).value }
    markdown = { [findings.markdown] }
    text = { [findings.map(\.text).joined(separator: "\n")] }
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - file: the file to write.
  ///   - source: the file that the report was read from, which is never written over.
  /// - Throws: ``Failure`` where it cannot be written.
  func write(to file: TargetFile, source: String) throws(Failure) {
    let target = OutputFile(path: file.path, source: source, mayReplace: file.mayReplace)
    let ending = file.path.split(separator: ".").last?.lowercased()
    try target.write { (output: inout Output) throws(Failure) in
      switch ending {
      case "csv": try output.write(csvFile: table)
      case "tsv": try output.write(table.tsv)
      case "txt": try output.write(text())
      case "json": try output.write(json())
      case "md", "markdown": try output.write(markdown())
      default: throw .unknownFormat(file: file.path)
      }
    }
  }
}
